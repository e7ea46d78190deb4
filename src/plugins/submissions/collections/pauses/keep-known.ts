import type { CollectionBeforeChangeHook } from 'payload'

import { finding } from '../../../../domain/finding.ts'
import type { Pause } from '../../../../generated/payload-types.ts'
import { refuse } from '../../../../hooks/refuse.ts'

/** What does not exist cannot be paused: a slip of the pen would hold nothing, and nobody would notice. */
export const keepKnown: CollectionBeforeChangeHook<Pause> = async ({ data, originalDoc, req }) => {
  const kind = data.kind ?? originalDoc?.kind
  const key = data.key ?? originalDoc?.key ?? ''
  const { totalDocs } =
    kind === 'form'
      ? await req.payload.count({
          collection: 'forms',
          where: { identifier: { equals: key } },
          req,
        })
      : await req.payload.count({ collection: 'workflows', where: { key: { equals: key } }, req })
  refuse('pauses', req, [
    { path: 'key', verdict: totalDocs > 0 ? undefined : finding('PAUSE_UNKNOWN', { key }) },
  ])
  return data
}
