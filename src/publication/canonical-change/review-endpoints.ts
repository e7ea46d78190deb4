import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { CatalogueError } from '../../domain/errors.ts'
import { defaultLocale, locales } from '../../domain/locale.ts'
import { additiveGroups, overridableGroups } from '../../domain/service/field-group.ts'
import type { ServiceVariant } from '../../generated/payload-types.ts'
import { readComparison, readVariantFor } from './read-comparison.ts'

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

/** Goes through the update access of the person; of a variant with an unpublished draft the draft is changed. */
const decide = async (req: PayloadRequest, id: number, groups: Decisions): Promise<void> => {
  const variant = await readVariantFor(req, id)
  const taken = Object.entries(groups).flatMap(([group, choice]) =>
    choice === 'take-over' ? [group] : [],
  )
  req.context.comparedGroups = Object.keys(groups)
  await req.payload.update({
    collection: 'service-variants',
    id,
    data: { ...withoutOwn(variant, taken), basedOnVersion: await versionOf(req, variant) },
    draft: variant._status === 'draft',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** The changes that make a variant say what the canonical service says, in these groups. */
const withoutOwn = (
  { overrides }: ServiceVariant,
  taken: readonly string[],
): Partial<Pick<ServiceVariant, 'overrides' | 'additions' | 'exclusions'>> => {
  const lists = additiveGroups.filter((group) => taken.includes(group))
  const none = Object.fromEntries(lists.map((group) => [group, []]))
  return {
    overrides: (overrides ?? []).filter((group) => !taken.includes(group)),
    ...(lists.length > 0 && { additions: none, exclusions: none }),
  }
}

/** Id of the version of the service that is public. */
const versionOf = async (
  req: PayloadRequest,
  { service }: ServiceVariant,
): Promise<string | null> => {
  const { docs } = await req.payload.findVersions({
    collection: 'services',
    where: {
      and: [
        { parent: { equals: typeof service === 'object' ? service.id : service } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: {},
    req,
  })
  return docs[0]?.id ?? null
}
