import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { mayPublish } from '../../access/rights.ts'
import { record } from '../../audit/record.ts'
import { CatalogueError } from '../../domain/errors.ts'
import { defaultLocale, locales } from '../../domain/locale.ts'
import { additiveGroups, overridableGroups } from '../../domain/service/field-group.ts'
import type { Draft } from '../../editorial/find-draft.ts'
import { mayEdit } from '../../editorial/may-edit.ts'
import type { ServiceVariant } from '../../generated/payload-types.ts'
import { acceptGroups } from './accept-groups.ts'
import { markVariants } from './mark-variants.ts'
import { readComparison, readVariantFor } from './read-comparison.ts'
import { withoutOwn } from './without-own.ts'

const decisions = z.object({
  groups: z.partialRecord(
    z.enum([...overridableGroups, ...additiveGroups]),
    z.enum(['keep', 'take-over']),
  ),
})

type Decisions = z.output<typeof decisions>['groups']

/** What a local editor compares, and what she decides. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/comparison',
    method: 'get',
    handler: async (req) => {
      const id = idOf(req)
      const asked = req.searchParams.get('locale')
      const locale = locales.find((known) => known === asked) ?? defaultLocale
      return Response.json(await readComparison(req, id, locale))
    },
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: async (req) => {
      const id = idOf(req)
      await addDataAndFileToRequest(req)
      const parsed = decisions.safeParse(req.data)
      if (!parsed.success) {
        throw new CatalogueError('BODY_INVALID', z.prettifyError(parsed.error))
      }
      await decide(req, id, parsed.data.groups)
      return Response.json(await readComparison(req, id, defaultLocale))
    },
  },
]

const idOf = (req: PayloadRequest): number => {
  if (!req.user) throw new Forbidden(req.t)
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) {
    throw new CatalogueError('QUERY_INVALID', 'The id of a variant is a number.')
  }
  return Number(id)
}

/**
 * What a person takes over goes through her update access: public where she may publish and no draft is pending, and
 * otherwise a draft that somebody releases. To keep one's own changes nothing but what it was compared with.
 */
const decide = async (req: PayloadRequest, id: number, groups: Decisions): Promise<void> => {
  const variant = await readVariantFor(req, id)
  const taken = Object.entries(groups).flatMap(([group, choice]) =>
    choice === 'take-over' ? [group] : [],
  )
  if (!(await mayEdit(req, 'service-variants', variant as unknown as Draft))) {
    throw new Forbidden(req.t)
  }
  const version = await versionOf(req, variant)
  const isOurs = await initTransaction(req)
  try {
    if (taken.length > 0) await takeOver(req, variant, taken)
    await acceptGroups(req.payload, req, id, { groups: Object.keys(groups), version })
    await markVariants(req.payload, req, [serviceOf(variant)])
    await record(req, {
      action: 'update',
      collectionSlug: 'service-variants',
      documentId: String(id),
      changedFields: ['basedOnVersion'],
    })
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const takeOver = async (
  req: PayloadRequest,
  variant: ServiceVariant,
  taken: readonly string[],
): Promise<void> => {
  const isReleased = variant._status === 'published' && mayPublish(req.user, variant.owner)
  await req.payload.update({
    collection: 'service-variants',
    id: variant.id,
    data: { ...withoutOwn(variant, taken), ...(isReleased && { _status: 'published' as const }) },
    draft: !isReleased,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

const serviceOf = ({ service }: ServiceVariant): number =>
  typeof service === 'object' ? service.id : service

/** Id of the version of the service that is public. */
const versionOf = async (
  req: PayloadRequest,
  variant: ServiceVariant,
): Promise<string | undefined> => {
  const { docs } = await req.payload.findVersions({
    collection: 'services',
    where: {
      and: [
        { parent: { equals: serviceOf(variant) } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: {},
    req,
  })
  return docs[0]?.id
}
