import fc from 'fast-check'

import { fallbackOf, inLocale, type LocalizedText } from '../../../src/domain/localized-text.ts'
import { locales } from '../../../src/domain/locale.ts'
import { thorough } from '../thorough.ts'

const texts: fc.Arbitrary<LocalizedText> = fc.record(
  Object.fromEntries(locales.map((locale) => [locale, fc.string()])),
  { requiredKeys: [] },
)
const asked = fc.constantFrom(...locales)

describe('a text asked for in a locale', () => {
  it('is served as it was written in that locale', () => {
    expect(inLocale({ de: 'Hund', fr: 'Chien' }, 'fr')).toEqual({
      value: 'Chien',
      locale: 'fr',
      isFallback: false,
    })
  })

  it.each(['fr', 'it', 'rm', 'en'] as const)(
    'is served in German where %s is missing',
    (locale) => {
      expect(inLocale({ de: 'Hund' }, locale)).toEqual({
        value: 'Hund',
        locale: 'de',
        isFallback: true,
      })
    },
  )

  it('is absent in plain language where nobody wrote it, for standard German is not plain', () => {
    expect(inLocale({ de: 'Hund' }, 'de-simple')).toBeUndefined()
  })

  it.each(locales.filter((locale) => locale !== 'de-simple'))(
    'is never served in plain language to readers of %s',
    (locale) => {
      expect(inLocale({ 'de-simple': 'Ein Hund' }, locale)).toBeUndefined()
    },
  )

  it('is not served in another translation where German is missing', () => {
    expect(inLocale({ fr: 'Chien' }, 'it')).toBeUndefined()
    expect(inLocale({ fr: 'Chien' }, 'de')).toBeUndefined()
  })

  it('is absent where there is no text at all', () => {
    expect(inLocale(undefined, 'de')).toBeUndefined()
  })

  it('is always the very text of the locale the answer names', () => {
    fc.assert(
      fc.property(texts, asked, (text, locale) => {
        const served = inLocale(text, locale)
        return served
          ? served.value === text[served.locale] && served.isFallback === (served.locale !== locale)
          : text[locale] === undefined && (text.de === undefined || locale === 'de-simple')
      }),
      thorough,
    )
  })
})

describe('the fallback of a locale', () => {
  it('is German for every translation, and none for German and for plain language', () => {
    expect(locales.map(fallbackOf)).toEqual([undefined, 'de', 'de', 'de', 'de', undefined])
  })
})
