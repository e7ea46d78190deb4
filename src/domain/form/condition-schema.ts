import type { FormField, Logic } from './form-definition.ts'
import type { JsonSchema } from './field-schema.ts'

/**
 * A condition as a JSON Schema of the answers that meet it; undefined where JSON Schema cannot say it, as with
 * computed values. Then the condition counts as JSON Logic alone.
 */
export const conditionSchema = (
  condition: Logic,
  fields: readonly FormField[],
): JsonSchema | undefined => {
  if (condition === null || typeof condition !== 'object') return Boolean(condition)
  if (Array.isArray(condition)) return undefined
  const [entry] = Object.entries(condition)
  if (!entry) return undefined
  const [operator, operand] = entry
  const operands: readonly Logic[] = Array.isArray(operand)
    ? (operand as readonly Logic[])
    : [operand]
  switch (operator) {
    case 'and':
    case 'or':
      return together(operator === 'and' ? 'allOf' : 'anyOf', operands, fields)
    case '!': {
      const inner = operands[0] === undefined ? undefined : conditionSchema(operands[0], fields)
      return inner === undefined ? undefined : { not: inner }
    }
    case '===':
    case '!==':
      return comparison(operator, operands, fields)
    case 'in':
      return membership(operands, fields)
    default:
      return undefined
  }
}

const together = (
  keyword: 'allOf' | 'anyOf',
  operands: readonly Logic[],
  fields: readonly FormField[],
): JsonSchema | undefined => {
  const parts = operands.map((part) => conditionSchema(part, fields))
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length && parts.length > 0 ? { [keyword]: known } : undefined
}

const comparison = (
  operator: '===' | '!==',
  [left, right]: readonly Logic[],
  fields: readonly FormField[],
): JsonSchema | undefined => {
  const name = nameIn(left, fields)
  if (name === undefined || !isConstant(right)) return undefined
  // An answer that is not there is null to logic.
  const equal = right === null ? { not: { required: [name] } } : answered(name, { const: right })
  return operator === '===' ? equal : { not: equal }
}

const membership = (
  [left, right]: readonly Logic[],
  fields: readonly FormField[],
): JsonSchema | undefined => {
  const name = nameIn(left, fields)
  if (name !== undefined && Array.isArray(right)) {
    const values = right as readonly Logic[]
    return values.length > 0 && values.every((value) => isConstant(value) && value !== null)
      ? answered(name, { enum: values })
      : undefined
  }
  const list = nameIn(right, fields)
  const isList = fields.some(({ name: own, type }) => own === list && type === 'checkboxes')
  return list !== undefined && isList && typeof left === 'string'
    ? answered(list, { type: 'array', contains: { const: left } })
    : undefined
}

const answered = (name: string, schema: JsonSchema): JsonSchema => ({
  required: [name],
  properties: { [name]: schema },
})

const isConstant = (value: Logic | undefined): boolean =>
  value !== undefined && (value === null || typeof value !== 'object')

/** The field that a variable names. */
const nameIn = (logic: Logic | undefined, fields: readonly FormField[]): string | undefined => {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return undefined
  const { var: name } = logic as { readonly var?: Logic }
  return fields.find((field) => field.name === name)?.name
}
