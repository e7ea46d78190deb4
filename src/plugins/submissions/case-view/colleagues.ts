import type { PayloadRequest } from 'payload'

import { worksOn } from '../../../access/submissions.ts'

/** Who can be given cases of an authority, by name; without one: of any authority the reader works for. */
export const caseWorkersOf = async (
  req: PayloadRequest,
  owners: readonly (number | null)[],
): Promise<{ id: number; name: string }[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'grants.role': { equals: 'case-worker' } },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .filter((user) => owners.some((owner) => worksOn({ ...user, collection: 'users' }, owner)))
    .map(({ id, name }) => ({ id, name }))
}
