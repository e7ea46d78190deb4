import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { FieldGroup } from '../../domain/service/field-group.ts'
import {
  fieldGroups,
  groupValues,
  normalisedGroups,
  type ServiceWithFees,
} from '../../domain/service/functional-change.ts'
import { execute } from '../execute.ts'

/** What a group says, and the hash that stands for it. */
export interface GroupContent {
  group: FieldGroup
  hash: string
  value: unknown
}

/** Every group of a service with its hash. */
export const contentOf = (described: ServiceWithFees): GroupContent[] => {
  const texts = normalisedGroups(described)
  const values = groupValues(described)
  return fieldGroups.map((group) => ({
    group,
    hash: createHash('sha256').update(`${group}\n${texts[group]}`).digest('hex'),
    value: values[group] ?? null,
  }))
}

/**
 * Keeps what a published service says. With `editorial` the variants that were compared with what it said until now
 * count as compared with this too.
 */
export const recordCanonical = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  service: number,
  { content, editorial }: { content: readonly GroupContent[]; editorial: boolean },
): Promise<void> => {
  const rows = JSON.stringify(
    content.map(({ group, hash, value }) => ({ name: group, hash, value })),
  )
  const given = sql`json_to_recordset(${rows}::json) as given (name text, hash text, value json)`
  await execute(
    payload,
    req,
    sql`insert into canonical_group_values (hash, value)
      select hash, coalesce(value, 'null'::json) from ${given} on conflict do nothing`,
  )
  if (editorial) {
    await execute(
      payload,
      req,
      sql`update variant_accepted_groups a set hash = given.hash
        from ${given}, canonical_groups g, service_variants v
        where g.service_id = ${service} and g.field_group = given.name
          and v.service_id = ${service} and a.variant_id = v.id
          and a.field_group = given.name and a.hash = g.hash and g.hash <> given.hash`,
    )
  }
  await execute(
    payload,
    req,
    sql`insert into canonical_groups (service_id, field_group, hash)
      select ${service}, name, hash from ${given}
      on conflict (service_id, field_group) do update
      set hash = excluded.hash, changed_at = now() where canonical_groups.hash <> excluded.hash`,
  )
}

/** The hash of each group as the service was last published; empty where it never was. */
export const recordedHashes = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  service: number,
): Promise<Map<FieldGroup, string>> => {
  const rows = await execute(
    payload,
    req,
    sql`select field_group, hash from canonical_groups where service_id = ${service}`,
  )
  return new Map(rows.map((row) => [row.field_group as FieldGroup, row.hash as string]))
}
