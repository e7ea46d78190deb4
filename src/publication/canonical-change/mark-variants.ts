import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { execute } from '../execute.ts'

/**
 * Derives the review state of all variants of some services from the hashes, in one statement however many there are,
 * and touches the rows alone whose state differs; the date of their last change stays. The rule is `reviewState` of
 * `domain/service/review-state.ts`; a test compares the two.
 * @returns how many variants have another state than before
 */
export const markVariants = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  services: readonly number[],
): Promise<number> => {
  const [row] = await execute(
    payload,
    req,
    sql`
    with standing as (
      select v.id,
        s.id is null or s.status = 'retired' or s.deleted_at is not null
          or s._status is distinct from 'published' as archived,
        coalesce(
          array_agg(a.field_group) filter (where a.hash <> g.hash), '{}'
        ) as behind,
        coalesce(bool_or(a.variant_id is not null and a.hash is null), false) as unreviewed
      from service_variants v
      left join services s on s.id = v.service_id
      left join variant_accepted_groups a on a.variant_id = v.id
      left join canonical_groups g on g.service_id = v.service_id and g.field_group = a.field_group
      where v.service_id = any(${sql.param([...services])}::int[])
      group by v.id, s.id
    ), derived as (
      select id, behind, case
        when archived then 'canonical-archived'
        when cardinality(behind) > 0 then 'canonical-changed'
        when unreviewed then 'never-reviewed'
        else 'ok' end as state
      from standing
    ), latest as (
      select x.id, d.behind, d.state
      from derived d join _service_variants_v x on x.parent_id = d.id and x.latest
    ), marked as (
      update service_variants v set review_state = d.state::enum_service_variants_review_state
      from derived d where d.id = v.id and v.review_state::text is distinct from d.state
      returning v.id
    ), marked_versions as (
      update _service_variants_v v
      set version_review_state = d.state::enum__service_variants_v_version_review_state
      from latest d where d.id = v.id and v.version_review_state::text is distinct from d.state
    ), gone as (
      delete from service_variants_changed_groups c using derived d
      where c.parent_id = d.id and c.value::text <> all(d.behind)
    ), gone_versions as (
      delete from _service_variants_v_version_changed_groups c using latest d
      where c.parent_id = d.id and c.value::text <> all(d.behind)
    ), come as (
      insert into service_variants_changed_groups ("order", parent_id, value)
      select n, d.id, u.name::enum_service_variants_changed_groups
      from derived d cross join unnest(d.behind) with ordinality as u (name, n)
      where not exists (
        select from service_variants_changed_groups c where c.parent_id = d.id and c.value::text = u.name
      )
    ), come_versions as (
      insert into _service_variants_v_version_changed_groups ("order", parent_id, value)
      select n, d.id, u.name::enum__service_variants_v_version_changed_groups
      from latest d cross join unnest(d.behind) with ordinality as u (name, n)
      where not exists (
        select from _service_variants_v_version_changed_groups c
        where c.parent_id = d.id and c.value::text = u.name
      )
    )
    select count(*)::int as marked from marked`,
  )
  return Number(row?.marked ?? 0)
}
