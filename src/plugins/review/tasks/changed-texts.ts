import { countByCollection } from './count-by-collection.ts'
import type { Task } from './task.ts'

/** Local variants whose canonical service changed in what they replace or add to. */
export const changedTexts: Task = {
  key: 'changed-texts',
  label: {
    de: 'Geänderte zentrale Texte',
    fr: 'Textes centraux modifiés',
    it: 'Testi centrali modificati',
    en: 'Changed canonical texts',
  },
  none: {
    de: 'Alle Ausprägungen sind abgeglichen.',
    fr: 'Toutes les variantes sont à jour.',
    it: 'Tutte le varianti sono allineate.',
    en: 'All variants are up to date.',
  },
  find: (context) =>
    countByCollection(context, ['service-variants'], {
      reviewState: { in: ['canonical-changed', 'canonical-archived'] },
    }),
}
