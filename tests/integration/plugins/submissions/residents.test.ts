import { generateKeyPair, SignJWT } from 'jose'

import { connectors } from '../../../../src/plugins/registry/connectors/index.ts'
import { type RunningTwin, startTwin } from '../../../../src/plugins/registry/sandbox/start-twin.ts'
import { aDocument } from '../../../support/builders.ts'
import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import { type IdentityProvider, startIdentityProvider } from '../../../support/identity-provider.ts'
import { frontEnd, signInResident } from '../../../support/resident.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'
import { aFile, proofForm } from '../../../support/uploads.ts'

type Headers = Record<string, string>

const registerSecret = 'Zugang-4711'

let test: TestDelivery
let provider: IdentityProvider
let twin: RunningTwin
let mia: Headers
let noah: Headers

beforeAll(async () => {
  process.env.REGISTRY_SECRET_TEST = registerSecret
  provider = await startIdentityProvider({
    redirectUris: [frontEnd],
    claimsInToken: ['given_name', 'family_name', 'ahv_number'],
  })
  const { parseEnv } = await import('../../../../src/env.ts')
  const { intakeRules } = await import('../../../../src/server/intake-rules.ts')
  const { issuer, clientId: audience } = provider
  test = await startDelivery('seeded', {
    desk: 'public',
    trustProxy: 1,
    rules: ({ payload }) =>
      intakeRules(
        {
          ...parseEnv({ NODE_ENV: 'test' }),
          RESIDENT_ISSUERS: [{ issuer, audience, ahvClaim: 'ahv_number' }],
        },
        payload,
      ),
  })
  const [one, two] = [
    { sub: 'mia', given_name: 'Max', family_name: 'Muster', ahv_number: '756.0000.0000.02' },
    { sub: 'noah', given_name: 'Noah', family_name: 'Muster' },
  ]
  mia = await signInResident(provider, one)
  noah = await signInResident(provider, two)
  const entry = connectors.get('residents-register')
  if (!entry) throw new Error('There is no such connector.')
  twin = await startTwin(entry.twin, { auth: entry.connector.auth, secret: registerSecret })
})

afterAll(async () => {
  await test.stop()
  await provider.stop()
  await twin.stop()
})

const as = (who: Headers): Headers => ({ ...aClient(), ...who })

const submit = (who: Headers, more: object = {}, form = 'hund-anmelden') =>
  test.post(
    '/v1/submissions',
    { form, bfs: 1103, answers: formAnswers[form], ...more },
    { 'idempotency-key': crypto.randomUUID(), ...as(who) },
  )

const submitted = async (who: Headers, more: object = {}): Promise<string> => {
  const answer = await submit(who, more)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { number: string }).number
}

interface OwnCases {
  items: { number: string; statusToken: string; isForOther: boolean }[]
  next?: string
}

const casesOf = (who: Headers, query = '') =>
  test.json<OwnCases>(`/v1/me/submissions${query}`, as(who))

const numbersOf = async (who: Headers): Promise<string[]> =>
  (await casesOf(who)).items.map(({ number }) => number)

describe('a resident who is signed in', () => {
  it('sees what she handed in and nothing of anybody else, and opens it', async () => {
    const hers = await submitted(mia)
    const his = await submitted(noah)
    expect(await numbersOf(mia)).toContain(hers)
    expect(await numbersOf(mia)).not.toContain(his)
    expect(await numbersOf(noah)).toEqual([his])
    const [newest] = (await casesOf(mia)).items
    const status = await test.get(`/v1/submissions/${hers}`, {
      'x-status-token': newest?.statusToken ?? '',
      ...aClient(),
    })
    expect(status.status).toBe(200)
  })

  it('reads a long list page by page, each case once', async () => {
    for (let i = 0; i < 3; i += 1) await submitted(mia)
    const all = await numbersOf(mia)
    const first = await casesOf(mia, '?limit=2')
    const second = await casesOf(mia, `?limit=100&cursor=${first.next ?? ''}`)
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(all)
    expect(second.next).toBeUndefined()
  })

  it('is known by nothing in the database', async () => {
    const { rows } = await test.pool.query('select * from intake.holder')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/mia|noah|127\.0\.0\.1/)
  })

  it('is needed for a form that asks for a sign-in', async () => {
    const answer = await submit({})
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'SESSION_NEEDED'])
  })

  it('attaches her own files, and not those of another resident', async () => {
    const { token } = await aFile(test, { headers: noah })
    const answers = { ...formAnswers[proofForm], proof: [token] }
    const foreign = await submit(mia, { answers }, proofForm)
    expect(await foreign.json()).toMatchObject({ errors: [{ code: 'UPLOAD_UNKNOWN' }] })
    expect((await submit(noah, { answers }, proofForm)).status).toBe(201)
  })
})

describe('a token that is not right', () => {
  const signed = async (claims: object, key?: CryptoKey) => {
    const { privateKey } = await generateKeyPair('RS256')
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(key ?? privateKey)
  }
  const body = (header: Headers) => header.authorization?.split('.')[1] ?? ''
  const unsigned = (claims: object) =>
    [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))

  it.each([
    [
      'signed by somebody else',
      () => signed({ iss: provider.issuer, aud: 'schaltwerk', sub: 'mia' }),
    ],
    [
      'of an unknown provider',
      () => signed({ iss: 'https://idp.example', aud: 'schaltwerk', sub: 'mia' }),
    ],
    [
      'not signed at all',
      () =>
        Promise.resolve(
          `${unsigned({ iss: provider.issuer, aud: 'schaltwerk', sub: 'mia' }).join('.')}.`,
        ),
    ],
    [
      'changed',
      () => {
        const [head, , signature] = (mia.authorization ?? '').split('.')
        const claims = JSON.parse(Buffer.from(body(mia), 'base64url').toString()) as object
        const other = Buffer.from(JSON.stringify({ ...claims, sub: 'noah' })).toString('base64url')
        return Promise.resolve([head?.replace('Bearer ', ''), other, signature].join('.'))
      },
    ],
    ['no token', () => Promise.resolve('abc')],
  ])('is refused, never anonymous: %s', async (_, token) => {
    const who = { authorization: `Bearer ${await token()}` }
    for (const answer of [
      await test.get('/v1/me/submissions', as(who)),
      await submit(who),
      await test.post('/v1/forms/hund-anmelden/prefill', {}, as(who)),
    ]) {
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'TOKEN_INVALID'])
    }
  })

  it('is refused elsewhere as before, and where there is none, one is asked for', async () => {
    expect((await test.get('/v1/services', as(mia))).status).toBe(401)
    const answer = await test.get('/v1/me/submissions', aClient())
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'SESSION_NEEDED'])
  })
})

describe('acting for somebody', () => {
  interface Consent {
    id: string
    code: string
    state: string
  }
  const give = async (who: Headers): Promise<Consent> =>
    (await (await test.post('/v1/me/representations', { days: 30 }, as(who))).json()) as Consent
  const accept = (who: Headers, code: string) =>
    test.post('/v1/me/representations/accept', { code }, as(who))
  const end = (who: Headers, id: string) =>
    fetch(`${test.base}/v1/me/representations/${id}`, { method: 'DELETE', headers: as(who) })

  it('needs a consent that was given and accepted; both see the case, marked as what it is', async () => {
    const { id, code } = await give(mia)
    expect((await submit(noah, { onBehalfOf: id })).status).toBe(403)
    expect((await accept(noah, code)).status).toBe(200)
    const number = await submitted(noah, { onBehalfOf: id })
    const hers = (await casesOf(mia)).items.find((one) => one.number === number)
    const his = (await casesOf(noah)).items.find((one) => one.number === number)
    expect([hers?.isForOther, his?.isForOther]).toEqual([false, true])
  })

  it('ends at once when she takes it back: he sees her cases no more, and she still does', async () => {
    const { id, code } = await give(mia)
    await accept(noah, code)
    const number = await submitted(noah, { onBehalfOf: id })
    expect((await end(mia, id)).status).toBe(200)
    expect(await numbersOf(noah)).not.toContain(number)
    expect(await numbersOf(mia)).toContain(number)
    const answer = await submit(noah, { onBehalfOf: id })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'REPRESENTATION_INVALID'])
    const { items } = await test.json<{ items: Consent[] }>('/v1/me/representations', as(mia))
    expect(items.find((one) => one.id === id)?.state).toBe('revoked')
  })

  it('is accepted once, by somebody else, and ended by nobody but the two', async () => {
    const { id, code } = await give(mia)
    expect((await accept(mia, code)).status).toBe(404)
    const stranger = await signInResident(provider, { sub: 'stranger' })
    expect((await accept(noah, code)).status).toBe(200)
    expect((await accept(stranger, code)).status).toBe(404)
    expect((await end(stranger, id)).status).toBe(404)
    expect((await submit(stranger, { onBehalfOf: id })).status).toBe(403)
  })
})

describe('a form that is filled in beforehand', () => {
  beforeAll(async () => {
    const legalBasis = (await aDocument(test.payload, 'legal-bases', 'Registergesetz')).id
    await test.payload.create({
      collection: 'registries',
      data: {
        name: 'Einwohnerregister',
        key: 'einwohner-probe',
        kind: 'residents-register',
        mode: 'mock',
        baseUrl: twin.url,
        secretName: 'TEST',
        dataCategories: ['persons'],
        legalBasis,
        policyWhenDown: 'ask-by-hand',
        timeoutMs: 500,
      },
    })
    await test.pool.query(
      `insert into publication.form_version (form, version, definition, hash)
       select form, 77, jsonb_set(jsonb_set(definition::jsonb,
         '{sections,0,fields,0,prefillFrom}', '"oidc:family_name"'),
         '{sections,0,fields,1,prefillFrom}', '"einwohner-probe:street"'), 'x'
       from publication.form_version where form = 'hund-anmelden' order by version desc limit 1`,
    )
  })

  const prefill = async (who: Headers) =>
    (await (await test.post('/v1/forms/hund-anmelden/prefill?version=77', {}, as(who))).json()) as {
      values: { field: string; value: unknown; origin: string }[]
      unavailable: object[]
    }

  it('says what the provider and the register know of her, and from where', async () => {
    const { values } = await prefill(mia)
    expect(values).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, value: 'Muster', origin: 'oidc' },
        { field: expect.any(String) as string, value: 'Musterweg', origin: 'einwohner-probe' },
      ]),
    )
  })

  it('asks no register about who has no confirmed AHV number', async () => {
    const before = twin.count()
    const { values } = await prefill(noah)
    expect(values.map(({ origin }) => origin)).not.toContain('einwohner-probe')
    expect(twin.count()).toBe(before)
  })

  it('is noted with the case: which fields, and whether they were changed; the values are not', async () => {
    const { values } = await prefill(mia)
    const number = await submitted(mia, { formVersion: 77 })
    const { rows } = await test.pool.query<{ prefilled: object[] }>(
      `select prefilled from intake.holder join submissions on submissions.id = submission
       where number = $1`,
      [number],
    )
    expect(rows[0]?.prefilled).toHaveLength(values.length)
    expect(rows[0]?.prefilled).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, origin: 'einwohner-probe', isChanged: true },
      ]),
    )
    expect(JSON.stringify(rows)).not.toContain('Musterweg')
  })

  it('says so where the register is down', async () => {
    await twin.stop()
    const { values, unavailable } = await prefill(mia)
    expect(unavailable).toEqual([{ origin: 'einwohner-probe', policy: 'ask-a-person' }])
    expect(values.length).toBeGreaterThan(0)
  })
})
