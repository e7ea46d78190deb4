import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

import { authoritiesOf, hasRoleEverywhere } from '../access/roles.ts'
import { actorId, type Editorial, pendingChange, personId } from '../hooks/pending-change.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { catalogueSettings } from '../settings/catalogue-settings.ts'
import { titleOf } from './find-draft.ts'

/** A document on which somebody is to take the next step. */
export interface Waiting {
  slug: string
  id: number
  title: string
  /** `assigned`: given to me. `review`: in review, and I may approve it. `publish`: approved, and I may publish it. */
  reason: 'assigned' | 'review' | 'publish'
  updatedAt: string
}

/** Documents of one collection that are told at most. */
const most = 50

/** What waits for the person behind the request, the oldest first; under four eyes without what they changed themselves. */
export const waitingForMe = async (req: PayloadRequest): Promise<Waiting[]> => {
  const me = actorId(req)
  if (me === null) return []
  const { fourEyes } = await catalogueSettings(req)
  const waiting: Waiting[] = []
  for (const { slug, versions } of req.payload.config.collections) {
    if (!versions?.drafts || slug.startsWith('payload-')) continue
    const { docs } = await req.payload.find({
      collection: slug as 'services',
      where: { or: [{ 'workflow.assignee': { equals: me } }, ...mineToPublish(req)] },
      draft: true,
      locale: defaultLocale,
      depth: 0,
      limit: most,
      sort: 'updatedAt',
      overrideAccess: false,
      user: req.user,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    for (const document of docs as unknown as (Editorial & Record<string, unknown>)[]) {
      const { state, authors } = pendingChange(document)
      const isAssigned = personId(document.workflow?.assignee) === me
      if (!isAssigned && fourEyes && authors.includes(me)) continue
      waiting.push({
        slug,
        id: document.id,
        title: titleOf(req, slug, document),
        reason: isAssigned ? 'assigned' : state === 'approved' ? 'publish' : 'review',
        updatedAt: document.updatedAt,
      })
    }
  }
  return waiting.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
}

/** What is in review or approved of the authorities the person publishes for, and given to nobody in particular. */
const mineToPublish = ({ user }: PayloadRequest): Where[] => {
  const isPending: Where = { 'workflow.state': { in: ['in-review', 'approved'] } }
  const isNobodys: Where = { 'workflow.assignee': { exists: false } }
  if (hasRoleEverywhere(user, 'admin', 'canonical-editor', 'reviewer')) {
    return [{ and: [isPending, isNobodys] }]
  }
  const own = authoritiesOf(user, 'reviewer')
  return own.length > 0 ? [{ and: [isPending, isNobodys, { owner: { in: own } }] }] : []
}
