import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { finding } from '../../../domain/finding.ts'
import type { Topic } from '../../../generated/payload-types.ts'
import { refuse } from '../../../hooks/refuse.ts'
import { savedId } from '../../../hooks/saved-id.ts'

/** Topics have two levels: neither under a sub-topic, nor under another once it has sub-topics itself. */
export const keepTwoLevels: CollectionBeforeChangeHook<Topic> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data.parent) return data
  const parent = await req.payload.findByID({
    collection: 'topics',
    id: idOf(data.parent),
    depth: 0,
    req,
  })
  const id = savedId({ operation, originalDoc })
  const children = id
    ? await req.payload.count({
        collection: 'topics',
        where: { parent: { equals: id } },
        req,
      })
    : { totalDocs: 0 }
  const tooDeep = Boolean(parent.parent) || children.totalDocs > 0
  refuse(slug, req, [{ path: 'parent', verdict: tooDeep ? finding('TOPIC_TOO_DEEP') : undefined }])
  return data
}
