import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { finding } from '../../../domain/finding.ts'
import type { ServiceVariant } from '../../../generated/payload-types.ts'
import { refuse } from '../../../hooks/refuse.ts'
import { savedId } from '../../../hooks/saved-id.ts'

/** One service has one variant in an area; retired ones do not count. */
export const refuseSecondVariant: CollectionBeforeChangeHook<ServiceVariant> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { service, jurisdiction, status } = { ...originalDoc, ...data }
  if (!service || !jurisdiction || status === 'retired') return data
  const id = savedId({ operation, originalDoc })
  const { totalDocs } = await req.payload.count({
    collection: 'service-variants',
    where: {
      service: { equals: idOf(service) },
      jurisdiction: { equals: idOf(jurisdiction) },
      status: { not_equals: 'retired' },
      ...(id !== undefined && { id: { not_equals: id } }),
    },
    req,
  })
  const verdict = totalDocs > 0 ? finding('VARIANT_EXISTS') : undefined
  refuse(slug, req, [{ path: 'jurisdiction', verdict }])
  return data
}
