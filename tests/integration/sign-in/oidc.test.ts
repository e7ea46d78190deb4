import request from 'supertest'

import { openCookieBrowser } from '../../support/cookie-browser.ts'
import { startIdentityProvider } from '../../support/identity-provider.ts'
import { aPersona, expectRefusal, isCallback, type Oidc, startOidc } from '../../support/oidc.ts'
import { aPerson, signIn, whoIs } from '../../support/sign-in.ts'

let oidc: Oidc

beforeAll(async () => {
  oidc = await startOidc()
})

afterAll(async () => {
  await oidc.stop()
})

describe('the level of assurance', () => {
  it('is asked for, and good enough where the provider confirms an accepted one', async () => {
    const browser = openCookieBrowser()
    const { url } = await browser.follow(
      oidc.loginUrl('strong'),
      ({ origin }) => origin === oidc.provider.issuer,
    )
    expect(new URL(url).searchParams.get('acr_values')).toBe('aq300 aq400')
    const strong = await oidc.signInAs(aPersona({ acr: 'aq400' }), 'strong')
    expect((await oidc.me(strong.browser))?.name).toBe('Anna Kleeblatt')
  })

  it.each([['aq100'], [undefined]])('%s is refused in plain German', async (acr) => {
    const persona = aPersona(acr ? { acr } : {})
    const refused = await oidc.signInAs(persona, 'strong')
    await expectRefusal(oidc, refused, 403, 'ASSURANCE_TOO_LOW')
    expect(refused.page).toContain('nicht stark genug')
    expect(await oidc.accountOf(persona)).toBeUndefined()
  })
})

describe('an answer of the provider', () => {
  it('is refused with another state', async () => {
    const browser = openCookieBrowser()
    const url = new URL(await oidc.untilCallback(aPersona(), browser))
    url.searchParams.set('state', 'another')
    await expectRefusal(oidc, await oidc.visit(browser, url.href), 401, 'PROVIDER_REFUSED')
  })

  it('is refused in a browser that did not begin: nobody is signed in as somebody else', async () => {
    const url = await oidc.untilCallback(aPersona(), openCookieBrowser())
    await expectRefusal(oidc, await oidc.visit(openCookieBrowser(), url), 401, 'PROVIDER_REFUSED')
  })

  it('counts once: its code cannot be used again, cookies and all', async () => {
    const browser = openCookieBrowser()
    const url = await oidc.untilCallback(aPersona(), browser)
    const saved = browser.cookies(oidc.base)
    expect((await oidc.visit(browser, url)).answer.status).toBe(200)
    const thief = openCookieBrowser()
    thief.put(oidc.base, saved)
    await expectRefusal(oidc, await oidc.visit(thief, url), 401, 'PROVIDER_REFUSED')
  })

  it('is refused where its code belongs to another attempt', async () => {
    const one = openCookieBrowser()
    const other = openCookieBrowser()
    const url = new URL(await oidc.untilCallback(aPersona(), one))
    const own = new URL(await oidc.untilCallback(aPersona(), other))
    own.searchParams.set('code', url.searchParams.get('code') ?? '')
    await expectRefusal(oidc, await oidc.visit(other, own.href), 401, 'PROVIDER_REFUSED')
  })

  it.each([
    ['nonce', 'another'],
    ['code_challenge', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('is refused where it was asked for with another %s', async (name, value) => {
    const browser = openCookieBrowser()
    oidc.provider.persona = aPersona()
    const asked = await browser.follow(
      oidc.loginUrl(),
      ({ origin }) => origin === oidc.provider.issuer,
    )
    const url = new URL(asked.url)
    url.searchParams.set(name, value)
    const { url: back } = await browser.follow(url.href, isCallback)
    expect(new URL(back).searchParams.get('code')).toEqual(expect.any(String))
    await expectRefusal(oidc, await oidc.visit(browser, back), 401, 'PROVIDER_REFUSED')
  })

  it('is refused where its token is for somebody else than us', async () => {
    const { clientId } = oidc.provider
    const browser = openCookieBrowser()
    const url = await oidc.untilCallback(aPersona(), browser)
    oidc.configure()
    process.env.OIDC_PROVIDERS = process.env.OIDC_PROVIDERS?.replace(clientId, 'another-client')
    const arrival = await oidc.visit(browser, url)
    oidc.configure({ key: 'strong', acr: ['aq300', 'aq400'] }, { key: 'other' })
    await expectRefusal(oidc, arrival, 401, 'PROVIDER_REFUSED')
  })

  it('is refused at the address of another provider', async () => {
    const browser = openCookieBrowser()
    const url = await oidc.untilCallback(aPersona(), browser)
    await expectRefusal(
      oidc,
      await oidc.visit(browser, url.replace('/idp/', '/other/')),
      401,
      'PROVIDER_REFUSED',
    )
  })

  it('is refused where the person said no', async () => {
    const browser = openCookieBrowser()
    const url = new URL(await oidc.untilCallback(aPersona(), browser))
    url.searchParams.delete('code')
    url.searchParams.set('error', 'access_denied')
    await expectRefusal(oidc, await oidc.visit(browser, url.href), 401, 'PROVIDER_REFUSED')
  })

  it('is refused where the cookie was written by somebody else', async () => {
    const browser = openCookieBrowser()
    const url = await oidc.untilCallback(aPersona(), browser)
    browser.put(oidc.base, 'schaltwerk-oidc=e30')
    await expectRefusal(oidc, await oidc.visit(browser, url), 401, 'PROVIDER_REFUSED')
  })
})

describe('a provider', () => {
  it('that is down says so, and works again as soon as it is up', async () => {
    const port = await freePort()
    const issuer = `http://127.0.0.1:${String(port)}`
    oidc.configure({ key: 'other', issuer })
    await expectRefusal(oidc, await oidc.signInAs(aPersona(), 'other'), 503, 'PROVIDER_UNAVAILABLE')
    const late = await startIdentityProvider({
      port,
      redirectUris: [`${oidc.base}/api/users/oidc/other/callback`],
    })
    const persona = aPersona()
    late.persona = persona
    const browser = openCookieBrowser()
    const { answer } = await browser.follow(oidc.loginUrl('other'))
    expect([answer.status, (await oidc.accountOf(persona))?.identityIssuer]).toEqual([200, issuer])
    await late.stop()
    oidc.configure({ key: 'strong', acr: ['aq300', 'aq400'] }, { key: 'other' })
  })

  it('nobody set up is not found', async () => {
    await expectRefusal(oidc, await oidc.signInAs(aPersona(), 'fremd'), 404, 'PROVIDER_UNKNOWN')
  })

  it('sends people nowhere but to our own pages', async () => {
    oidc.provider.persona = aPersona()
    const { answer } = await openCookieBrowser().follow(
      `${oidc.loginUrl()}?redirect=https://boese.example`,
    )
    expect(await answer.text()).toContain('url=/admin"')
    const inside = await openCookieBrowser().follow(`${oidc.loginUrl()}?redirect=/admin/account`)
    expect(await inside.answer.text()).toContain('url=/admin/account"')
  })
})

describe('signing out', () => {
  it('ends the session here and leads to the provider, which ends its own; signing in again works', async () => {
    const persona = aPersona()
    const { browser } = await oidc.signInAs(persona)
    const cookie = browser.cookies(oidc.base)
    const answer = await request(oidc.base)
      .post('/api/users/sign-out')
      .set({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' })
    const url = new URL(answer.body.url as string)
    expect([url.origin, url.searchParams.get('post_logout_redirect_uri')]).toEqual([
      oidc.provider.issuer,
      `${oidc.base}/admin/login`,
    ])
    expect(url.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
    expect((await browser.visit(url.href)).status).toBe(200)
    const token = /payload-token=([^;]+)/.exec(cookie)?.[1] ?? ''
    expect(await whoIs(oidc.test.app, `JWT ${token}`)).toBeUndefined()
    expect((await oidc.signInAs(persona, 'idp', browser)).answer.status).toBe(200)
    expect((await oidc.me(browser))?.id).toBe((await oidc.accountOf(persona))?.id)
  })

  it('leads to the sign-in page for people with a password', async () => {
    const { email } = await aPerson(oidc.test.payload)
    const { body } = await signIn(oidc.test.app, email)
    const answer = await request(oidc.base)
      .post('/api/users/sign-out')
      .set('Authorization', `JWT ${String(body.token)}`)
    expect(answer.body).toEqual({ url: `${oidc.base}/admin/login` })
    expect(await whoIs(oidc.test.app, `JWT ${String(body.token)}`)).toBeUndefined()
  })
})

const freePort = async (): Promise<number> => {
  const probe = await startIdentityProvider({ redirectUris: ['http://127.0.0.1/x'] })
  await probe.stop()
  return Number(new URL(probe.issuer).port)
}
