import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { LogicEngine } from 'json-logic-engine'

import { withAnswerFormats } from '../../../../src/domain/form/answer-shape.ts'
import type { FormField, Logic } from '../../../../src/domain/form/form-definition.ts'
import { toJsonSchema } from '../../../../src/domain/form/json-schema.ts'
import { toUiSchema, type UiField, type UiSchema } from '../../../../src/domain/form/ui-schema.ts'
import { validateAnswers, valuesOf } from '../../../../src/domain/form/validate-answers.ts'
import { aForm, onMonday } from './a-form.ts'
import { anyAnswersOf, anyFields } from './form-arbitraries.ts'

/** A front end of its own: it knows what is delivered, and nothing of how the server checks. */
const engine = new LogicEngine()
// As the description of the logic says: among the entries of a list, and nowhere else.
engine.addMethod('in', ([value, list]: unknown[]) => Array.isArray(list) && list.includes(value))

const ajv = withAnswerFormats(new Ajv2020({ allErrors: true, strict: false, ownProperties: true }))

type Answers = Record<string, unknown>

/** What cannot be computed does not hold. */
const holds = (logic: Logic, values: object): boolean => {
  try {
    return Boolean(engine.run(logic, values))
  } catch {
    return false
  }
}

/** What a person sees and leaves, field by field, and which of it the conditions of the UI schema refuse. */
const filledIn = (fields: readonly UiField[], given: Answers, base: object) => {
  const names = new Set(fields.map(({ name }) => name))
  const shown: Answers = Object.fromEntries(
    Object.entries(given).filter(([name]) => !names.has(name)),
  )
  const wrong = new Set<string>()
  for (const { name, visibleWhen, requiredWhen, checks = [], itemFields, widget } of fields) {
    const values = { ...base, ...shown }
    if (visibleWhen !== undefined && !holds(visibleWhen, values)) continue
    if (!Object.hasOwn(given, name)) {
      if (requiredWhen !== undefined && holds(requiredWhen, values)) wrong.add(name)
      continue
    }
    const answer = given[name]
    shown[name] =
      widget === 'repeat' && Array.isArray(answer)
        ? answer.map((item: unknown) => itemOf(item, itemFields ?? [], base, () => wrong.add(name)))
        : answer
    const own = { ...values, [name]: answer }
    if (!checks.every((check) => holds(check, own))) wrong.add(name)
  }
  return { shown, wrong }
}

const itemOf = (
  item: unknown,
  fields: readonly UiField[],
  base: object,
  refuse: () => void,
): unknown => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
  const { shown, wrong } = filledIn(fields, item as Answers, base)
  if (wrong.size > 0) refuse()
  return shown
}

/** Names of the fields a front end would mark. */
const marked = (jsonSchema: object, { pages }: UiSchema, given: Answers): string[] => {
  const fields = pages.flatMap((page) => page.fields)
  const { shown, wrong } = filledIn(fields, given, valuesOf(onMonday))
  const validate = ajv.compile(jsonSchema)
  validate(shown)
  for (const { keyword, instancePath, params } of validate.errors ?? []) {
    if (keyword === 'if') continue
    const { missingProperty, additionalProperty } = params as Record<string, string>
    const path = `${instancePath}/${missingProperty ?? additionalProperty ?? ''}`
    wrong.add(path.split('/')[1] ?? '')
  }
  return [...wrong].sort()
}

const limits = {
  date: ['today', 'tomorrow', '2026-01-01', '2027-12-31'],
  number: ['currentYear', 'currentYear-1', 0, 5],
}

/** Days and years that must lie between others: what JSON Schema cannot say. */
const withLimits = (fields: readonly FormField[]): fc.Arbitrary<FormField[]> =>
  fc.tuple(
    ...fields.map((field) =>
      field.type === 'date' || field.type === 'number'
        ? fc
            .record(
              {
                min: fc.constantFrom<number | string>(...limits[field.type]),
                max: fc.constantFrom<number | string>(...limits[field.type]),
              },
              { requiredKeys: [] },
            )
            .map((validation) => ({ ...field, validation }))
        : field.itemFields
          ? withLimits(field.itemFields).map((itemFields) => ({ ...field, itemFields }))
          : fc.constant(field),
    ),
  )

const anyCase = anyFields()
  .chain(withLimits)
  .chain((fields) => anyAnswersOf(fields).map((answers) => ({ fields, answers })))

describe('a front end of its own, for whatever form and whatever answers', () => {
  it('marks the fields the server refuses, and no others', () => {
    let refused = 0
    let taken = 0
    fc.assert(
      fc.property(anyCase, ({ fields, answers }) => {
        const definition = aForm(...fields)
        const delivered = JSON.parse(
          JSON.stringify({
            jsonSchema: toJsonSchema(definition, 'de'),
            uiSchema: toUiSchema(definition, 'de'),
          }),
        ) as { jsonSchema: object; uiSchema: UiSchema }
        const verdict = validateAnswers(definition, answers, onMonday)
        const named = verdict.valid
          ? []
          : [...new Set(verdict.errors.map(({ pointer }) => pointer.split('/')[1] ?? ''))].sort()
        if (verdict.valid) taken += 1
        else refused += 1
        expect(marked(delivered.jsonSchema, delivered.uiSchema, answers)).toEqual(named)
      }),
      { numRuns: 120 },
    )
    // Both happen, or nothing was shown.
    expect([taken > 10, refused > 10]).toEqual([true, true])
  })
})
