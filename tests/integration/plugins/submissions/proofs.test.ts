import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { aClient, codeOf } from '../../../support/delivery-clients.ts'
import { formAnswers } from '../../../support/form-answers.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded', {
    desk: 'public',
    trustProxy: 1,
    rules: () => ({ proofNeeded: true }),
  })
})

afterAll(() => test.stop())

interface Challenge {
  isNeeded: boolean
  parameters: Record<string, unknown>
  signature: string
}

const aChallenge = async (): Promise<Challenge> => test.json<Challenge>('/v1/challenge', aClient())

/** What the widget in a browser does. */
const solved = async ({ parameters, signature }: Challenge): Promise<string> => {
  const challenge = { parameters: parameters as never, signature }
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

const submit = (proof: string | undefined, key: string = crypto.randomUUID()) =>
  test.post(
    '/v1/submissions',
    {
      form: 'hund-anmelden',
      bfs: 1103,
      answers: formAnswers['hund-anmelden'],
      ...(proof !== undefined && { proof }),
    },
    { 'idempotency-key': key, ...aClient() },
  )

const count = async (): Promise<number> => {
  const { rows } = await test.pool.query<{ n: number }>(
    'select count(*)::int as n from submissions',
  )
  return rows[0]?.n ?? 0
}

describe('a submission of somebody nobody knows', () => {
  it('is taken with the work of a browser, once', async () => {
    const proof = await solved(await aChallenge())
    expect((await submit(proof)).status).toBe(201)
    const before = await count()
    const again = await submit(proof)
    expect([again.status, await codeOf(again)]).toEqual([403, 'PROOF_INVALID'])
    expect(await count()).toBe(before)
  })

  it('that is sent again with its key is confirmed again, though its proof is used', async () => {
    const proof = await solved(await aChallenge())
    const key = crypto.randomUUID()
    const first: unknown = await (await submit(proof, key)).json()
    expect(await (await submit(proof, key)).json()).toEqual(first)
  })

  it('keeps its proof where it is refused for something else', async () => {
    const proof = await solved(await aChallenge())
    const wrong = await test.post(
      '/v1/submissions',
      { form: 'hund-anmelden', bfs: 1103, answers: {}, proof },
      { 'idempotency-key': crypto.randomUUID(), ...aClient() },
    )
    expect(wrong.status).toBe(400)
    expect((await submit(proof)).status).toBe(201)
  })

  it('is refused without work, with other work, and with work that is too old', async () => {
    const challenge = await aChallenge()
    expect(challenge.isNeeded).toBe(true)
    const proof = await solved(challenge)
    const changed = (change: (proof: never) => void) => {
      const parsed = JSON.parse(Buffer.from(proof, 'base64').toString()) as never
      change(parsed)
      return Buffer.from(JSON.stringify(parsed)).toString('base64')
    }
    const own = await solved({ ...challenge, signature: '0'.repeat(64) })
    const older = changed(({ challenge: one }: { challenge: Challenge }) => {
      one.parameters.expiresAt = 1_700_000_000
    })
    const later = changed(({ challenge: one }: { challenge: Challenge }) => {
      one.parameters.expiresAt = 4_000_000_000
    })
    const lazy = changed(({ solution }: { solution: { derivedKey: string } }) => {
      solution.derivedKey = solution.derivedKey.replace(/..$/, (end) =>
        end === '00' ? '11' : '00',
      )
    })
    for (const wrong of [undefined, '', 'e30=', 'nonsense', own, older, later, lazy]) {
      const answer = await submit(wrong)
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'PROOF_INVALID'])
    }
  })
})

describe('the work of a browser', () => {
  it('sets no cookie, and tells nothing of who asked', async () => {
    const answer = await test.get('/v1/challenge', aClient())
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { parameters } = (await answer.json()) as Challenge
    expect(Object.keys(parameters).sort()).toEqual([
      'algorithm',
      'cost',
      'expiresAt',
      'keyLength',
      'keyPrefix',
      'keySignature',
      'nonce',
      'salt',
    ])
  })
})

describe('a form that does without protection against robots', () => {
  it('takes what comes without the work of a browser, though the installation asks for it', async () => {
    const { docs } = await test.payload.find({
      collection: 'forms',
      where: { identifier: { equals: 'hund-anmelden' } },
      depth: 0,
    })
    expect((await submit(undefined)).status).toBe(403)
    await test.payload.update({
      collection: 'forms',
      id: docs[0]?.id ?? 0,
      data: { botProtection: 'off', _status: 'published' },
      depth: 0,
    })
    expect((await submit(undefined)).status).toBe(201)
  })
})
