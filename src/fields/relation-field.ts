import type { CollectionSlug, FilterOptions, RelationshipField } from 'payload'

interface RelationOptions {
  required?: boolean
  hasMany?: boolean
  index?: boolean
  filterOptions?: FilterOptions
  admin?: RelationshipField['admin']
}

/** A link to one document of another collection, or to several. */
export const relationField = (
  name: string,
  relationTo: CollectionSlug,
  { hasMany = false, ...rest }: RelationOptions = {},
): RelationshipField =>
  ({ name, type: 'relationship', relationTo, hasMany, ...rest }) as RelationshipField
