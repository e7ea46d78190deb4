import type { CollectionBeforeChangeHook } from 'payload'

import { mayReviewTranslation } from '../access/may-review-translation.ts'
import { localizedTexts, type Texts } from '../domain/editorial/localized-texts.ts'
import {
  nextTranslationState,
  type TranslationState,
} from '../domain/editorial/translation-state.ts'
import { finding } from '../domain/finding.ts'
import { translationField } from '../fields/translation-field.ts'
import { defaultLocale, translatedLocales, type Locale } from '../i18n/locales.ts'
import { writeOf } from './note-write.ts'
import type { Editorial } from './pending-change.ts'
import { refuse } from './refuse.ts'

type States = Record<string, TranslationState | null | undefined>
type Row = Editorial & { translationState?: States | null } & Record<string, unknown>

const none: Texts = new Map()

/** Moves the state of each translation with what was written, and lets only those say "reviewed" who may. */
export const keepTranslationState: CollectionBeforeChangeHook<Row> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'create' ? undefined : originalDoc
  const textsIn = (row: Partial<Row> | undefined, locale: string): Texts => {
    if (!row || (req.locale !== 'all' && req.locale !== locale)) return none
    return localizedTexts(
      collection.flattenedFields,
      row,
      req.locale === 'all' ? locale : undefined,
    )
  }
  const german = [textsIn(original, defaultLocale), textsIn(data, defaultLocale)] as const
  const before = original?.translationState ?? {}
  const asked = data.translationState ?? {}
  const states = translatedLocales.map((locale) => {
    const name = translationField(locale)
    const state = before[name] ?? 'missing'
    const wanted = asked[name] ?? state
    const translation = [textsIn(original, locale), textsIn(data, locale)] as const
    return {
      locale,
      name,
      state,
      next: nextTranslationState({ state, wanted, german, translation }),
    }
  })
  const { isSystem } = writeOf(req, collection.slug, original?.id)
  const isTrusted = (locale: Locale) =>
    isSystem || mayReviewTranslation(req.user, original?.owner ?? data.owner, locale)
  refuse(
    collection.slug,
    req,
    states
      .filter(
        ({ locale, state, next }) =>
          next === 'reviewed' && state !== 'reviewed' && !isTrusted(locale),
      )
      .map(({ name }) => ({
        path: `translationState.${name}`,
        verdict: finding('TRANSLATION_REVIEW_FORBIDDEN'),
      })),
  )
  return {
    ...data,
    translationState: Object.fromEntries(states.map(({ name, next }) => [name, next])),
  }
}
