import type { CollectionBeforeValidateHook } from 'payload'

import type { Form } from '../../generated/payload-types.ts'
import { blocksIn, readBlocks } from '../../publication/read-blocks.ts'

/**
 * Publishing keeps with the form what its blocks ask at that moment: a block that changes later changes no form that is
 * public. Until it is published again a form keeps what it has, whoever writes it.
 */
export const takeBlocks: CollectionBeforeValidateHook<Form> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const before = originalDoc?.usedBlocks ?? null
  if (data._status !== 'published') return { ...data, usedBlocks: before }
  const ids = blocksIn({ sections: data.sections ?? originalDoc?.sections ?? [] })
  if (ids.length === 0) return { ...data, usedBlocks: null }
  return { ...data, usedBlocks: (await readBlocks(req.payload, req, ids)).contents }
}
