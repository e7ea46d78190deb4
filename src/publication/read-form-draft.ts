import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { FormDefinition, FormRecord } from '../domain/form/form-definition.ts'
import { definitionOf } from '../domain/form/form-definition.ts'
import type { Form } from '../generated/payload-types.ts'
import { deriveDraft } from './published/index.ts'

/** A form as it was saved last, as the definition it would be frozen as; undefined where the person may not read it. */
export const readFormDraft = async (
  req: PayloadRequest,
  id: number,
): Promise<FormDefinition | undefined> => {
  const doc: Form | null = await req.payload.findByID({
    collection: 'forms',
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    joins: false as never,
    disableErrors: true,
    overrideAccess: false,
    // Payload writes the locale of a nested call into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const derived = doc && (await deriveDraft(req.payload, 'forms', doc))
  // Records of this collection are made by the conversion of forms alone.
  return derived ? definitionOf(derived.record as FormRecord) : undefined
}
