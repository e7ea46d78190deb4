import type { SelectField } from 'payload'

interface ChoiceOptions {
  required?: boolean
  hasMany?: boolean
  defaultValue?: string
  index?: boolean
  /** Name of the type in the database, where the one made of the path would be too long. */
  enumName?: string
  access?: SelectField['access']
  admin?: SelectField['admin']
}

/** One or several of a fixed list; the names of the options stand in the texts of the collection. */
export const choiceField = (
  name: string,
  values: readonly string[],
  { hasMany = false, ...rest }: ChoiceOptions = {},
): SelectField => ({ name, type: 'select', options: [...values], hasMany, ...rest })
