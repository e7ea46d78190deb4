import { adminLanguages } from '../../../src/i18n/locales.ts'
import { totalInWords } from '../../../src/i18n/total-in-words.ts'

describe('a sum in words', () => {
  it('is an amount, written alike in every language', () => {
    const written = adminLanguages.map((language) =>
      totalInWords({ rappen: 52_043_375, unknown: 0 }, language),
    )
    expect(new Set(written)).toEqual(new Set(['CHF 520’433.75']))
  })

  it('of zero that somebody stated is zero', () => {
    expect(totalInWords({ rappen: 0, unknown: 0 }, 'de')).toBe('CHF 0.00')
  })

  it.each([
    ['de', 'mindestens CHF 20.00; ein Betrag ist nicht bekannt'],
    ['fr', 'au moins CHF 20.00 ; un montant est inconnu'],
    ['it', 'almeno CHF 20.00; un importo non è noto'],
    ['en', 'at least CHF 20.00; one amount is not known'],
  ] as const)('says in %s that a part of it is not known', (language, words) => {
    expect(totalInWords({ rappen: 2000, unknown: 1 }, language)).toBe(words)
  })

  it('says how many parts are not known', () => {
    expect(totalInWords({ rappen: 2000, unknown: 3 }, 'de')).toBe(
      'mindestens CHF 20.00; 3 Beträge sind nicht bekannt',
    )
  })

  it.each([[undefined], [{ rappen: 0, unknown: 2 }]])(
    'of which nothing is known is not zero',
    (total) => {
      expect(totalInWords(total, 'de')).toBe('nicht bekannt')
      expect(totalInWords(total, 'en')).toBe('not known')
    },
  )
})
