import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_workflows_state" AS ENUM('draft', 'active', 'retired');
  CREATE TYPE "public"."enum_submissions_channel" AS ENUM('online', 'counter', 'phone', 'post');
  CREATE TYPE "public"."enum_submissions_progress" AS ENUM('running', 'waiting', 'incident', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum_submission_steps_outcome" AS ENUM('done', 'wait', 'reject', 'failed', 'overdue', 'skipped');
  CREATE TABLE "workflows" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"state" "enum_workflows_state" DEFAULT 'draft' NOT NULL,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"form" varchar NOT NULL,
  	"form_version" numeric NOT NULL,
  	"service" varchar NOT NULL,
  	"ech0070_id" varchar,
  	"owner_id" integer,
  	"jurisdiction" varchar,
  	"channel" "enum_submissions_channel" DEFAULT 'online' NOT NULL,
  	"language" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"progress" "enum_submissions_progress" DEFAULT 'running' NOT NULL,
  	"assignee_id" integer,
  	"answers" jsonb,
  	"events" jsonb,
  	"last_error" varchar,
  	"received_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"delete_after" timestamp(3) with time zone,
  	"workflow" varchar NOT NULL,
  	"workflow_version" numeric NOT NULL,
  	"sealed_answers" varchar,
  	"status_token_hash" varchar,
  	"idempotency_key" varchar,
  	"request_digest" varchar,
  	"retention_days" numeric,
  	"turn" numeric DEFAULT 0,
  	"visit" numeric DEFAULT 0,
  	"failures" numeric DEFAULT 0,
  	"entered_at" timestamp(3) with time zone,
  	"next_run_at" timestamp(3) with time zone,
  	"memory" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submission_steps" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"submission_id" integer NOT NULL,
  	"state" varchar NOT NULL,
  	"step" varchar NOT NULL,
  	"attempt" numeric NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"outcome" "enum_submission_steps_outcome" NOT NULL,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflows_id" integer;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_steps" ADD CONSTRAINT "submission_steps_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "workflows_key_idx" ON "workflows" USING btree ("key");
  CREATE INDEX "workflows_state_idx" ON "workflows" USING btree ("state");
  CREATE INDEX "workflows_updated_at_idx" ON "workflows" USING btree ("updated_at");
  CREATE INDEX "workflows_created_at_idx" ON "workflows" USING btree ("created_at");
  CREATE UNIQUE INDEX "key_version_idx" ON "workflows" USING btree ("key","version");
  CREATE UNIQUE INDEX "submissions_number_idx" ON "submissions" USING btree ("number");
  CREATE INDEX "submissions_form_idx" ON "submissions" USING btree ("form");
  CREATE INDEX "submissions_service_idx" ON "submissions" USING btree ("service");
  CREATE INDEX "submissions_owner_idx" ON "submissions" USING btree ("owner_id");
  CREATE INDEX "submissions_state_idx" ON "submissions" USING btree ("state");
  CREATE INDEX "submissions_progress_idx" ON "submissions" USING btree ("progress");
  CREATE INDEX "submissions_assignee_idx" ON "submissions" USING btree ("assignee_id");
  CREATE INDEX "submissions_received_at_idx" ON "submissions" USING btree ("received_at");
  CREATE INDEX "submissions_delete_after_idx" ON "submissions" USING btree ("delete_after");
  CREATE UNIQUE INDEX "submissions_idempotency_key_idx" ON "submissions" USING btree ("idempotency_key");
  CREATE INDEX "submissions_next_run_at_idx" ON "submissions" USING btree ("next_run_at");
  CREATE INDEX "submissions_updated_at_idx" ON "submissions" USING btree ("updated_at");
  CREATE INDEX "submissions_created_at_idx" ON "submissions" USING btree ("created_at");
  CREATE INDEX "submission_steps_submission_idx" ON "submission_steps" USING btree ("submission_id");
  CREATE INDEX "submission_steps_idempotency_key_idx" ON "submission_steps" USING btree ("idempotency_key");
  CREATE INDEX "submission_steps_outcome_idx" ON "submission_steps" USING btree ("outcome");
  CREATE INDEX "submission_steps_updated_at_idx" ON "submission_steps" USING btree ("updated_at");
  CREATE INDEX "submission_steps_created_at_idx" ON "submission_steps" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflows_fk" FOREIGN KEY ("workflows_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_workflows_id_idx" ON "payload_locked_documents_rels" USING btree ("workflows_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "workflows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submissions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submission_steps" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "workflows" CASCADE;
  DROP TABLE "submissions" CASCADE;
  DROP TABLE "submission_steps" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_workflows_fk";
  
  DROP INDEX "payload_locked_documents_rels_workflows_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflows_id";
  DROP TYPE "public"."enum_workflows_state";
  DROP TYPE "public"."enum_submissions_channel";
  DROP TYPE "public"."enum_submissions_progress";
  DROP TYPE "public"."enum_submission_steps_outcome";`)
}
