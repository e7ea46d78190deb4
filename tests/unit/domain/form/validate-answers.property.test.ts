import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'

import { withAnswerFormats } from '../../../../src/domain/form/answer-shape.ts'
import { toJsonSchema } from '../../../../src/domain/form/json-schema.ts'
import {
  type CalculatedValue,
  type FormField,
  formFieldTypes,
} from '../../../../src/domain/form/form-definition.ts'
import {
  type AnswersVerdict,
  validateAnswers,
  valuesOf,
} from '../../../../src/domain/form/validate-answers.ts'
import { visibleAnswers } from '../../../../src/domain/form/visible-answers.ts'
import { aField, aForm, onMonday } from './a-form.ts'
import { anyAnswersOf, anyFields, rightAnswersOf, wrongAnswerOf } from './form-arbitraries.ts'

const anyForm = anyFields().map((fields) => ({ fields, definition: aForm(...fields) }))

const filledIn = anyForm.chain(({ fields, definition }) =>
  anyAnswersOf(fields).map((answers) => ({ fields, definition, answers })),
)

const ajv = withAnswerFormats(
  new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    ownProperties: true,
  }),
)

/** What a front end says that only knows the JSON Schema. */
const byItsSchema = (definition: ReturnType<typeof aForm>, answers: unknown) => {
  const validate = ajv.compile(toJsonSchema(definition, 'de'))
  return { isValid: validate(answers), errors: validate.errors ?? [] }
}

describe('server and front end, for whatever form and whatever answers', () => {
  it('agree whether the answers that count are right', () => {
    fc.assert(
      fc.property(filledIn, ({ fields, definition, answers }) => {
        const seen = visibleAnswers(fields, answers, { values: valuesOf(onMonday) })
        const verdict = validateAnswers(definition, answers, onMonday)
        expect(byItsSchema(definition, seen.answers).isValid).toBe(verdict.valid)
      }),
      { numRuns: 200 },
    )
  })

  it('agree which fields are wrong', () => {
    fc.assert(
      fc.property(filledIn, ({ fields, definition, answers }) => {
        const seen = visibleAnswers(fields, answers, { values: valuesOf(onMonday) })
        const verdict = validateAnswers(definition, answers, onMonday)
        const named = new Set(
          verdict.valid ? [] : verdict.errors.map(({ pointer }) => pointer.split('/')[1]),
        )
        const bySchema = new Set(
          byItsSchema(definition, seen.answers).errors.flatMap(
            ({ instancePath, keyword, params }) => {
              if (keyword === 'if') return []
              const { missingProperty, additionalProperty } = params as Record<string, string>
              const own = keyword === 'required' ? missingProperty : additionalProperty
              return `${instancePath}/${own ?? ''}`.split('/')[1] ?? []
            },
          ),
        )
        expect([...named].sort()).toEqual([...bySchema].sort())
      }),
      { numRuns: 200 },
    )
  })
})

describe('answers that were accepted', () => {
  it('are accepted again as they were kept, with nothing changed', () => {
    fc.assert(
      fc.property(
        anyForm.chain(({ fields, definition }) =>
          fc
            .oneof(rightAnswersOf(fields), anyAnswersOf(fields))
            .map((answers) => ({ definition, answers })),
        ),
        ({ definition, answers }) => {
          const verdict = validateAnswers(definition, answers, onMonday)
          fc.pre(verdict.valid)
          expect(validateAnswers(definition, verdict.answers, onMonday)).toEqual(verdict)
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** The same fields, each asked always and needing an answer, without limits of their own. */
const asked = (fields: readonly FormField[]): FormField[] =>
  fields.map(({ type, name, itemFields }) =>
    aField(type, name, { required: true, ...(itemFields && { itemFields: asked(itemFields) }) }),
  )

const pointersOf = (verdict: AnswersVerdict): string[] =>
  verdict.valid ? [] : verdict.errors.map(({ pointer }) => pointer.slice(1))

/** Right answers, and some fields with answers that are wrong, or with none. */
const mistaken = anyFields()
  .map(asked)
  .chain((fields) =>
    fc.record({
      fields: fc.constant(fields),
      answers: rightAnswersOf(fields),
      spoiled: fc.subarray(fields.map(({ name }) => name)),
      wrong: fc.record(
        Object.fromEntries(
          fields.map((field) => [
            field.name,
            fc.oneof(wrongAnswerOf(field), fc.constantFrom<unknown>(undefined, null, { a: 1 }, '')),
          ]),
        ),
      ),
    }),
  )

const spoil = (answers: object, wrong: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries({
      ...answers,
      ...Object.fromEntries(names.map((name) => [name, wrong[name]])),
    }).filter(([, answer]) => answer !== undefined),
  )

describe('a form that is filled in rightly but for some fields', () => {
  it('is refused naming exactly those fields, of every type there is', () => {
    const named = new Set<string>()
    fc.assert(
      fc.property(mistaken, ({ fields, answers, spoiled, wrong }) => {
        const verdict = validateAnswers(aForm(...fields), spoil(answers, wrong, spoiled), onMonday)
        const tops = [...new Set(pointersOf(verdict).map((pointer) => pointer.split('/')[0]))]
        expect(tops).toEqual(spoiled)
        for (const { name, type } of fields) if (spoiled.includes(name)) named.add(type)
      }),
      { numRuns: 400 },
    )
    expect([...named].sort()).toEqual([...formFieldTypes].sort())
  })

  it('is refused naming them in each entry of a list', () => {
    const inLists = fc.array(mistaken, { minLength: 1, maxLength: 1 }).chain(([one]) => {
      const simple = (one?.fields ?? []).filter(({ type }) => type !== 'repeat')
      const entry = fc.record({
        answers: rightAnswersOf(simple),
        spoiled: fc.subarray(simple.map(({ name }) => name)),
      })
      return fc.record({
        simple: fc.constant(simple),
        wrong: fc.constant(one?.wrong ?? {}),
        entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
      })
    })
    fc.assert(
      fc.property(inLists, ({ simple, wrong, entries }) => {
        fc.pre(simple.length > 0)
        const form = aForm(aField('repeat', 'kinder', { required: true, itemFields: simple }))
        const kinder = entries.map(({ answers, spoiled }) => spoil(answers, wrong, spoiled))
        const verdict = validateAnswers(form, { kinder }, onMonday)
        const expected = entries.flatMap(({ spoiled }, i) =>
          spoiled.map((name) => `kinder/${String(i)}/${name}`),
        )
        const entriesNamed = pointersOf(verdict).map((pointer) =>
          pointer.split('/').slice(0, 3).join('/'),
        )
        expect([...new Set(entriesNamed)].sort()).toEqual(expected.sort())
      }),
      { numRuns: 200 },
    )
  })

  it('is taken where what is wrong stands in fields nobody is asked', () => {
    fc.assert(
      fc.property(mistaken, ({ fields, answers, spoiled, wrong }) => {
        const hidden = fields.map((field) =>
          spoiled.includes(field.name) ? { ...field, visibleWhen: { '===': [1, 2] } } : field,
        )
        const sent = spoil(answers, wrong, spoiled)
        const verdict = validateAnswers(aForm(...hidden), sent, onMonday)
        expect(verdict.valid).toBe(true)
        const kept = verdict.valid ? Object.keys(verdict.answers) : []
        expect(kept.filter((name) => spoiled.includes(name))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a value that follows from the answers', () => {
  it('follows from those that count, not from what stands in fields nobody is asked', () => {
    const half = anyFields().map(asked)
    const cases = half.chain((fields) =>
      fc.record({
        fields: fc.constant(fields),
        answers: rightAnswersOf(fields),
        hidden: fc.subarray(fields.map(({ name }) => name)),
      }),
    )
    fc.assert(
      fc.property(cases, ({ fields, answers, hidden }) => {
        const shown = fields.map((field) =>
          hidden.includes(field.name) ? { ...field, visibleWhen: { '===': [1, 2] } } : field,
        )
        const calculated = fields.flatMap(({ name }): CalculatedValue[] => [
          { name: `is_${name}`, logic: { '!!': [{ var: name }] } },
          { name: `was_${name}`, logic: { var: `is_${name}` } },
        ])
        const verdict = validateAnswers({ ...aForm(...shown), calculated }, answers, onMonday)
        const values = verdict.valid ? verdict.calculated : {}
        for (const name of hidden) {
          expect([values[`is_${name}`], values[`was_${name}`]]).toEqual([false, false])
        }
        const again = verdict.valid
          ? validateAnswers({ ...aForm(...shown), calculated }, verdict.answers, onMonday)
          : undefined
        expect(again).toEqual(verdict)
      }),
      { numRuns: 200 },
    )
  })
})
