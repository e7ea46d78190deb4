/**
 * Tables beside Payload's own: what each group of a published service says, by the hash of its content; and which of it
 * somebody last compared a variant with. Nothing else is stored as truth: the review state of a variant follows from them.
 */
export const canonicalChangeUp: readonly string[] = [
  // Not jsonb, which would put the parts of a value into another order.
  `create table canonical_group_values (
    hash text primary key,
    value json not null
  )`,
  `create table canonical_groups (
    service_id integer not null references services (id) on delete cascade,
    field_group text not null,
    hash text not null references canonical_group_values (hash),
    changed_at timestamptz not null default now(),
    primary key (service_id, field_group)
  )`,
  `create table variant_accepted_groups (
    variant_id integer not null references service_variants (id) on delete cascade,
    field_group text not null,
    hash text references canonical_group_values (hash),
    accepted_at timestamptz not null default now(),
    primary key (variant_id, field_group)
  )`,
]

/** Takes back what `canonicalChangeUp` did. */
export const canonicalChangeDown: readonly string[] = [
  'drop table variant_accepted_groups',
  'drop table canonical_groups',
  'drop table canonical_group_values',
]
