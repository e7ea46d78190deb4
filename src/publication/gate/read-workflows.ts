import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

interface Workflows {
  /** Keys, by the database ids of all versions. */
  names: ReadonlyMap<number, string>
  /** Keys of which a version is active. */
  active: ReadonlySet<string>
}

/** What workflows there are, with all rights; none where nothing takes submissions. */
export const readWorkflows = async (
  payload: Payload,
  req: PayloadRequest | undefined,
): Promise<Workflows> => {
  if (!('workflows' in payload.collections)) return { names: new Map(), active: new Set() }
  const { docs } = await payload.find({
    collection: 'workflows',
    select: { key: true, state: true },
    depth: 0,
    pagination: false,
    ...(req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }),
  })
  return {
    names: new Map(docs.map(({ id, key }) => [id, key])),
    active: new Set(docs.flatMap(({ key, state }) => (state === 'active' ? [key] : []))),
  }
}
