import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- What a form asked, each time it was published: whoever fills in a version can send it in.
  create table publication.form_version (
    form text not null,
    version integer not null check (version > 0),
    -- SHA-256 of the definition.
    hash text not null,
    definition json not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (form, version)
  )`)

  await db.execute(sql`
  create function publication.keep_form_version() returns trigger language plpgsql as $$
  begin
    raise exception 'A version of a form is never changed and never deleted.';
  end
  $$;

  create trigger keep_form_version before update or delete or truncate on publication.form_version
    for each statement execute function publication.keep_form_version()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  drop table publication.form_version;
  drop function publication.keep_form_version()`)
}
