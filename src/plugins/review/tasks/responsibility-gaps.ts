import { formatAdminURL } from 'payload/shared'

import { hasRoleEverywhere } from '../../../access/roles.ts'
import { responsibilityReport } from '../../../domain/responsibility/responsibility-report.ts'
import { readResponsibilityCatalogue } from '../../../responsibility/read-responsibility-data.ts'
import type { Task } from './task.ts'

/** Services without exactly one competent authority in a municipality: for those who write the rules. */
export const responsibilityGaps: Task = {
  key: 'responsibility-gaps',
  label: {
    de: 'Lücken in der Zuständigkeit',
    fr: 'Lacunes de compétence',
    it: 'Lacune di competenza',
    en: 'Gaps in responsibility',
  },
  none: {
    de: 'Überall ist genau eine Stelle zuständig.',
    fr: 'Partout, exactement un service est compétent.',
    it: 'Ovunque è competente esattamente un servizio.',
    en: 'Everywhere exactly one authority is competent.',
  },
  isFor: (user) => hasRoleEverywhere(user, 'admin', 'canonical-editor'),
  find: async ({ req, today }) => {
    const { services, data } = await readResponsibilityCatalogue(req)
    const { findings } = responsibilityReport(today, services, data)
    const affected = new Set(findings.map(({ service }) => service)).size
    if (affected === 0) return []
    return [
      {
        label: {
          de: 'Leistungen mit Lücken oder Überschneidungen',
          fr: 'Prestations avec des lacunes ou des chevauchements',
          it: 'Prestazioni con lacune o sovrapposizioni',
          en: 'Services with gaps or overlaps',
        },
        count: affected,
        href: formatAdminURL({
          adminRoute: req.payload.config.routes.admin,
          path: '/responsibility-report',
        }),
      },
    ]
  },
}
