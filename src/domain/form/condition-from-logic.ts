import {
  comparisons,
  type Condition,
  type ConditionGroup,
  type ConditionRow,
  type Join,
  type RowOperator,
  type RowValue,
} from './condition-rows.ts'
import type { Logic } from './form-definition.ts'
import { toLogic } from './logic.ts'

/**
 * A condition as rows that mean the same, whoever wrote it; undefined where rows cannot say it, as with computed values
 * and deeper groups.
 */
export const conditionOf = (written: unknown): Condition | undefined => {
  const logic = toLogic(written)
  if (logic === undefined) return { join: 'all', entries: [] }
  const row = rowOf(logic)
  if (row) return { join: 'all', entries: [row] }
  const parts = partsOf(logic)
  if (!parts) return undefined
  const entries = every(parts.logic.map((part) => rowOf(part) ?? groupOf(part)))
  return entries && { join: parts.join, entries }
}

const groupOf = (logic: Logic): ConditionGroup | undefined => {
  const parts = partsOf(logic)
  const rows = parts && every(parts.logic.map(rowOf))
  return rows && { join: parts.join, rows }
}

/** The list, where nothing in it is missing. */
const every = <T>(list: readonly (T | undefined)[]): T[] | undefined => {
  const known = list.filter((entry) => entry !== undefined)
  return known.length === list.length ? known : undefined
}

/** What is joined by `and` or `or`; one part alone is no group. */
const partsOf = (logic: Logic): { join: Join; logic: readonly Logic[] } | undefined => {
  const { operator, operands } = operationOf(logic)
  if ((operator !== 'and' && operator !== 'or') || operands.length < 2) return undefined
  return { join: operator === 'and' ? 'all' : 'any', logic: operands }
}

/** The one operator of some logic, with its operands as a list. */
const operationOf = (
  logic: Logic | undefined,
): { operator?: string; operands: readonly Logic[] } => {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return { operands: [] }
  const [entry, ...more] = Object.entries(logic)
  if (!entry || more.length > 0) return { operands: [] }
  const [operator, operand] = entry
  return { operator, operands: listOf(operand) ?? [operand] }
}

/** A list; `Array.isArray` alone does not know lists that are only read. */
const listOf = (logic: Logic | undefined): readonly Logic[] | undefined =>
  Array.isArray(logic) ? (logic as readonly Logic[]) : undefined

const rowOf = (logic: Logic): ConditionRow | undefined => {
  const { operator = '', operands } = operationOf(logic)
  const [left, right] = operands
  if (operator === '!' && operands.length === 1) return negated(left)
  if (operands.length !== 2) return undefined
  switch (operator) {
    case '===':
      return right === null ? said(left, 'empty') : compared(left, 'is', right)
    case '!==':
      return right === null ? said(left, 'answered') : compared(left, 'isNot', right)
    case 'in':
      return membership(left, right)
    case 'and':
      return guarded(left, right)
    default:
      return sized(logic)
  }
}

const negated = (logic: Logic | undefined): ConditionRow | undefined => {
  const { operator, operands } = operationOf(logic)
  const row = operator === 'in' ? membership(operands[0], operands[1]) : undefined
  if (!row || operands.length !== 2) return undefined
  return { ...row, operator: row.operator === 'isOneOf' ? 'isNoneOf' : 'excludes' }
}

const membership = (
  left: Logic | undefined,
  right: Logic | undefined,
): ConditionRow | undefined => {
  const [field, list] = [nameOf(left), listOf(right)]
  if (field !== undefined && list) {
    const values = every(list.map((value) => (isWord(value) ? value : undefined)))
    return values && { field, operator: 'isOneOf', value: values }
  }
  const answers = nameOf(right)
  return answers !== undefined && isWord(left)
    ? { field: answers, operator: 'includes', value: left }
    : undefined
}

/** A comparison with a number that counts for given answers alone. */
const guarded = (left: Logic | undefined, right: Logic | undefined): ConditionRow | undefined => {
  const first = operationOf(left)
  const row = right === undefined ? undefined : comparison(right)
  const isGuard =
    first.operator === '!==' &&
    first.operands.length === 2 &&
    first.operands[1] === null &&
    nameOf(first.operands[0]) === row?.field
  return isGuard && typeof row?.value === 'number' ? row : undefined
}

/** A comparison for which it makes no difference that logic takes an answer nobody gave for nought. */
const sized = (logic: Logic): ConditionRow | undefined => {
  const row = comparison(logic)
  if (typeof row?.value !== 'number') return row
  const { operator, value } = row
  const holdsForNought =
    (operator === 'less' && 0 < value) ||
    (operator === 'atMost' && 0 <= value) ||
    (operator === 'more' && 0 > value) ||
    (operator === 'atLeast' && 0 >= value)
  return holdsForNought ? undefined : row
}

const comparison = (logic: Logic): ConditionRow | undefined => {
  const { operator, operands } = operationOf(logic)
  const found = Object.entries(comparisons).find(([, sign]) => sign === operator)
  if (!found || operands.length !== 2) return undefined
  const row = compared(operands[0], found[0] as RowOperator, operands[1])
  return typeof row?.value === 'boolean' ? undefined : row
}

const said = (left: Logic | undefined, operator: RowOperator): ConditionRow | undefined => {
  const field = nameOf(left)
  return field === undefined ? undefined : { field, operator }
}

const compared = (
  left: Logic | undefined,
  operator: RowOperator,
  right: Logic | undefined,
): ConditionRow | undefined => {
  const [field, value] = [nameOf(left), valueOf(right)]
  return field === undefined || value === undefined ? undefined : { field, operator, value }
}

const valueOf = (logic: Logic | undefined): RowValue | undefined => {
  if (typeof logic === 'boolean' || isWord(logic)) return logic
  const { operator, operands } = operationOf(logic)
  if (operator !== 'var') return undefined
  if (operands[0] === '$today') return { day: 'today' }
  return operands[0] === '$tomorrow' ? { day: 'tomorrow' } : undefined
}

const isWord = (value: Logic | undefined): value is number | string =>
  typeof value === 'string' || typeof value === 'number'

/** The field that a variable names; the day and the moment are none. */
const nameOf = (logic: Logic | undefined): string | undefined => {
  const { operator, operands } = operationOf(logic)
  const [name] = operands
  return operator === 'var' && typeof name === 'string' && !name.startsWith('$') ? name : undefined
}
