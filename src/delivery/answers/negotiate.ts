import { defaultLocale, type Locale, locales, plainLanguage } from '../../domain/locale.ts'
import type { Encoding } from './answer.ts'

interface Choice {
  value: string
  weight: number
}

/** The choices of a header that ranks them; those that are refused (`q=0`) have the weight 0. Source: RFC 9110, 12.4.2. */
const choicesIn = (header: string): Choice[] =>
  header
    .split(',')
    .flatMap((part) => {
      const [value = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      const given = parameters.find((text) => text.startsWith('q='))?.slice(2)
      const weight = given === undefined ? 1 : Number(given)
      return value === '' || Number.isNaN(weight) ? [] : [{ value, weight }]
    })
    .sort((a, b) => b.weight - a.weight)

/** The packing somebody takes; of several the smallest. */
export const encodingFor = (header: string | undefined): Encoding => {
  if (header === undefined) return 'identity'
  const choices = choicesIn(header)
  const takes = (encoding: string): boolean => {
    const named = choices.find(({ value }) => value === encoding)
    const any = choices.find(({ value }) => value === '*')
    return ((named ?? any)?.weight ?? 0) > 0
  }
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

/** The locale somebody reads best; German where we have none of theirs. Plain language is given to those who ask for it by name. */
export const localeFor = (header: string | undefined): Locale => {
  if (header === undefined) return defaultLocale
  for (const { value, weight } of choicesIn(header)) {
    if (weight === 0) continue
    const exact = locales.find((locale) => locale.toLowerCase() === value)
    if (exact) return exact
    const [language] = value.split('-')
    const close = locales.find((locale) => locale !== plainLanguage && locale === language)
    if (close) return close
  }
  return defaultLocale
}

/** The first of the media types on offer that somebody takes best; undefined where they take none. */
export const mediaTypeFor = <const T extends string>(
  header: string | undefined,
  offered: readonly T[],
): T | undefined => {
  if (header === undefined || header.trim() === '') return offered[0]
  const choices = choicesIn(header)
  const weightOf = (type: string): number => {
    const [family = ''] = type.split('/')
    const found =
      choices.find(({ value }) => value === type) ??
      choices.find(({ value }) => value === `${family}/*`) ??
      choices.find(({ value }) => value === '*/*')
    return found?.weight ?? 0
  }
  const [best] = offered
    .map((type) => ({ type, weight: weightOf(type) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return best?.type
}
