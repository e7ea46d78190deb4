import { readdir, readFile } from 'node:fs/promises'

import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import {
  eicar,
  startScanner,
  type TestScanner,
  tooLong,
  unscannable,
} from '../../../support/clamd.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import { anSvg, aPdf, aPng } from '../../../support/hostile-files.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'
import { aFile, proofForm, sendFile } from '../../../support/uploads.ts'

let test: TestDelivery
let scanner: TestScanner
let round: () => Promise<void>
let clock = () => new Date()

beforeAll(async () => {
  scanner = await startScanner()
  const { clamdScanner, createIntakeWork, createKeyRing } =
    await import('../../../../src/plugins/submissions/index.ts')
  const scan = clamdScanner({ host: '127.0.0.1', port: scanner.port, timeoutMs: 10_000 })
  test = await startDelivery('seeded', { desk: 'public', trustProxy: 1, rules: () => ({ scan }) })
  const keyRing = createKeyRing([], test.payload.config.secret)
  round = createIntakeWork({ ...test, keyRing, scan, now: () => clock() }).round
})

afterAll(async () => {
  await test.stop()
  await scanner.stop()
})

const submit = (proof: unknown, headers: Record<string, string> = {}) =>
  test.post(
    '/v1/submissions',
    { form: proofForm, bfs: 1103, answers: { ...formAnswers[proofForm], proof } },
    { 'idempotency-key': crypto.randomUUID(), ...aClient(), ...headers },
  )

const submitted = async (...tokens: string[]) => {
  const answer = await submit(tokens)
  expect(answer.status).toBe(201)
  return (await answer.json()) as { number: string; statusToken: string }
}

interface Status {
  documents: { id: string; name: string; state: string }[]
}

const statusOf = async ({ number, statusToken }: { number: string; statusToken: string }) =>
  (await (
    await test.get(`/v1/submissions/${number}`, { 'x-status-token': statusToken, ...aClient() })
  ).json()) as Status

const filesOnDisk = async (): Promise<string> => {
  const folder = test.payload.collections['submission-files'].config.upload.staticDir ?? ''
  const names = await readdir(folder)
  const all = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'latin1')))
  return all.join('\n')
}

const count = async (table: string): Promise<number> => {
  const { rows } = await test.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)
  return rows[0]?.n ?? 0
}

describe('a file a resident sends', () => {
  it('is taken as what it is, whatever it was called, and lies nowhere in clear', async () => {
    const kept = await aFile(test, {
      bytes: aPdf('streng vertraulicher Inhalt'),
      name: '../../../etc/Vertrauliches Urteil.png',
    })
    expect(kept).toMatchObject({
      name: 'Vertrauliches Urteil.png',
      type: 'application/pdf',
      state: 'clean',
    })
    expect(await filesOnDisk()).not.toContain('vertraulicher Inhalt')
    const { rows } = await test.pool.query(
      'select upload, submission_files from intake.upload join submission_files on submission_files.id = file',
    )
    expect(JSON.stringify(rows)).not.toMatch(/Urteil|png/)
    expect(JSON.stringify(rows)).not.toContain(kept.token)
  })

  it.each([
    ['a drawing with a script', anSvg, 'FILE_TYPE_REFUSED'],
    ['a bomb', aPng(90_000, 90_000), 'FILE_UNPACKS_TOO_LARGE'],
    ['infected', aPdf(eicar), 'FILE_INFECTED'],
    ['larger than the scanner takes', aPdf(tooLong), 'BODY_TOO_LARGE'],
    ['larger than the installation takes', Buffer.alloc(21_000_000), 'BODY_TOO_LARGE'],
  ])('is refused and not stored where it is %s', async (_, bytes, code) => {
    const before = await count('submission_files')
    const answer = await sendFile(test, { bytes })
    expect(await codeOf(answer)).toBe(code)
    expect(await count('submission_files')).toBe(before)
  })

  it('is refused where it is larger than its field takes', async () => {
    const bytes = Buffer.concat([aPdf(), Buffer.alloc(11_000_000)])
    const answer = await sendFile(test, { bytes, form: 'betreibungsauszug' })
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  it.each(['lastName', 'nothing', 'proof/inner'])(
    'is refused for %s, which takes no files',
    async (field) => {
      const answer = await sendFile(test, { field })
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'QUERY_INVALID'])
    },
  )

  it('is reached by nobody but case workers through the CMS, and by them only sealed', async () => {
    const { user } = { user: null }
    const files = await test.payload
      .find({ collection: 'submission-files', overrideAccess: false, user })
      .catch(() => ({ docs: [] }))
    expect(files.docs).toEqual([])
  })

  it('can be taken back by who has its token', async () => {
    const { token } = await aFile(test)
    const before = await count('intake.upload')
    const remove = () =>
      fetch(`${test.base}/v1/uploads/${token}`, { method: 'DELETE', headers: aClient() })
    expect((await remove()).status).toBe(200)
    expect(await count('intake.upload')).toBe(before - 1)
    expect((await remove()).status).toBe(404)
  })
})

describe('a file that answers name', () => {
  it('belongs to the case from its receipt, and is had by its sender as it was', async () => {
    const bytes = aPdf('für das Amt')
    const { token } = await aFile(test, { bytes, name: 'Nachweis 1.pdf' })
    const receipt = await submitted(token)
    const { documents } = await statusOf(receipt)
    expect(documents).toMatchObject([{ name: 'Nachweis 1.pdf', state: 'clean' }])
    const place = `/v1/submissions/${receipt.number}/documents/${String(documents[0]?.id)}`
    const answer = await test.get(place, { 'x-status-token': receipt.statusToken, ...aClient() })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Nachweis%201.pdf",
    )
    const foreign = await test.get(place, { 'x-status-token': 'x'.repeat(43), ...aClient() })
    expect(foreign.status).toBe(404)
  })

  it('is kept in the answers by a name that opens nothing', async () => {
    const { token } = await aFile(test)
    const { number } = await submitted(token)
    const { rows } = await test.pool.query<{ answers: { proof: string[] } }>(
      'select answers from submissions where number = $1',
      [number],
    )
    expect(rows[0]?.answers.proof).toHaveLength(1)
    expect(rows[0]?.answers.proof).not.toContain(token)
  })

  it('serves one submission alone: a second one is refused whole, naming it', async () => {
    const { token } = await aFile(test)
    await submitted(token)
    const before = await count('submissions')
    const answer = await submit([token])
    expect(await answer.json()).toMatchObject({
      code: 'BODY_INVALID',
      errors: [{ pointer: '/answers/proof/0', code: 'UPLOAD_UNKNOWN' }],
    })
    expect(await count('submissions')).toBe(before)
  })

  it.each([
    ['was never sent', () => Promise.resolve('x'.repeat(43))],
    [
      'was sent for another form',
      async () => (await aFile(test, { form: 'baugesuch', field: 'plans' })).token,
    ],
  ])('is refused where it %s', async (_, token) => {
    const answer = await submit([await token()])
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: '/answers/proof/0', code: 'UPLOAD_UNKNOWN' }],
    })
  })

  it('sent twenty times at once with one key is attached once, and confirmed alike each time', async () => {
    const { token } = await aFile(test)
    const key = crypto.randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (): Promise<unknown> =>
        (await submit([token], { 'idempotency-key': key })).json(),
      ),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ number: expect.any(String) as string })
  })
})

describe('a file that came while the scanner was away', () => {
  it('is attached, opens for nobody, and opens once the scanner found nothing', async () => {
    const { port } = scanner
    await scanner.stop()
    const kept = await aFile(test, { bytes: aPdf('später geprüft') })
    const bad = await aFile(test, { bytes: aPdf(`später gefunden ${eicar}`) })
    expect([kept.state, bad.state]).toEqual(['pending', 'pending'])
    const receipts = [await submitted(kept.token), await submitted(bad.token)]
    const open = async (receipt: { number: string; statusToken: string }) => {
      const { documents } = await statusOf(receipt)
      const place = `/v1/submissions/${receipt.number}/documents/${String(documents[0]?.id)}`
      return (await test.get(place, { 'x-status-token': receipt.statusToken, ...aClient() })).status
    }
    expect(await Promise.all(receipts.map(open))).toEqual([409, 409])
    scanner = await startScanner(port)
    await round()
    expect(await Promise.all(receipts.map(open))).toEqual([200, 409])
    const states = await Promise.all(receipts.map(statusOf))
    expect(states.map(({ documents }) => documents[0]?.state)).toEqual(['clean', 'infected'])
  })

  it('is looked at though the scanner cannot look at another one that waits for longer', async () => {
    await scanner.stop()
    await aFile(test, { bytes: aPdf(unscannable) })
    const { token } = await aFile(test, { bytes: aPdf('kommt trotzdem dran') })
    scanner = await startScanner(scanner.port)
    await expect(round()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const { documents } = await statusOf(await submitted(token))
    expect(documents).toMatchObject([{ state: 'clean' }])
    await test.pool.query(`delete from submission_files where scan_state = 'pending'`)
  })
})

describe('a file that comes to no submission', () => {
  it('is deleted after a day, one of a case is not until the case is', async () => {
    const { token } = await aFile(test, { bytes: aPdf('bleibt') })
    const { number } = await submitted(token)
    await aFile(test, { bytes: aPdf('vergessen') })
    clock = () => new Date(Date.now() + 25 * 3_600_000)
    await round()
    const { rows } = await test.pool.query('select 1 from intake.upload where submission is null')
    expect(rows).toEqual([])
    const attached = await count('intake.upload')
    expect(await count('submission_files')).toBe(attached)
    await test.pool.query('delete from submissions where number = $1', [number])
    await round()
    expect(await count('intake.upload')).toBe(attached - 1)
    expect(await count('submission_files')).toBe(attached - 1)
  })
})
