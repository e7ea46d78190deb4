import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registries_health_breaker" AS ENUM('closed', 'open', 'half-open');
  ALTER TABLE "registries" ADD COLUMN "check_every_minutes" numeric DEFAULT 5;
  ALTER TABLE "registries" ADD COLUMN "health_latency_ms" numeric;
  ALTER TABLE "registries" ADD COLUMN "health_breaker" "enum_registries_health_breaker" DEFAULT 'closed';
  ALTER TABLE "registries" ADD COLUMN "health_failed_at" timestamp(3) with time zone;
  ALTER TABLE "registries" ADD COLUMN "health_last_error" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "registries" DROP COLUMN "check_every_minutes";
  ALTER TABLE "registries" DROP COLUMN "health_latency_ms";
  ALTER TABLE "registries" DROP COLUMN "health_breaker";
  ALTER TABLE "registries" DROP COLUMN "health_failed_at";
  ALTER TABLE "registries" DROP COLUMN "health_last_error";
  DROP TYPE "public"."enum_registries_health_breaker";`)
}
