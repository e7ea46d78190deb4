import request from 'supertest'

import { aPersona, expectRefusal, type Oidc, startOidc } from '../../support/oidc.ts'
import { aPerson, codeOf, signIn } from '../../support/sign-in.ts'

let oidc: Oidc

beforeAll(async () => {
  oidc = await startOidc()
})

afterAll(async () => {
  await oidc.stop()
})

describe('signing in by a provider for the first time', () => {
  it('makes an account with the roles that the claims give', async () => {
    const persona = aPersona({ groups: ['sursee'], email: 'anna@x.example', email_verified: true })
    const { answer, page, browser } = await oidc.signInAs(persona)
    expect([answer.status, page.includes('url=/admin')]).toEqual([200, true])
    expect(await oidc.me(browser)).toMatchObject({
      email: 'anna@x.example',
      name: 'Anna Kleeblatt',
    })
    expect(await oidc.accountOf(persona)).toMatchObject({
      identityIssuer: oidc.provider.issuer,
      grants: [{ role: 'local-editor', authority: oidc.sursee, fromClaims: true }],
    })
  })

  it('makes none where no claim gives a role', async () => {
    const persona = aPersona({ groups: ['fremd'] })
    await expectRefusal(oidc, await oidc.signInAs(persona), 403, 'NO_GRANT')
    expect(await oidc.accountOf(persona)).toBeUndefined()
  })

  it('gives no role for all authorities where the rule names one that does not exist', async () => {
    const persona = aPersona({ groups: ['nirgends'] })
    await expectRefusal(oidc, await oidc.signInAs(persona), 403, 'NO_GRANT')
  })

  it('takes no account over by its address, verified or not', async () => {
    const victim = await aPerson(oidc.test.payload, { grants: [{ role: 'admin' }] })
    const persona = aPersona({ email: victim.email, email_verified: true })
    await expectRefusal(oidc, await oidc.signInAs(persona), 409, 'ACCOUNT_EXISTS')
    expect(
      (await oidc.test.payload.findByID({ collection: 'users', id: victim.id })).identitySubject,
    ).toBeFalsy()
  })

  it('writes no mail to an address nobody vouches for', async () => {
    const persona = aPersona({ email: 'behauptet@x.example', email_verified: false })
    await oidc.signInAs(persona)
    expect((await oidc.accountOf(persona))?.email).toMatch(/@ohne-adresse\.invalid$/)
  })
})

describe('signing in by a provider again', () => {
  it('finds the account by issuer and subject, whatever name and address say by now', async () => {
    const persona = aPersona({ email: 'alt@x.example', email_verified: true })
    await oidc.signInAs(persona)
    const before = await oidc.accountOf(persona)
    const { browser } = await oidc.signInAs({ ...persona, email: 'neu@x.example', name: 'Neu' })
    expect((await oidc.me(browser))?.id).toBe(before?.id)
  })

  it('brings the roles of the claims up to date, and leaves those an administrator gave', async () => {
    const persona = aPersona({ groups: ['redaktion'] })
    await oidc.signInAs(persona)
    const account = await oidc.accountOf(persona)
    await oidc.test.payload.update({
      collection: 'users',
      id: account?.id ?? 0,
      data: { grants: [...(account?.grants ?? []), { role: 'auditor' }] },
    })
    await oidc.signInAs({ ...persona, groups: ['sursee'] })
    expect((await oidc.accountOf(persona))?.grants).toMatchObject([
      { role: 'auditor', fromClaims: false },
      { role: 'local-editor', authority: oidc.sursee, fromClaims: true },
    ])
  })

  it('is refused once no role is left, and the roles are gone', async () => {
    const persona = aPersona()
    await oidc.signInAs(persona)
    await expectRefusal(oidc, await oidc.signInAs({ ...persona, groups: [] }), 403, 'NO_GRANT')
    expect((await oidc.accountOf(persona))?.grants).toEqual([])
  })

  it('is refused while the account is disabled', async () => {
    const persona = aPersona()
    const { browser } = await oidc.signInAs(persona)
    const { id } = (await oidc.accountOf(persona)) ?? { id: 0 }
    await oidc.test.payload.update({ collection: 'users', id, data: { disabled: true } })
    expect(await oidc.me(browser)).toBeFalsy()
    await expectRefusal(oidc, await oidc.signInAs(persona), 403, 'ACCOUNT_DISABLED')
  })

  it('is the only way into such an account: no password, not even a new one, signs in', async () => {
    const persona = aPersona({ email: 'nur-hier@x.example', email_verified: true })
    await oidc.signInAs(persona)
    const token = await oidc.test.payload.forgotPassword({
      collection: 'users',
      data: { email: 'nur-hier@x.example' },
      disableEmail: true,
    })
    const password = 'ein-ganz-neues-kennzeichen'
    await request(oidc.test.app).post('/api/users/reset-password').send({ token, password })
    const answer = await signIn(oidc.test.app, 'nur-hier@x.example', { password })
    expect([answer.status, codeOf(answer.body)]).toEqual([403, 'SIGN_IN_ELSEWHERE'])
  })

  it('works for an account that an administrator linked', async () => {
    const persona = aPersona({ groups: [] })
    const { id } = await aPerson(oidc.test.payload, {
      grants: [{ role: 'auditor' }],
      identityIssuer: oidc.provider.issuer,
      identitySubject: persona.sub,
    })
    const { browser } = await oidc.signInAs(persona)
    expect((await oidc.me(browser))?.id).toBe(id)
  })
})

it('the first person of an empty system is no administrator when she comes by a provider', async () => {
  await oidc.test.payload.delete({ collection: 'users', where: { id: { exists: true } } })
  const persona = aPersona()
  await oidc.signInAs(persona)
  expect((await oidc.accountOf(persona))?.grants).toMatchObject([{ role: 'canonical-editor' }])
})
