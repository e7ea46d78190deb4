import { codeOf } from '../../../support/delivery-clients.ts'
import type { IdentityProvider } from '../../../support/identity-provider.ts'
import { signInResident } from '../../../support/resident.ts'
import type { TestDelivery } from '../../../support/start-delivery.ts'
import {
  as,
  type Headers,
  startResidents,
  type TestResidents,
} from '../../../support/start-residents.ts'

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
    expect((await residents.submit(noah, { onBehalfOf: id })).status).toBe(403)
    expect((await accept(noah, code)).status).toBe(200)
    const number = await residents.submitted(noah, { onBehalfOf: id })
    const hers = (await residents.casesOf(mia)).items.find((one) => one.number === number)
    const his = (await residents.casesOf(noah)).items.find((one) => one.number === number)
    expect([hers?.isForOther, his?.isForOther]).toEqual([false, true])
  })

  it('ends at once when she takes it back: he sees her cases no more, and she still does', async () => {
    const { id, code } = await give(mia)
    await accept(noah, code)
    const number = await residents.submitted(noah, { onBehalfOf: id })
    expect((await end(mia, id)).status).toBe(200)
    expect(await residents.numbersOf(noah)).not.toContain(number)
    expect(await residents.numbersOf(mia)).toContain(number)
    const answer = await residents.submit(noah, { onBehalfOf: id })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'REPRESENTATION_INVALID'])
    const { items } = await test.json<{ items: Consent[] }>('/v1/me/representations', as(mia))
    expect(items.find((one) => one.id === id)?.state).toBe('revoked')
  })

  it('opens the case by the token of the receipt as long as it holds, and for her afterwards too', async () => {
    const { id, code } = await give(mia)
    await accept(noah, code)
    const receipt = (await (await residents.submit(noah, { onBehalfOf: id })).json()) as {
      number: string
      statusToken: string
    }
    const { number } = receipt
    const hers = (await residents.casesOf(mia)).items.find((one) => one.number === number)
    const opens = async (statusToken = '') => {
      const headers = as({ 'x-status-token': statusToken })
      const asked = ['', '/export', '/export.zip'].map((what) =>
        test.get(`/v1/submissions/${number}${what}`, headers),
      )
      return (await Promise.all(asked)).map(({ status }) => status)
    }
    expect(await opens(receipt.statusToken)).toEqual([200, 200, 200])
    expect(await opens(hers?.statusToken)).toEqual([200, 200, 200])
    await end(mia, id)
    expect(await opens(receipt.statusToken)).toEqual([404, 404, 404])
    expect(await opens(hers?.statusToken)).toEqual([200, 200, 200])
    await test.pool.query(
      `update intake.representation set revoked_at = null, ends_at = now() where id = $1`,
      [id],
    )
    expect(await opens(receipt.statusToken)).toEqual([404, 404, 404])
    const withdraw = (statusToken = '') =>
      test.post(`/v1/submissions/${number}/withdraw`, {}, as({ 'x-status-token': statusToken }))
    expect((await withdraw(receipt.statusToken)).status).toBe(404)
    expect((await withdraw(hers?.statusToken)).status).toBe(200)
  })

  it('is accepted once, by somebody else, and ended by nobody but the two', async () => {
    const { id, code } = await give(mia)
    expect((await accept(mia, code)).status).toBe(404)
    const stranger = await signInResident(provider, { sub: 'stranger' })
    expect((await accept(noah, code)).status).toBe(200)
    expect((await accept(stranger, code)).status).toBe(404)
    expect((await end(stranger, id)).status).toBe(404)
    expect((await residents.submit(stranger, { onBehalfOf: id })).status).toBe(403)
  })
})
