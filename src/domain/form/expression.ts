import type { Logic } from './form-definition.ts'
import { ownVariables } from './logic.ts'

/** What is computed with: the answer to a field, or a number. */
export type Operand = { field: string } | { number: number }

/** A value that follows from the answers, in the cases editors need most. */
export type Expression =
  | { kind: 'product' | 'sum'; parts: readonly Operand[] }
  | { kind: 'difference'; parts: readonly [Operand, Operand] }
  /** Full years from the day answered until today. */
  | { kind: 'age'; field: string }
  /** Of the entries of a repeated block, of files, of ticked boxes. */
  | { kind: 'count'; field: string }

/** Every kind of expression, in the order it is offered. */
export const expressionKinds = ['sum', 'product', 'difference', 'age', 'count'] as const

/** An expression as JSON Logic. */
export const expressionLogic = (expression: Expression): Logic => {
  switch (expression.kind) {
    case 'sum':
      return { '+': expression.parts.map(operandLogic) }
    case 'product':
      return { '*': expression.parts.map(operandLogic) }
    case 'difference':
      return { '-': expression.parts.map(operandLogic) }
    case 'age':
      return { years: [{ var: expression.field }, { var: '$today' }] }
    case 'count':
      return { count: [{ var: expression.field }] }
  }
}

const operandLogic = (operand: Operand): Logic =>
  'field' in operand ? { var: operand.field } : operand.number

/** The expression that some logic is; undefined where it is none of the common cases. */
export const expressionOf = (logic: unknown): Expression | undefined => {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return undefined
  const [entry, ...more] = Object.entries(logic) as [string, unknown][]
  if (!entry || more.length > 0) return undefined
  const [operator, operands] = entry
  if (!Array.isArray(operands)) return undefined
  return operator === 'years' || operator === 'count'
    ? ofField(operator, operands)
    : ofParts(operator, operands)
}

const ofField = (
  operator: 'count' | 'years',
  [first, second, ...more]: readonly unknown[],
): Expression | undefined => {
  const [field, until] = [variableIn(first), variableIn(second)]
  if (field === undefined || field.startsWith('$') || more.length > 0) return undefined
  if (operator === 'count') return second === undefined ? { kind: 'count', field } : undefined
  return until === '$today' ? { kind: 'age', field } : undefined
}

const ofParts = (operator: string, operands: readonly unknown[]): Expression | undefined => {
  const parts = operands.flatMap((operand) => operandIn(operand) ?? [])
  const [first, second, third] = parts
  if (parts.length < operands.length || !first) return undefined
  switch (operator) {
    case '+':
      return { kind: 'sum', parts }
    case '*':
      return { kind: 'product', parts }
    case '-':
      return second && !third ? { kind: 'difference', parts: [first, second] } : undefined
    default:
      return undefined
  }
}

const operandIn = (operand: unknown): Operand | undefined => {
  if (typeof operand === 'number') return { number: operand }
  const field = variableIn(operand)
  return field === undefined || ownVariables.some((own) => own === field) ? undefined : { field }
}

const variableIn = (operand: unknown): string | undefined => {
  if (typeof operand !== 'object' || operand === null) return undefined
  const { var: name, ...more } = operand as { var?: unknown }
  return typeof name === 'string' && Object.keys(more).length === 0 ? name : undefined
}
