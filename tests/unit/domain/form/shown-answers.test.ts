import type { FormField } from '../../../../src/domain/form/form-definition.ts'
import { shownAnswers } from '../../../../src/domain/form/shown-answers.ts'

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  type: 'text',
  label: { de: `Frage ${name}`, fr: `Question ${name}` },
  required: false,
  options: [],
  sensitive: false,
  ...more,
})

const form = {
  sections: [
    {
      title: { de: 'Hund' },
      fields: [
        field('breed', { type: 'radio', options: [{ value: 'pug', label: { de: 'Mops' } }] }),
        field('ahv', { type: 'ahv', sensitive: true }),
      ],
    },
    {
      title: { de: 'Weitere Personen' },
      fields: [field('people', { type: 'repeat', itemFields: [field('name'), field('age')] })],
    },
  ],
}

describe('the answers of a case', () => {
  it('are shown in the words and the order of the form, with the label of what was chosen', () => {
    const [page] = shownAnswers(form, { breed: 'pug', ahv: '756' }, { locale: 'de' })
    expect(page).toMatchObject({
      title: 'Hund',
      answers: [
        { label: 'Frage breed', values: ['Mops'] },
        { label: 'Frage ahv', values: ['756'] },
      ],
    })
  })

  it('that are sealed are named, and not shown', () => {
    const [page] = shownAnswers(form, { breed: 'pug' }, { locale: 'de', sealed: ['ahv'] })
    expect(page?.answers[1]).toMatchObject({ name: 'ahv', values: [], isSealed: true })
  })

  it('of a block are shown entry by entry, and pages without answers not at all', () => {
    const shown = shownAnswers(form, { people: [{ name: 'A' }, { age: 3 }] }, { locale: 'fr' })
    expect(shown).toHaveLength(1)
    expect(shown[0]?.answers[0]?.items).toMatchObject([
      [{ label: 'Question name', values: ['A'] }],
      [{ label: 'Question age', values: [3] }],
    ])
  })

  it('named like something every object has are not made up', () => {
    const odd = { sections: [{ title: {}, fields: [field('constructor')] }] }
    expect(shownAnswers(odd, {}, { locale: 'de' })).toEqual([])
  })
})
