import { connectors } from '../../../src/plugins/registry/connectors/index.ts'
import { authority, startRegister } from '../../support/registry.ts'

const entry = connectors.get('school-administration')
if (!entry) throw new Error('there is no such connector')

describe('a school administration whose vendor closes', () => {
  it('is moved to another one with everything in it', async () => {
    const [former, next] = await Promise.all([startRegister(entry), startRegister(entry)])
    const delivery = entry.twin.example.push?.delivery
    if (!delivery) throw new Error('there is nothing to bring')
    await former.connect().push?.(delivery)
    const everything = await former.connect().exportAll?.()
    await former.twin.stop()

    expect(await next.connect().importAll?.(everything)).toEqual({ records: 2 })
    const again = (await next.connect().exportAll?.()) as object
    expect(again).toEqual(everything)
    const question = { ahvNumber: (delivery.values as { ahvNumber: string }).ahvNumber }
    expect(await next.connect().lookup?.(question, authority)).toHaveLength(1)
    await next.twin.stop()
  })

  it('takes no export that is not complete', async () => {
    const register = await startRegister(entry)
    const broken = { format: 'schaltwerk-school/1', registrations: [{ key: 'x' }] }
    await expect(register.connect().importAll?.(broken)).rejects.toMatchObject({
      code: 'REGISTRY_QUESTION_INVALID',
    })
    expect(register.twin.count()).toBe(0)
    await register.twin.stop()
  })
})
