import { LogicEngine } from 'json-logic-engine'

import type { Logic } from './form-definition.ts'
import { yearsBetween } from './years-between.ts'

/**
 * What logic of a form may use: comparing and computing with single values, nothing that runs over lists or lists
 * values of others. Two are ours: `years` (full years between two days) and `count` (how many entries a list has).
 */
const logicOperators = [
  'var',
  '===',
  '!==',
  '==',
  '!=',
  '!',
  '!!',
  'and',
  'or',
  'if',
  'in',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  'min',
  'max',
  'years',
  'count',
] as const

/** Names logic may use beside those of fields: the day and the moment somebody answers. */
export const ownVariables = ['$today', '$tomorrow', '$now', '$year'] as const

/** How deep logic may nest. */
const deepest = 12

const isOperator = (name: string): boolean => logicOperators.some((known) => known === name)

const engine = new LogicEngine()
const methods = engine.methods as Record<string, unknown>
for (const name of Object.keys(methods)) {
  if (!isOperator(name)) Reflect.deleteProperty(methods, name)
}
// Among the entries of a list alone: part of a text is no answer, and what should be a list and is none holds nothing.
engine.addMethod('in', ([value, list]: unknown[]) => Array.isArray(list) && list.includes(value))

engine.addMethod('count', ([list]: unknown[]) => (Array.isArray(list) ? list.length : 0))
engine.addMethod('years', ([from, to]: unknown[]) => yearsBetween(from, to))

/** How many values an operator takes, where a list in its place would be taken for the values. */
const takes: Readonly<Record<string, number>> = { count: 1, years: 2 }

/** What logic gives for some values; undefined where it cannot be computed, such as a division by nothing. */
export const evaluate = (logic: Logic, values: object): unknown => {
  try {
    return engine.run(logic, values) as unknown
  } catch {
    return undefined
  }
}

/** Whether a condition holds. */
export const holds = (condition: Logic, values: object): boolean =>
  Boolean(evaluate(condition, values))

/** Why logic is none: an operator we do not know, an object of several keys, too deep. */
export interface LogicFault {
  reason: 'operator' | 'shape' | 'depth'
  /** What is wrong, as it is written. */
  subject: string
}

/** Everything that keeps logic from being computed. */
export const logicFaults = (logic: unknown, depth = 0): LogicFault[] => {
  if (depth > deepest) return [{ reason: 'depth', subject: String(deepest) }]
  if (Array.isArray(logic)) return logic.flatMap((part) => logicFaults(part, depth + 1))
  if (typeof logic !== 'object' || logic === null) {
    return logic === undefined ? [{ reason: 'shape', subject: 'undefined' }] : []
  }
  const [entry, ...more] = Object.entries(logic)
  if (!entry || more.length > 0) {
    return [{ reason: 'shape', subject: Object.keys(logic).join(', ') || '{}' }]
  }
  const [operator, operand] = entry as [string, unknown]
  if (!isOperator(operator)) return [{ reason: 'operator', subject: operator }]
  const wanted = takes[operator]
  if (wanted !== undefined && !(Array.isArray(operand) && operand.length === wanted)) {
    return [{ reason: 'shape', subject: operator }]
  }
  if (operator !== 'var') return logicFaults(operand, depth + 1)
  return typeof operand === 'string' ? [] : [{ reason: 'shape', subject: 'var' }]
}

/** Names of the values that logic looks at, each once. */
export const variablesOf = (logic: Logic): string[] => [...new Set(everyVariable(logic))]

const everyVariable = (logic: Logic): string[] => {
  if (typeof logic !== 'object' || logic === null) return []
  if (Array.isArray(logic)) return (logic as readonly Logic[]).flatMap(everyVariable)
  return Object.entries(logic).flatMap(([operator, operand]) =>
    operator === 'var' && typeof operand === 'string' ? [operand] : everyVariable(operand),
  )
}

/**
 * A condition as an editor writes it, as logic: either logic already, or the short form `{ "tenancy": ["own", "sublet"] }`,
 * which holds when each field has the value, or one of the values. What is neither is kept, and found by the check.
 */
export const toLogic = (condition: unknown): Logic | undefined => {
  if (condition === null || condition === undefined) return undefined
  if (typeof condition !== 'object' || Array.isArray(condition)) return condition as Logic
  const entries = Object.entries(condition)
  const [first] = entries
  if (!first || (entries.length === 1 && isOperator(first[0]))) return condition as Logic
  const parts = entries.map(([field, wanted]): Logic => ofField(field, wanted as Logic))
  return parts.length === 1 ? parts[0] : { and: parts }
}

const ofField = (field: string, wanted: Logic): Logic =>
  Array.isArray(wanted)
    ? { in: [{ var: field }, wanted as readonly Logic[]] }
    : { '===': [{ var: field }, wanted] }
