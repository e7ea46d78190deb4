import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { FieldGroup } from '../../domain/service/field-group.ts'
import { execute } from '../execute.ts'

/**
 * Keeps in step which groups a variant touches. A group it did not touch before counts as compared with what the service
 * says today where a person wrote it, and as never compared otherwise.
 */
export const recordTouched = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  variant: number,
  { groups, compared }: { groups: readonly FieldGroup[]; compared: boolean },
): Promise<void> => {
  const touched = sql`${sql.param([...groups])}::text[]`
  await execute(
    payload,
    req,
    sql`delete from variant_accepted_groups
      where variant_id = ${variant} and field_group <> all(${touched})`,
  )
  await execute(
    payload,
    req,
    sql`insert into variant_accepted_groups (variant_id, field_group, hash)
      select v.id, u.name, case when ${compared} then g.hash end
      from service_variants v cross join unnest(${touched}) as u (name)
      left join canonical_groups g on g.service_id = v.service_id and g.field_group = u.name
      where v.id = ${variant} on conflict do nothing`,
  )
}

/** Says that a person compared these groups of a variant with what the service says today, in this version of it. */
export const acceptGroups = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  variant: number,
  { groups, version = null }: { groups: readonly string[]; version?: string | null | undefined },
): Promise<void> => {
  await execute(
    payload,
    req,
    sql`update variant_accepted_groups a set hash = g.hash, accepted_at = now()
      from service_variants v, canonical_groups g
      where a.variant_id = ${variant} and v.id = a.variant_id and g.service_id = v.service_id
        and g.field_group = a.field_group and a.field_group = any(${sql.param([...groups])}::text[])`,
  )
  // Beside the text, like the date of a check: no version of its own, and no pending draft is published by it.
  await execute(
    payload,
    req,
    sql`update service_variants set based_on_version = ${version} where id = ${variant}`,
  )
  await execute(
    payload,
    req,
    sql`update _service_variants_v set version_based_on_version = ${version}
      where parent_id = ${variant} and latest`,
  )
}
