import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The last receipt number of each year; held until the submission it is given to is stored. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table submission_counter (year integer primary key, last integer not null)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table submission_counter`)
}
