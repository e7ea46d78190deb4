import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services" ADD COLUMN "follow_on" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_follow_on" timestamp(3) with time zone;`)

  await db.execute(sql`
  create table variant_followings (
    variant_id integer not null references service_variants (id) on delete cascade,
    follow_on date not null,
    announced_at timestamptz not null,
    told_waiting_at timestamptz,
    followed_at timestamptz,
    primary key (variant_id, follow_on)
  )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  drop table variant_followings`)

  await db.execute(sql`
   ALTER TABLE "services" DROP COLUMN "follow_on";
  ALTER TABLE "_services_v" DROP COLUMN "version_follow_on";`)
}
