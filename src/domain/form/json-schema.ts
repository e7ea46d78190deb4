import type { Locale } from '../locale.ts'
import { conditionSchema } from './condition-schema.ts'
import { fieldSchema, type JsonSchema, textIn } from './field-schema.ts'
import { fieldsOf, type FormDefinition, type FormField } from './form-definition.ts'

/**
 * The answers of a form as JSON Schema 2020-12, with texts in a locale. Conditions that JSON Schema can say are in it:
 * a hidden field has no answer. What depends on the day, and the few conditions that compute, stand in the UI schema
 * as JSON Logic.
 */
export const toJsonSchema = (definition: FormDefinition, locale: Locale) => {
  const title = textIn(definition.title, locale)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(title !== undefined && { title }),
    ...objectSchema(fieldsOf(definition), locale),
  }
}

/** The answers of a form without texts, conditions and what must be there: the shape of each answer alone. */
export const shapeSchema = (definition: FormDefinition) => shapeOf(fieldsOf(definition))

const shapeOf = (fields: readonly FormField[]): { [keyword: string]: unknown } => ({
  type: 'object',
  properties: propertiesOf(fields, undefined),
  additionalProperties: false,
})

const objectSchema = (
  fields: readonly FormField[],
  locale: Locale,
): { [keyword: string]: unknown } => {
  const required = fields.filter((field) => field.required && field.visibleWhen === undefined)
  const conditions = fields.flatMap((field) => conditionsOf(field, fields))
  return {
    type: 'object',
    properties: propertiesOf(fields, locale),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    ...(conditions.length > 0 && { allOf: conditions }),
    additionalProperties: false,
  }
}

const propertiesOf = (
  fields: readonly FormField[],
  locale: Locale | undefined,
): { [name: string]: JsonSchema } =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      {
        ...fieldSchema(field, {
          locale,
          itemsSchema: (items) =>
            locale === undefined ? shapeOf(items) : objectSchema(items, locale),
        }),
        // What has to be ticked may not be left open.
        ...(locale !== undefined && isConsent(field) && { const: true }),
      },
    ]),
  )

/** A box that has to be ticked. */
export const isConsent = ({ type, required }: FormField): boolean => type === 'checkbox' && required

const conditionsOf = (field: FormField, fields: readonly FormField[]): JsonSchema[] => {
  const { name, required, visibleWhen, requiredWhen } = field
  const visible = visibleWhen === undefined ? true : conditionSchema(visibleWhen, fields)
  const needed = requiredWhen === undefined ? undefined : conditionSchema(requiredWhen, fields)
  const must = { required: [name] }
  return [
    ...(visibleWhen === undefined || visible === undefined
      ? []
      : [{ if: visible, then: required ? must : true, else: { properties: { [name]: false } } }]),
    ...(required || needed === undefined || visible === undefined
      ? []
      : [{ if: { allOf: [visible, needed] }, then: must }]),
  ]
}
