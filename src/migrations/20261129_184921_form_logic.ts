import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "form_item_fields" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "form_fields" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "forms" ADD COLUMN "calculated" jsonb;
  ALTER TABLE "_form_item_fields_v" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "_form_fields_v" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "_forms_v" ADD COLUMN "version_calculated" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "form_item_fields" DROP COLUMN "required_when";
  ALTER TABLE "form_fields" DROP COLUMN "required_when";
  ALTER TABLE "forms" DROP COLUMN "calculated";
  ALTER TABLE "_form_item_fields_v" DROP COLUMN "required_when";
  ALTER TABLE "_form_fields_v" DROP COLUMN "required_when";
  ALTER TABLE "_forms_v" DROP COLUMN "version_calculated";`)
}
