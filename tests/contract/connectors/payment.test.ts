import { everyConnector, startRegister, type TestRegister } from '../../support/registry.ts'

const providers = everyConnector.filter(([, { twin }]) => twin.example.payment)

const asked = {
  idempotencyKey: '2026-000042/pay/1/payment',
  amountRappen: 4000,
  description: 'Gebühr 2026-000042',
  returnUrl: 'https://luzern.example/danke',
  notifyUrl: 'https://katalog.example/v1/callbacks/provider/payments/token',
}

it('both providers of payments are there', () => {
  expect(providers.map(([key]) => key)).toEqual(['saferpay', 'datatrans'])
})

describe.each(providers)('payments by %s', (_, entry) => {
  const statuses = entry.twin.example.payment
  let register: TestRegister

  beforeEach(async () => {
    register = await startRegister(entry)
  })

  afterEach(() => register.twin.stop())

  const begin = async () => {
    const begun = await register.connect().requestPayment?.(asked)
    if (!begun) throw new Error('Nothing was begun.')
    return begun
  }

  const payer = (remoteId: string, status = '') =>
    register.twin.register.answer({
      method: 'PUT',
      path: `/sandbox/payments/${remoteId}`,
      query: new URLSearchParams(),
      headers: {},
      body: JSON.stringify({ status }),
    })

  it('are begun once, although the first answer was lost', async () => {
    register.twin.mode.failures = 1
    const { remoteId, payUrl } = await begin()
    expect(payUrl).toContain(remoteId)
    expect(await begin()).toEqual({ remoteId, payUrl })
  })

  it('are open until somebody pays', async () => {
    const { remoteId } = await begin()
    expect(await register.connect().paymentProgress?.(remoteId)).toBe('open')
  })

  it.each(['paid', 'failed', 'expired'] as const)(
    'are %s when the provider says so',
    async (how) => {
      const { remoteId } = await begin()
      payer(remoteId, statuses?.[how])
      expect(await register.connect().paymentProgress?.(remoteId)).toBe(how)
      // Asked twice it says the same: money is captured once.
      expect(await register.connect().paymentProgress?.(remoteId)).toBe(how)
    },
  )

  it('are given back, also when asked twice, and where nobody paid there is nothing to give', async () => {
    const { remoteId } = await begin()
    const { idempotencyKey } = asked
    await register.connect().withdraw?.({ idempotencyKey, remoteId: '' })
    await register.connect().withdraw?.({ idempotencyKey, remoteId })
    expect(await register.connect().paymentProgress?.(remoteId)).toBe('open')
    payer(remoteId, statuses?.paid)
    expect(await register.connect().paymentProgress?.(remoteId)).toBe('paid')
    await register.connect().withdraw?.({ idempotencyKey, remoteId })
    expect(await register.connect().paymentProgress?.(remoteId)).toBe('failed')
    await register.connect().withdraw?.({ idempotencyKey, remoteId })
  })

  it('are no matter of garbage, and of a provider that is down', async () => {
    const { remoteId } = await begin()
    register.twin.mode.isGarbage = true
    await expect(register.connect().paymentProgress?.(remoteId)).rejects.toMatchObject({
      code: 'REGISTRY_ANSWER_INVALID',
    })
    register.twin.mode.isGarbage = false
    register.twin.mode.failures = 9
    await expect(register.connect().paymentProgress?.(remoteId)).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
    })
  })
})
