import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import request from 'supertest'

import type { User } from '../../../src/generated/payload-types.ts'
import { aDocument } from '../../support/builders.ts'
import { type CookieBrowser, openCookieBrowser } from '../../support/cookie-browser.ts'
import {
  type IdentityProvider,
  type Persona,
  startIdentityProvider,
} from '../../support/identity-provider.ts'
import { aPerson, codeOf, signIn, whoIs } from '../../support/sign-in.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let server: Server
let base: string
let provider: IdentityProvider
let sursee: number

interface Settings {
  key: string
  label: string
  issuer: string
  clientId: string
  clientSecret: string
  acr?: string[]
  trustEmail?: boolean
  grants?: object[]
}

const grants = [
  { claim: 'groups', value: 'redaktion', role: 'canonical-editor' },
  { claim: 'groups', value: 'sursee', role: 'local-editor', authority: 'sursee' },
  { claim: 'groups', value: 'nirgends', role: 'local-editor', authority: 'gibt-es-nicht' },
]

/** The provider under several keys, each with settings of its own. */
const configure = (...more: Partial<Settings>[]): void => {
  const { issuer, clientId, clientSecret } = provider
  const plain: Settings = { key: 'idp', label: 'Probe', issuer, clientId, clientSecret, grants }
  process.env.OIDC_PROVIDERS = JSON.stringify([plain, ...more.map((own) => ({ ...plain, ...own }))])
}

const keys = ['idp', 'strong', 'other']

beforeAll(async () => {
  test = await startApp('empty')
  server = test.app.listen(0)
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  provider = await startIdentityProvider({
    redirectUris: keys.map((key) => `${base}/api/users/oidc/${key}/callback`),
    postLogoutRedirectUris: [`${base}/admin/login`],
  })
  configure({ key: 'strong', acr: ['aq300', 'aq400'] }, { key: 'other' })
  await aPerson(test.payload)
  sursee = (
    await aDocument(test.payload, 'authorities', 'Sursee', { data: { identifier: 'sursee' } })
  ).id
})

afterAll(async () => {
  server.close()
  await provider.stop()
})

let people = 0

const aPersona = (claims: Partial<Persona> = {}): Persona => ({
  sub: `person-${String(++people)}`,
  name: 'Anna Kleeblatt',
  groups: ['redaktion'],
  ...claims,
})

const loginUrl = (key = 'idp') => `${base}/api/users/oidc/${key}/login`

/** Goes through the whole sign-in. */
const signInAs = async (persona: Persona, key = 'idp', browser = openCookieBrowser()) => {
  provider.persona = persona
  const { answer } = await browser.follow(loginUrl(key))
  return { browser, answer, page: await answer.text() }
}

/** Goes as far as the address the provider sends her back to, without going there. */
const untilCallback = async (persona: Persona, browser: CookieBrowser, key = 'idp') => {
  provider.persona = persona
  const { url } = await browser.follow(loginUrl(key), ({ pathname }) =>
    pathname.endsWith('/callback'),
  )
  return url
}

const me = async (browser: CookieBrowser): Promise<User | undefined> => {
  const answer = await browser.visit(`${base}/api/users/me`)
  return ((await answer.json()) as { user?: User }).user
}

const accountOf = async ({ sub }: Persona): Promise<User | undefined> => {
  const { docs } = await test.payload.find({
    collection: 'users',
    where: { identitySubject: { equals: sub } },
    depth: 0,
  })
  return docs[0]
}

const expectRefusal = async (
  { answer, page, browser }: { answer: Response; page: string; browser: CookieBrowser },
  status: number,
  code: string,
) => {
  expect([answer.status, page.includes(code)]).toEqual([status, true])
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('Zurück zur Anmeldeseite')
  expect(await me(browser)).toBeFalsy()
}

describe('signing in by a provider for the first time', () => {
  it('makes an account with the roles that the claims give', async () => {
    const persona = aPersona({ groups: ['sursee'], email: 'anna@x.example', email_verified: true })
    const { answer, page, browser } = await signInAs(persona)
    expect([answer.status, page.includes('url=/admin')]).toEqual([200, true])
    expect(await me(browser)).toMatchObject({ email: 'anna@x.example', name: 'Anna Kleeblatt' })
    expect(await accountOf(persona)).toMatchObject({
      identityIssuer: provider.issuer,
      grants: [{ role: 'local-editor', authority: sursee, fromClaims: true }],
    })
  })

  it('makes none where no claim gives a role', async () => {
    const persona = aPersona({ groups: ['fremd'] })
    await expectRefusal(await signInAs(persona), 403, 'NO_GRANT')
    expect(await accountOf(persona)).toBeUndefined()
  })

  it('gives no role for all authorities where the rule names one that does not exist', async () => {
    const persona = aPersona({ groups: ['nirgends'] })
    await expectRefusal(await signInAs(persona), 403, 'NO_GRANT')
  })

  it('takes no account over by its address, verified or not', async () => {
    const victim = await aPerson(test.payload, { grants: [{ role: 'admin' }] })
    const persona = aPersona({ email: victim.email, email_verified: true })
    await expectRefusal(await signInAs(persona), 409, 'ACCOUNT_EXISTS')
    expect(
      (await test.payload.findByID({ collection: 'users', id: victim.id })).identitySubject,
    ).toBeFalsy()
  })

  it('writes no mail to an address nobody vouches for', async () => {
    const persona = aPersona({ email: 'behauptet@x.example', email_verified: false })
    await signInAs(persona)
    expect((await accountOf(persona))?.email).toMatch(/@ohne-adresse\.invalid$/)
  })
})

describe('signing in by a provider again', () => {
  it('finds the account by issuer and subject, whatever name and address say by now', async () => {
    const persona = aPersona({ email: 'alt@x.example', email_verified: true })
    await signInAs(persona)
    const before = await accountOf(persona)
    const { browser } = await signInAs({ ...persona, email: 'neu@x.example', name: 'Neu' })
    expect((await me(browser))?.id).toBe(before?.id)
  })

  it('brings the roles of the claims up to date, and leaves those an administrator gave', async () => {
    const persona = aPersona({ groups: ['redaktion'] })
    await signInAs(persona)
    const account = await accountOf(persona)
    await test.payload.update({
      collection: 'users',
      id: account?.id ?? 0,
      data: { grants: [...(account?.grants ?? []), { role: 'auditor' }] },
    })
    await signInAs({ ...persona, groups: ['sursee'] })
    expect((await accountOf(persona))?.grants).toMatchObject([
      { role: 'auditor', fromClaims: false },
      { role: 'local-editor', authority: sursee, fromClaims: true },
    ])
  })

  it('is refused once no role is left, and the roles are gone', async () => {
    const persona = aPersona()
    await signInAs(persona)
    await expectRefusal(await signInAs({ ...persona, groups: [] }), 403, 'NO_GRANT')
    expect((await accountOf(persona))?.grants).toEqual([])
  })

  it('is refused while the account is disabled', async () => {
    const persona = aPersona()
    const { browser } = await signInAs(persona)
    const { id } = (await accountOf(persona)) ?? { id: 0 }
    await test.payload.update({ collection: 'users', id, data: { disabled: true } })
    expect(await me(browser)).toBeFalsy()
    await expectRefusal(await signInAs(persona), 403, 'ACCOUNT_DISABLED')
  })

  it('is the only way into such an account: no password, not even a new one, signs in', async () => {
    const persona = aPersona({ email: 'nur-hier@x.example', email_verified: true })
    await signInAs(persona)
    const token = await test.payload.forgotPassword({
      collection: 'users',
      data: { email: 'nur-hier@x.example' },
      disableEmail: true,
    })
    const password = 'ein-ganz-neues-kennzeichen'
    await request(test.app).post('/api/users/reset-password').send({ token, password })
    const answer = await signIn(test.app, 'nur-hier@x.example', { password })
    expect([answer.status, codeOf(answer.body)]).toEqual([403, 'SIGN_IN_ELSEWHERE'])
  })

  it('works for an account that an administrator linked', async () => {
    const persona = aPersona({ groups: [] })
    const { id } = await aPerson(test.payload, {
      grants: [{ role: 'auditor' }],
      identityIssuer: provider.issuer,
      identitySubject: persona.sub,
    })
    const { browser } = await signInAs(persona)
    expect((await me(browser))?.id).toBe(id)
  })
})

describe('the level of assurance', () => {
  it('is asked for, and good enough where the provider confirms an accepted one', async () => {
    const browser = openCookieBrowser()
    const { url } = await browser.follow(
      loginUrl('strong'),
      ({ origin }) => origin === provider.issuer,
    )
    expect(new URL(url).searchParams.get('acr_values')).toBe('aq300 aq400')
    const strong = await signInAs(aPersona({ acr: 'aq400' }), 'strong')
    expect((await me(strong.browser))?.name).toBe('Anna Kleeblatt')
  })

  it.each([['aq100'], [undefined]])('%s is refused in plain German', async (acr) => {
    const persona = aPersona(acr ? { acr } : {})
    const refused = await signInAs(persona, 'strong')
    await expectRefusal(refused, 403, 'ASSURANCE_TOO_LOW')
    expect(refused.page).toContain('nicht stark genug')
    expect(await accountOf(persona)).toBeUndefined()
  })
})

describe('an answer of the provider', () => {
  const visit = async (browser: CookieBrowser, url: string) => {
    const answer = await browser.visit(url)
    return { browser, answer, page: await answer.text() }
  }

  it('is refused with another state', async () => {
    const browser = openCookieBrowser()
    const url = new URL(await untilCallback(aPersona(), browser))
    url.searchParams.set('state', 'another')
    await expectRefusal(await visit(browser, url.href), 401, 'PROVIDER_REFUSED')
  })

  it('is refused in a browser that did not begin: nobody is signed in as somebody else', async () => {
    const url = await untilCallback(aPersona(), openCookieBrowser())
    await expectRefusal(await visit(openCookieBrowser(), url), 401, 'PROVIDER_REFUSED')
  })

  it('counts once: its code cannot be used again, cookies and all', async () => {
    const browser = openCookieBrowser()
    const url = await untilCallback(aPersona(), browser)
    const saved = browser.cookies(base)
    expect((await visit(browser, url)).answer.status).toBe(200)
    const thief = openCookieBrowser()
    thief.put(base, saved)
    await expectRefusal(await visit(thief, url), 401, 'PROVIDER_REFUSED')
  })

  it('is refused where its token was made for another attempt (nonce), or its code by another verifier', async () => {
    const one = openCookieBrowser()
    const other = openCookieBrowser()
    const url = new URL(await untilCallback(aPersona(), one))
    const own = new URL(await untilCallback(aPersona(), other))
    // The code of one, with the state and cookies of the other.
    own.searchParams.set('code', url.searchParams.get('code') ?? '')
    await expectRefusal(await visit(other, own.href), 401, 'PROVIDER_REFUSED')
  })

  it('is refused at the address of another provider', async () => {
    const browser = openCookieBrowser()
    const url = await untilCallback(aPersona(), browser)
    await expectRefusal(
      await visit(browser, url.replace('/idp/', '/other/')),
      401,
      'PROVIDER_REFUSED',
    )
  })

  it('is refused where the person said no', async () => {
    const browser = openCookieBrowser()
    const url = new URL(await untilCallback(aPersona(), browser))
    url.searchParams.delete('code')
    url.searchParams.set('error', 'access_denied')
    await expectRefusal(await visit(browser, url.href), 401, 'PROVIDER_REFUSED')
  })

  it('is refused where the cookie was written by somebody else', async () => {
    const browser = openCookieBrowser()
    const url = await untilCallback(aPersona(), browser)
    browser.put(base, 'schaltwerk-oidc=e30')
    await expectRefusal(await visit(browser, url), 401, 'PROVIDER_REFUSED')
  })
})

describe('a provider', () => {
  it('that is down says so, and works again as soon as it is up', async () => {
    const port = await freePort()
    const issuer = `http://127.0.0.1:${String(port)}`
    configure({ key: 'other', issuer })
    await expectRefusal(await signInAs(aPersona(), 'other'), 503, 'PROVIDER_UNAVAILABLE')
    const late = await startIdentityProvider({
      port,
      redirectUris: [`${base}/api/users/oidc/other/callback`],
    })
    const persona = aPersona()
    late.persona = persona
    const browser = openCookieBrowser()
    const { answer } = await browser.follow(loginUrl('other'))
    expect([answer.status, (await accountOf(persona))?.identityIssuer]).toEqual([200, issuer])
    await late.stop()
    configure({ key: 'strong', acr: ['aq300', 'aq400'] }, { key: 'other' })
  })

  it('nobody set up is not found', async () => {
    await expectRefusal(await signInAs(aPersona(), 'fremd'), 404, 'PROVIDER_UNKNOWN')
  })

  it('sends people nowhere but to our own pages', async () => {
    provider.persona = aPersona()
    const { answer } = await openCookieBrowser().follow(
      `${loginUrl()}?redirect=https://boese.example`,
    )
    expect(await answer.text()).toContain('url=/admin"')
    const inside = await openCookieBrowser().follow(`${loginUrl()}?redirect=/admin/account`)
    expect(await inside.answer.text()).toContain('url=/admin/account"')
  })
})

describe('signing out', () => {
  it('ends the session here and leads to the provider, which ends its own; signing in again works', async () => {
    const persona = aPersona()
    const { browser } = await signInAs(persona)
    const cookie = browser.cookies(base)
    const answer = await request(base)
      .post('/api/users/sign-out')
      .set({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' })
    const url = new URL(answer.body.url as string)
    expect([url.origin, url.searchParams.get('post_logout_redirect_uri')]).toEqual([
      provider.issuer,
      `${base}/admin/login`,
    ])
    expect(url.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
    expect((await browser.visit(url.href)).status).toBe(200)
    const token = /payload-token=([^;]+)/.exec(cookie)?.[1] ?? ''
    expect(await whoIs(test.app, `JWT ${token}`)).toBeUndefined()
    expect((await signInAs(persona, 'idp', browser)).answer.status).toBe(200)
    expect((await me(browser))?.id).toBe((await accountOf(persona))?.id)
  })

  it('leads to the sign-in page for people with a password', async () => {
    const { email } = await aPerson(test.payload)
    const { body } = await signIn(test.app, email)
    const answer = await request(base)
      .post('/api/users/sign-out')
      .set('Authorization', `JWT ${String(body.token)}`)
    expect(answer.body).toEqual({ url: `${base}/admin/login` })
    expect(await whoIs(test.app, `JWT ${String(body.token)}`)).toBeUndefined()
  })
})

it('the first person of an empty system is no administrator when she comes by a provider', async () => {
  await test.payload.delete({ collection: 'users', where: { id: { exists: true } } })
  const persona = aPersona()
  await signInAs(persona)
  expect((await accountOf(persona))?.grants).toMatchObject([{ role: 'canonical-editor' }])
})

const freePort = async (): Promise<number> => {
  const probe = await startIdentityProvider({ redirectUris: ['http://127.0.0.1/x'] })
  await probe.stop()
  return Number(new URL(probe.issuer).port)
}
