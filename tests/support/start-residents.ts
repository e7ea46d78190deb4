import { aClient } from './delivery-clients.ts'
import { formAnswers } from './form-answers.ts'
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts'
import { frontEnd, signInResident } from './resident.ts'
import { startDelivery, type TestDelivery } from './start-delivery.ts'

export type Headers = Record<string, string>

/** The cases of a resident as they are answered. */
interface OwnCases {
  items: {
    number: string
    statusToken: string
    isForOther: boolean
    documents: { name: string; title?: string; from: string }[]
    payment?: { state: string; payUrl?: string }
  }[]
  next?: string
}

/** Two residents who are signed in, and the place where they hand in forms. */
export interface TestResidents {
  test: TestDelivery
  provider: IdentityProvider
  /** With an AHV number that her provider confirms, and who has none. */
  mia: Headers
  noah: Headers
  submit: (who: Headers, more?: object, form?: string) => Promise<Response>
  submitted: (who: Headers, more?: object) => Promise<string>
  casesOf: (who: Headers, query?: string) => Promise<OwnCases>
  numbersOf: (who: Headers) => Promise<string[]>
  stop: () => Promise<void>
}

/** Headers of a request of somebody. */
export const as = (who: Headers): Headers => ({ ...aClient(), ...who })

const startPlace = async ({ issuer, clientId: audience }: IdentityProvider) => {
  const { parseEnv } = await import('../../src/env.ts')
  const { intakeRules } = await import('../../src/server/intake-rules.ts')
  const issuers = [{ issuer, audience, ahvClaim: 'ahv_number' }]
  return startDelivery('seeded', {
    desk: 'public',
    trustProxy: 1,
    rules: ({ payload }) =>
      intakeRules({ ...parseEnv({ NODE_ENV: 'test' }), RESIDENT_ISSUERS: issuers }, payload),
  })
}

/** Starts a provider, and the place. */
export const startResidents = async (): Promise<TestResidents> => {
  const provider = await startIdentityProvider({
    redirectUris: [frontEnd],
    claimsInToken: ['given_name', 'family_name', 'ahv_number'],
  })
  const test = await startPlace(provider)
  const name = { given_name: 'Max', family_name: 'Muster' }
  const mia = { sub: 'mia', ...name, ahv_number: '756.0000.0000.02' }
  const submit: TestResidents['submit'] = (who, more = {}, form = 'hund-anmelden') =>
    test.post(
      '/v1/submissions',
      { form, bfs: 1103, answers: formAnswers[form], ...more },
      { 'idempotency-key': crypto.randomUUID(), ...as(who) },
    )
  const casesOf: TestResidents['casesOf'] = (who, query = '') =>
    test.json<OwnCases>(`/v1/me/submissions${query}`, as(who))
  return {
    test,
    provider,
    mia: await signInResident(provider, mia),
    noah: await signInResident(provider, { sub: 'noah', ...name }),
    submit,
    submitted: async (who, more = {}) => {
      const answer = await submit(who, more)
      expect(answer.status).toBe(201)
      return ((await answer.json()) as { number: string }).number
    },
    casesOf,
    numbersOf: async (who) => (await casesOf(who)).items.map(({ number }) => number),
    stop: async () => {
      await test.stop()
      await provider.stop()
    },
  }
}
