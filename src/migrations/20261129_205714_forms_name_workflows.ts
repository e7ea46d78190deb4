import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "forms" ADD COLUMN "case_workflow_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_case_workflow_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "form_title" varchar;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_case_workflow_id_workflows_id_fk" FOREIGN KEY ("case_workflow_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_case_workflow_id_workflows_id_fk" FOREIGN KEY ("version_case_workflow_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "forms_case_workflow_idx" ON "forms" USING btree ("case_workflow_id");
  CREATE INDEX "_forms_v_version_version_case_workflow_idx" ON "_forms_v" USING btree ("version_case_workflow_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "forms" DROP CONSTRAINT IF EXISTS "forms_case_workflow_id_workflows_id_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT IF EXISTS "_forms_v_version_case_workflow_id_workflows_id_fk";
  
  DROP INDEX "forms_case_workflow_idx";
  DROP INDEX "_forms_v_version_version_case_workflow_idx";
  ALTER TABLE "forms" DROP COLUMN "case_workflow_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_case_workflow_id";
  ALTER TABLE "submissions" DROP COLUMN "form_title";`)
}
