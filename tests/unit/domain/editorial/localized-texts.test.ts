import {
  type FieldShape,
  localizedTexts,
} from '../../../../src/domain/editorial/localized-texts.ts'

const fields: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'order', type: 'number' },
  { name: 'body', type: 'richText', localized: true },
  {
    name: 'conditions',
    type: 'array',
    flattenedFields: [
      { name: 'text', type: 'text', localized: true },
      {
        name: 'place',
        type: 'group',
        flattenedFields: [{ name: 'hint', type: 'text', localized: true }],
      },
    ],
  },
]

const aRichText = (text: string) => ({ root: { children: [{ children: [{ text }] }] } })

describe('the texts of a document', () => {
  it('are found in groups and rows, each row under its own id', () => {
    const texts = localizedTexts(fields, {
      title: 'Hund',
      order: 3,
      conditions: [{ id: 'c1', text: 'Chip', place: { hint: 'Tierarzt' } }],
    })
    expect(Object.fromEntries(texts)).toEqual({
      title: 'Hund',
      'conditions.c1.text': 'Chip',
      'conditions.c1.place.hint': 'Tierarzt',
    })
  })

  it('are taken in one locale where the document holds all of them', () => {
    const document = { title: { de: 'Hund', fr: 'Chien' }, body: { de: aRichText('Text') } }
    expect([...localizedTexts(fields, document, 'fr').keys()]).toEqual(['title'])
    expect([...localizedTexts(fields, document, 'de').keys()]).toEqual(['title', 'body'])
  })

  it('leave out what has no word in it', () => {
    expect(localizedTexts(fields, { title: ' ', body: aRichText('') }).size).toBe(0)
  })
})
