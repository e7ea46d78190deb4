import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_forms_bot_protection" AS ENUM('setting', 'on', 'off');
  CREATE TYPE "public"."enum__forms_v_version_bot_protection" AS ENUM('setting', 'on', 'off');
  CREATE TYPE "public"."form_block_field_type" AS ENUM('ahv', 'boolean', 'checkbox', 'checkboxes', 'date', 'datetime', 'email', 'file', 'money', 'municipality', 'number', 'phone', 'radio', 'select', 'street', 'text', 'textarea', 'uid', 'zip');
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
  	"label" varchar NOT NULL,
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
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "form_fields" ADD COLUMN "block_id" integer;
  ALTER TABLE "form_fields" ADD COLUMN "prefixed" boolean DEFAULT true;
  ALTER TABLE "forms" ADD COLUMN "used_blocks" jsonb;
  ALTER TABLE "forms" ADD COLUMN "bot_protection" "enum_forms_bot_protection" DEFAULT 'setting';
  ALTER TABLE "forms_rels" ADD COLUMN "faqs_id" integer;
  ALTER TABLE "_form_fields_v" ADD COLUMN "block_id" integer;
  ALTER TABLE "_form_fields_v" ADD COLUMN "prefixed" boolean DEFAULT true;
  ALTER TABLE "_forms_v" ADD COLUMN "version_used_blocks" jsonb;
  ALTER TABLE "_forms_v" ADD COLUMN "version_bot_protection" "enum__forms_v_version_bot_protection" DEFAULT 'setting';
  ALTER TABLE "_forms_v_rels" ADD COLUMN "faqs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_blocks_id" integer;
  ALTER TABLE "form_block_field_options" ADD CONSTRAINT "form_block_field_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_field_options_locales" ADD CONSTRAINT "form_block_field_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_field_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_fields" ADD CONSTRAINT "form_block_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_block_fields_locales" ADD CONSTRAINT "form_block_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_block_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_blocks_locales" ADD CONSTRAINT "form_blocks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
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
  ALTER TABLE "form_fields" ADD CONSTRAINT "form_fields_block_id_form_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."form_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_fields_v" ADD CONSTRAINT "_form_fields_v_block_id_form_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."form_blocks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_blocks_fk" FOREIGN KEY ("form_blocks_id") REFERENCES "public"."form_blocks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "form_fields_block_idx" ON "form_fields" USING btree ("block_id");
  CREATE INDEX "forms_rels_faqs_id_idx" ON "forms_rels" USING btree ("faqs_id");
  CREATE INDEX "_form_fields_v_block_idx" ON "_form_fields_v" USING btree ("block_id");
  CREATE INDEX "_forms_v_rels_faqs_id_idx" ON "_forms_v_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_form_blocks_id_idx" ON "payload_locked_documents_rels" USING btree ("form_blocks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "form_block_field_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_field_options_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_fields" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_block_fields_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_blocks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_blocks_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "form_block_field_options" CASCADE;
  DROP TABLE "form_block_field_options_locales" CASCADE;
  DROP TABLE "form_block_fields" CASCADE;
  DROP TABLE "form_block_fields_locales" CASCADE;
  DROP TABLE "form_blocks" CASCADE;
  DROP TABLE "form_blocks_locales" CASCADE;
  ALTER TABLE "form_fields" DROP CONSTRAINT IF EXISTS "form_fields_block_id_form_blocks_id_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT IF EXISTS "forms_rels_faqs_fk";
  
  ALTER TABLE "_form_fields_v" DROP CONSTRAINT IF EXISTS "_form_fields_v_block_id_form_blocks_id_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT IF EXISTS "_forms_v_rels_faqs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_form_blocks_fk";
  
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
  DROP INDEX "forms_rels_faqs_id_idx";
  DROP INDEX "_form_fields_v_block_idx";
  DROP INDEX "_forms_v_rels_faqs_id_idx";
  DROP INDEX "payload_locked_documents_rels_form_blocks_id_idx";
  ALTER TABLE "form_fields" DROP COLUMN "block_id";
  ALTER TABLE "form_fields" DROP COLUMN "prefixed";
  ALTER TABLE "forms" DROP COLUMN "used_blocks";
  ALTER TABLE "forms" DROP COLUMN "bot_protection";
  ALTER TABLE "forms_rels" DROP COLUMN "faqs_id";
  ALTER TABLE "_form_fields_v" DROP COLUMN "block_id";
  ALTER TABLE "_form_fields_v" DROP COLUMN "prefixed";
  ALTER TABLE "_forms_v" DROP COLUMN "version_used_blocks";
  ALTER TABLE "_forms_v" DROP COLUMN "version_bot_protection";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "faqs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_blocks_id";
  DROP TYPE "public"."enum_forms_bot_protection";
  DROP TYPE "public"."enum__forms_v_version_bot_protection";
  DROP TYPE "public"."form_block_field_type";`)
}
