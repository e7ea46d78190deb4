import { endOfDay } from './end-of-day.ts'
import { countByCollection } from './count-by-collection.ts'
import type { Task } from './task.ts'

/** Published content whose check by a person is due. */
export const reviewsDue: Task = {
  key: 'reviews-due',
  label: {
    de: 'Zur Überprüfung fällig',
    fr: 'À vérifier maintenant',
    it: 'Da verificare ora',
    en: 'Due for review',
  },
  none: {
    de: 'Nichts ist fällig.',
    fr: 'Rien n’est à vérifier.',
    it: 'Nulla da verificare.',
    en: 'Nothing is due.',
  },
  find: (context) =>
    countByCollection(context, context.contentSlugs, {
      and: [
        { _status: { equals: 'published' } },
        { 'review.nextReviewDue': { less_than_equal: endOfDay(context.today) } },
      ],
    }),
}
