import type { Where } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { hasRole } from '../../../access/roles.ts'
import type { AdminText } from '../../../i18n/locales.ts'
import type { Task } from './task.ts'

const open: Where = { progress: { in: ['running', 'waiting', 'incident'] } }

/** Kinds of cases that wait, and the page of the inbox that shows them. */
const kinds: readonly { label: AdminText; path: `/${string}`; where: (me: number) => Where }[] = [
  {
    label: {
      de: 'Mir zugewiesene Fälle',
      fr: 'Dossiers attribués à moi',
      it: 'Casi assegnati a me',
      en: 'Cases assigned to me',
    },
    path: '/case-inbox?assignee=me',
    where: (me) => ({ and: [open, { assignee: { equals: me } }] }),
  },
  {
    label: {
      de: 'Fälle, die niemandem zugewiesen sind',
      fr: 'Dossiers attribués à personne',
      it: 'Casi assegnati a nessuno',
      en: 'Cases assigned to nobody',
    },
    path: '/case-inbox?assignee=nobody',
    where: () => ({ and: [open, { assignee: { exists: false } }] }),
  },
  {
    label: {
      de: 'Fälle mit Störung',
      fr: 'Dossiers avec un incident',
      it: 'Casi con un guasto',
      en: 'Cases with an incident',
    },
    path: '/case-inbox?progress=incident',
    where: () => ({ progress: { equals: 'incident' } }),
  },
]

/** Cases of residents that wait: for case workers. */
export const openCases: Task = {
  key: 'open-cases',
  label: { de: 'Fälle', fr: 'Dossiers', it: 'Casi', en: 'Cases' },
  none: {
    de: 'Kein Fall ist offen.',
    fr: 'Aucun dossier n’est ouvert.',
    it: 'Nessun caso è aperto.',
    en: 'No case is open.',
  },
  isFor: (user) => hasRole(user, 'case-worker'),
  find: async ({ req, user }) => {
    const { admin: adminRoute } = req.payload.config.routes
    const counted = await Promise.all(
      kinds.map(async ({ label, path, where }) => {
        const { totalDocs: count } = await req.payload.count({
          collection: 'submissions',
          where: where(user.id),
          overrideAccess: false,
          user,
          req,
        })
        return { label, count, href: formatAdminURL({ adminRoute, path }) }
      }),
    )
    return counted.filter(({ count }) => count > 0)
  },
}
