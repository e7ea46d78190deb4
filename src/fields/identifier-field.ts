import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'

import { checkIdentifier, identifierFrom, numberedIdentifier } from '../domain/identifier.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { textFollowing } from './validators.ts'

type Row = Record<string, unknown>

type HookArgs = Parameters<FieldHook>[0] & { value?: unknown }

const proposeFrom =
  (source: string): FieldHook =>
  ({ value, data, req, collection, operation, originalDoc }: HookArgs): unknown => {
    // A copy is made with its source at hand, whose identifier it must not take over.
    const isCopied =
      operation === 'create' &&
      Boolean(value) &&
      (originalDoc as Row | undefined)?.identifier === value
    if (typeof value === 'string' && value !== '' && !isCopied) return value.trim()
    const title: unknown = (data as Record<string, unknown> | undefined)?.[source]
    if (req.locale !== defaultLocale || typeof title !== 'string' || !collection) return value
    const proposal = identifierFrom(title)
    return proposal === '' ? value : firstFree(proposal, collection.slug, req)
  }

/** The proposal, or with the first number behind it that no document has or had. */
const firstFree = async (proposal: string, slug: string, req: PayloadRequest): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = numberedIdentifier(proposal, number)
    const identifier = { equals: candidate }
    const used = await req.payload.count({
      collection: slug as CollectionSlug,
      where: { identifier },
      trash: true,
      req,
    })
    const buried = await req.payload.count({
      collection: 'identifier-tombstones',
      where: { collectionSlug: { equals: slug }, identifier },
      req,
    })
    if (used.totalDocs + buried.totalDocs === 0) return candidate
  }
}

/** The document's public name in URLs and exports: proposed from the German title, frozen once published. */
export const identifierField = (source: string): TextField => ({
  name: 'identifier',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 64,
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/identifier-field/index.tsx#IdentifierField' },
  },
  validate: textFollowing(checkIdentifier),
  // Payload would add the word «Copy»; the copy gets a proposal of its own instead.
  hooks: {
    beforeDuplicate: [({ value }): unknown => value],
    beforeValidate: [proposeFrom(source)],
  },
})
