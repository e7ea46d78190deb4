import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_forms_privacy_after_retention" AS ENUM('delete', 'anonymise');
  CREATE TYPE "public"."enum__forms_v_version_privacy_after_retention" AS ENUM('delete', 'anonymise');
  CREATE TYPE "public"."enum_protection_records_action" AS ENUM('viewed', 'exported', 'export-ordered', 'held', 'released', 'deleted', 'anonymised');
  CREATE TYPE "public"."enum_pauses_kind" AS ENUM('form', 'workflow');
  CREATE TABLE "protection_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" "enum_protection_records_action" NOT NULL,
  	"actor" varchar NOT NULL,
  	"submission" numeric NOT NULL,
  	"case_number" varchar NOT NULL,
  	"form" varchar NOT NULL,
  	"owner_id" integer,
  	"seen_fields" varchar,
  	"rule" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "pauses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_pauses_kind" NOT NULL,
  	"key" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "forms" ADD COLUMN "privacy_withdrawn_retention_days" numeric;
  ALTER TABLE "forms" ADD COLUMN "privacy_after_retention" "enum_forms_privacy_after_retention";
  ALTER TABLE "_forms_v" ADD COLUMN "version_privacy_withdrawn_retention_days" numeric;
  ALTER TABLE "_forms_v" ADD COLUMN "version_privacy_after_retention" "enum__forms_v_version_privacy_after_retention";
  ALTER TABLE "submissions" ADD COLUMN "anonymised_at" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "held_at" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "held_by_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "hold_reason" varchar;
  ALTER TABLE "submissions" ADD COLUMN "withdrawn_retention_days" numeric;
  ALTER TABLE "submissions" ADD COLUMN "after_retention" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pauses_id" integer;
  ALTER TABLE "protection_records" ADD CONSTRAINT "protection_records_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "protection_records_at_idx" ON "protection_records" USING btree ("at");
  CREATE INDEX "protection_records_action_idx" ON "protection_records" USING btree ("action");
  CREATE INDEX "protection_records_actor_idx" ON "protection_records" USING btree ("actor");
  CREATE INDEX "protection_records_submission_idx" ON "protection_records" USING btree ("submission");
  CREATE INDEX "protection_records_case_number_idx" ON "protection_records" USING btree ("case_number");
  CREATE INDEX "protection_records_form_idx" ON "protection_records" USING btree ("form");
  CREATE INDEX "protection_records_owner_idx" ON "protection_records" USING btree ("owner_id");
  CREATE INDEX "pauses_key_idx" ON "pauses" USING btree ("key");
  CREATE INDEX "pauses_updated_at_idx" ON "pauses" USING btree ("updated_at");
  CREATE INDEX "pauses_created_at_idx" ON "pauses" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_key_idx" ON "pauses" USING btree ("kind","key");
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_held_by_id_users_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pauses_fk" FOREIGN KEY ("pauses_id") REFERENCES "public"."pauses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "submissions_held_at_idx" ON "submissions" USING btree ("held_at");
  CREATE INDEX "submissions_held_by_idx" ON "submissions" USING btree ("held_by_id");
  CREATE INDEX "payload_locked_documents_rels_pauses_id_idx" ON "payload_locked_documents_rels" USING btree ("pauses_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "protection_records" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pauses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "protection_records" CASCADE;
  DROP TABLE "pauses" CASCADE;
  ALTER TABLE "submissions" DROP CONSTRAINT IF EXISTS "submissions_held_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pauses_fk";
  
  DROP INDEX "submissions_held_at_idx";
  DROP INDEX "submissions_held_by_idx";
  DROP INDEX "payload_locked_documents_rels_pauses_id_idx";
  ALTER TABLE "forms" DROP COLUMN "privacy_withdrawn_retention_days";
  ALTER TABLE "forms" DROP COLUMN "privacy_after_retention";
  ALTER TABLE "_forms_v" DROP COLUMN "version_privacy_withdrawn_retention_days";
  ALTER TABLE "_forms_v" DROP COLUMN "version_privacy_after_retention";
  ALTER TABLE "submissions" DROP COLUMN "anonymised_at";
  ALTER TABLE "submissions" DROP COLUMN "held_at";
  ALTER TABLE "submissions" DROP COLUMN "held_by_id";
  ALTER TABLE "submissions" DROP COLUMN "hold_reason";
  ALTER TABLE "submissions" DROP COLUMN "withdrawn_retention_days";
  ALTER TABLE "submissions" DROP COLUMN "after_retention";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pauses_id";
  DROP TYPE "public"."enum_forms_privacy_after_retention";
  DROP TYPE "public"."enum__forms_v_version_privacy_after_retention";
  DROP TYPE "public"."enum_protection_records_action";
  DROP TYPE "public"."enum_pauses_kind";`)
}
