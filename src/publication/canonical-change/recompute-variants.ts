import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { touchedGroups } from '../../domain/service/functional-change.ts'
import { readCatalogue } from '../read-catalogue.ts'
import { execute } from '../execute.ts'
import { markVariants } from './mark-variants.ts'
import { contentOf, recordCanonical } from './record-canonical.ts'

interface Recomputed {
  services: number
  variants: number
  /** Variants whose state is another than the one that was stored. */
  marked: number
}

/**
 * Computes everything anew from what is published: what each service says, which groups each variant touches, and the
 * review state that follows. What people compared is kept.
 * @param compared whether variants nobody ever compared count as compared with today's service: true after an import
 *   that was written against it
 */
export const recomputeVariants = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  { compared }: { compared: boolean },
): Promise<Recomputed> => {
  const catalogue = await readCatalogue(payload, req, { status: 'published' })
  const rows = await execute(payload, req, sql`select id, identifier from services`)
  const ids = new Map(rows.map(({ id, identifier }) => [String(identifier), Number(id)]))
  for (const [identifier, service] of catalogue.services) {
    const id = ids.get(identifier)
    if (id === undefined) continue
    const content = contentOf({ service, fees: catalogue.fees })
    await recordCanonical(payload, req, id, { content, editorial: false })
  }
  const variants = [...catalogue.variants.values()].flat()
  const touched = variants.flatMap((variant) =>
    touchedGroups(variant).map((name) => ({
      service: variant.service,
      place: variant.jurisdiction,
      name,
    })),
  )
  const given = sql`(
    select v.id as variant, g.name, v.service_id
    from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as g (service text, place text, name text)
    join services s on s.identifier = g.service
    join jurisdictions j on j.identifier = g.place
    join service_variants v on v.service_id = s.id and v.jurisdiction_id = j.id
      and v._status = 'published' and v.deleted_at is null
  )`
  await execute(
    payload,
    req,
    sql`delete from variant_accepted_groups a where not exists (
      select from ${given} t where t.variant = a.variant_id and t.name = a.field_group)`,
  )
  await execute(
    payload,
    req,
    sql`insert into variant_accepted_groups (variant_id, field_group, hash)
      select t.variant, t.name, case when ${compared} then c.hash end
      from ${given} t
      left join canonical_groups c on c.service_id = t.service_id and c.field_group = t.name
      on conflict (variant_id, field_group) do update
      set hash = coalesce(variant_accepted_groups.hash, excluded.hash)`,
  )
  const marked = await markVariants(payload, req, [...ids.values()])
  return { services: catalogue.services.size, variants: variants.length, marked }
}
