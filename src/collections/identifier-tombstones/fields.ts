import type { Field } from 'payload'

/** An identifier that was public once and whose document is gone: never given out again. */
export const identifierTombstoneFields: Field[] = [
  { name: 'collectionSlug', type: 'text', required: true, index: true },
  { name: 'identifier', type: 'text', required: true, index: true },
]
