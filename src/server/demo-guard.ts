import type { Payload } from 'payload'

import { CatalogueError } from '../domain/errors.ts'
import type { Env } from '../env.ts'

/**
 * A production system never knows the demo logins, and shows demo data only when told so.
 * @throws CatalogueError DEMO_IN_PRODUCTION
 */
export const refuseDemoInProduction = async (payload: Payload, env: Env): Promise<void> => {
  const isDemo = { isDemo: { equals: true } }
  const logins = await payload.count({ collection: 'users', where: isDemo })
  if (logins.totalDocs > 0) {
    throw new CatalogueError(
      'DEMO_IN_PRODUCTION',
      'The database holds the demo logins, whose passwords are public. Use another database in production.',
    )
  }
  const demo = await countDemo(payload)
  if (demo > 0 && env.ALLOW_DEMO_DATA !== 'yes') {
    throw new CatalogueError(
      'DEMO_IN_PRODUCTION',
      'The database holds demo data. Set ALLOW_DEMO_DATA=yes to serve it all the same.',
    )
  }
}

const countDemo = async (payload: Payload): Promise<number> => {
  let total = 0
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (slug === 'users' || !flattenedFields.some(({ name }) => name === 'isDemo')) continue
    const { totalDocs } = await payload.count({
      collection: slug,
      where: { isDemo: { equals: true } },
      trash: true,
    })
    total += totalDocs
  }
  return total
}
