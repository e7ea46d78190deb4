import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_submission_deliveries_progress" AS ENUM('pending', 'sent', 'accepted', 'rejected', 'read', 'undone', 'stands');
  ALTER TYPE "public"."enum_registries_kind" ADD VALUE 'email';
  ALTER TYPE "public"."enum_registries_kind" ADD VALUE 'sftp';
  ALTER TYPE "public"."enum_registries_kind" ADD VALUE 'webhook';
  ALTER TYPE "public"."enum_registries_kind" ADD VALUE 'saferpay';
  ALTER TYPE "public"."enum_registries_kind" ADD VALUE 'datatrans';
  CREATE TABLE "submission_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"submission_id" integer NOT NULL,
  	"state" varchar NOT NULL,
  	"step" varchar NOT NULL,
  	"target" varchar NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"progress" "enum_submission_deliveries_progress" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 1 NOT NULL,
  	"error" varchar,
  	"remote_id" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"sealed_result" varchar,
  	"undo_attempts" numeric DEFAULT 0,
  	"undo_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submission_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"submission_id" integer NOT NULL,
  	"name" varchar NOT NULL,
  	"title" jsonb,
  	"media_type" varchar NOT NULL,
  	"size" numeric NOT NULL,
  	"is_for_sender" boolean DEFAULT false NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"sealed_content" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "registries" ADD COLUMN "is_paused" boolean DEFAULT false;
  ALTER TABLE "submission_deliveries" ADD CONSTRAINT "submission_deliveries_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_documents" ADD CONSTRAINT "submission_documents_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "submission_deliveries_submission_idx" ON "submission_deliveries" USING btree ("submission_id");
  CREATE INDEX "submission_deliveries_target_idx" ON "submission_deliveries" USING btree ("target");
  CREATE UNIQUE INDEX "submission_deliveries_idempotency_key_idx" ON "submission_deliveries" USING btree ("idempotency_key");
  CREATE INDEX "submission_deliveries_progress_idx" ON "submission_deliveries" USING btree ("progress");
  CREATE INDEX "submission_deliveries_remote_id_idx" ON "submission_deliveries" USING btree ("remote_id");
  CREATE INDEX "submission_deliveries_updated_at_idx" ON "submission_deliveries" USING btree ("updated_at");
  CREATE INDEX "submission_deliveries_created_at_idx" ON "submission_deliveries" USING btree ("created_at");
  CREATE INDEX "submission_documents_submission_idx" ON "submission_documents" USING btree ("submission_id");
  CREATE UNIQUE INDEX "submission_documents_idempotency_key_idx" ON "submission_documents" USING btree ("idempotency_key");
  CREATE INDEX "submission_documents_updated_at_idx" ON "submission_documents" USING btree ("updated_at");
  CREATE INDEX "submission_documents_created_at_idx" ON "submission_documents" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "submission_deliveries" CASCADE;
  DROP TABLE "submission_documents" CASCADE;
  ALTER TABLE "registries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_registries_kind";
  CREATE TYPE "public"."enum_registries_kind" AS ENUM('building-register', 'residents-register', 'uid-register', 'commercial-register', 'eumzug', 'dog-register', 'building-permits', 'school-administration', 'rest', 'soap');
  ALTER TABLE "registries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_registries_kind" USING "kind"::"public"."enum_registries_kind";
  ALTER TABLE "registries" DROP COLUMN "is_paused";
  DROP TYPE "public"."enum_submission_deliveries_progress";`)
}
