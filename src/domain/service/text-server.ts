import type { Locale } from '../locale.ts'
import { inLocale, type Localized } from '../localized-text.ts'
import type { FieldGroup } from './field-group.ts'

/** Where a text belongs, for saying in which locale it is served. */
export type TextGroup = FieldGroup | 'localName' | 'offeredReason'

/** A record whose named texts are in one locale, each absent where it was not written. */
export type InLocale<T, K extends PropertyKey> = Omit<T, K> & {
  [P in K & keyof T]?: NonNullable<T[P]> extends Localized<infer V> ? V : never
}

/** Serves texts in one locale and notes, by group, where another one stood in. */
export interface TextServer {
  /** A single text; undefined where it is absent. */
  text: <T>(group: TextGroup, localized: Localized<T> | undefined) => T | undefined
  /** A record with the named texts in the locale. */
  record: <K extends string, T extends { [P in K]?: Localized<unknown> | undefined }>(
    group: TextGroup,
    record: T,
    ...names: K[]
  ) => InLocale<T, K>
  /** Groups with a text that was served in its fallback, and which that is. */
  fellBack: Partial<Record<TextGroup, Locale>>
}

/** A server of texts for one answer. */
export const createTextServer = (asked: Locale): TextServer => {
  const fellBack: TextServer['fellBack'] = {}
  const text: TextServer['text'] = (group, localized) => {
    const served = inLocale(localized, asked)
    if (served?.isFallback) fellBack[group] = served.locale
    return served?.value
  }
  const record: TextServer['record'] = (group, whole, ...names) => {
    const served: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(whole)) {
      const isText = names.some((one) => one === name)
      const one = isText ? text(group, value as Localized<unknown> | undefined) : value
      if (one !== undefined || !isText) served[name] = one
    }
    // No type follows the loop, which has put one locale's value in place of each named text.
    return served as never
  }
  return { text, record, fellBack }
}
