import { everyConnector, startRegister, type TestRegister } from '../../support/registry.ts'

/** Those that take back what was brought to them; of the others a person has to see to it. */
const withdrawing = everyConnector.filter(([key]) =>
  ['dog-register', 'school-administration', 'sftp'].includes(key),
)

describe.each(withdrawing)('the connector %s', (_, entry) => {
  const delivery = entry.twin.example.push?.delivery
  let register: TestRegister

  beforeEach(async () => {
    register = await startRegister(entry)
  })

  afterEach(() => register.twin.stop())

  it('takes back what was brought, also when asked twice', async () => {
    if (!delivery) throw new Error('There is nothing to bring.')
    const { remoteId = '' } = (await register.connect().push?.(delivery)) ?? {}
    const { idempotencyKey } = delivery
    await register.connect().withdraw?.({ idempotencyKey, remoteId })
    expect(register.twin.register.deliveries?.()).toEqual([])
    await register.connect().withdraw?.({ idempotencyKey, remoteId })
  })

  it('takes back what was brought as well where the receipt was lost with the process', async () => {
    if (!delivery) throw new Error('There is nothing to bring.')
    await register.connect().push?.(delivery)
    const { idempotencyKey } = delivery
    await register.connect().withdraw?.({ idempotencyKey, remoteId: '' })
    expect(register.twin.register.deliveries?.()).toEqual([])
  })

  it('says that it could not where the register is down', async () => {
    register.twin.mode.failures = 9
    const back = register.connect().withdraw?.({ idempotencyKey: 'k', remoteId: 'r' })
    await expect(back).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' })
  })
})
