import type { Where } from 'payload'

import { authoritiesOf, hasRoleEverywhere } from '../../../access/roles.ts'
import { listUrl } from './count-by-collection.ts'
import type { Task } from './task.ts'

/** Links in published content that lead nowhere any more. */
export const brokenLinks: Task = {
  key: 'broken-links',
  label: {
    de: 'Defekte Links',
    fr: 'Liens défectueux',
    it: 'Link interrotti',
    en: 'Broken links',
  },
  none: {
    de: 'Alle Links antworten.',
    fr: 'Tous les liens répondent.',
    it: 'Tutti i link rispondono.',
    en: 'All links answer.',
  },
  find: async (context) => {
    const { req, user } = context
    const isForAll = hasRoleEverywhere(user, 'admin', 'canonical-editor', 'reviewer', 'auditor')
    const dead: Where = { status: { in: ['broken', 'unreachable'] } }
    const own: Where = { owners: { in: authoritiesOf(user, 'local-editor', 'reviewer') } }
    const where = isForAll ? dead : { and: [dead, own] }
    const { totalDocs } = await req.payload.count({
      collection: 'link-checks',
      where,
      overrideAccess: false,
      user,
      req,
    })
    const { label } = brokenLinks
    return totalDocs > 0
      ? [{ label, count: totalDocs, href: listUrl(context, 'link-checks', where) }]
      : []
  },
}
