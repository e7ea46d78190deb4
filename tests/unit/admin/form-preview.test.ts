import { sentAnswers, visibleFields } from '../../../src/admin/form-preview/visible-fields.ts'
import { toUiSchema } from '../../../src/domain/form/ui-schema.ts'
import { visibleAnswers } from '../../../src/domain/form/visible-answers.ts'
import { aField, aForm } from '../domain/form/a-form.ts'

const form = aForm(
  aField('radio', 'kind'),
  aField('text', 'chip', { required: true, visibleWhen: { '===': [{ var: 'kind' }, 'a'] } }),
  aField('text', 'more', { requiredWhen: { '===': [{ var: 'chip' }, '1'] } }),
)
const [page] = toUiSchema(form, 'de').pages
const shown = (filled: Record<string, unknown>) => visibleFields(page?.fields ?? [], filled, {})

describe('the preview of a form', () => {
  it('shows and hides fields by the answers before, as the server does', () => {
    expect(shown({}).map(({ field }) => field.name)).toEqual(['kind', 'more'])
    expect(shown({ kind: 'a' }).map(({ field }) => field.name)).toEqual(['kind', 'chip', 'more'])
  })

  it.each([{}, { kind: 'a' }, { kind: 'a', chip: '1' }, { kind: 'b', chip: '1' }])(
    'asks for the same answers as the server after %j',
    (filled) => {
      const missing = shown(filled)
        .filter(({ field, isRequired }) => isRequired && !Object.hasOwn(filled, field.name))
        .map(({ field }) => field.pointer)
      const fields = form.sections.flatMap((section) => section.fields)
      expect(missing).toEqual(visibleAnswers(fields, filled, { values: {} }).missing)
    },
  )

  it('sends nothing for what was left empty, in entries of blocks neither', () => {
    expect(sentAnswers({ a: '', b: 0, c: false, d: [{ e: '', f: 'x' }] })).toEqual({
      b: 0,
      c: false,
      d: [{ f: 'x' }],
    })
  })
})
