import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_feedback_rating" AS ENUM('helpful', 'not-helpful');
  CREATE TYPE "public"."enum_feedback_state" AS ENUM('new', 'in-progress', 'done', 'spam');
  CREATE TYPE "public"."enum_webhooks_collections" AS ENUM('services', 'service-variants', 'faqs', 'topics', 'life-events', 'business-events', 'authorities', 'jurisdictions', 'responsibilities', 'channels', 'fees', 'legal-bases', 'evidences', 'outputs', 'announcements', 'glossary-terms');
  CREATE TYPE "public"."enum_webhooks_state" AS ENUM('active', 'paused', 'disabled');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('waiting', 'delivered', 'given-up');
  CREATE TYPE "public"."enum_export_settings_licence" AS ENUM('open', 'by', 'ask', 'by-ask');
  CREATE TABLE "feedback" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"service_id" integer,
  	"jurisdiction_id" integer,
  	"locale" "enum_feedback_locale" NOT NULL,
  	"rating" "enum_feedback_rating" NOT NULL,
  	"comment" varchar,
  	"state" "enum_feedback_state" DEFAULT 'new' NOT NULL,
  	"note" varchar,
  	"owner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "api_keys_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "api_key_usage" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"api_key_id" integer NOT NULL,
  	"day" varchar NOT NULL,
  	"requests" numeric DEFAULT 0 NOT NULL,
  	"limited" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_collections" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_collections",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"contact_email" varchar NOT NULL,
  	"state" "enum_webhooks_state" DEFAULT 'active' NOT NULL,
  	"last_delivered_at" timestamp(3) with time zone,
  	"failing_since" timestamp(3) with time zone,
  	"sealed_secret" varchar,
  	"position" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"jurisdictions_id" integer
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"message_id" varchar NOT NULL,
  	"webhook_id" integer NOT NULL,
  	"event" varchar NOT NULL,
  	"identifier" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"state" "enum_webhook_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0,
  	"last_attempt_at" timestamp(3) with time zone,
  	"next_attempt_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"http_code" numeric,
  	"last_error" varchar,
  	"body" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "export_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"base_uri" varchar,
  	"publisher_uri" varchar,
  	"licence" "enum_export_settings_licence" DEFAULT 'open',
  	"contact_email" varchar,
  	"contact_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "export_settings_locales" (
  	"publisher_name" varchar,
  	"contact_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "api_keys" ADD COLUMN "requests_per_minute" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feedback_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" integer;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "api_keys_texts" ADD CONSTRAINT "api_keys_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_key_usage" ADD CONSTRAINT "api_key_usage_api_key_id_api_keys_id_fk" FOREIGN KEY ("api_key_id") REFERENCES "public"."api_keys"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_collections" ADD CONSTRAINT "webhooks_collections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_rels" ADD CONSTRAINT "webhooks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_rels" ADD CONSTRAINT "webhooks_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_rels" ADD CONSTRAINT "webhooks_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "export_settings_locales" ADD CONSTRAINT "export_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."export_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "feedback_identifier_idx" ON "feedback" USING btree ("identifier");
  CREATE INDEX "feedback_service_idx" ON "feedback" USING btree ("service_id");
  CREATE INDEX "feedback_jurisdiction_idx" ON "feedback" USING btree ("jurisdiction_id");
  CREATE INDEX "feedback_rating_idx" ON "feedback" USING btree ("rating");
  CREATE INDEX "feedback_state_idx" ON "feedback" USING btree ("state");
  CREATE INDEX "feedback_owner_idx" ON "feedback" USING btree ("owner_id");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE INDEX "api_keys_texts_order_parent" ON "api_keys_texts" USING btree ("order","parent_id");
  CREATE INDEX "api_key_usage_api_key_idx" ON "api_key_usage" USING btree ("api_key_id");
  CREATE INDEX "api_key_usage_day_idx" ON "api_key_usage" USING btree ("day");
  CREATE INDEX "api_key_usage_updated_at_idx" ON "api_key_usage" USING btree ("updated_at");
  CREATE INDEX "api_key_usage_created_at_idx" ON "api_key_usage" USING btree ("created_at");
  CREATE UNIQUE INDEX "apiKey_day_idx" ON "api_key_usage" USING btree ("api_key_id","day");
  CREATE INDEX "webhooks_collections_order_idx" ON "webhooks_collections" USING btree ("order");
  CREATE INDEX "webhooks_collections_parent_idx" ON "webhooks_collections" USING btree ("parent_id");
  CREATE INDEX "webhooks_state_idx" ON "webhooks" USING btree ("state");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhooks_rels_order_idx" ON "webhooks_rels" USING btree ("order");
  CREATE INDEX "webhooks_rels_parent_idx" ON "webhooks_rels" USING btree ("parent_id");
  CREATE INDEX "webhooks_rels_path_idx" ON "webhooks_rels" USING btree ("path");
  CREATE INDEX "webhooks_rels_topics_id_idx" ON "webhooks_rels" USING btree ("topics_id");
  CREATE INDEX "webhooks_rels_jurisdictions_id_idx" ON "webhooks_rels" USING btree ("jurisdictions_id");
  CREATE UNIQUE INDEX "webhook_deliveries_message_id_idx" ON "webhook_deliveries" USING btree ("message_id");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_identifier_idx" ON "webhook_deliveries" USING btree ("identifier");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "export_settings_locales_locale_parent_id_unique" ON "export_settings_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_keys_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_key_usage" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "export_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "export_settings_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "api_keys_texts" CASCADE;
  DROP TABLE "api_key_usage" CASCADE;
  DROP TABLE "webhooks_collections" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhooks_rels" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "export_settings" CASCADE;
  DROP TABLE "export_settings_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_feedback_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_webhooks_fk";
  
  DROP INDEX "payload_locked_documents_rels_feedback_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  ALTER TABLE "api_keys" DROP COLUMN "requests_per_minute";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feedback_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  DROP TYPE "public"."enum_feedback_locale";
  DROP TYPE "public"."enum_feedback_rating";
  DROP TYPE "public"."enum_feedback_state";
  DROP TYPE "public"."enum_webhooks_collections";
  DROP TYPE "public"."enum_webhooks_state";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_export_settings_licence";`)
}
