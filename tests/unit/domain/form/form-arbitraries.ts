import fc from 'fast-check'

import {
  type FormField,
  type FormFieldType,
  formFieldTypes,
  type Logic,
} from '../../../../src/domain/form/form-definition.ts'
import { aField } from './a-form.ts'

const right: Record<Exclude<FormFieldType, 'repeat'>, readonly unknown[]> = {
  ahv: ['756.1234.5678.97'],
  boolean: [true, false],
  checkbox: [true],
  checkboxes: [['a'], ['b', 'c']],
  date: ['2026-06-15', '2024-02-29'],
  datetime: ['2026-06-15T08:00:00Z'],
  email: ['a@example.ch'],
  file: [['abcdefghijklmnopqrstuvwx']],
  money: [0, 1850],
  municipality: [1, 1061],
  number: [0, 2, -1.5],
  phone: ['+41412288111', '041 228 81 11'],
  radio: ['a', 'b', 'c'],
  select: ['a', 'b', 'c'],
  street: ['Bahnhofstrasse 1'],
  text: ['x', 'Zürich'],
  textarea: ['zwei\nZeilen'],
  uid: ['CHE-109.322.551'],
  zip: ['6003'],
}

/** Wrong for a field of the type alone, each in a way of its own. */
const wrong: Record<Exclude<FormFieldType, 'repeat'>, readonly unknown[]> = {
  ahv: ['756.1234.5678.98', '7561234567897 ', 7561234567897],
  boolean: ['ja', 1],
  checkbox: [false, 'on'],
  checkboxes: [[], ['a', 'a'], ['z'], 'a'],
  date: ['2026-02-30', '15.06.2026', '2026-06-15T08:00:00Z'],
  datetime: ['2026-06-15T08:00:00+02:00', '2026-06-15'],
  email: ['a@', 'a b@example.ch', '@example.ch'],
  file: [
    [],
    ['kurz'],
    ['abcdefghijklmnopqrstuvwx', 'abcdefghijklmnopqrstuvwy'],
    ['../../etc/passwd/x/y/z/a/b'],
  ],
  money: [1.5, -1, '18'],
  municipality: [0, 10_000, '1061'],
  number: ['2', [2]],
  phone: ['12', 'anrufen'],
  radio: ['z', ['a']],
  select: ['z', 1],
  street: ['   ', 'x'.repeat(251)],
  text: [' \n', 'x'.repeat(251), 5],
  textarea: [' ', 'x'.repeat(5001)],
  uid: ['CHE-109.322.552', 'CHE'],
  zip: ['0123', '60033', 6003],
}

/** A wrong answer to a field. */
export const wrongAnswerOf = ({ type, itemFields = [] }: FormField): fc.Arbitrary<unknown> =>
  type === 'repeat'
    ? fc.constantFrom<unknown>(
        [],
        'kein',
        [5],
        Array.from({ length: 51 }, () => ({})),
        [...(itemFields.length > 0 ? [{ fremd: 1 }] : ['x'])],
      )
    : fc.constantFrom(...wrong[type])

/** Wrong in every field: of no type, or of no form a field takes. */
const wrongAnswers = fc.constantFrom<unknown>(null, '', ' ', { a: 1 }, [[]], ['z'], -1e20, '\u0000')

const rightAnswerOf = (field: FormField): fc.Arbitrary<unknown> =>
  field.type === 'repeat'
    ? fc.array(rightAnswersOf(field.itemFields ?? []), { minLength: 1, maxLength: 2 })
    : fc.constantFrom(...right[field.type])

/** Right answers to every field, as if all of them were shown. */
export const rightAnswersOf = (
  fields: readonly FormField[],
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, rightAnswerOf(field)])))

/** Answers of somebody who leaves fields open, mistakes them, or makes up some. */
export const anyAnswersOf = (fields: readonly FormField[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(
      Object.fromEntries(
        fields.map((field) => [
          field.name,
          fc.oneof(
            { weight: 6, arbitrary: rightAnswerOf(field) },
            { weight: 1, arbitrary: wrongAnswers },
            {
              weight: 1,
              arbitrary: fc.json({ maxDepth: 1 }).map((text) => JSON.parse(text) as unknown),
            },
            ...(field.type === 'repeat'
              ? [
                  {
                    weight: 3,
                    arbitrary: fc.array(anyAnswersOf(field.itemFields ?? []), { maxLength: 3 }),
                  },
                ]
              : []),
          ),
        ]),
      ),
      { requiredKeys: [] },
    )
    .chain((answers) => fc.constantFrom(answers, answers, answers, { ...answers, unknownField: 1 }))

/** A condition that JSON Schema can say too, about fields before. */
const conditionOn = (fields: readonly FormField[]): fc.Arbitrary<Logic> => {
  const atom = fc.oneof(...fields.map(atomOn))
  const negated = atom.map((inner): Logic => ({ '!': [inner] }))
  const part = fc.oneof(atom, negated)
  const both = fc.tuple(part, part)
  return fc.oneof(
    part,
    both.map((parts): Logic => ({ and: parts })),
    both.map((parts): Logic => ({ '!': [{ and: parts }] })),
    both.map((parts): Logic => ({ or: parts })),
  )
}

const atomOn = ({ name, type }: FormField): fc.Arbitrary<Logic> => {
  const answer: Logic = { var: name }
  if (type === 'checkboxes')
    return fc.constantFrom('a', 'b', 'z').map((value) => ({ in: [value, answer] }))
  // A list equals no other, so that none is compared.
  const single = type === 'repeat' || type === 'file' ? [] : (right[type] as readonly Logic[])
  const constants = fc.constantFrom<Logic>(...single, 'z', true)
  return fc.oneof(
    constants.map((value): Logic => ({ '===': [answer, value] })),
    constants.map((value): Logic => ({ '!==': [answer, value] })),
    fc
      .array(constants, { minLength: 1, maxLength: 3 })
      .map((values): Logic => ({ in: [answer, values] })),
  )
}

const simpleTypes = formFieldTypes.filter((type) => type !== 'repeat')

/** Fields of every type, each perhaps under a condition on those before. */
export const anyFields = (
  types: readonly FormFieldType[] = formFieldTypes,
  most = 6,
): fc.Arbitrary<FormField[]> =>
  fc
    .array(fc.constantFrom(...types), { minLength: 1, maxLength: most })
    .chain((chosen) =>
      chosen.reduce<fc.Arbitrary<FormField[]>>(
        (before, type, i) =>
          before.chain((fields) =>
            fieldAfter(fields, type, `f${String(i)}`).map((field) => [...fields, field]),
          ),
        fc.constant([]),
      ),
    )

const limitsOf = (limits: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record(limits, { requiredKeys: [] })

/** Limits an editor may set, of which JSON Schema says all. */
const limitsFor: Partial<Record<FormFieldType, fc.Arbitrary<object>>> = {
  file: fc.record({ multiple: fc.boolean() }, { requiredKeys: [] }),
  money: limitsOf({ min: fc.nat({ max: 2000 }), max: fc.nat({ max: 2000 }) }),
  number: limitsOf({
    min: fc.integer({ min: -2, max: 3 }),
    max: fc.integer({ min: -2, max: 3 }),
    step: fc.constantFrom(0.5, 1, 2),
  }),
  repeat: limitsOf({ minItems: fc.nat({ max: 3 }), maxItems: fc.nat({ max: 3 }) }),
  text: limitsOf({
    minLength: fc.nat({ max: 4 }),
    maxLength: fc.nat({ max: 8 }),
    pattern: fc.constantFrom('^[a-z]+$', 'ü', '^.$'),
    format: fc.constantFrom('iban', 'egid'),
  }),
  textarea: limitsOf({ minLength: fc.nat({ max: 12 }), maxLength: fc.nat({ max: 12 }) }),
}

const fieldAfter = (
  before: readonly FormField[],
  type: FormFieldType,
  name: string,
): fc.Arbitrary<FormField> => {
  const maybe =
    before.length === 0
      ? fc.constant(undefined)
      : fc.option(conditionOn(before), { nil: undefined })
  return fc
    .record({
      required: fc.boolean(),
      visibleWhen: maybe,
      requiredWhen: maybe,
      itemFields: type === 'repeat' ? anyFields(simpleTypes, 3) : fc.constant(undefined),
      validation: fc.option(limitsFor[type] ?? fc.constant(undefined), { nil: undefined }),
    })
    .map(({ required, visibleWhen, requiredWhen, itemFields, validation }) =>
      aField(type, name, {
        required,
        ...(validation !== undefined && { validation }),
        ...(visibleWhen !== undefined && { visibleWhen }),
        ...(requiredWhen !== undefined && { requiredWhen }),
        ...(itemFields && { itemFields }),
      }),
    )
}
