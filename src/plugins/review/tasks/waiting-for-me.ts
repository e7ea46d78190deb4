import { formatAdminURL } from 'payload/shared'

import { type Waiting, waitingForMe as findWaiting } from '../../../editorial/waiting-for-me.ts'
import type { AdminText } from '../../../i18n/locales.ts'
import type { Task } from './task.ts'

const reasons: Record<Waiting['reason'], AdminText> = {
  assigned: {
    de: '{title} (Ihnen zugewiesen)',
    fr: '{title} (qui vous est attribué)',
    it: '{title} (assegnato a Lei)',
    en: '{title} (assigned to you)',
  },
  review: {
    de: '{title} (zu prüfen)',
    fr: '{title} (à vérifier)',
    it: '{title} (da verificare)',
    en: '{title} (to be reviewed)',
  },
  publish: {
    de: '{title} (zu veröffentlichen)',
    fr: '{title} (à publier)',
    it: '{title} (da pubblicare)',
    en: '{title} (to be published)',
  },
}

/** Documents on which the person is to take the next step, each by its name. */
export const waitingForMe: Task = {
  key: 'waiting-for-me',
  label: { de: 'Meine Aufgaben', fr: 'Mes tâches', it: 'I miei compiti', en: 'My tasks' },
  none: {
    de: 'Niemand wartet auf Sie.',
    fr: 'Personne ne vous attend.',
    it: 'Nessuno La aspetta.',
    en: 'Nobody is waiting for you.',
  },
  find: async ({ req }) =>
    (await findWaiting(req)).map(({ slug, id, title, reason }) => ({
      label: withTitle(reasons[reason], title),
      href: formatAdminURL({
        adminRoute: req.payload.config.routes.admin,
        path: `/collections/${slug}/${String(id)}`,
      }),
    })),
}

const withTitle = (text: AdminText, title: string): AdminText => ({
  de: text.de.replace('{title}', () => title),
  fr: text.fr.replace('{title}', () => title),
  it: text.it.replace('{title}', () => title),
  en: text.en.replace('{title}', () => title),
})
