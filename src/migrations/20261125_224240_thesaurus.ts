import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_thesaurus_entries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__thesaurus_entries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__thesaurus_entries_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TABLE "thesaurus_entries_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "thesaurus_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"owner_id" integer,
  	"review_last_verified_on" timestamp(3) with time zone,
  	"review_verified_by_id" integer,
  	"review_next_review_due" timestamp(3) with time zone,
  	"review_interval_months" numeric DEFAULT 12,
  	"translation_state_fr" "translation_state" DEFAULT 'missing',
  	"translation_state_it" "translation_state" DEFAULT 'missing',
  	"translation_state_rm" "translation_state" DEFAULT 'missing',
  	"translation_state_en" "translation_state" DEFAULT 'missing',
  	"translation_state_de_simple" "translation_state" DEFAULT 'missing',
  	"identifier" varchar,
  	"workflow_state" "workflow_state",
  	"workflow_assignee_id" integer,
  	"workflow_requested_at" timestamp(3) with time zone,
  	"workflow_requested_by_id" integer,
  	"workflow_approved_at" timestamp(3) with time zone,
  	"workflow_approved_by_id" integer,
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_thesaurus_entries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "thesaurus_entries_locales" (
  	"term" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "thesaurus_entries_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "thesaurus_entries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_thesaurus_entries_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_thesaurus_entries_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_owner_id" integer,
  	"version_review_last_verified_on" timestamp(3) with time zone,
  	"version_review_verified_by_id" integer,
  	"version_review_next_review_due" timestamp(3) with time zone,
  	"version_review_interval_months" numeric DEFAULT 12,
  	"version_translation_state_fr" "translation_state" DEFAULT 'missing',
  	"version_translation_state_it" "translation_state" DEFAULT 'missing',
  	"version_translation_state_rm" "translation_state" DEFAULT 'missing',
  	"version_translation_state_en" "translation_state" DEFAULT 'missing',
  	"version_translation_state_de_simple" "translation_state" DEFAULT 'missing',
  	"version_identifier" varchar,
  	"version_workflow_state" "workflow_state",
  	"version_workflow_assignee_id" integer,
  	"version_workflow_requested_at" timestamp(3) with time zone,
  	"version_workflow_requested_by_id" integer,
  	"version_workflow_approved_at" timestamp(3) with time zone,
  	"version_workflow_approved_by_id" integer,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__thesaurus_entries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__thesaurus_entries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_thesaurus_entries_v_locales" (
  	"version_term" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_thesaurus_entries_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_thesaurus_entries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "thesaurus_entries_id" integer;
  ALTER TABLE "thesaurus_entries_evidence" ADD CONSTRAINT "thesaurus_entries_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "thesaurus_entries" ADD CONSTRAINT "thesaurus_entries_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "thesaurus_entries" ADD CONSTRAINT "thesaurus_entries_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "thesaurus_entries" ADD CONSTRAINT "thesaurus_entries_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "thesaurus_entries" ADD CONSTRAINT "thesaurus_entries_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "thesaurus_entries" ADD CONSTRAINT "thesaurus_entries_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "thesaurus_entries_locales" ADD CONSTRAINT "thesaurus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "thesaurus_entries_texts" ADD CONSTRAINT "thesaurus_entries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "thesaurus_entries_rels" ADD CONSTRAINT "thesaurus_entries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "thesaurus_entries_rels" ADD CONSTRAINT "thesaurus_entries_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v_version_evidence" ADD CONSTRAINT "_thesaurus_entries_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_thesaurus_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_parent_id_thesaurus_entries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v" ADD CONSTRAINT "_thesaurus_entries_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v_locales" ADD CONSTRAINT "_thesaurus_entries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_thesaurus_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v_texts" ADD CONSTRAINT "_thesaurus_entries_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_thesaurus_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v_rels" ADD CONSTRAINT "_thesaurus_entries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_thesaurus_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_thesaurus_entries_v_rels" ADD CONSTRAINT "_thesaurus_entries_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "thesaurus_entries_evidence_order_idx" ON "thesaurus_entries_evidence" USING btree ("_order");
  CREATE INDEX "thesaurus_entries_evidence_parent_id_idx" ON "thesaurus_entries_evidence" USING btree ("_parent_id");
  CREATE INDEX "thesaurus_entries_owner_idx" ON "thesaurus_entries" USING btree ("owner_id");
  CREATE INDEX "thesaurus_entries_review_review_verified_by_idx" ON "thesaurus_entries" USING btree ("review_verified_by_id");
  CREATE INDEX "thesaurus_entries_review_review_next_review_due_idx" ON "thesaurus_entries" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "thesaurus_entries_identifier_idx" ON "thesaurus_entries" USING btree ("identifier");
  CREATE INDEX "thesaurus_entries_workflow_workflow_state_idx" ON "thesaurus_entries" USING btree ("workflow_state");
  CREATE INDEX "thesaurus_entries_workflow_workflow_assignee_idx" ON "thesaurus_entries" USING btree ("workflow_assignee_id");
  CREATE INDEX "thesaurus_entries_workflow_workflow_requested_by_idx" ON "thesaurus_entries" USING btree ("workflow_requested_by_id");
  CREATE INDEX "thesaurus_entries_workflow_workflow_approved_by_idx" ON "thesaurus_entries" USING btree ("workflow_approved_by_id");
  CREATE INDEX "thesaurus_entries_is_demo_idx" ON "thesaurus_entries" USING btree ("is_demo");
  CREATE INDEX "thesaurus_entries_updated_at_idx" ON "thesaurus_entries" USING btree ("updated_at");
  CREATE INDEX "thesaurus_entries_created_at_idx" ON "thesaurus_entries" USING btree ("created_at");
  CREATE INDEX "thesaurus_entries_deleted_at_idx" ON "thesaurus_entries" USING btree ("deleted_at");
  CREATE INDEX "thesaurus_entries__status_idx" ON "thesaurus_entries" USING btree ("_status");
  CREATE UNIQUE INDEX "thesaurus_entries_locales_locale_parent_id_unique" ON "thesaurus_entries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "thesaurus_entries_texts_order_parent" ON "thesaurus_entries_texts" USING btree ("order","parent_id");
  CREATE INDEX "thesaurus_entries_texts_locale_parent" ON "thesaurus_entries_texts" USING btree ("locale","parent_id");
  CREATE INDEX "thesaurus_entries_rels_order_idx" ON "thesaurus_entries_rels" USING btree ("order");
  CREATE INDEX "thesaurus_entries_rels_parent_idx" ON "thesaurus_entries_rels" USING btree ("parent_id");
  CREATE INDEX "thesaurus_entries_rels_path_idx" ON "thesaurus_entries_rels" USING btree ("path");
  CREATE INDEX "thesaurus_entries_rels_users_id_idx" ON "thesaurus_entries_rels" USING btree ("users_id");
  CREATE INDEX "_thesaurus_entries_v_version_evidence_order_idx" ON "_thesaurus_entries_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_thesaurus_entries_v_version_evidence_parent_id_idx" ON "_thesaurus_entries_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_thesaurus_entries_v_parent_idx" ON "_thesaurus_entries_v" USING btree ("parent_id");
  CREATE INDEX "_thesaurus_entries_v_version_version_owner_idx" ON "_thesaurus_entries_v" USING btree ("version_owner_id");
  CREATE INDEX "_thesaurus_entries_v_version_review_version_review_verif_idx" ON "_thesaurus_entries_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_thesaurus_entries_v_version_review_version_review_next__idx" ON "_thesaurus_entries_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_thesaurus_entries_v_version_version_identifier_idx" ON "_thesaurus_entries_v" USING btree ("version_identifier");
  CREATE INDEX "_thesaurus_entries_v_version_workflow_version_workflow_s_idx" ON "_thesaurus_entries_v" USING btree ("version_workflow_state");
  CREATE INDEX "_thesaurus_entries_v_version_workflow_version_workflow_a_idx" ON "_thesaurus_entries_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_thesaurus_entries_v_version_workflow_version_workflow_r_idx" ON "_thesaurus_entries_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_thesaurus_entries_v_version_workflow_version_workflow_1_idx" ON "_thesaurus_entries_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_thesaurus_entries_v_version_version_is_demo_idx" ON "_thesaurus_entries_v" USING btree ("version_is_demo");
  CREATE INDEX "_thesaurus_entries_v_version_version_updated_at_idx" ON "_thesaurus_entries_v" USING btree ("version_updated_at");
  CREATE INDEX "_thesaurus_entries_v_version_version_created_at_idx" ON "_thesaurus_entries_v" USING btree ("version_created_at");
  CREATE INDEX "_thesaurus_entries_v_version_version_deleted_at_idx" ON "_thesaurus_entries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_thesaurus_entries_v_version_version__status_idx" ON "_thesaurus_entries_v" USING btree ("version__status");
  CREATE INDEX "_thesaurus_entries_v_created_at_idx" ON "_thesaurus_entries_v" USING btree ("created_at");
  CREATE INDEX "_thesaurus_entries_v_updated_at_idx" ON "_thesaurus_entries_v" USING btree ("updated_at");
  CREATE INDEX "_thesaurus_entries_v_snapshot_idx" ON "_thesaurus_entries_v" USING btree ("snapshot");
  CREATE INDEX "_thesaurus_entries_v_published_locale_idx" ON "_thesaurus_entries_v" USING btree ("published_locale");
  CREATE INDEX "_thesaurus_entries_v_latest_idx" ON "_thesaurus_entries_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_thesaurus_entries_v_locales_locale_parent_id_unique" ON "_thesaurus_entries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_thesaurus_entries_v_texts_order_parent" ON "_thesaurus_entries_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_thesaurus_entries_v_texts_locale_parent" ON "_thesaurus_entries_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_thesaurus_entries_v_rels_order_idx" ON "_thesaurus_entries_v_rels" USING btree ("order");
  CREATE INDEX "_thesaurus_entries_v_rels_parent_idx" ON "_thesaurus_entries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_thesaurus_entries_v_rels_path_idx" ON "_thesaurus_entries_v_rels" USING btree ("path");
  CREATE INDEX "_thesaurus_entries_v_rels_users_id_idx" ON "_thesaurus_entries_v_rels" USING btree ("users_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_thesaurus_entries_fk" FOREIGN KEY ("thesaurus_entries_id") REFERENCES "public"."thesaurus_entries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_thesaurus_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("thesaurus_entries_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "thesaurus_entries_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "thesaurus_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "thesaurus_entries_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "thesaurus_entries_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "thesaurus_entries_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_thesaurus_entries_v_version_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_thesaurus_entries_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_thesaurus_entries_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_thesaurus_entries_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_thesaurus_entries_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "thesaurus_entries_evidence" CASCADE;
  DROP TABLE "thesaurus_entries" CASCADE;
  DROP TABLE "thesaurus_entries_locales" CASCADE;
  DROP TABLE "thesaurus_entries_texts" CASCADE;
  DROP TABLE "thesaurus_entries_rels" CASCADE;
  DROP TABLE "_thesaurus_entries_v_version_evidence" CASCADE;
  DROP TABLE "_thesaurus_entries_v" CASCADE;
  DROP TABLE "_thesaurus_entries_v_locales" CASCADE;
  DROP TABLE "_thesaurus_entries_v_texts" CASCADE;
  DROP TABLE "_thesaurus_entries_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_thesaurus_entries_fk";
  
  DROP INDEX "payload_locked_documents_rels_thesaurus_entries_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "thesaurus_entries_id";
  DROP TYPE "public"."enum_thesaurus_entries_status";
  DROP TYPE "public"."enum__thesaurus_entries_v_version_status";
  DROP TYPE "public"."enum__thesaurus_entries_v_published_locale";`)
}
