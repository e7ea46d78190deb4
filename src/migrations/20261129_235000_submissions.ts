import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_forms_bot_protection" AS ENUM('setting', 'on', 'off');
  CREATE TYPE "public"."enum_forms_privacy_after_retention" AS ENUM('delete', 'anonymise');
  CREATE TYPE "public"."enum__forms_v_version_bot_protection" AS ENUM('setting', 'on', 'off');
  CREATE TYPE "public"."enum__forms_v_version_privacy_after_retention" AS ENUM('delete', 'anonymise');
  CREATE TYPE "public"."form_block_field_type" AS ENUM('ahv', 'boolean', 'checkbox', 'checkboxes', 'date', 'datetime', 'email', 'file', 'money', 'municipality', 'number', 'phone', 'radio', 'select', 'street', 'text', 'textarea', 'uid', 'zip');
  CREATE TYPE "public"."enum_workflows_state" AS ENUM('draft', 'active', 'retired');
  CREATE TYPE "public"."enum_submissions_channel" AS ENUM('online', 'counter', 'phone', 'post');
  CREATE TYPE "public"."enum_submissions_progress" AS ENUM('running', 'waiting', 'incident', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum_submission_steps_outcome" AS ENUM('done', 'wait', 'reject', 'failed', 'overdue', 'skipped');
  CREATE TYPE "public"."enum_protection_records_action" AS ENUM('viewed', 'exported', 'export-ordered', 'held', 'released', 'deleted', 'anonymised');
  CREATE TYPE "public"."enum_pauses_kind" AS ENUM('form', 'workflow');
  CREATE TYPE "public"."enum_submission_deliveries_progress" AS ENUM('pending', 'sent', 'accepted', 'rejected', 'read', 'undone', 'stands', 'settled');
  CREATE TYPE "public"."enum_registries_data_categories" AS ENUM('buildings', 'organisations', 'persons', 'addresses', 'animals', 'permits', 'school');
  CREATE TYPE "public"."enum_registries_kind" AS ENUM('building-register', 'residents-register', 'uid-register', 'commercial-register', 'eumzug', 'dog-register', 'building-permits', 'school-administration', 'rest', 'soap', 'email', 'sftp', 'webhook', 'saferpay', 'datatrans');
  CREATE TYPE "public"."enum_registries_mode" AS ENUM('mock', 'test', 'live');
  CREATE TYPE "public"."enum_registries_policy_when_down" AS ENUM('block', 'allow-with-note', 'ask-by-hand');
  CREATE TYPE "public"."enum_registries_health_state" AS ENUM('unchecked', 'ok', 'failing');
  CREATE TYPE "public"."enum_registries_health_breaker" AS ENUM('closed', 'open', 'half-open');
  ALTER TYPE "public"."form_field_type" ADD VALUE 'block';
  CREATE TABLE "form_block_field_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "form_block_field_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_block_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"type" "form_block_field_type" DEFAULT 'text' NOT NULL,
  	"required" boolean DEFAULT false,
  	"code_list" varchar,
  	"options_from" varchar,
  	"prefill_from" varchar,
  	"ech_element" varchar,
  	"validation" jsonb,
  	"visible_when" jsonb,
  	"required_when" jsonb,
  	"sensitive" boolean DEFAULT false
  );
  
  CREATE TABLE "form_block_fields_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_blocks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_blocks_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
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
  	"form_title" varchar,
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
  	"anonymised_at" timestamp(3) with time zone,
  	"held_at" timestamp(3) with time zone,
  	"held_by_id" integer,
  	"hold_reason" varchar,
  	"workflow" varchar NOT NULL,
  	"workflow_version" numeric NOT NULL,
  	"sealed_answers" varchar,
  	"status_token_hash" varchar,
  	"idempotency_key" varchar,
  	"request_digest" varchar,
  	"retention_days" numeric,
  	"withdrawn_retention_days" numeric,
  	"after_retention" varchar,
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
  
  CREATE TABLE "registries_data_categories" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_registries_data_categories",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "registries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_registries_kind" NOT NULL,
  	"owner_id" integer,
  	"mode" "enum_registries_mode" DEFAULT 'mock' NOT NULL,
  	"base_url" varchar NOT NULL,
  	"secret_name" varchar,
  	"options" jsonb,
  	"legal_basis_id" integer,
  	"policy_when_down" "enum_registries_policy_when_down" DEFAULT 'ask-by-hand' NOT NULL,
  	"is_paused" boolean DEFAULT false,
  	"timeout_ms" numeric DEFAULT 5000 NOT NULL,
  	"check_every_minutes" numeric DEFAULT 5,
  	"health_state" "enum_registries_health_state" DEFAULT 'unchecked',
  	"health_checked_at" timestamp(3) with time zone,
  	"health_latency_ms" numeric,
  	"health_message" varchar,
  	"health_breaker" "enum_registries_health_breaker" DEFAULT 'closed',
  	"health_failed_at" timestamp(3) with time zone,
  	"health_last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "form_item_fields" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "form_fields" ADD COLUMN "block_id" integer;
  ALTER TABLE "form_fields" ADD COLUMN "prefixed" boolean DEFAULT true;
  ALTER TABLE "form_fields" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "forms" ADD COLUMN "calculated" jsonb;
  ALTER TABLE "forms" ADD COLUMN "used_blocks" jsonb;
  ALTER TABLE "forms" ADD COLUMN "case_workflow_id" integer;
  ALTER TABLE "forms" ADD COLUMN "bot_protection" "enum_forms_bot_protection" DEFAULT 'setting';
  ALTER TABLE "forms" ADD COLUMN "privacy_withdrawn_retention_days" numeric;
  ALTER TABLE "forms" ADD COLUMN "privacy_after_retention" "enum_forms_privacy_after_retention";
  ALTER TABLE "forms_rels" ADD COLUMN "faqs_id" integer;
  ALTER TABLE "_form_item_fields_v" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "_form_fields_v" ADD COLUMN "block_id" integer;
  ALTER TABLE "_form_fields_v" ADD COLUMN "prefixed" boolean DEFAULT true;
  ALTER TABLE "_form_fields_v" ADD COLUMN "required_when" jsonb;
  ALTER TABLE "_forms_v" ADD COLUMN "version_calculated" jsonb;
  ALTER TABLE "_forms_v" ADD COLUMN "version_used_blocks" jsonb;
  ALTER TABLE "_forms_v" ADD COLUMN "version_case_workflow_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_bot_protection" "enum__forms_v_version_bot_protection" DEFAULT 'setting';
  ALTER TABLE "_forms_v" ADD COLUMN "version_privacy_withdrawn_retention_days" numeric;
  ALTER TABLE "_forms_v" ADD COLUMN "version_privacy_after_retention" "enum__forms_v_version_privacy_after_retention";
  ALTER TABLE "_forms_v_rels" ADD COLUMN "faqs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_blocks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflows_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pauses_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "registries_id" integer;
  ALTER TABLE "form_block_field_options" ADD CONSTRAINT "form_block_field_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_field_options_locales" ADD CONSTRAINT "form_block_field_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_field_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_fields" ADD CONSTRAINT "form_block_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_fields_locales" ADD CONSTRAINT "form_block_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_blocks_locales" ADD CONSTRAINT "form_blocks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_held_by_id_users_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_steps" ADD CONSTRAINT "submission_steps_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "protection_records" ADD CONSTRAINT "protection_records_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_deliveries" ADD CONSTRAINT "submission_deliveries_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_documents" ADD CONSTRAINT "submission_documents_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registries_data_categories" ADD CONSTRAINT "registries_data_categories_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registries" ADD CONSTRAINT "registries_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registries" ADD CONSTRAINT "registries_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "form_block_field_options_order_idx" ON "form_block_field_options" USING btree ("_order");
  CREATE INDEX "form_block_field_options_parent_id_idx" ON "form_block_field_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_block_field_options_locales_locale_parent_id_unique" ON "form_block_field_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_block_fields_order_idx" ON "form_block_fields" USING btree ("_order");
  CREATE INDEX "form_block_fields_parent_id_idx" ON "form_block_fields" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_block_fields_locales_locale_parent_id_unique" ON "form_block_fields_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "form_blocks_identifier_idx" ON "form_blocks" USING btree ("identifier");
  CREATE INDEX "form_blocks_updated_at_idx" ON "form_blocks" USING btree ("updated_at");
  CREATE INDEX "form_blocks_created_at_idx" ON "form_blocks" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_blocks_locales_locale_parent_id_unique" ON "form_blocks_locales" USING btree ("_locale","_parent_id");
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
  CREATE INDEX "submissions_held_at_idx" ON "submissions" USING btree ("held_at");
  CREATE INDEX "submissions_held_by_idx" ON "submissions" USING btree ("held_by_id");
  CREATE UNIQUE INDEX "submissions_idempotency_key_idx" ON "submissions" USING btree ("idempotency_key");
  CREATE INDEX "submissions_next_run_at_idx" ON "submissions" USING btree ("next_run_at");
  CREATE INDEX "submissions_updated_at_idx" ON "submissions" USING btree ("updated_at");
  CREATE INDEX "submissions_created_at_idx" ON "submissions" USING btree ("created_at");
  CREATE INDEX "submission_steps_submission_idx" ON "submission_steps" USING btree ("submission_id");
  CREATE INDEX "submission_steps_idempotency_key_idx" ON "submission_steps" USING btree ("idempotency_key");
  CREATE INDEX "submission_steps_outcome_idx" ON "submission_steps" USING btree ("outcome");
  CREATE INDEX "submission_steps_updated_at_idx" ON "submission_steps" USING btree ("updated_at");
  CREATE INDEX "submission_steps_created_at_idx" ON "submission_steps" USING btree ("created_at");
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
  CREATE INDEX "submission_documents_created_at_idx" ON "submission_documents" USING btree ("created_at");
  CREATE INDEX "registries_data_categories_order_idx" ON "registries_data_categories" USING btree ("order");
  CREATE INDEX "registries_data_categories_parent_idx" ON "registries_data_categories" USING btree ("parent_id");
  CREATE UNIQUE INDEX "registries_key_idx" ON "registries" USING btree ("key");
  CREATE INDEX "registries_owner_idx" ON "registries" USING btree ("owner_id");
  CREATE INDEX "registries_legal_basis_idx" ON "registries" USING btree ("legal_basis_id");
  CREATE INDEX "registries_updated_at_idx" ON "registries" USING btree ("updated_at");
  CREATE INDEX "registries_created_at_idx" ON "registries" USING btree ("created_at");
  ALTER TABLE "form_fields" ADD CONSTRAINT "form_fields_block_id_form_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."form_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_case_workflow_id_workflows_id_fk" FOREIGN KEY ("case_workflow_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_fields_v" ADD CONSTRAINT "_form_fields_v_block_id_form_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."form_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_case_workflow_id_workflows_id_fk" FOREIGN KEY ("version_case_workflow_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_blocks_fk" FOREIGN KEY ("form_blocks_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflows_fk" FOREIGN KEY ("workflows_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pauses_fk" FOREIGN KEY ("pauses_id") REFERENCES "public"."pauses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registries_fk" FOREIGN KEY ("registries_id") REFERENCES "public"."registries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "form_fields_block_idx" ON "form_fields" USING btree ("block_id");
  CREATE INDEX "forms_case_workflow_idx" ON "forms" USING btree ("case_workflow_id");
  CREATE INDEX "forms_rels_faqs_id_idx" ON "forms_rels" USING btree ("faqs_id");
  CREATE INDEX "_form_fields_v_block_idx" ON "_form_fields_v" USING btree ("block_id");
  CREATE INDEX "_forms_v_version_version_case_workflow_idx" ON "_forms_v" USING btree ("version_case_workflow_id");
  CREATE INDEX "_forms_v_rels_faqs_id_idx" ON "_forms_v_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_form_blocks_id_idx" ON "payload_locked_documents_rels" USING btree ("form_blocks_id");
  CREATE INDEX "payload_locked_documents_rels_workflows_id_idx" ON "payload_locked_documents_rels" USING btree ("workflows_id");
  CREATE INDEX "payload_locked_documents_rels_pauses_id_idx" ON "payload_locked_documents_rels" USING btree ("pauses_id");
  CREATE INDEX "payload_locked_documents_rels_registries_id_idx" ON "payload_locked_documents_rels" USING btree ("registries_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "form_block_field_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_field_options_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_fields" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_fields_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_blocks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_blocks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submissions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submission_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "protection_records" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pauses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submission_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submission_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "registries_data_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "registries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "form_block_field_options" CASCADE;
  DROP TABLE "form_block_field_options_locales" CASCADE;
  DROP TABLE "form_block_fields" CASCADE;
  DROP TABLE "form_block_fields_locales" CASCADE;
  DROP TABLE "form_blocks" CASCADE;
  DROP TABLE "form_blocks_locales" CASCADE;
  DROP TABLE "workflows" CASCADE;
  DROP TABLE "submissions" CASCADE;
  DROP TABLE "submission_steps" CASCADE;
  DROP TABLE "protection_records" CASCADE;
  DROP TABLE "pauses" CASCADE;
  DROP TABLE "submission_deliveries" CASCADE;
  DROP TABLE "submission_documents" CASCADE;
  DROP TABLE "registries_data_categories" CASCADE;
  DROP TABLE "registries" CASCADE;
  ALTER TABLE "form_fields" DROP CONSTRAINT IF EXISTS "form_fields_block_id_form_blocks_id_fk";
  
  ALTER TABLE "forms" DROP CONSTRAINT IF EXISTS "forms_case_workflow_id_workflows_id_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT IF EXISTS "forms_rels_faqs_fk";
  
  ALTER TABLE "_form_fields_v" DROP CONSTRAINT IF EXISTS "_form_fields_v_block_id_form_blocks_id_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT IF EXISTS "_forms_v_version_case_workflow_id_workflows_id_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT IF EXISTS "_forms_v_rels_faqs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_form_blocks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_workflows_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pauses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_registries_fk";
  
  ALTER TABLE "form_fields" ALTER COLUMN "type" SET DATA TYPE text;
  ALTER TABLE "form_fields" ALTER COLUMN "type" SET DEFAULT 'text'::text;
  ALTER TABLE "_form_fields_v" ALTER COLUMN "type" SET DATA TYPE text;
  ALTER TABLE "_form_fields_v" ALTER COLUMN "type" SET DEFAULT 'text'::text;
  DROP TYPE "public"."form_field_type";
  CREATE TYPE "public"."form_field_type" AS ENUM('ahv', 'boolean', 'checkbox', 'checkboxes', 'date', 'datetime', 'email', 'file', 'money', 'municipality', 'number', 'phone', 'radio', 'repeat', 'select', 'street', 'text', 'textarea', 'uid', 'zip');
  ALTER TABLE "form_fields" ALTER COLUMN "type" SET DEFAULT 'text'::"public"."form_field_type";
  ALTER TABLE "form_fields" ALTER COLUMN "type" SET DATA TYPE "public"."form_field_type" USING "type"::"public"."form_field_type";
  ALTER TABLE "_form_fields_v" ALTER COLUMN "type" SET DEFAULT 'text'::"public"."form_field_type";
  ALTER TABLE "_form_fields_v" ALTER COLUMN "type" SET DATA TYPE "public"."form_field_type" USING "type"::"public"."form_field_type";
  DROP INDEX "form_fields_block_idx";
  DROP INDEX "forms_case_workflow_idx";
  DROP INDEX "forms_rels_faqs_id_idx";
  DROP INDEX "_form_fields_v_block_idx";
  DROP INDEX "_forms_v_version_version_case_workflow_idx";
  DROP INDEX "_forms_v_rels_faqs_id_idx";
  DROP INDEX "payload_locked_documents_rels_form_blocks_id_idx";
  DROP INDEX "payload_locked_documents_rels_workflows_id_idx";
  DROP INDEX "payload_locked_documents_rels_pauses_id_idx";
  DROP INDEX "payload_locked_documents_rels_registries_id_idx";
  ALTER TABLE "form_item_fields" DROP COLUMN "required_when";
  ALTER TABLE "form_fields" DROP COLUMN "block_id";
  ALTER TABLE "form_fields" DROP COLUMN "prefixed";
  ALTER TABLE "form_fields" DROP COLUMN "required_when";
  ALTER TABLE "forms" DROP COLUMN "calculated";
  ALTER TABLE "forms" DROP COLUMN "used_blocks";
  ALTER TABLE "forms" DROP COLUMN "case_workflow_id";
  ALTER TABLE "forms" DROP COLUMN "bot_protection";
  ALTER TABLE "forms" DROP COLUMN "privacy_withdrawn_retention_days";
  ALTER TABLE "forms" DROP COLUMN "privacy_after_retention";
  ALTER TABLE "forms_rels" DROP COLUMN "faqs_id";
  ALTER TABLE "_form_item_fields_v" DROP COLUMN "required_when";
  ALTER TABLE "_form_fields_v" DROP COLUMN "block_id";
  ALTER TABLE "_form_fields_v" DROP COLUMN "prefixed";
  ALTER TABLE "_form_fields_v" DROP COLUMN "required_when";
  ALTER TABLE "_forms_v" DROP COLUMN "version_calculated";
  ALTER TABLE "_forms_v" DROP COLUMN "version_used_blocks";
  ALTER TABLE "_forms_v" DROP COLUMN "version_case_workflow_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_bot_protection";
  ALTER TABLE "_forms_v" DROP COLUMN "version_privacy_withdrawn_retention_days";
  ALTER TABLE "_forms_v" DROP COLUMN "version_privacy_after_retention";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "faqs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_blocks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflows_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pauses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "registries_id";
  DROP TYPE "public"."enum_forms_bot_protection";
  DROP TYPE "public"."enum_forms_privacy_after_retention";
  DROP TYPE "public"."enum__forms_v_version_bot_protection";
  DROP TYPE "public"."enum__forms_v_version_privacy_after_retention";
  DROP TYPE "public"."form_block_field_type";
  DROP TYPE "public"."enum_workflows_state";
  DROP TYPE "public"."enum_submissions_channel";
  DROP TYPE "public"."enum_submissions_progress";
  DROP TYPE "public"."enum_submission_steps_outcome";
  DROP TYPE "public"."enum_protection_records_action";
  DROP TYPE "public"."enum_pauses_kind";
  DROP TYPE "public"."enum_submission_deliveries_progress";
  DROP TYPE "public"."enum_registries_data_categories";
  DROP TYPE "public"."enum_registries_kind";
  DROP TYPE "public"."enum_registries_mode";
  DROP TYPE "public"."enum_registries_policy_when_down";
  DROP TYPE "public"."enum_registries_health_state";
  DROP TYPE "public"."enum_registries_health_breaker";`)
}
