import type { CollectionSlug } from 'payload'

/** One part of the name of a document that has no title of its own. */
export interface NamePart {
  /** The relation whose document gives the words. */
  field: 'authority' | 'jurisdiction' | 'service'
  relationTo: 'authorities' | 'jurisdictions' | 'services'
  /** The field of that document that names it. */
  titleField: 'longName' | 'name' | 'title'
}

const service: NamePart = { field: 'service', relationTo: 'services', titleField: 'title' }
const jurisdiction: NamePart = {
  field: 'jurisdiction',
  relationTo: 'jurisdictions',
  titleField: 'longName',
}
const authority: NamePart = { field: 'authority', relationTo: 'authorities', titleField: 'name' }

/** Collections whose documents are named by what they connect: «Hund anmelden – Sursee». */
export const displayNames = {
  'service-variants': [service, jurisdiction],
  responsibilities: [service, jurisdiction, authority],
  'responsibility-templates': [service],
} as const satisfies Partial<Record<CollectionSlug, readonly NamePart[]>>

export type NamedByOthers = keyof typeof displayNames
