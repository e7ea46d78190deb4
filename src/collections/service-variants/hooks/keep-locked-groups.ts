import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { finding } from '../../../domain/finding.ts'
import { lockedGroupsTouched, type VariantGroups } from '../../../domain/service/locked-groups.ts'
import type { ServiceVariant } from '../../../generated/payload-types.ts'
import { refuse } from '../../../hooks/refuse.ts'
import { savedId } from '../../../hooks/saved-id.ts'
import { groupName } from '../group-name.ts'

/** A local variant does not differ in what its service locks. */
export const keepLockedGroups: CollectionBeforeChangeHook<ServiceVariant> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = savedId({ operation, originalDoc }) === undefined ? undefined : originalDoc
  const service = data.service ?? before?.service
  if (!service) return data
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { id: { equals: idOf(service) } },
    select: { fieldPolicy: true },
    depth: 0,
    limit: 1,
    req,
  })
  const policy = Object.fromEntries(
    (docs[0]?.fieldPolicy ?? []).map(({ group, mode }) => [group, mode]),
  )
  const touched = lockedGroupsTouched(policy, before && groupsOf(before), groupsOf(data))
  refuse(
    slug,
    req,
    touched.map(({ group, path }) => ({
      path,
      verdict: finding('GROUP_LOCKED', { group: groupName(group, req.i18n.language) }),
    })),
  )
  return data
}

const groupsOf = (variant: Partial<ServiceVariant>): VariantGroups => ({
  overrides: variant.overrides ?? [],
  values: {
    description: variant.description,
    procedure: variant.procedureSteps,
    time: variant.processingTime,
    remedy: variant.remedy,
    contact: variant.contact,
  },
  additions: variant.additions ?? {},
  exclusions: variant.exclusions ?? {},
})
