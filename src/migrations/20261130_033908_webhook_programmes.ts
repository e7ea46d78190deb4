import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_webhooks_collections" ADD VALUE 'cost-snapshots';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "webhooks_collections" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_collections";
  CREATE TYPE "public"."enum_webhooks_collections" AS ENUM('services', 'service-variants', 'faqs', 'topics', 'life-events', 'business-events', 'authorities', 'jurisdictions', 'responsibilities', 'channels', 'fees', 'legal-bases', 'evidences', 'outputs', 'announcements', 'glossary-terms');
  ALTER TABLE "webhooks_collections" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_collections" USING "value"::"public"."enum_webhooks_collections";`)
}
