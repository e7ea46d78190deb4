import { type CollectionBeforeDeleteHook, isolateObjectProperty, type Where } from 'payload'

import { transitionError } from '../../hooks/transition-error.ts'

/** A block that a form uses stays, also one that only a draft uses. @throws APIError BLOCK_IN_USE */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where: Where = { 'sections.fields.block': { equals: id } }
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: 'forms',
      where,
      draft,
      depth: 0,
      limit: 1,
      trash: true,
      select: { identifier: true },
      joins: false as never,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    const [form] = docs
    if (form) throw transitionError('BLOCK_IN_USE', req.i18n.language, { form: form.identifier })
  }
}
