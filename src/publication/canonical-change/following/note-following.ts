import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../../execute.ts'
import type { FoundBehind } from './find-behind.ts'

/** Notes that the editors of these variants are told. @returns the variants of which they were not told before */
export const noteAnnounced = async (
  req: PayloadRequest,
  all: readonly FoundBehind[],
): Promise<Set<number>> => {
  const given = JSON.stringify(all.map(({ variant, followOn }) => ({ variant, day: followOn })))
  const rows = await execute(
    req.payload,
    req,
    sql`insert into variant_followings as f (variant_id, follow_on, announced_at)
      select variant, day, now()
      from jsonb_to_recordset(${given}::jsonb) as told (variant int, day date)
      on conflict (variant_id, follow_on)
        do update set announced_at = excluded.announced_at, told_waiting_at = null
        where f.announced_at < (
          select max(a.accepted_at) from variant_accepted_groups a where a.variant_id = f.variant_id
        )
      returning variant_id`,
  )
  return new Set(rows.map(({ variant_id: id }) => Number(id)))
}

/** Notes what became of a variant on its day. @returns false where that was noted before */
export const noteOutcome = async (
  req: PayloadRequest,
  { variant, followOn }: FoundBehind,
  outcome: 'followed' | 'waiting',
): Promise<boolean> => {
  const statement =
    outcome === 'followed'
      ? sql`update variant_followings set followed_at = now()
          where variant_id = ${variant} and follow_on = ${followOn} and followed_at is null
          returning variant_id`
      : sql`update variant_followings set told_waiting_at = now()
          where variant_id = ${variant} and follow_on = ${followOn} and told_waiting_at is null
          returning variant_id`
  return (await execute(req.payload, req, statement)).length > 0
}
