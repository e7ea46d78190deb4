import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Under which keys something was sent by a resident already, so that it is done once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table intake.sent_once (
      key_hash text primary key,
      request_digest text not null,
      expires_at timestamptz not null)`)
  await db.execute(sql`create index on intake.sent_once (expires_at)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table intake.sent_once`)
}
