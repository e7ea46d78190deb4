import type { FormField } from './form-definition.ts'
import { isConsent } from './json-schema.ts'
import { holds } from './logic.ts'

/** Answers by name of the field; what comes from outside is any JSON. */
export type Answers = Readonly<Record<string, unknown>>

/** What the fields of a form, or of one item, make of some answers. */
export interface VisibleAnswers {
  /** Without those of hidden fields; what no field asks for is still there. */
  answers: Answers
  /** JSON pointers of fields that have to be answered, and are not. */
  missing: string[]
  /** Fields that were answered, with the answers their conditions see. */
  answered: { pointer: string; field: FormField; scope: Answers }[]
}

/** Whether a value is an object of JSON. */
export const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Asks the fields one after the other, as a person is asked: a field is hidden or shown by the answers before it.
 * @param values what conditions may look at beside the answers
 */
export const visibleAnswers = (
  fields: readonly FormField[],
  given: Answers,
  { values, pointer = '' }: { values: object; pointer?: string },
): VisibleAnswers => {
  const known = new Set(fields.map(({ name }) => name))
  // Without a prototype: names such as `constructor` and `__proto__` are names like others here.
  const answers = Object.create(null) as Record<string, unknown>
  const result: VisibleAnswers = { answers, missing: [], answered: [] }
  for (const name of Object.keys(given)) if (!known.has(name)) answers[name] = given[name]
  for (const field of fields) {
    const scope = { ...values, ...answers }
    if (field.visibleWhen !== undefined && !holds(field.visibleWhen, scope)) continue
    const path = `${pointer}/${field.name}`
    const answer = Object.hasOwn(given, field.name) ? given[field.name] : undefined
    if (isUnanswered(field, answer) && isRequired(field, scope)) result.missing.push(path)
    if (answer === undefined) continue
    answers[field.name] = itemsOf(field, answer, { values, path, result })
    result.answered.push({ pointer: path, field, scope: { ...scope, [field.name]: answer } })
  }
  return result
}

/** A box that has to be ticked is answered by ticking it. */
const isUnanswered = (field: FormField, answer: unknown): boolean =>
  answer === undefined || (isConsent(field) && answer === false)

const isRequired = ({ required, requiredWhen }: FormField, scope: object): boolean =>
  required || (requiredWhen !== undefined && holds(requiredWhen, scope))

interface Block {
  values: object
  path: string
  result: VisibleAnswers
}

const itemsOf = (
  { type, itemFields = [] }: FormField,
  answer: unknown,
  { values, path, result }: Block,
): unknown => {
  if (type !== 'repeat' || !Array.isArray(answer)) return answer
  return answer.map((item: unknown, i) => {
    if (!isObject(item)) return item
    const inner = visibleAnswers(itemFields, item, { values, pointer: `${path}/${String(i)}` })
    result.missing.push(...inner.missing)
    result.answered.push(...inner.answered)
    return inner.answers
  })
}
