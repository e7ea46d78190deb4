import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'

import { withAnswerFormats } from '../../../../src/domain/form/answer-shape.ts'
import { toJsonSchema } from '../../../../src/domain/form/json-schema.ts'
import { validateAnswers, valuesOf } from '../../../../src/domain/form/validate-answers.ts'
import { visibleAnswers } from '../../../../src/domain/form/visible-answers.ts'
import { aField, aForm, onMonday } from './a-form.ts'
import { anyAnswersOf, anyFields, rightAnswersOf } from './form-arbitraries.ts'

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

describe('a form that is filled in rightly but for some fields', () => {
  it('is refused naming exactly those fields', () => {
    const mistaken = anyForm
      .map(({ fields }) =>
        fields.map((field) =>
          aField(field.type, field.name, {
            required: true,
            ...(field.itemFields && { itemFields: [aField('zip', 'zip', { required: true })] }),
          }),
        ),
      )
      .chain((fields) =>
        fc.record({
          fields: fc.constant(fields),
          answers: rightAnswersOf(fields),
          spoiled: fc.subarray(fields.map(({ name }) => name)),
          by: fc.constantFrom<unknown>(undefined, null, { a: 1 }, ''),
        }),
      )
    fc.assert(
      fc.property(mistaken, ({ fields, answers, spoiled, by }) => {
        const wrong = Object.fromEntries(spoiled.map((name) => [name, by]))
        const sent = Object.fromEntries(
          Object.entries({ ...answers, ...wrong }).filter(([, answer]) => answer !== undefined),
        )
        const verdict = validateAnswers(aForm(...fields), sent, onMonday)
        const named = verdict.valid ? [] : verdict.errors.map(({ pointer }) => pointer.slice(1))
        expect(named).toEqual(spoiled)
      }),
      { numRuns: 200 },
    )
  })
})
