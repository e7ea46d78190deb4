import type { CalendarDate } from '../calendar-date.ts'
import type { AnswerError } from './answer-error.ts'
import { shapeErrors } from './answer-shape.ts'
import { fieldsOf, type FormDefinition, type FormField } from './form-definition.ts'
import { limitsInTime } from './limits-of.ts'
import { evaluate, holds } from './logic.ts'
import { type Answers, isObject, visibleAnswers } from './visible-answers.ts'

/** When somebody answers. */
export interface AnswerContext {
  today: CalendarDate
  /** RFC 3339, UTC, without fractions of a second: as moments are written in answers. */
  now: string
}

/** What a form makes of answers. */
export type AnswersVerdict =
  | {
      valid: true
      /** Those that count: without the answers of hidden fields. */
      answers: Answers
      calculated: Record<string, unknown>
    }
  | {
      valid: false
      /** Each wrong field once, in the order of the form. */
      errors: AnswerError[]
      /** Those that would count, wrong ones among them. */
      answers: Answers
    }

/** Answers, entries and parts of entries a form may be sent. */
const mostParts = 5000

/** Answers, list, entry, answer, list: deeper than that no form asks. */
const deepest = 6

/**
 * Checks answers against the definition people filled in: names every wrong field at once. Answers of hidden fields
 * are left out, whatever they are.
 */
export const validateAnswers = (
  definition: FormDefinition,
  given: unknown,
  context: AnswerContext,
): AnswersVerdict => {
  if (isTooLarge(given)) return refused([{ pointer: '', code: 'ANSWERS_TOO_LARGE' }])
  if (!isObject(given)) return refused([{ pointer: '', code: 'ANSWER_KIND' }])
  const values = valuesOf(context)
  const fields = fieldsOf(definition)
  const { answers, missing, answered } = visibleAnswers(fields, given, { values })
  const errors = [
    ...missing.map((pointer): AnswerError => ({ pointer, code: 'ANSWER_MISSING' })),
    ...shapeErrors(definition, answers),
    ...answered.flatMap(({ pointer, field, scope }): AnswerError[] => {
      const broken = limitsInTime(field).find(({ check }) => !holds(check, scope))
      if (!broken) return []
      const limit = `${broken.sign} ${String(evaluate(broken.limit, scope))}`
      return [{ pointer, code: codeOfCheck(field.type), values: { limit } }]
    }),
  ]
  if (errors.length > 0) return refused(oncePerField(errors, fields), answers)
  return { valid: true, answers, calculated: calculate(definition, { ...values, ...answers }) }
}

/** What logic may look at beside the answers. */
export const valuesOf = ({ today, now }: AnswerContext) => ({
  $today: today,
  $tomorrow: new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10),
  $now: now,
  $year: Number(today.slice(0, 4)),
})

const refused = (errors: AnswerError[], answers: Answers = {}): AnswersVerdict => ({
  valid: false,
  errors,
  answers,
})

const codeOfCheck = (type: string) =>
  type === 'date' || type === 'datetime' ? 'ANSWER_DATE_OUT_OF_RANGE' : 'ANSWER_OUT_OF_RANGE'

/** The first error of each field, in the order of the form; what no field asks for at the end. */
const oncePerField = (
  errors: readonly AnswerError[],
  fields: readonly FormField[],
): AnswerError[] => {
  const first = new Map<string, AnswerError>()
  for (const error of errors) if (!first.has(error.pointer)) first.set(error.pointer, error)
  const order = new Map(fields.map(({ name }, i) => [name, i]))
  const placeOf = ({ pointer }: AnswerError) =>
    order.get(pointer.split('/')[1] ?? '') ?? fields.length
  return [...first.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Each value sees those before it. */
const calculate = ({ calculated }: FormDefinition, scope: object): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const { name, logic } of calculated) values[name] = evaluate(logic, { ...scope, ...values })
  return values
}

/** Counted without recursion, so that nesting itself does no harm. */
const isTooLarge = (given: unknown): boolean => {
  let parts = 0
  let level: unknown[] = [given]
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length
    if (depth >= deepest || parts > mostParts) return true
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    )
  }
  return false
}
