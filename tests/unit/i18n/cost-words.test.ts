import * as words from '../../../src/i18n/cost-words/texts.ts'
import { adminLanguages } from '../../../src/i18n/locales.ts'

const { formulaTexts, ...names } = words

const texts = [
  ...Object.values(names).flatMap((group) => Object.values(group)),
  ...Object.values(formulaTexts).flatMap(({ name, method }) => [name, method]),
]

describe('the words of programme and costs', () => {
  it('exist in every language, without the letter Switzerland does without', () => {
    for (const text of texts) {
      for (const language of adminLanguages) {
        expect(text[language]).toMatch(/^[^ß]+$/)
      }
    }
  })

  it('name no two things of one group alike', () => {
    const figures = Object.values(formulaTexts).map(({ name }) => name)
    for (const group of [...Object.values(names).map((all) => Object.values(all)), figures]) {
      for (const language of adminLanguages) {
        const said = group.map((text) => text[language])
        expect(new Set(said).size).toBe(said.length)
      }
    }
  })
})
