import { generateKeyPair, SignJWT } from 'jose'

import { unzipped } from '../../../support/archive.ts'
import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import type { IdentityProvider } from '../../../support/identity-provider.ts'
import type { TestDelivery } from '../../../support/start-delivery.ts'
import {
  as,
  type Headers,
  startResidents,
  type TestResidents,
} from '../../../support/start-residents.ts'
import { aFile, proofForm } from '../../../support/uploads.ts'

let residents: TestResidents
let test: TestDelivery
let provider: IdentityProvider
let mia: Headers
let noah: Headers

beforeAll(async () => {
  residents = await startResidents()
  ;({ test, provider, mia, noah } = residents)
})

afterAll(() => residents.stop())

/** A document for the sender, one for the office, and a fee, as the engine stores them. */
const madeFor = async (number: string) => {
  const { createKeyRing } = await import('../../../../src/plugins/submissions/index.ts')
  const { storeDocument } =
    await import('../../../../src/plugins/submissions/documents/store-document.ts')
  const { inTransaction } = await import('../../../../src/database/in-transaction.ts')
  const { payload, pool } = test
  const ring = createKeyRing([], payload.config.secret)
  const { rows } = await pool.query<{ id: number }>(
    'select id from submissions where number = $1',
    [number],
  )
  const submission = rows[0]?.id ?? 0
  const content = Buffer.from('%PDF-1.7')
  const paper = { title: { de: 'Quittung' }, mediaType: 'application/pdf', content }
  await inTransaction(payload, async (req) => {
    for (const [name, isForSender] of [
      ['quittung.pdf', true],
      ['aktennotiz.pdf', false],
    ] as const) {
      const place = { submission, number, idempotencyKey: `${number}/receipt/1/${name}` }
      await storeDocument(req, ring, { document: { ...paper, name, isForSender }, place })
    }
  })
  const payUrl = 'https://pay.example/T1'
  const asked = { amountRappen: 2500, dueOn: '2099-12-31', payUrl }
  await pool.query(
    `insert into submission_deliveries
       (submission_id, state, step, target, idempotency_key, progress, sealed_result)
     values ($1, 'fee', 'fee-and-payment', 'datatrans', $2, 'sent', $3)`,
    [submission, `${number}/fee/2/payment`, ring.seal(JSON.stringify(asked), number)],
  )
  return { payUrl }
}

describe('a resident who is signed in', () => {
  it('sees what she handed in and nothing of anybody else, and opens it', async () => {
    const hers = await residents.submitted(mia)
    const his = await residents.submitted(noah)
    expect(await residents.numbersOf(mia)).toContain(hers)
    expect(await residents.numbersOf(mia)).not.toContain(his)
    expect(await residents.numbersOf(noah)).toEqual([his])
    const [newest] = (await residents.casesOf(mia)).items
    const status = await test.get(`/v1/submissions/${hers}`, {
      'x-status-token': newest?.statusToken ?? '',
      ...aClient(),
    })
    expect(status.status).toBe(200)
  })

  it('is told of what the office made for her, and of the fee', async () => {
    const number = await residents.submitted(mia)
    const made = await madeFor(number)
    const found = (await residents.casesOf(mia)).items.find((item) => item.number === number)
    expect(found).toMatchObject({
      documents: [{ name: 'quittung.pdf', title: 'Quittung', from: 'office' }],
      payment: { state: 'open', amount: { amountRappen: 2500 }, payUrl: made.payUrl },
    })
  })

  it('reads a long list page by page, each case once', async () => {
    for (let i = 0; i < 3; i += 1) await residents.submitted(mia)
    const all = await residents.numbersOf(mia)
    const first = await residents.casesOf(mia, '?limit=2')
    const second = await residents.casesOf(mia, `?limit=100&cursor=${first.next ?? ''}`)
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(all)
    expect(second.next).toBeUndefined()
  })

  it('takes everything about her at once, as an archive, and nothing of anybody else', async () => {
    const hers = await residents.submitted(mia)
    const his = await residents.submitted(noah)
    const answer = await test.get('/v1/me/export.zip', as(mia))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const files = await unzipped(Buffer.from(await answer.arrayBuffer()))
    const folders = new Set([...files.keys()].map((name) => name.split('/')[0]))
    expect([...folders].sort()).toEqual((await residents.numbersOf(mia)).sort())
    expect([folders.has(hers), folders.has(his)]).toEqual([true, false])
    const { rows } = await test.pool.query<{ actor: string }>(
      `select actor from protection_records where case_number = $1 and action = 'exported'`,
      [hers],
    )
    expect(rows).toEqual([{ actor: 'sender' }])
    expect((await test.get('/v1/me/export.zip', aClient())).status).toBe(401)
  })

  it('is known by nothing in the database', async () => {
    const { rows } = await test.pool.query('select * from intake.holder')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/mia|noah|127\.0\.0\.1/)
  })

  it('is needed for a form that asks for a sign-in', async () => {
    const answer = await residents.submit({})
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'SESSION_NEEDED'])
  })

  it('attaches her own files, and not those of another resident', async () => {
    const { token } = await aFile(test, { headers: noah })
    const answers = { ...formAnswers[proofForm], proof: [token] }
    const foreign = await residents.submit(mia, { answers }, proofForm)
    expect(await foreign.json()).toMatchObject({ errors: [{ code: 'UPLOAD_UNKNOWN' }] })
    expect((await residents.submit(noah, { answers }, proofForm)).status).toBe(201)
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
      await residents.submit(who),
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
