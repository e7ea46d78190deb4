import type { AddressInfo } from 'node:net'

import type { User } from '../../src/generated/payload-types.ts'
import { aDocument } from './builders.ts'
import { type CookieBrowser, openCookieBrowser } from './cookie-browser.ts'
import { type IdentityProvider, type Persona, startIdentityProvider } from './identity-provider.ts'
import { aPerson } from './sign-in.ts'
import { startApp, type TestApp } from './start-app.ts'

interface Settings {
  key: string
  label: string
  issuer: string
  clientId: string
  clientSecret: string
  acr?: string[]
  grants?: object[]
}

/** Where a sign-in led. */
export interface Arrival {
  browser: CookieBrowser
  answer: Response
  page: string
}

/** Us on a port, and a real provider on another. */
export interface Oidc {
  test: TestApp
  /** Our address. */
  base: string
  provider: IdentityProvider
  /** Id of the authority the rules name. */
  sursee: number
  /** Sets the provider up under `idp`, and under other keys with other settings. */
  configure: (...more: Partial<Settings>[]) => void
  loginUrl: (key?: string) => string
  /** Goes through the whole sign-in. */
  signInAs: (persona: Persona, key?: string, browser?: CookieBrowser) => Promise<Arrival>
  /** Goes as far as the address the provider sends her back to, without going there. */
  untilCallback: (persona: Persona, browser: CookieBrowser) => Promise<string>
  visit: (browser: CookieBrowser, url: string) => Promise<Arrival>
  /** Who a browser is signed in as. */
  me: (browser: CookieBrowser) => Promise<User | undefined>
  accountOf: (persona: Persona) => Promise<User | undefined>
  stop: () => Promise<void>
}

const grants = [
  { claim: 'groups', value: 'redaktion', role: 'canonical-editor' },
  { claim: 'groups', value: 'sursee', role: 'local-editor', authority: 'sursee' },
  { claim: 'groups', value: 'nirgends', role: 'local-editor', authority: 'gibt-es-nicht' },
]

const keys = ['idp', 'strong', 'other']

let people = 0

/** Somebody the provider has not seen, in the group of canonical editors. */
export const aPersona = (claims: Partial<Persona> = {}): Persona => ({
  sub: `person-${String(++people)}`,
  name: 'Anna Kleeblatt',
  groups: ['redaktion'],
  ...claims,
})

/** Whether an address is the one a provider sends people back to. */
export const isCallback = ({ pathname }: URL): boolean => pathname.endsWith('/callback')

/** Starts both. */
export const startOidc = async (): Promise<Oidc> => {
  const test = await startApp('empty')
  const server = test.app.listen(0)
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const provider = await startIdentityProvider({
    redirectUris: keys.map((key) => `${base}/api/users/oidc/${key}/callback`),
    postLogoutRedirectUris: [`${base}/admin/login`],
  })
  await aPerson(test.payload)
  const data = { identifier: 'sursee' }
  const { id: sursee } = await aDocument(test.payload, 'authorities', 'Sursee', { data })

  const configure: Oidc['configure'] = (...more) => {
    const { issuer, clientId, clientSecret } = provider
    const plain: Settings = { key: 'idp', label: 'Probe', issuer, clientId, clientSecret, grants }
    const all = [plain, ...more.map((own) => ({ ...plain, ...own }))]
    process.env.OIDC_PROVIDERS = JSON.stringify(all)
  }
  const loginUrl: Oidc['loginUrl'] = (key = 'idp') => `${base}/api/users/oidc/${key}/login`
  configure({ key: 'strong', acr: ['aq300', 'aq400'] }, { key: 'other' })

  return {
    test,
    base,
    provider,
    sursee,
    configure,
    loginUrl,
    signInAs: async (persona, key = 'idp', browser = openCookieBrowser()) => {
      provider.persona = persona
      const { answer } = await browser.follow(loginUrl(key))
      return { browser, answer, page: await answer.text() }
    },
    untilCallback: async (persona, browser) => {
      provider.persona = persona
      return (await browser.follow(loginUrl(), isCallback)).url
    },
    visit: async (browser, url) => {
      const answer = await browser.visit(url)
      return { browser, answer, page: await answer.text() }
    },
    me: async (browser) => {
      const answer = await browser.visit(`${base}/api/users/me`)
      return ((await answer.json()) as { user?: User }).user
    },
    accountOf: async ({ sub }) => {
      const { docs } = await test.payload.find({
        collection: 'users',
        where: { identitySubject: { equals: sub } },
        depth: 0,
      })
      return docs[0]
    },
    stop: async () => {
      server.close()
      await provider.stop()
    },
  }
}

/** A refusal is a page in German with the way back, and nobody is signed in. */
export const expectRefusal = async (
  { me }: Oidc,
  { answer, page, browser }: Arrival,
  status: number,
  code: string,
): Promise<void> => {
  expect([answer.status, page.includes(code)]).toEqual([status, true])
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('Zurück zur Anmeldeseite')
  expect(await me(browser)).toBeFalsy()
}
