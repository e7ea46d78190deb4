import { z } from 'zod'

/** What a guard compares: a value, a fact of the case, or what another condition says. */
type Operand = string | number | boolean | null | Operand[] | Guard

/** A condition on the facts of a case. Source: the part of JSON Logic that compares and combines; https://jsonlogic.com. */
export type Guard =
  | { var: string }
  | { '==': Operand[] }
  | { '!=': Operand[] }
  | { '<': Operand[] }
  | { '<=': Operand[] }
  | { '>': Operand[] }
  | { '>=': Operand[] }
  | { in: Operand[] }
  | { and: Operand[] }
  | { or: Operand[] }
  | { '!': Operand[] }

/** What is known of a case, by name; a name with dots reaches into what is nested. */
export type Facts = Readonly<Record<string, unknown>>

const operand: z.ZodType<Operand> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(operand), guard]),
)
const two = z.array(operand).length(2)
const some = z.array(operand).min(1)

/** A guard as it is stored; strict: what is no known operator is refused. */
export const guard: z.ZodType<Guard> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ var: z.string().min(1) }),
      z.strictObject({ '==': two }),
      z.strictObject({ '!=': two }),
      z.strictObject({ '<': two }),
      z.strictObject({ '<=': two }),
      z.strictObject({ '>': two }),
      z.strictObject({ '>=': two }),
      z.strictObject({ in: two }),
      z.strictObject({ and: some }),
      z.strictObject({ or: some }),
      z.strictObject({ '!': z.array(operand).length(1) }),
    ],
    { error: 'is no condition of JSON Logic that is known here' },
  ),
)

/** Whether a condition depends on the case at all: one that does not is always true, or never. */
export const namesAFact = (condition: unknown): boolean => {
  if (Array.isArray(condition)) return condition.some(namesAFact)
  if (typeof condition !== 'object' || condition === null) return false
  return Object.entries(condition).some(([name, value]) => name === 'var' || namesAFact(value))
}

/** Whether a guard lets a case pass. */
export const holds = (condition: Guard, facts: Facts): boolean => isTrue(valueOf(condition, facts))

const isTrue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)

const valueOf = (value: Operand, facts: Facts): unknown => {
  if (Array.isArray(value)) return value.map((part) => valueOf(part, facts))
  if (typeof value !== 'object' || value === null) return value
  if ('var' in value) return factOf(value.var, facts)
  if ('and' in value) return value.and.every((part) => isTrue(valueOf(part, facts)))
  if ('or' in value) return value.or.some((part) => isTrue(valueOf(part, facts)))
  if ('!' in value) return !isTrue(valueOf(value['!'][0] ?? null, facts))
  return compared(value, facts)
}

const compared = (condition: Guard, facts: Facts): boolean => {
  const [[operator, parts] = ['', []]] = Object.entries<Operand[]>(
    condition as Record<string, Operand[]>,
  )
  const [left, right] = parts.map((part) => valueOf(part, facts))
  switch (operator) {
    // What nobody said is nothing, as in JSON Logic.
    case '==':
      return (left ?? null) === (right ?? null)
    case '!=':
      return (left ?? null) !== (right ?? null)
    case 'in':
      return Array.isArray(right)
        ? right.includes(left)
        : typeof right === 'string' && typeof left === 'string' && right.includes(left)
    default:
      return isOrdered(operator, left, right)
  }
}

/** Numbers and texts (days among them) are ordered, each among its like; anything else is not. */
const isOrdered = (operator: string, left: unknown, right: unknown): boolean => {
  const areNumbers = typeof left === 'number' && typeof right === 'number'
  const areTexts = typeof left === 'string' && typeof right === 'string'
  if (!areNumbers && !areTexts) return false
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  return operator === '>' ? left > right : left >= right
}

/** Own properties alone: no fact is called `constructor`. */
export const factOf = (path: string, facts: Facts): unknown => {
  let value: unknown = facts
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
