import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_submission_deliveries_progress" ADD VALUE 'settled';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "submission_deliveries" ALTER COLUMN "progress" SET DATA TYPE text;
  ALTER TABLE "submission_deliveries" ALTER COLUMN "progress" SET DEFAULT 'pending'::text;
  DROP TYPE "public"."enum_submission_deliveries_progress";
  CREATE TYPE "public"."enum_submission_deliveries_progress" AS ENUM('pending', 'sent', 'accepted', 'rejected', 'read', 'undone', 'stands');
  ALTER TABLE "submission_deliveries" ALTER COLUMN "progress" SET DEFAULT 'pending'::"public"."enum_submission_deliveries_progress";
  ALTER TABLE "submission_deliveries" ALTER COLUMN "progress" SET DATA TYPE "public"."enum_submission_deliveries_progress" USING "progress"::"public"."enum_submission_deliveries_progress";`)
}
