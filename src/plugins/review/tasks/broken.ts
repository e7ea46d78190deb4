import { formatAdminURL } from 'payload/shared'
import type pg from 'pg'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import type { AdminText } from '../../../i18n/locales.ts'
import { troubleTexts } from '../../../i18n/trouble-texts.ts'
import { findTroubles } from '../../../operations/index.ts'
import type { Task } from './task.ts'

/** What is broken in operation: for operators. */
export const broken: Task = {
  key: 'broken',
  label: troubleTexts.heading,
  none: troubleTexts.fine,
  isFor: (user) => hasRoleEverywhere(user, 'admin'),
  find: async ({ req }) => {
    const { admin: adminRoute } = req.payload.config.routes
    const watched = await findTroubles(req.payload.db.pool as unknown as pg.Pool)
    return watched.flatMap(({ watch, troubles, isUnknown }) => {
      const href = formatAdminURL({ adminRoute, path: watch.path })
      if (isUnknown) return [{ label: unknown(watch.label), href }]
      const count = troubles.reduce((sum, one) => sum + one.count, 0)
      return count > 0 ? [{ label: watch.label, count, href }] : []
    })
  },
}

const unknown = (label: AdminText): AdminText => {
  const told = troubleTexts.unknown
  return {
    de: `${label.de}: ${told.de}`,
    fr: `${label.fr} : ${told.fr}`,
    it: `${label.it}: ${told.it}`,
    en: `${label.en}: ${told.en}`,
  }
}
