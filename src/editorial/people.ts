import type { PayloadRequest, TypedUser } from 'payload'

import { mayPublish } from '../access/rights.ts'
import { authoritiesOf, hasRoleEverywhere, idOf, type Owner } from '../access/roles.ts'
import type { User } from '../generated/payload-types.ts'

/** Everybody who works on content, with their grants. */
const editors = async (req: PayloadRequest): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      'grants.role': {
        in: ['admin', 'canonical-editor', 'local-editor', 'reviewer', 'translator'],
      },
    },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Those who may be given a document of this authority to go on with. */
export const assignable = async (req: PayloadRequest, owner: Owner): Promise<User[]> =>
  (await editors(req)).filter((user) => worksFor(asReader(user), owner))

/** Those who may approve what this authority owns: its own reviewers, and where it has none those of the canton. */
export const reviewersOf = async (req: PayloadRequest, owner: Owner): Promise<User[]> => {
  const able = (await editors(req)).filter((user) => mayPublish(asReader(user), owner))
  const own = able.filter(
    (user) => owner && authoritiesOf(asReader(user), 'reviewer').includes(idOf(owner)),
  )
  if (own.length > 0) return own
  const reviewers = able.filter((user) => hasRoleEverywhere(asReader(user), 'reviewer'))
  return reviewers.length > 0
    ? reviewers
    : able.filter((user) => hasRoleEverywhere(asReader(user), 'canonical-editor'))
}

/** Those who write or approve for this authority; where it has none, those who may approve for it. */
export const localEditorsOf = async (req: PayloadRequest, owner: Owner): Promise<User[]> => {
  const own = (await editors(req)).filter(
    (user) =>
      owner && authoritiesOf(asReader(user), 'local-editor', 'reviewer').includes(idOf(owner)),
  )
  return own.length > 0 ? own : reviewersOf(req, owner)
}

const worksFor = (user: TypedUser, owner: Owner): boolean =>
  mayPublish(user, owner) ||
  hasRoleEverywhere(user, 'translator') ||
  (Boolean(owner) && authoritiesOf(user, 'local-editor', 'translator').includes(idOf(owner ?? 0)))

const asReader = (user: User): TypedUser => ({ ...user, collection: 'users' })

/** People by their database id. */
export const peopleById = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Map<number, User>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((user) => [user.id, user]))
}
