import type { CollectionSlug } from 'payload'

import { countByCollection } from './count-by-collection.ts'
import type { Task, TaskContext } from './task.ts'

/** The languages every text should exist in besides German. */
const wanted = ['fr', 'it', 'en'] as const

/** Published content without a translation, or with one that is older than the German. */
export const untranslated: Task = {
  key: 'untranslated',
  label: {
    de: 'Nicht oder nicht mehr übersetzt',
    fr: 'Traductions manquantes ou dépassées',
    it: 'Traduzioni mancanti o superate',
    en: 'Translations missing or outdated',
  },
  none: {
    de: 'Alles ist übersetzt.',
    fr: 'Tout est traduit.',
    it: 'Tutto è tradotto.',
    en: 'Everything is translated.',
  },
  find: (context) =>
    countByCollection(context, translatedCollections(context), {
      and: [
        { _status: { equals: 'published' } },
        {
          or: wanted.map((locale) => ({
            [`translationState.${locale}`]: { in: ['missing', 'outdated'] },
          })),
        },
      ],
    }),
}

/** Areas and responsibilities have names of their own and no text. */
const translatedCollections = ({ req, contentSlugs }: TaskContext): CollectionSlug[] =>
  contentSlugs.filter((slug) =>
    req.payload.collections[slug].config.flattenedFields.some(
      (field) => 'localized' in field && field.localized,
    ),
  )
