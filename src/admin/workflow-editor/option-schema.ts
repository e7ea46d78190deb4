import { isObject } from '../../domain/form/visible-answers.ts'

/** JSON Schema of an option, or of all options of a step. */
export type Schema = Record<string, unknown>
export type Options = Record<string, unknown>

/** The options a schema names. */
export const propertiesOf = ({ properties }: Schema): [string, Schema][] =>
  isObject(properties)
    ? Object.entries(properties).flatMap(([name, schema]): [string, Schema][] =>
        isObject(schema) ? [[name, schema]] : [],
      )
    : []

/** A schema itself where another one only refers to it. @param root what holds the definitions */
export const resolved = (schema: Schema, { $defs }: Schema): Schema => {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : ''
  const meant = isObject($defs) ? $defs[name] : undefined
  return isObject(meant) ? meant : schema
}

const variantsOf = ({ oneOf }: Schema): Schema[] =>
  Array.isArray(oneOf) ? oneOf.filter(isObject) : []

/** One shape where there are several: the one that was chosen, with the choice as one of its options. */
export const shapeOf = (schema: Schema, options: Options): Schema => {
  const variants = variantsOf(schema)
  const [first] = variants
  if (!first) return schema
  const by = propertiesOf(first).find(([, { const: value }]) => value !== undefined)?.[0] ?? ''
  const valueOf = (variant: Schema) => propertiesOf(variant).find(([name]) => name === by)?.[1]
  const chosen = variants.find((variant) => valueOf(variant)?.const === options[by])
  const choice = { type: 'string', enum: variants.map((variant) => valueOf(variant)?.const) }
  const others = propertiesOf(chosen ?? {}).filter(([name]) => name !== by)
  return { ...chosen, properties: { [by]: choice, ...Object.fromEntries(others) } }
}

/** Options without those that the chosen shape does not know. */
export const fitting = (schema: Schema, options: Options): Options => {
  if (variantsOf(schema).length === 0) return options
  const known = new Set(propertiesOf(shapeOf(schema, options)).map(([name]) => name))
  return Object.fromEntries(Object.entries(options).filter(([name]) => known.has(name)))
}

/** With what an option is written. */
export type Writing =
  'check' | 'choice' | 'entries' | 'group' | 'json' | 'list' | 'number' | 'text' | 'value'

/** With what an option is written, as its schema says. */
export const writingOf = (schema: Schema): Writing => {
  if (Array.isArray(schema.enum)) return 'choice'
  if (Array.isArray(schema.anyOf)) return 'value'
  switch (schema.type) {
    case 'boolean':
      return 'check'
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
      return 'text'
    case 'array':
      return isObject(schema.items) && propertiesOf(schema.items).length > 0 ? 'list' : 'json'
    case 'object':
      if (propertiesOf(schema).length > 0) return 'group'
      return isObject(schema.additionalProperties) ? 'entries' : 'json'
    default:
      return 'json'
  }
}

/** In which ways a value can be given: as a text, as a number, by a place in the case, or as anything else. */
export type ValueKind = 'fact' | 'json' | 'number' | 'text'

/** The ways a schema lets a value be given; where a text can be, a number is one too. */
export const kindsFor = ({ anyOf }: Schema): ValueKind[] => {
  const parts = Array.isArray(anyOf) ? anyOf.filter(isObject) : []
  const types = new Set(parts.map(({ type }) => type))
  return [
    ...(types.has('string') ? (['text'] as const) : []),
    ...(types.has('integer') ? (['number'] as const) : []),
    ...(types.has('object') ? (['fact'] as const) : []),
    ...(types.has('array') ? (['json'] as const) : []),
  ]
}

/** In which way a value is given. */
export const kindOf = (value: unknown, kinds: readonly ValueKind[]): ValueKind => {
  const kind = isObject(value) && 'var' in value ? 'fact' : typeof value
  const found = kinds.find((one) => one === (kind === 'string' ? 'text' : kind))
  if (found) return found
  return value === undefined ? (kinds[0] ?? 'json') : 'json'
}
