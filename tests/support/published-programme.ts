import type { TypedUser } from 'payload'

import type { CostSnapshot } from '../../src/generated/payload-types.ts'
import { type ProgrammeEstate, writeProgramme } from './programme.ts'
import { startDelivery, type TestDelivery } from './start-delivery.ts'

/** The read side, beside a programme whose states people prepare and publish. */
export interface TestStates extends TestDelivery, ProgrammeEstate {
  /** Takes the state of the programme as one person. */
  prepare: (data?: Partial<CostSnapshot>) => Promise<number>
  /** Publishes a state as another person, or as the one who prepared it. @returns what Payload answers */
  publish: (id: number, as?: 'preparer' | 'second') => Promise<Response>
  /** Both, and waits until the read side has heard of it. */
  publishNow: (data?: Partial<CostSnapshot>) => Promise<number>
}

/** Boots the read side with a programme in its database. */
export const startStates = async (): Promise<TestStates> => {
  const delivery = await startDelivery('empty')
  const { payload } = delivery
  const { createLocalReq } = await import('payload')
  const { publishSnapshot } =
    await import('../../src/plugins/cost-transparency/snapshots/publish-snapshot.ts')
  const estate = await writeProgramme(payload)
  const person = async (name: string, role: 'finance' | 'programme-office'): Promise<TypedUser> => {
    const { id } = await payload.create({
      collection: 'users',
      data: { email: `${name}@schaltwerk.example`, password: 'Nur-in-Tests-2026', name },
    })
    const user = await payload.update({ collection: 'users', id, data: { grants: [{ role }] } })
    return { ...user, collection: 'users' }
  }
  const people = {
    preparer: await person('finanzen', 'finance'),
    second: await person('programmbuero', 'programme-office'),
  }
  const prepare: TestStates['prepare'] = async (data = {}) => {
    const { id } = await payload.create({
      collection: 'cost-snapshots',
      data: { programme: estate.programme, sources: ['Buchhaltung'], ...data },
      user: people.preparer,
    })
    return id
  }
  const publish: TestStates['publish'] = async (id, as = 'second') => {
    const req = await createLocalReq({ user: people[as] }, payload)
    req.routeParams = { id: String(id) }
    return publishSnapshot.handler(req)
  }
  return {
    ...delivery,
    ...estate,
    prepare,
    publish,
    publishNow: async (data) => {
      const id = await prepare(data)
      await publish(id)
      await delivery.upToDate()
      return id
    },
  }
}
