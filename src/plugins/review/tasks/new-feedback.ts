import { countByCollection } from './count-by-collection.ts'
import type { Task } from './task.ts'

/** What residents said and nobody has looked at yet. */
export const newFeedback: Task = {
  key: 'new-feedback',
  label: {
    de: 'Neue Rückmeldungen',
    fr: 'Nouveaux commentaires du public',
    it: 'Nuovi riscontri',
    en: 'New feedback',
  },
  none: {
    de: 'Keine neuen Rückmeldungen.',
    fr: 'Aucun nouveau commentaire.',
    it: 'Nessun nuovo riscontro.',
    en: 'No new feedback.',
  },
  find: (context) => countByCollection(context, ['feedback'], { state: { equals: 'new' } }),
}
