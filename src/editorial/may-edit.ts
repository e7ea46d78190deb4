import type { PayloadRequest } from 'payload'

import type { Draft } from './find-draft.ts'

/** Whether the person behind the request may save a draft of a document, by the access rule of its collection. */
export const mayEdit = async (
  req: PayloadRequest,
  slug: string,
  document: Draft,
): Promise<boolean> => {
  const { config } = req.payload.collections[slug as 'services']
  // As a draft: who may publish is another question.
  const data = { ...document, _status: 'draft' }
  const answer = await config.access.update({ req, id: document.id, data })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await req.payload.count({
    collection: slug as 'services',
    where: { and: [{ id: { equals: document.id } }, answer] },
    req,
  })
  return totalDocs > 0
}
