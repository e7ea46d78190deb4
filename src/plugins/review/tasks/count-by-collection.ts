import type { CollectionSlug, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { stringify } from 'qs-esm'

import type { AdminText } from '../../../i18n/locales.ts'
import type { TaskContext, TaskEntry } from './task.ts'

/** The admin's list of a collection, filtered. */
export const listUrl = ({ req }: TaskContext, collection: CollectionSlug, where: Where): string =>
  formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: `/collections/${collection}${stringify({ where }, { addQueryPrefix: true })}`,
  })

/** An entry for each collection in which documents of the person's own meet the condition. */
export const countByCollection = async (
  context: TaskContext,
  collections: readonly CollectionSlug[],
  where: Where,
): Promise<TaskEntry[]> => {
  const entries = await Promise.all(
    collections.map(async (collection) => ({
      label: labelOf(context, collection),
      count: await context.countOwn(collection, where),
      href: listUrl(context, collection, where),
    })),
  )
  return entries.filter(({ count }) => count > 0)
}

/** Labels of our collections are in every language of the admin. */
const labelOf = ({ req }: TaskContext, collection: CollectionSlug): AdminText =>
  req.payload.collections[collection].config.labels.plural as AdminText
