import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { FieldGroup } from '../../../domain/service/field-group.ts'
import type { Behind } from '../../../domain/service/follow-on.ts'
import { execute } from '../../execute.ts'

/** A variant that is behind, and whose it is. */
export interface FoundBehind extends Behind {
  service: number
  owner: number | null
  /** Its editors were told that it cannot follow yet. */
  isToldWaiting: boolean
}

/** Which variants to look at: one of them, or all. */
interface Asked {
  variant?: number
}

/**
 * Published variants that are behind a service with a date on which they follow, and that did not follow on it yet. That
 * they were told counts until somebody compares them: the next change is told again.
 */
export const findBehind = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  { variant }: Asked = {},
): Promise<FoundBehind[]> => {
  const rows = await execute(
    payload,
    req,
    sql`select v.id as variant, v.owner_id as owner, s.id as service, s.follow_on,
        array_agg(a.field_group order by a.field_group) as groups,
        case when f.announced_at >= max(a.accepted_at) then f.announced_at end as announced_at,
        f.told_waiting_at is not null as told,
        exists (select from _service_variants_v x
          where x.parent_id = v.id and x.latest and x.version__status = 'draft') as pending
      from services s
      join service_variants v on v.service_id = s.id
      join variant_accepted_groups a on a.variant_id = v.id
      join canonical_groups g
        on g.service_id = s.id and g.field_group = a.field_group and g.hash <> a.hash
      left join variant_followings f on f.variant_id = v.id and f.follow_on = s.follow_on::date
      where s.follow_on is not null and s._status = 'published' and s.status <> 'retired'
        and s.deleted_at is null and v._status = 'published' and v.deleted_at is null
        and f.followed_at is null
        and (${variant ?? null}::int is null or v.id = ${variant ?? null}::int)
      group by v.id, s.id, f.variant_id, f.follow_on
      order by v.id`,
  )
  return rows.map((row) => ({
    variant: Number(row.variant),
    service: Number(row.service),
    owner: row.owner === null ? null : Number(row.owner),
    groups: row.groups as FieldGroup[],
    followOn: calendarDateOf(instantOf(row.follow_on)),
    announcedOn: row.announced_at ? calendarDateOf(instantOf(row.announced_at)) : undefined,
    isPending: row.pending === true,
    isToldWaiting: row.told === true,
  }))
}

const instantOf = (value: unknown): Date => new Date(value as string)
