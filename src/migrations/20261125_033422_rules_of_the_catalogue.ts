import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."workflow_state" AS ENUM('draft', 'in-review', 'approved', 'published', 'retired');
  CREATE TYPE "public"."enum_users_grants_locale" AS ENUM('fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_users_language" AS ENUM('de', 'fr', 'it', 'en');
  CREATE TYPE "public"."enum_comments_kind" AS ENUM('comment', 'change-request');
  CREATE TYPE "public"."enum_api_keys_scopes" AS ENUM('read-published', 'read-drafts', 'write-content');
  CREATE TYPE "public"."enum_audit_entries_action" AS ENUM('create', 'update', 'publish', 'unpublish', 'trash', 'restore', 'restore-version', 'delete', 'read', 'export', 'import', 'merge', 'seed', 'sign-in', 'sign-in-failed', 'sign-out', 'password-reset');
  CREATE TYPE "public"."link_check_status" AS ENUM('unchecked', 'ok', 'doubtful', 'broken', 'unreachable', 'refused');
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_topics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "life_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_life_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "business_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_business_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "authorities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_authorities_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "responsibilities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_responsibilities_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "responsibility_templates_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_responsibility_templates_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "fees_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_fees_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "legal_bases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_legal_bases_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "evidences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_evidences_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "outputs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_outputs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "glossary_terms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "_glossary_terms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"kind" "enum_comments_kind" DEFAULT 'comment' NOT NULL,
  	"body" varchar NOT NULL,
  	"author_id" integer,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "outgoing_mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"html" varchar NOT NULL,
  	"attempts" numeric DEFAULT 0,
  	"next_attempt_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "api_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_api_keys_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "api_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"owner_id" integer,
  	"revoked_at" timestamp(3) with time zone,
  	"prefix" varchar,
  	"last_used_at" timestamp(3) with time zone,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "second_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"secret" varchar NOT NULL,
  	"last_step" numeric NOT NULL,
  	"recovery_hashes" jsonb NOT NULL,
  	"recovery_uses" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar NOT NULL,
  	"action" "enum_audit_entries_action" NOT NULL,
  	"collection_slug" varchar,
  	"document_id" varchar,
  	"changed_fields" varchar,
  	"locale" varchar,
  	"before_hash" varchar,
  	"after_hash" varchar,
  	"previous_hash" varchar NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "link_checks_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"collection_slug" varchar NOT NULL,
  	"document" numeric NOT NULL,
  	"title" varchar,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"status" "link_check_status" DEFAULT 'unchecked' NOT NULL,
  	"http_code" numeric,
  	"reason" varchar,
  	"checked_at" timestamp(3) with time zone,
  	"failing_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "link_checks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"authorities_id" integer
  );
  
  CREATE TABLE "catalogue_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"four_eyes" boolean DEFAULT false,
  	"review_interval_months" numeric DEFAULT 12,
  	"text_limits_title" numeric DEFAULT 120,
  	"text_limits_summary" numeric DEFAULT 150,
  	"text_limits_description" numeric DEFAULT 2500,
  	"sender_name" varchar DEFAULT 'Schaltwerk',
  	"sender_signature" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "services" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "services" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "services" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "services" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "services_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_services_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "service_variants" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "service_variants" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "service_variants" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "service_variants" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "service_variants" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "service_variants" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "service_variants_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_service_variants_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_service_variants_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "faqs" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "faqs" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "faqs" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "faqs" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "faqs" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "faqs" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "faqs_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_faqs_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "topics" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "topics" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "topics" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "topics" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "life_events" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "life_events" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "life_events" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "life_events" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "life_events" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "life_events" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "business_events" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "business_events" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "business_events" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "business_events" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "business_events" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "business_events" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_business_events_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "authorities" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "authorities" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "authorities" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "authorities" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "authorities" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "authorities" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_authorities_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "jurisdictions" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "jurisdictions_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_jurisdictions_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_jurisdictions_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "responsibilities" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_responsibilities_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "responsibility_templates" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_responsibility_templates_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "channels" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "channels" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "channels" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "channels" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "channels" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "channels" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "channels_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_channels_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_channels_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "fees" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "fees" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "fees" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "fees" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "fees" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "fees" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_fees_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "legal_bases" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_legal_bases_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "evidences" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "evidences" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "evidences" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "evidences" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "evidences" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "evidences" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_evidences_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "outputs" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "outputs" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "outputs" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "outputs" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "outputs" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "outputs" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_outputs_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "forms" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "forms" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "forms" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "forms" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "forms" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "forms" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "forms_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_forms_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_forms_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "announcements" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "announcements" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "announcements" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "announcements" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "announcements" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "announcements" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "announcements_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_announcements_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_announcements_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "newsletters" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "newsletters" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "newsletters" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "newsletters" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "newsletters" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "newsletters" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "newsletters_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_newsletters_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_newsletters_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_state" "workflow_state";
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_assignee_id" integer;
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_requested_by_id" integer;
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "glossary_terms" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_state" "workflow_state";
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_assignee_id" integer;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_requested_by_id" integer;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "users_grants" ADD COLUMN "locale" "enum_users_grants_locale";
  ALTER TABLE "users_grants" ADD COLUMN "from_claims" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "language" "enum_users_language" DEFAULT 'de';
  ALTER TABLE "users" ADD COLUMN "weekly_digest" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "last_digest_week" varchar;
  ALTER TABLE "users" ADD COLUMN "disabled" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "identity_issuer" varchar;
  ALTER TABLE "users" ADD COLUMN "identity_subject" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "outgoing_mails_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "api_keys_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "link_checks_id" integer;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_events_rels" ADD CONSTRAINT "business_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_events_rels" ADD CONSTRAINT "business_events_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_business_events_v_rels" ADD CONSTRAINT "_business_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_business_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_business_events_v_rels" ADD CONSTRAINT "_business_events_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_rels" ADD CONSTRAINT "authorities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_rels" ADD CONSTRAINT "authorities_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_rels" ADD CONSTRAINT "_authorities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_rels" ADD CONSTRAINT "_authorities_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities_rels" ADD CONSTRAINT "responsibilities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."responsibilities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities_rels" ADD CONSTRAINT "responsibilities_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibilities_v_rels" ADD CONSTRAINT "_responsibilities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_responsibilities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibilities_v_rels" ADD CONSTRAINT "_responsibilities_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibility_templates_rels" ADD CONSTRAINT "responsibility_templates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."responsibility_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibility_templates_rels" ADD CONSTRAINT "responsibility_templates_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v_rels" ADD CONSTRAINT "_responsibility_templates_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_responsibility_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v_rels" ADD CONSTRAINT "_responsibility_templates_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fees_rels" ADD CONSTRAINT "fees_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fees_rels" ADD CONSTRAINT "fees_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fees_v_rels" ADD CONSTRAINT "_fees_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fees_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fees_v_rels" ADD CONSTRAINT "_fees_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_bases_rels" ADD CONSTRAINT "legal_bases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_bases_rels" ADD CONSTRAINT "legal_bases_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_bases_v_rels" ADD CONSTRAINT "_legal_bases_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_legal_bases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_bases_v_rels" ADD CONSTRAINT "_legal_bases_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidences_rels" ADD CONSTRAINT "evidences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidences_rels" ADD CONSTRAINT "evidences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidences_v_rels" ADD CONSTRAINT "_evidences_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_evidences_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidences_v_rels" ADD CONSTRAINT "_evidences_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outputs_rels" ADD CONSTRAINT "outputs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outputs_rels" ADD CONSTRAINT "outputs_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outputs_v_rels" ADD CONSTRAINT "_outputs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_outputs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outputs_v_rels" ADD CONSTRAINT "_outputs_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_rels" ADD CONSTRAINT "glossary_terms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_rels" ADD CONSTRAINT "glossary_terms_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_rels" ADD CONSTRAINT "_glossary_terms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_rels" ADD CONSTRAINT "_glossary_terms_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys_scopes" ADD CONSTRAINT "api_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "link_checks_uses" ADD CONSTRAINT "link_checks_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "link_checks_rels" ADD CONSTRAINT "link_checks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "link_checks_rels" ADD CONSTRAINT "link_checks_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_users_id_idx" ON "topics_rels" USING btree ("users_id");
  CREATE INDEX "_topics_v_rels_order_idx" ON "_topics_v_rels" USING btree ("order");
  CREATE INDEX "_topics_v_rels_parent_idx" ON "_topics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_topics_v_rels_path_idx" ON "_topics_v_rels" USING btree ("path");
  CREATE INDEX "_topics_v_rels_users_id_idx" ON "_topics_v_rels" USING btree ("users_id");
  CREATE INDEX "life_events_rels_order_idx" ON "life_events_rels" USING btree ("order");
  CREATE INDEX "life_events_rels_parent_idx" ON "life_events_rels" USING btree ("parent_id");
  CREATE INDEX "life_events_rels_path_idx" ON "life_events_rels" USING btree ("path");
  CREATE INDEX "life_events_rels_users_id_idx" ON "life_events_rels" USING btree ("users_id");
  CREATE INDEX "_life_events_v_rels_order_idx" ON "_life_events_v_rels" USING btree ("order");
  CREATE INDEX "_life_events_v_rels_parent_idx" ON "_life_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_life_events_v_rels_path_idx" ON "_life_events_v_rels" USING btree ("path");
  CREATE INDEX "_life_events_v_rels_users_id_idx" ON "_life_events_v_rels" USING btree ("users_id");
  CREATE INDEX "business_events_rels_order_idx" ON "business_events_rels" USING btree ("order");
  CREATE INDEX "business_events_rels_parent_idx" ON "business_events_rels" USING btree ("parent_id");
  CREATE INDEX "business_events_rels_path_idx" ON "business_events_rels" USING btree ("path");
  CREATE INDEX "business_events_rels_users_id_idx" ON "business_events_rels" USING btree ("users_id");
  CREATE INDEX "_business_events_v_rels_order_idx" ON "_business_events_v_rels" USING btree ("order");
  CREATE INDEX "_business_events_v_rels_parent_idx" ON "_business_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_business_events_v_rels_path_idx" ON "_business_events_v_rels" USING btree ("path");
  CREATE INDEX "_business_events_v_rels_users_id_idx" ON "_business_events_v_rels" USING btree ("users_id");
  CREATE INDEX "authorities_rels_order_idx" ON "authorities_rels" USING btree ("order");
  CREATE INDEX "authorities_rels_parent_idx" ON "authorities_rels" USING btree ("parent_id");
  CREATE INDEX "authorities_rels_path_idx" ON "authorities_rels" USING btree ("path");
  CREATE INDEX "authorities_rels_users_id_idx" ON "authorities_rels" USING btree ("users_id");
  CREATE INDEX "_authorities_v_rels_order_idx" ON "_authorities_v_rels" USING btree ("order");
  CREATE INDEX "_authorities_v_rels_parent_idx" ON "_authorities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_authorities_v_rels_path_idx" ON "_authorities_v_rels" USING btree ("path");
  CREATE INDEX "_authorities_v_rels_users_id_idx" ON "_authorities_v_rels" USING btree ("users_id");
  CREATE INDEX "responsibilities_rels_order_idx" ON "responsibilities_rels" USING btree ("order");
  CREATE INDEX "responsibilities_rels_parent_idx" ON "responsibilities_rels" USING btree ("parent_id");
  CREATE INDEX "responsibilities_rels_path_idx" ON "responsibilities_rels" USING btree ("path");
  CREATE INDEX "responsibilities_rels_users_id_idx" ON "responsibilities_rels" USING btree ("users_id");
  CREATE INDEX "_responsibilities_v_rels_order_idx" ON "_responsibilities_v_rels" USING btree ("order");
  CREATE INDEX "_responsibilities_v_rels_parent_idx" ON "_responsibilities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_responsibilities_v_rels_path_idx" ON "_responsibilities_v_rels" USING btree ("path");
  CREATE INDEX "_responsibilities_v_rels_users_id_idx" ON "_responsibilities_v_rels" USING btree ("users_id");
  CREATE INDEX "responsibility_templates_rels_order_idx" ON "responsibility_templates_rels" USING btree ("order");
  CREATE INDEX "responsibility_templates_rels_parent_idx" ON "responsibility_templates_rels" USING btree ("parent_id");
  CREATE INDEX "responsibility_templates_rels_path_idx" ON "responsibility_templates_rels" USING btree ("path");
  CREATE INDEX "responsibility_templates_rels_users_id_idx" ON "responsibility_templates_rels" USING btree ("users_id");
  CREATE INDEX "_responsibility_templates_v_rels_order_idx" ON "_responsibility_templates_v_rels" USING btree ("order");
  CREATE INDEX "_responsibility_templates_v_rels_parent_idx" ON "_responsibility_templates_v_rels" USING btree ("parent_id");
  CREATE INDEX "_responsibility_templates_v_rels_path_idx" ON "_responsibility_templates_v_rels" USING btree ("path");
  CREATE INDEX "_responsibility_templates_v_rels_users_id_idx" ON "_responsibility_templates_v_rels" USING btree ("users_id");
  CREATE INDEX "fees_rels_order_idx" ON "fees_rels" USING btree ("order");
  CREATE INDEX "fees_rels_parent_idx" ON "fees_rels" USING btree ("parent_id");
  CREATE INDEX "fees_rels_path_idx" ON "fees_rels" USING btree ("path");
  CREATE INDEX "fees_rels_users_id_idx" ON "fees_rels" USING btree ("users_id");
  CREATE INDEX "_fees_v_rels_order_idx" ON "_fees_v_rels" USING btree ("order");
  CREATE INDEX "_fees_v_rels_parent_idx" ON "_fees_v_rels" USING btree ("parent_id");
  CREATE INDEX "_fees_v_rels_path_idx" ON "_fees_v_rels" USING btree ("path");
  CREATE INDEX "_fees_v_rels_users_id_idx" ON "_fees_v_rels" USING btree ("users_id");
  CREATE INDEX "legal_bases_rels_order_idx" ON "legal_bases_rels" USING btree ("order");
  CREATE INDEX "legal_bases_rels_parent_idx" ON "legal_bases_rels" USING btree ("parent_id");
  CREATE INDEX "legal_bases_rels_path_idx" ON "legal_bases_rels" USING btree ("path");
  CREATE INDEX "legal_bases_rels_users_id_idx" ON "legal_bases_rels" USING btree ("users_id");
  CREATE INDEX "_legal_bases_v_rels_order_idx" ON "_legal_bases_v_rels" USING btree ("order");
  CREATE INDEX "_legal_bases_v_rels_parent_idx" ON "_legal_bases_v_rels" USING btree ("parent_id");
  CREATE INDEX "_legal_bases_v_rels_path_idx" ON "_legal_bases_v_rels" USING btree ("path");
  CREATE INDEX "_legal_bases_v_rels_users_id_idx" ON "_legal_bases_v_rels" USING btree ("users_id");
  CREATE INDEX "evidences_rels_order_idx" ON "evidences_rels" USING btree ("order");
  CREATE INDEX "evidences_rels_parent_idx" ON "evidences_rels" USING btree ("parent_id");
  CREATE INDEX "evidences_rels_path_idx" ON "evidences_rels" USING btree ("path");
  CREATE INDEX "evidences_rels_users_id_idx" ON "evidences_rels" USING btree ("users_id");
  CREATE INDEX "_evidences_v_rels_order_idx" ON "_evidences_v_rels" USING btree ("order");
  CREATE INDEX "_evidences_v_rels_parent_idx" ON "_evidences_v_rels" USING btree ("parent_id");
  CREATE INDEX "_evidences_v_rels_path_idx" ON "_evidences_v_rels" USING btree ("path");
  CREATE INDEX "_evidences_v_rels_users_id_idx" ON "_evidences_v_rels" USING btree ("users_id");
  CREATE INDEX "outputs_rels_order_idx" ON "outputs_rels" USING btree ("order");
  CREATE INDEX "outputs_rels_parent_idx" ON "outputs_rels" USING btree ("parent_id");
  CREATE INDEX "outputs_rels_path_idx" ON "outputs_rels" USING btree ("path");
  CREATE INDEX "outputs_rels_users_id_idx" ON "outputs_rels" USING btree ("users_id");
  CREATE INDEX "_outputs_v_rels_order_idx" ON "_outputs_v_rels" USING btree ("order");
  CREATE INDEX "_outputs_v_rels_parent_idx" ON "_outputs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_outputs_v_rels_path_idx" ON "_outputs_v_rels" USING btree ("path");
  CREATE INDEX "_outputs_v_rels_users_id_idx" ON "_outputs_v_rels" USING btree ("users_id");
  CREATE INDEX "glossary_terms_rels_order_idx" ON "glossary_terms_rels" USING btree ("order");
  CREATE INDEX "glossary_terms_rels_parent_idx" ON "glossary_terms_rels" USING btree ("parent_id");
  CREATE INDEX "glossary_terms_rels_path_idx" ON "glossary_terms_rels" USING btree ("path");
  CREATE INDEX "glossary_terms_rels_users_id_idx" ON "glossary_terms_rels" USING btree ("users_id");
  CREATE INDEX "_glossary_terms_v_rels_order_idx" ON "_glossary_terms_v_rels" USING btree ("order");
  CREATE INDEX "_glossary_terms_v_rels_parent_idx" ON "_glossary_terms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_glossary_terms_v_rels_path_idx" ON "_glossary_terms_v_rels" USING btree ("path");
  CREATE INDEX "_glossary_terms_v_rels_users_id_idx" ON "_glossary_terms_v_rels" USING btree ("users_id");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "documentCollection_documentId_idx" ON "comments" USING btree ("document_collection","document_id");
  CREATE INDEX "comments_rels_order_idx" ON "comments_rels" USING btree ("order");
  CREATE INDEX "comments_rels_parent_idx" ON "comments_rels" USING btree ("parent_id");
  CREATE INDEX "comments_rels_path_idx" ON "comments_rels" USING btree ("path");
  CREATE INDEX "comments_rels_users_id_idx" ON "comments_rels" USING btree ("users_id");
  CREATE INDEX "outgoing_mails_next_attempt_at_idx" ON "outgoing_mails" USING btree ("next_attempt_at");
  CREATE INDEX "outgoing_mails_updated_at_idx" ON "outgoing_mails" USING btree ("updated_at");
  CREATE INDEX "outgoing_mails_created_at_idx" ON "outgoing_mails" USING btree ("created_at");
  CREATE INDEX "api_keys_scopes_order_idx" ON "api_keys_scopes" USING btree ("order");
  CREATE INDEX "api_keys_scopes_parent_idx" ON "api_keys_scopes" USING btree ("parent_id");
  CREATE INDEX "api_keys_owner_idx" ON "api_keys" USING btree ("owner_id");
  CREATE UNIQUE INDEX "api_keys_prefix_idx" ON "api_keys" USING btree ("prefix");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
  CREATE UNIQUE INDEX "second_factors_user_idx" ON "second_factors" USING btree ("user_id");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  CREATE UNIQUE INDEX "audit_entries_sequence_idx" ON "audit_entries" USING btree ("sequence");
  CREATE INDEX "audit_entries_at_idx" ON "audit_entries" USING btree ("at");
  CREATE INDEX "audit_entries_actor_idx" ON "audit_entries" USING btree ("actor");
  CREATE INDEX "audit_entries_action_idx" ON "audit_entries" USING btree ("action");
  CREATE INDEX "audit_entries_collection_slug_idx" ON "audit_entries" USING btree ("collection_slug");
  CREATE INDEX "audit_entries_document_id_idx" ON "audit_entries" USING btree ("document_id");
  CREATE INDEX "link_checks_uses_order_idx" ON "link_checks_uses" USING btree ("_order");
  CREATE INDEX "link_checks_uses_parent_id_idx" ON "link_checks_uses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "link_checks_url_idx" ON "link_checks" USING btree ("url");
  CREATE INDEX "link_checks_status_idx" ON "link_checks" USING btree ("status");
  CREATE INDEX "link_checks_checked_at_idx" ON "link_checks" USING btree ("checked_at");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  CREATE INDEX "link_checks_rels_order_idx" ON "link_checks_rels" USING btree ("order");
  CREATE INDEX "link_checks_rels_parent_idx" ON "link_checks_rels" USING btree ("parent_id");
  CREATE INDEX "link_checks_rels_path_idx" ON "link_checks_rels" USING btree ("path");
  CREATE INDEX "link_checks_rels_authorities_id_idx" ON "link_checks_rels" USING btree ("authorities_id");
  ALTER TABLE "services" ADD CONSTRAINT "services_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_events" ADD CONSTRAINT "business_events_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_events" ADD CONSTRAINT "business_events_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_events" ADD CONSTRAINT "business_events_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions_rels" ADD CONSTRAINT "jurisdictions_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v_rels" ADD CONSTRAINT "_jurisdictions_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels_rels" ADD CONSTRAINT "channels_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v_rels" ADD CONSTRAINT "_channels_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_bases" ADD CONSTRAINT "legal_bases_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_bases" ADD CONSTRAINT "legal_bases_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_bases" ADD CONSTRAINT "legal_bases_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v_rels" ADD CONSTRAINT "_announcements_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletters_rels" ADD CONSTRAINT "newsletters_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v_rels" ADD CONSTRAINT "_newsletters_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_workflow_assignee_id_users_id_fk" FOREIGN KEY ("workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_version_workflow_assignee_id_users_id_fk" FOREIGN KEY ("version_workflow_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_version_workflow_requested_by_id_users_id_fk" FOREIGN KEY ("version_workflow_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outgoing_mails_fk" FOREIGN KEY ("outgoing_mails_id") REFERENCES "public"."outgoing_mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_checks_fk" FOREIGN KEY ("link_checks_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_workflow_workflow_state_idx" ON "services" USING btree ("workflow_state");
  CREATE INDEX "services_workflow_workflow_assignee_idx" ON "services" USING btree ("workflow_assignee_id");
  CREATE INDEX "services_workflow_workflow_requested_by_idx" ON "services" USING btree ("workflow_requested_by_id");
  CREATE INDEX "services_workflow_workflow_approved_by_idx" ON "services" USING btree ("workflow_approved_by_id");
  CREATE INDEX "services_rels_users_id_idx" ON "services_rels" USING btree ("users_id");
  CREATE INDEX "_services_v_version_workflow_version_workflow_state_idx" ON "_services_v" USING btree ("version_workflow_state");
  CREATE INDEX "_services_v_version_workflow_version_workflow_assignee_idx" ON "_services_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_services_v_version_workflow_version_workflow_requested__idx" ON "_services_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_services_v_version_workflow_version_workflow_approved_b_idx" ON "_services_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_services_v_rels_users_id_idx" ON "_services_v_rels" USING btree ("users_id");
  CREATE INDEX "service_variants_workflow_workflow_state_idx" ON "service_variants" USING btree ("workflow_state");
  CREATE INDEX "service_variants_workflow_workflow_assignee_idx" ON "service_variants" USING btree ("workflow_assignee_id");
  CREATE INDEX "service_variants_workflow_workflow_requested_by_idx" ON "service_variants" USING btree ("workflow_requested_by_id");
  CREATE INDEX "service_variants_workflow_workflow_approved_by_idx" ON "service_variants" USING btree ("workflow_approved_by_id");
  CREATE INDEX "service_variants_rels_users_id_idx" ON "service_variants_rels" USING btree ("users_id");
  CREATE INDEX "_service_variants_v_version_workflow_version_workflow_st_idx" ON "_service_variants_v" USING btree ("version_workflow_state");
  CREATE INDEX "_service_variants_v_version_workflow_version_workflow_as_idx" ON "_service_variants_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_service_variants_v_version_workflow_version_workflow_re_idx" ON "_service_variants_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_service_variants_v_version_workflow_version_workflow_ap_idx" ON "_service_variants_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_service_variants_v_rels_users_id_idx" ON "_service_variants_v_rels" USING btree ("users_id");
  CREATE INDEX "faqs_workflow_workflow_state_idx" ON "faqs" USING btree ("workflow_state");
  CREATE INDEX "faqs_workflow_workflow_assignee_idx" ON "faqs" USING btree ("workflow_assignee_id");
  CREATE INDEX "faqs_workflow_workflow_requested_by_idx" ON "faqs" USING btree ("workflow_requested_by_id");
  CREATE INDEX "faqs_workflow_workflow_approved_by_idx" ON "faqs" USING btree ("workflow_approved_by_id");
  CREATE INDEX "faqs_rels_users_id_idx" ON "faqs_rels" USING btree ("users_id");
  CREATE INDEX "_faqs_v_version_workflow_version_workflow_state_idx" ON "_faqs_v" USING btree ("version_workflow_state");
  CREATE INDEX "_faqs_v_version_workflow_version_workflow_assignee_idx" ON "_faqs_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_faqs_v_version_workflow_version_workflow_requested_by_idx" ON "_faqs_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_faqs_v_version_workflow_version_workflow_approved_by_idx" ON "_faqs_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_faqs_v_rels_users_id_idx" ON "_faqs_v_rels" USING btree ("users_id");
  CREATE INDEX "topics_workflow_workflow_state_idx" ON "topics" USING btree ("workflow_state");
  CREATE INDEX "topics_workflow_workflow_assignee_idx" ON "topics" USING btree ("workflow_assignee_id");
  CREATE INDEX "topics_workflow_workflow_requested_by_idx" ON "topics" USING btree ("workflow_requested_by_id");
  CREATE INDEX "topics_workflow_workflow_approved_by_idx" ON "topics" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_topics_v_version_workflow_version_workflow_state_idx" ON "_topics_v" USING btree ("version_workflow_state");
  CREATE INDEX "_topics_v_version_workflow_version_workflow_assignee_idx" ON "_topics_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_topics_v_version_workflow_version_workflow_requested_by_idx" ON "_topics_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_topics_v_version_workflow_version_workflow_approved_by_idx" ON "_topics_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "life_events_workflow_workflow_state_idx" ON "life_events" USING btree ("workflow_state");
  CREATE INDEX "life_events_workflow_workflow_assignee_idx" ON "life_events" USING btree ("workflow_assignee_id");
  CREATE INDEX "life_events_workflow_workflow_requested_by_idx" ON "life_events" USING btree ("workflow_requested_by_id");
  CREATE INDEX "life_events_workflow_workflow_approved_by_idx" ON "life_events" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_life_events_v_version_workflow_version_workflow_state_idx" ON "_life_events_v" USING btree ("version_workflow_state");
  CREATE INDEX "_life_events_v_version_workflow_version_workflow_assigne_idx" ON "_life_events_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_life_events_v_version_workflow_version_workflow_request_idx" ON "_life_events_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_life_events_v_version_workflow_version_workflow_approve_idx" ON "_life_events_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "business_events_workflow_workflow_state_idx" ON "business_events" USING btree ("workflow_state");
  CREATE INDEX "business_events_workflow_workflow_assignee_idx" ON "business_events" USING btree ("workflow_assignee_id");
  CREATE INDEX "business_events_workflow_workflow_requested_by_idx" ON "business_events" USING btree ("workflow_requested_by_id");
  CREATE INDEX "business_events_workflow_workflow_approved_by_idx" ON "business_events" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_business_events_v_version_workflow_version_workflow_sta_idx" ON "_business_events_v" USING btree ("version_workflow_state");
  CREATE INDEX "_business_events_v_version_workflow_version_workflow_ass_idx" ON "_business_events_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_business_events_v_version_workflow_version_workflow_req_idx" ON "_business_events_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_business_events_v_version_workflow_version_workflow_app_idx" ON "_business_events_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "authorities_workflow_workflow_state_idx" ON "authorities" USING btree ("workflow_state");
  CREATE INDEX "authorities_workflow_workflow_assignee_idx" ON "authorities" USING btree ("workflow_assignee_id");
  CREATE INDEX "authorities_workflow_workflow_requested_by_idx" ON "authorities" USING btree ("workflow_requested_by_id");
  CREATE INDEX "authorities_workflow_workflow_approved_by_idx" ON "authorities" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_authorities_v_version_workflow_version_workflow_state_idx" ON "_authorities_v" USING btree ("version_workflow_state");
  CREATE INDEX "_authorities_v_version_workflow_version_workflow_assigne_idx" ON "_authorities_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_authorities_v_version_workflow_version_workflow_request_idx" ON "_authorities_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_authorities_v_version_workflow_version_workflow_approve_idx" ON "_authorities_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "jurisdictions_workflow_workflow_state_idx" ON "jurisdictions" USING btree ("workflow_state");
  CREATE INDEX "jurisdictions_workflow_workflow_assignee_idx" ON "jurisdictions" USING btree ("workflow_assignee_id");
  CREATE INDEX "jurisdictions_workflow_workflow_requested_by_idx" ON "jurisdictions" USING btree ("workflow_requested_by_id");
  CREATE INDEX "jurisdictions_workflow_workflow_approved_by_idx" ON "jurisdictions" USING btree ("workflow_approved_by_id");
  CREATE INDEX "jurisdictions_rels_users_id_idx" ON "jurisdictions_rels" USING btree ("users_id");
  CREATE INDEX "_jurisdictions_v_version_workflow_version_workflow_state_idx" ON "_jurisdictions_v" USING btree ("version_workflow_state");
  CREATE INDEX "_jurisdictions_v_version_workflow_version_workflow_assig_idx" ON "_jurisdictions_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_jurisdictions_v_version_workflow_version_workflow_reque_idx" ON "_jurisdictions_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_jurisdictions_v_version_workflow_version_workflow_appro_idx" ON "_jurisdictions_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_jurisdictions_v_rels_users_id_idx" ON "_jurisdictions_v_rels" USING btree ("users_id");
  CREATE INDEX "responsibilities_workflow_workflow_state_idx" ON "responsibilities" USING btree ("workflow_state");
  CREATE INDEX "responsibilities_workflow_workflow_assignee_idx" ON "responsibilities" USING btree ("workflow_assignee_id");
  CREATE INDEX "responsibilities_workflow_workflow_requested_by_idx" ON "responsibilities" USING btree ("workflow_requested_by_id");
  CREATE INDEX "responsibilities_workflow_workflow_approved_by_idx" ON "responsibilities" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_responsibilities_v_version_workflow_version_workflow_st_idx" ON "_responsibilities_v" USING btree ("version_workflow_state");
  CREATE INDEX "_responsibilities_v_version_workflow_version_workflow_as_idx" ON "_responsibilities_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_responsibilities_v_version_workflow_version_workflow_re_idx" ON "_responsibilities_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_responsibilities_v_version_workflow_version_workflow_ap_idx" ON "_responsibilities_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "responsibility_templates_workflow_workflow_state_idx" ON "responsibility_templates" USING btree ("workflow_state");
  CREATE INDEX "responsibility_templates_workflow_workflow_assignee_idx" ON "responsibility_templates" USING btree ("workflow_assignee_id");
  CREATE INDEX "responsibility_templates_workflow_workflow_requested_by_idx" ON "responsibility_templates" USING btree ("workflow_requested_by_id");
  CREATE INDEX "responsibility_templates_workflow_workflow_approved_by_idx" ON "responsibility_templates" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_responsibility_templates_v_version_workflow_version_wor_idx" ON "_responsibility_templates_v" USING btree ("version_workflow_state");
  CREATE INDEX "_responsibility_templates_v_version_workflow_version_w_1_idx" ON "_responsibility_templates_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_responsibility_templates_v_version_workflow_version_w_2_idx" ON "_responsibility_templates_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_responsibility_templates_v_version_workflow_version_w_3_idx" ON "_responsibility_templates_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "channels_workflow_workflow_state_idx" ON "channels" USING btree ("workflow_state");
  CREATE INDEX "channels_workflow_workflow_assignee_idx" ON "channels" USING btree ("workflow_assignee_id");
  CREATE INDEX "channels_workflow_workflow_requested_by_idx" ON "channels" USING btree ("workflow_requested_by_id");
  CREATE INDEX "channels_workflow_workflow_approved_by_idx" ON "channels" USING btree ("workflow_approved_by_id");
  CREATE INDEX "channels_rels_users_id_idx" ON "channels_rels" USING btree ("users_id");
  CREATE INDEX "_channels_v_version_workflow_version_workflow_state_idx" ON "_channels_v" USING btree ("version_workflow_state");
  CREATE INDEX "_channels_v_version_workflow_version_workflow_assignee_idx" ON "_channels_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_channels_v_version_workflow_version_workflow_requested__idx" ON "_channels_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_channels_v_version_workflow_version_workflow_approved_b_idx" ON "_channels_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_channels_v_rels_users_id_idx" ON "_channels_v_rels" USING btree ("users_id");
  CREATE INDEX "fees_workflow_workflow_state_idx" ON "fees" USING btree ("workflow_state");
  CREATE INDEX "fees_workflow_workflow_assignee_idx" ON "fees" USING btree ("workflow_assignee_id");
  CREATE INDEX "fees_workflow_workflow_requested_by_idx" ON "fees" USING btree ("workflow_requested_by_id");
  CREATE INDEX "fees_workflow_workflow_approved_by_idx" ON "fees" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_fees_v_version_workflow_version_workflow_state_idx" ON "_fees_v" USING btree ("version_workflow_state");
  CREATE INDEX "_fees_v_version_workflow_version_workflow_assignee_idx" ON "_fees_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_fees_v_version_workflow_version_workflow_requested_by_idx" ON "_fees_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_fees_v_version_workflow_version_workflow_approved_by_idx" ON "_fees_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "legal_bases_workflow_workflow_state_idx" ON "legal_bases" USING btree ("workflow_state");
  CREATE INDEX "legal_bases_workflow_workflow_assignee_idx" ON "legal_bases" USING btree ("workflow_assignee_id");
  CREATE INDEX "legal_bases_workflow_workflow_requested_by_idx" ON "legal_bases" USING btree ("workflow_requested_by_id");
  CREATE INDEX "legal_bases_workflow_workflow_approved_by_idx" ON "legal_bases" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_legal_bases_v_version_workflow_version_workflow_state_idx" ON "_legal_bases_v" USING btree ("version_workflow_state");
  CREATE INDEX "_legal_bases_v_version_workflow_version_workflow_assigne_idx" ON "_legal_bases_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_legal_bases_v_version_workflow_version_workflow_request_idx" ON "_legal_bases_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_legal_bases_v_version_workflow_version_workflow_approve_idx" ON "_legal_bases_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "evidences_workflow_workflow_state_idx" ON "evidences" USING btree ("workflow_state");
  CREATE INDEX "evidences_workflow_workflow_assignee_idx" ON "evidences" USING btree ("workflow_assignee_id");
  CREATE INDEX "evidences_workflow_workflow_requested_by_idx" ON "evidences" USING btree ("workflow_requested_by_id");
  CREATE INDEX "evidences_workflow_workflow_approved_by_idx" ON "evidences" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_evidences_v_version_workflow_version_workflow_state_idx" ON "_evidences_v" USING btree ("version_workflow_state");
  CREATE INDEX "_evidences_v_version_workflow_version_workflow_assignee_idx" ON "_evidences_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_evidences_v_version_workflow_version_workflow_requested_idx" ON "_evidences_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_evidences_v_version_workflow_version_workflow_approved__idx" ON "_evidences_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "outputs_workflow_workflow_state_idx" ON "outputs" USING btree ("workflow_state");
  CREATE INDEX "outputs_workflow_workflow_assignee_idx" ON "outputs" USING btree ("workflow_assignee_id");
  CREATE INDEX "outputs_workflow_workflow_requested_by_idx" ON "outputs" USING btree ("workflow_requested_by_id");
  CREATE INDEX "outputs_workflow_workflow_approved_by_idx" ON "outputs" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_outputs_v_version_workflow_version_workflow_state_idx" ON "_outputs_v" USING btree ("version_workflow_state");
  CREATE INDEX "_outputs_v_version_workflow_version_workflow_assignee_idx" ON "_outputs_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_outputs_v_version_workflow_version_workflow_requested_b_idx" ON "_outputs_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_outputs_v_version_workflow_version_workflow_approved_by_idx" ON "_outputs_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "forms_workflow_workflow_state_idx" ON "forms" USING btree ("workflow_state");
  CREATE INDEX "forms_workflow_workflow_assignee_idx" ON "forms" USING btree ("workflow_assignee_id");
  CREATE INDEX "forms_workflow_workflow_requested_by_idx" ON "forms" USING btree ("workflow_requested_by_id");
  CREATE INDEX "forms_workflow_workflow_approved_by_idx" ON "forms" USING btree ("workflow_approved_by_id");
  CREATE INDEX "forms_rels_users_id_idx" ON "forms_rels" USING btree ("users_id");
  CREATE INDEX "_forms_v_version_workflow_version_workflow_state_idx" ON "_forms_v" USING btree ("version_workflow_state");
  CREATE INDEX "_forms_v_version_workflow_version_workflow_assignee_idx" ON "_forms_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_forms_v_version_workflow_version_workflow_requested_by_idx" ON "_forms_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_forms_v_version_workflow_version_workflow_approved_by_idx" ON "_forms_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_forms_v_rels_users_id_idx" ON "_forms_v_rels" USING btree ("users_id");
  CREATE INDEX "announcements_workflow_workflow_state_idx" ON "announcements" USING btree ("workflow_state");
  CREATE INDEX "announcements_workflow_workflow_assignee_idx" ON "announcements" USING btree ("workflow_assignee_id");
  CREATE INDEX "announcements_workflow_workflow_requested_by_idx" ON "announcements" USING btree ("workflow_requested_by_id");
  CREATE INDEX "announcements_workflow_workflow_approved_by_idx" ON "announcements" USING btree ("workflow_approved_by_id");
  CREATE INDEX "announcements_rels_users_id_idx" ON "announcements_rels" USING btree ("users_id");
  CREATE INDEX "_announcements_v_version_workflow_version_workflow_state_idx" ON "_announcements_v" USING btree ("version_workflow_state");
  CREATE INDEX "_announcements_v_version_workflow_version_workflow_assig_idx" ON "_announcements_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_announcements_v_version_workflow_version_workflow_reque_idx" ON "_announcements_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_announcements_v_version_workflow_version_workflow_appro_idx" ON "_announcements_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_announcements_v_rels_users_id_idx" ON "_announcements_v_rels" USING btree ("users_id");
  CREATE INDEX "newsletters_workflow_workflow_state_idx" ON "newsletters" USING btree ("workflow_state");
  CREATE INDEX "newsletters_workflow_workflow_assignee_idx" ON "newsletters" USING btree ("workflow_assignee_id");
  CREATE INDEX "newsletters_workflow_workflow_requested_by_idx" ON "newsletters" USING btree ("workflow_requested_by_id");
  CREATE INDEX "newsletters_workflow_workflow_approved_by_idx" ON "newsletters" USING btree ("workflow_approved_by_id");
  CREATE INDEX "newsletters_rels_users_id_idx" ON "newsletters_rels" USING btree ("users_id");
  CREATE INDEX "_newsletters_v_version_workflow_version_workflow_state_idx" ON "_newsletters_v" USING btree ("version_workflow_state");
  CREATE INDEX "_newsletters_v_version_workflow_version_workflow_assigne_idx" ON "_newsletters_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_newsletters_v_version_workflow_version_workflow_request_idx" ON "_newsletters_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_newsletters_v_version_workflow_version_workflow_approve_idx" ON "_newsletters_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_newsletters_v_rels_users_id_idx" ON "_newsletters_v_rels" USING btree ("users_id");
  CREATE INDEX "glossary_terms_workflow_workflow_state_idx" ON "glossary_terms" USING btree ("workflow_state");
  CREATE INDEX "glossary_terms_workflow_workflow_assignee_idx" ON "glossary_terms" USING btree ("workflow_assignee_id");
  CREATE INDEX "glossary_terms_workflow_workflow_requested_by_idx" ON "glossary_terms" USING btree ("workflow_requested_by_id");
  CREATE INDEX "glossary_terms_workflow_workflow_approved_by_idx" ON "glossary_terms" USING btree ("workflow_approved_by_id");
  CREATE INDEX "_glossary_terms_v_version_workflow_version_workflow_stat_idx" ON "_glossary_terms_v" USING btree ("version_workflow_state");
  CREATE INDEX "_glossary_terms_v_version_workflow_version_workflow_assi_idx" ON "_glossary_terms_v" USING btree ("version_workflow_assignee_id");
  CREATE INDEX "_glossary_terms_v_version_workflow_version_workflow_requ_idx" ON "_glossary_terms_v" USING btree ("version_workflow_requested_by_id");
  CREATE INDEX "_glossary_terms_v_version_workflow_version_workflow_appr_idx" ON "_glossary_terms_v" USING btree ("version_workflow_approved_by_id");
  CREATE UNIQUE INDEX "identityIssuer_identitySubject_idx" ON "users" USING btree ("identity_issuer","identity_subject");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_outgoing_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("outgoing_mails_id");
  CREATE INDEX "payload_locked_documents_rels_api_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("api_keys_id");
  CREATE INDEX "payload_locked_documents_rels_link_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("link_checks_id");`)

  await db.execute(sql`
  create table canonical_group_values (
    hash text primary key,
    value json not null
  )`)

  await db.execute(sql`
  create table canonical_groups (
    service_id integer not null references services (id) on delete cascade,
    field_group text not null,
    hash text not null references canonical_group_values (hash),
    changed_at timestamptz not null default now(),
    primary key (service_id, field_group)
  )`)

  await db.execute(sql`
  create table variant_accepted_groups (
    variant_id integer not null references service_variants (id) on delete cascade,
    field_group text not null,
    hash text references canonical_group_values (hash),
    accepted_at timestamptz not null default now(),
    primary key (variant_id, field_group)
  )`)

  await db.execute(sql`
  create function audit_entries_are_final() returns trigger language plpgsql as $$
    begin
      raise exception 'An entry of the audit log is never changed or deleted.' using errcode = 'restrict_violation';
    end $$`)

  await db.execute(sql`
  create trigger audit_entries_final before update or delete on audit_entries
    for each row execute function audit_entries_are_final()`)

  await db.execute(sql`
  create trigger audit_entries_not_emptied before truncate on audit_entries
    for each statement execute function audit_entries_are_final()`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  drop function audit_entries_are_final() cascade`)

  await db.execute(sql`
  drop table variant_accepted_groups`)

  await db.execute(sql`
  drop table canonical_groups`)

  await db.execute(sql`
  drop table canonical_group_values`)

  await db.execute(sql`
   ALTER TABLE "topics_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "life_events_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_life_events_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "business_events_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_business_events_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "authorities_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_authorities_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "responsibilities_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_responsibilities_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "responsibility_templates_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_responsibility_templates_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "fees_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_fees_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_bases_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legal_bases_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evidences_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_evidences_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outputs_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_outputs_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_terms_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outgoing_mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_keys_scopes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_keys" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_checks_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_checks_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "catalogue_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "_topics_v_rels" CASCADE;
  DROP TABLE "life_events_rels" CASCADE;
  DROP TABLE "_life_events_v_rels" CASCADE;
  DROP TABLE "business_events_rels" CASCADE;
  DROP TABLE "_business_events_v_rels" CASCADE;
  DROP TABLE "authorities_rels" CASCADE;
  DROP TABLE "_authorities_v_rels" CASCADE;
  DROP TABLE "responsibilities_rels" CASCADE;
  DROP TABLE "_responsibilities_v_rels" CASCADE;
  DROP TABLE "responsibility_templates_rels" CASCADE;
  DROP TABLE "_responsibility_templates_v_rels" CASCADE;
  DROP TABLE "fees_rels" CASCADE;
  DROP TABLE "_fees_v_rels" CASCADE;
  DROP TABLE "legal_bases_rels" CASCADE;
  DROP TABLE "_legal_bases_v_rels" CASCADE;
  DROP TABLE "evidences_rels" CASCADE;
  DROP TABLE "_evidences_v_rels" CASCADE;
  DROP TABLE "outputs_rels" CASCADE;
  DROP TABLE "_outputs_v_rels" CASCADE;
  DROP TABLE "glossary_terms_rels" CASCADE;
  DROP TABLE "_glossary_terms_v_rels" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "comments_rels" CASCADE;
  DROP TABLE "outgoing_mails" CASCADE;
  DROP TABLE "api_keys_scopes" CASCADE;
  DROP TABLE "api_keys" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "audit_entries" CASCADE;
  DROP TABLE "link_checks_uses" CASCADE;
  DROP TABLE "link_checks" CASCADE;
  DROP TABLE "link_checks_rels" CASCADE;
  DROP TABLE "catalogue_settings" CASCADE;
  ALTER TABLE "services" DROP CONSTRAINT IF EXISTS "services_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "services" DROP CONSTRAINT IF EXISTS "services_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "services" DROP CONSTRAINT IF EXISTS "services_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "services_rels" DROP CONSTRAINT IF EXISTS "services_rels_users_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT IF EXISTS "_services_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT IF EXISTS "_services_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT IF EXISTS "_services_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_services_v_rels" DROP CONSTRAINT IF EXISTS "_services_v_rels_users_fk";
  
  ALTER TABLE "service_variants" DROP CONSTRAINT IF EXISTS "service_variants_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "service_variants" DROP CONSTRAINT IF EXISTS "service_variants_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "service_variants" DROP CONSTRAINT IF EXISTS "service_variants_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "service_variants_rels" DROP CONSTRAINT IF EXISTS "service_variants_rels_users_fk";
  
  ALTER TABLE "_service_variants_v" DROP CONSTRAINT IF EXISTS "_service_variants_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_service_variants_v" DROP CONSTRAINT IF EXISTS "_service_variants_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_service_variants_v" DROP CONSTRAINT IF EXISTS "_service_variants_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_service_variants_v_rels" DROP CONSTRAINT IF EXISTS "_service_variants_v_rels_users_fk";
  
  ALTER TABLE "faqs" DROP CONSTRAINT IF EXISTS "faqs_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "faqs" DROP CONSTRAINT IF EXISTS "faqs_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "faqs" DROP CONSTRAINT IF EXISTS "faqs_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "faqs_rels" DROP CONSTRAINT IF EXISTS "faqs_rels_users_fk";
  
  ALTER TABLE "_faqs_v" DROP CONSTRAINT IF EXISTS "_faqs_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_faqs_v" DROP CONSTRAINT IF EXISTS "_faqs_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_faqs_v" DROP CONSTRAINT IF EXISTS "_faqs_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_faqs_v_rels" DROP CONSTRAINT IF EXISTS "_faqs_v_rels_users_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT IF EXISTS "topics_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT IF EXISTS "topics_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT IF EXISTS "topics_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT IF EXISTS "_topics_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT IF EXISTS "_topics_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT IF EXISTS "_topics_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "life_events" DROP CONSTRAINT IF EXISTS "life_events_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "life_events" DROP CONSTRAINT IF EXISTS "life_events_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "life_events" DROP CONSTRAINT IF EXISTS "life_events_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_life_events_v" DROP CONSTRAINT IF EXISTS "_life_events_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_life_events_v" DROP CONSTRAINT IF EXISTS "_life_events_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_life_events_v" DROP CONSTRAINT IF EXISTS "_life_events_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "business_events" DROP CONSTRAINT IF EXISTS "business_events_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "business_events" DROP CONSTRAINT IF EXISTS "business_events_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "business_events" DROP CONSTRAINT IF EXISTS "business_events_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_business_events_v" DROP CONSTRAINT IF EXISTS "_business_events_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_business_events_v" DROP CONSTRAINT IF EXISTS "_business_events_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_business_events_v" DROP CONSTRAINT IF EXISTS "_business_events_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "authorities" DROP CONSTRAINT IF EXISTS "authorities_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "authorities" DROP CONSTRAINT IF EXISTS "authorities_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "authorities" DROP CONSTRAINT IF EXISTS "authorities_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_authorities_v" DROP CONSTRAINT IF EXISTS "_authorities_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_authorities_v" DROP CONSTRAINT IF EXISTS "_authorities_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_authorities_v" DROP CONSTRAINT IF EXISTS "_authorities_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "jurisdictions" DROP CONSTRAINT IF EXISTS "jurisdictions_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "jurisdictions" DROP CONSTRAINT IF EXISTS "jurisdictions_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "jurisdictions" DROP CONSTRAINT IF EXISTS "jurisdictions_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "jurisdictions_rels" DROP CONSTRAINT IF EXISTS "jurisdictions_rels_users_fk";
  
  ALTER TABLE "_jurisdictions_v" DROP CONSTRAINT IF EXISTS "_jurisdictions_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_jurisdictions_v" DROP CONSTRAINT IF EXISTS "_jurisdictions_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_jurisdictions_v" DROP CONSTRAINT IF EXISTS "_jurisdictions_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_jurisdictions_v_rels" DROP CONSTRAINT IF EXISTS "_jurisdictions_v_rels_users_fk";
  
  ALTER TABLE "responsibilities" DROP CONSTRAINT IF EXISTS "responsibilities_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "responsibilities" DROP CONSTRAINT IF EXISTS "responsibilities_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "responsibilities" DROP CONSTRAINT IF EXISTS "responsibilities_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_responsibilities_v" DROP CONSTRAINT IF EXISTS "_responsibilities_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_responsibilities_v" DROP CONSTRAINT IF EXISTS "_responsibilities_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_responsibilities_v" DROP CONSTRAINT IF EXISTS "_responsibilities_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "responsibility_templates" DROP CONSTRAINT IF EXISTS "responsibility_templates_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "responsibility_templates" DROP CONSTRAINT IF EXISTS "responsibility_templates_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "responsibility_templates" DROP CONSTRAINT IF EXISTS "responsibility_templates_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_responsibility_templates_v" DROP CONSTRAINT IF EXISTS "_responsibility_templates_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_responsibility_templates_v" DROP CONSTRAINT IF EXISTS "_responsibility_templates_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_responsibility_templates_v" DROP CONSTRAINT IF EXISTS "_responsibility_templates_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "channels" DROP CONSTRAINT IF EXISTS "channels_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "channels" DROP CONSTRAINT IF EXISTS "channels_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "channels" DROP CONSTRAINT IF EXISTS "channels_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "channels_rels" DROP CONSTRAINT IF EXISTS "channels_rels_users_fk";
  
  ALTER TABLE "_channels_v" DROP CONSTRAINT IF EXISTS "_channels_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_channels_v" DROP CONSTRAINT IF EXISTS "_channels_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_channels_v" DROP CONSTRAINT IF EXISTS "_channels_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_channels_v_rels" DROP CONSTRAINT IF EXISTS "_channels_v_rels_users_fk";
  
  ALTER TABLE "fees" DROP CONSTRAINT IF EXISTS "fees_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "fees" DROP CONSTRAINT IF EXISTS "fees_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "fees" DROP CONSTRAINT IF EXISTS "fees_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_fees_v" DROP CONSTRAINT IF EXISTS "_fees_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_fees_v" DROP CONSTRAINT IF EXISTS "_fees_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_fees_v" DROP CONSTRAINT IF EXISTS "_fees_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "legal_bases" DROP CONSTRAINT IF EXISTS "legal_bases_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "legal_bases" DROP CONSTRAINT IF EXISTS "legal_bases_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "legal_bases" DROP CONSTRAINT IF EXISTS "legal_bases_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_legal_bases_v" DROP CONSTRAINT IF EXISTS "_legal_bases_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_legal_bases_v" DROP CONSTRAINT IF EXISTS "_legal_bases_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_legal_bases_v" DROP CONSTRAINT IF EXISTS "_legal_bases_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "evidences" DROP CONSTRAINT IF EXISTS "evidences_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "evidences" DROP CONSTRAINT IF EXISTS "evidences_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "evidences" DROP CONSTRAINT IF EXISTS "evidences_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_evidences_v" DROP CONSTRAINT IF EXISTS "_evidences_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_evidences_v" DROP CONSTRAINT IF EXISTS "_evidences_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_evidences_v" DROP CONSTRAINT IF EXISTS "_evidences_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "outputs" DROP CONSTRAINT IF EXISTS "outputs_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "outputs" DROP CONSTRAINT IF EXISTS "outputs_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "outputs" DROP CONSTRAINT IF EXISTS "outputs_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_outputs_v" DROP CONSTRAINT IF EXISTS "_outputs_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_outputs_v" DROP CONSTRAINT IF EXISTS "_outputs_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_outputs_v" DROP CONSTRAINT IF EXISTS "_outputs_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "forms" DROP CONSTRAINT IF EXISTS "forms_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "forms" DROP CONSTRAINT IF EXISTS "forms_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "forms" DROP CONSTRAINT IF EXISTS "forms_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT IF EXISTS "forms_rels_users_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT IF EXISTS "_forms_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT IF EXISTS "_forms_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT IF EXISTS "_forms_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT IF EXISTS "_forms_v_rels_users_fk";
  
  ALTER TABLE "announcements" DROP CONSTRAINT IF EXISTS "announcements_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "announcements" DROP CONSTRAINT IF EXISTS "announcements_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "announcements" DROP CONSTRAINT IF EXISTS "announcements_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "announcements_rels" DROP CONSTRAINT IF EXISTS "announcements_rels_users_fk";
  
  ALTER TABLE "_announcements_v" DROP CONSTRAINT IF EXISTS "_announcements_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_announcements_v" DROP CONSTRAINT IF EXISTS "_announcements_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_announcements_v" DROP CONSTRAINT IF EXISTS "_announcements_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_announcements_v_rels" DROP CONSTRAINT IF EXISTS "_announcements_v_rels_users_fk";
  
  ALTER TABLE "newsletters" DROP CONSTRAINT IF EXISTS "newsletters_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "newsletters" DROP CONSTRAINT IF EXISTS "newsletters_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "newsletters" DROP CONSTRAINT IF EXISTS "newsletters_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "newsletters_rels" DROP CONSTRAINT IF EXISTS "newsletters_rels_users_fk";
  
  ALTER TABLE "_newsletters_v" DROP CONSTRAINT IF EXISTS "_newsletters_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_newsletters_v" DROP CONSTRAINT IF EXISTS "_newsletters_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_newsletters_v" DROP CONSTRAINT IF EXISTS "_newsletters_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_newsletters_v_rels" DROP CONSTRAINT IF EXISTS "_newsletters_v_rels_users_fk";
  
  ALTER TABLE "glossary_terms" DROP CONSTRAINT IF EXISTS "glossary_terms_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "glossary_terms" DROP CONSTRAINT IF EXISTS "glossary_terms_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "glossary_terms" DROP CONSTRAINT IF EXISTS "glossary_terms_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_glossary_terms_v" DROP CONSTRAINT IF EXISTS "_glossary_terms_v_version_workflow_assignee_id_users_id_fk";
  
  ALTER TABLE "_glossary_terms_v" DROP CONSTRAINT IF EXISTS "_glossary_terms_v_version_workflow_requested_by_id_users_id_fk";
  
  ALTER TABLE "_glossary_terms_v" DROP CONSTRAINT IF EXISTS "_glossary_terms_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_comments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_outgoing_mails_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_api_keys_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_link_checks_fk";
  
  DROP INDEX "services_workflow_workflow_state_idx";
  DROP INDEX "services_workflow_workflow_assignee_idx";
  DROP INDEX "services_workflow_workflow_requested_by_idx";
  DROP INDEX "services_workflow_workflow_approved_by_idx";
  DROP INDEX "services_rels_users_id_idx";
  DROP INDEX "_services_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_services_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_services_v_version_workflow_version_workflow_requested__idx";
  DROP INDEX "_services_v_version_workflow_version_workflow_approved_b_idx";
  DROP INDEX "_services_v_rels_users_id_idx";
  DROP INDEX "service_variants_workflow_workflow_state_idx";
  DROP INDEX "service_variants_workflow_workflow_assignee_idx";
  DROP INDEX "service_variants_workflow_workflow_requested_by_idx";
  DROP INDEX "service_variants_workflow_workflow_approved_by_idx";
  DROP INDEX "service_variants_rels_users_id_idx";
  DROP INDEX "_service_variants_v_version_workflow_version_workflow_st_idx";
  DROP INDEX "_service_variants_v_version_workflow_version_workflow_as_idx";
  DROP INDEX "_service_variants_v_version_workflow_version_workflow_re_idx";
  DROP INDEX "_service_variants_v_version_workflow_version_workflow_ap_idx";
  DROP INDEX "_service_variants_v_rels_users_id_idx";
  DROP INDEX "faqs_workflow_workflow_state_idx";
  DROP INDEX "faqs_workflow_workflow_assignee_idx";
  DROP INDEX "faqs_workflow_workflow_requested_by_idx";
  DROP INDEX "faqs_workflow_workflow_approved_by_idx";
  DROP INDEX "faqs_rels_users_id_idx";
  DROP INDEX "_faqs_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_faqs_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_faqs_v_version_workflow_version_workflow_requested_by_idx";
  DROP INDEX "_faqs_v_version_workflow_version_workflow_approved_by_idx";
  DROP INDEX "_faqs_v_rels_users_id_idx";
  DROP INDEX "topics_workflow_workflow_state_idx";
  DROP INDEX "topics_workflow_workflow_assignee_idx";
  DROP INDEX "topics_workflow_workflow_requested_by_idx";
  DROP INDEX "topics_workflow_workflow_approved_by_idx";
  DROP INDEX "_topics_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_topics_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_topics_v_version_workflow_version_workflow_requested_by_idx";
  DROP INDEX "_topics_v_version_workflow_version_workflow_approved_by_idx";
  DROP INDEX "life_events_workflow_workflow_state_idx";
  DROP INDEX "life_events_workflow_workflow_assignee_idx";
  DROP INDEX "life_events_workflow_workflow_requested_by_idx";
  DROP INDEX "life_events_workflow_workflow_approved_by_idx";
  DROP INDEX "_life_events_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_life_events_v_version_workflow_version_workflow_assigne_idx";
  DROP INDEX "_life_events_v_version_workflow_version_workflow_request_idx";
  DROP INDEX "_life_events_v_version_workflow_version_workflow_approve_idx";
  DROP INDEX "business_events_workflow_workflow_state_idx";
  DROP INDEX "business_events_workflow_workflow_assignee_idx";
  DROP INDEX "business_events_workflow_workflow_requested_by_idx";
  DROP INDEX "business_events_workflow_workflow_approved_by_idx";
  DROP INDEX "_business_events_v_version_workflow_version_workflow_sta_idx";
  DROP INDEX "_business_events_v_version_workflow_version_workflow_ass_idx";
  DROP INDEX "_business_events_v_version_workflow_version_workflow_req_idx";
  DROP INDEX "_business_events_v_version_workflow_version_workflow_app_idx";
  DROP INDEX "authorities_workflow_workflow_state_idx";
  DROP INDEX "authorities_workflow_workflow_assignee_idx";
  DROP INDEX "authorities_workflow_workflow_requested_by_idx";
  DROP INDEX "authorities_workflow_workflow_approved_by_idx";
  DROP INDEX "_authorities_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_authorities_v_version_workflow_version_workflow_assigne_idx";
  DROP INDEX "_authorities_v_version_workflow_version_workflow_request_idx";
  DROP INDEX "_authorities_v_version_workflow_version_workflow_approve_idx";
  DROP INDEX "jurisdictions_workflow_workflow_state_idx";
  DROP INDEX "jurisdictions_workflow_workflow_assignee_idx";
  DROP INDEX "jurisdictions_workflow_workflow_requested_by_idx";
  DROP INDEX "jurisdictions_workflow_workflow_approved_by_idx";
  DROP INDEX "jurisdictions_rels_users_id_idx";
  DROP INDEX "_jurisdictions_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_jurisdictions_v_version_workflow_version_workflow_assig_idx";
  DROP INDEX "_jurisdictions_v_version_workflow_version_workflow_reque_idx";
  DROP INDEX "_jurisdictions_v_version_workflow_version_workflow_appro_idx";
  DROP INDEX "_jurisdictions_v_rels_users_id_idx";
  DROP INDEX "responsibilities_workflow_workflow_state_idx";
  DROP INDEX "responsibilities_workflow_workflow_assignee_idx";
  DROP INDEX "responsibilities_workflow_workflow_requested_by_idx";
  DROP INDEX "responsibilities_workflow_workflow_approved_by_idx";
  DROP INDEX "_responsibilities_v_version_workflow_version_workflow_st_idx";
  DROP INDEX "_responsibilities_v_version_workflow_version_workflow_as_idx";
  DROP INDEX "_responsibilities_v_version_workflow_version_workflow_re_idx";
  DROP INDEX "_responsibilities_v_version_workflow_version_workflow_ap_idx";
  DROP INDEX "responsibility_templates_workflow_workflow_state_idx";
  DROP INDEX "responsibility_templates_workflow_workflow_assignee_idx";
  DROP INDEX "responsibility_templates_workflow_workflow_requested_by_idx";
  DROP INDEX "responsibility_templates_workflow_workflow_approved_by_idx";
  DROP INDEX "_responsibility_templates_v_version_workflow_version_wor_idx";
  DROP INDEX "_responsibility_templates_v_version_workflow_version_w_1_idx";
  DROP INDEX "_responsibility_templates_v_version_workflow_version_w_2_idx";
  DROP INDEX "_responsibility_templates_v_version_workflow_version_w_3_idx";
  DROP INDEX "channels_workflow_workflow_state_idx";
  DROP INDEX "channels_workflow_workflow_assignee_idx";
  DROP INDEX "channels_workflow_workflow_requested_by_idx";
  DROP INDEX "channels_workflow_workflow_approved_by_idx";
  DROP INDEX "channels_rels_users_id_idx";
  DROP INDEX "_channels_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_channels_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_channels_v_version_workflow_version_workflow_requested__idx";
  DROP INDEX "_channels_v_version_workflow_version_workflow_approved_b_idx";
  DROP INDEX "_channels_v_rels_users_id_idx";
  DROP INDEX "fees_workflow_workflow_state_idx";
  DROP INDEX "fees_workflow_workflow_assignee_idx";
  DROP INDEX "fees_workflow_workflow_requested_by_idx";
  DROP INDEX "fees_workflow_workflow_approved_by_idx";
  DROP INDEX "_fees_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_fees_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_fees_v_version_workflow_version_workflow_requested_by_idx";
  DROP INDEX "_fees_v_version_workflow_version_workflow_approved_by_idx";
  DROP INDEX "legal_bases_workflow_workflow_state_idx";
  DROP INDEX "legal_bases_workflow_workflow_assignee_idx";
  DROP INDEX "legal_bases_workflow_workflow_requested_by_idx";
  DROP INDEX "legal_bases_workflow_workflow_approved_by_idx";
  DROP INDEX "_legal_bases_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_legal_bases_v_version_workflow_version_workflow_assigne_idx";
  DROP INDEX "_legal_bases_v_version_workflow_version_workflow_request_idx";
  DROP INDEX "_legal_bases_v_version_workflow_version_workflow_approve_idx";
  DROP INDEX "evidences_workflow_workflow_state_idx";
  DROP INDEX "evidences_workflow_workflow_assignee_idx";
  DROP INDEX "evidences_workflow_workflow_requested_by_idx";
  DROP INDEX "evidences_workflow_workflow_approved_by_idx";
  DROP INDEX "_evidences_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_evidences_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_evidences_v_version_workflow_version_workflow_requested_idx";
  DROP INDEX "_evidences_v_version_workflow_version_workflow_approved__idx";
  DROP INDEX "outputs_workflow_workflow_state_idx";
  DROP INDEX "outputs_workflow_workflow_assignee_idx";
  DROP INDEX "outputs_workflow_workflow_requested_by_idx";
  DROP INDEX "outputs_workflow_workflow_approved_by_idx";
  DROP INDEX "_outputs_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_outputs_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_outputs_v_version_workflow_version_workflow_requested_b_idx";
  DROP INDEX "_outputs_v_version_workflow_version_workflow_approved_by_idx";
  DROP INDEX "forms_workflow_workflow_state_idx";
  DROP INDEX "forms_workflow_workflow_assignee_idx";
  DROP INDEX "forms_workflow_workflow_requested_by_idx";
  DROP INDEX "forms_workflow_workflow_approved_by_idx";
  DROP INDEX "forms_rels_users_id_idx";
  DROP INDEX "_forms_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_forms_v_version_workflow_version_workflow_assignee_idx";
  DROP INDEX "_forms_v_version_workflow_version_workflow_requested_by_idx";
  DROP INDEX "_forms_v_version_workflow_version_workflow_approved_by_idx";
  DROP INDEX "_forms_v_rels_users_id_idx";
  DROP INDEX "announcements_workflow_workflow_state_idx";
  DROP INDEX "announcements_workflow_workflow_assignee_idx";
  DROP INDEX "announcements_workflow_workflow_requested_by_idx";
  DROP INDEX "announcements_workflow_workflow_approved_by_idx";
  DROP INDEX "announcements_rels_users_id_idx";
  DROP INDEX "_announcements_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_announcements_v_version_workflow_version_workflow_assig_idx";
  DROP INDEX "_announcements_v_version_workflow_version_workflow_reque_idx";
  DROP INDEX "_announcements_v_version_workflow_version_workflow_appro_idx";
  DROP INDEX "_announcements_v_rels_users_id_idx";
  DROP INDEX "newsletters_workflow_workflow_state_idx";
  DROP INDEX "newsletters_workflow_workflow_assignee_idx";
  DROP INDEX "newsletters_workflow_workflow_requested_by_idx";
  DROP INDEX "newsletters_workflow_workflow_approved_by_idx";
  DROP INDEX "newsletters_rels_users_id_idx";
  DROP INDEX "_newsletters_v_version_workflow_version_workflow_state_idx";
  DROP INDEX "_newsletters_v_version_workflow_version_workflow_assigne_idx";
  DROP INDEX "_newsletters_v_version_workflow_version_workflow_request_idx";
  DROP INDEX "_newsletters_v_version_workflow_version_workflow_approve_idx";
  DROP INDEX "_newsletters_v_rels_users_id_idx";
  DROP INDEX "glossary_terms_workflow_workflow_state_idx";
  DROP INDEX "glossary_terms_workflow_workflow_assignee_idx";
  DROP INDEX "glossary_terms_workflow_workflow_requested_by_idx";
  DROP INDEX "glossary_terms_workflow_workflow_approved_by_idx";
  DROP INDEX "_glossary_terms_v_version_workflow_version_workflow_stat_idx";
  DROP INDEX "_glossary_terms_v_version_workflow_version_workflow_assi_idx";
  DROP INDEX "_glossary_terms_v_version_workflow_version_workflow_requ_idx";
  DROP INDEX "_glossary_terms_v_version_workflow_version_workflow_appr_idx";
  DROP INDEX "identityIssuer_identitySubject_idx";
  DROP INDEX "payload_locked_documents_rels_comments_id_idx";
  DROP INDEX "payload_locked_documents_rels_outgoing_mails_id_idx";
  DROP INDEX "payload_locked_documents_rels_api_keys_id_idx";
  DROP INDEX "payload_locked_documents_rels_link_checks_id_idx";
  ALTER TABLE "services" DROP COLUMN "workflow_state";
  ALTER TABLE "services" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "services" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "services" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "services" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "services" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "services_rels" DROP COLUMN "users_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_services_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_services_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_state";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "service_variants" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "service_variants_rels" DROP COLUMN "users_id";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_service_variants_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_service_variants_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "faqs" DROP COLUMN "workflow_state";
  ALTER TABLE "faqs" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "faqs" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "faqs" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "faqs" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "faqs" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "faqs_rels" DROP COLUMN "users_id";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_faqs_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "topics" DROP COLUMN "workflow_state";
  ALTER TABLE "topics" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "topics" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "topics" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "topics" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "topics" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "life_events" DROP COLUMN "workflow_state";
  ALTER TABLE "life_events" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "life_events" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "life_events" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "life_events" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "life_events" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "business_events" DROP COLUMN "workflow_state";
  ALTER TABLE "business_events" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "business_events" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "business_events" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "business_events" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "business_events" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_business_events_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "authorities" DROP COLUMN "workflow_state";
  ALTER TABLE "authorities" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "authorities" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "authorities" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "authorities" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "authorities" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_authorities_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_state";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "jurisdictions" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "jurisdictions_rels" DROP COLUMN "users_id";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_jurisdictions_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_jurisdictions_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_state";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "responsibilities" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_responsibilities_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_state";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "responsibility_templates" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_responsibility_templates_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "channels" DROP COLUMN "workflow_state";
  ALTER TABLE "channels" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "channels" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "channels" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "channels" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "channels" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "channels_rels" DROP COLUMN "users_id";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_channels_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_channels_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "fees" DROP COLUMN "workflow_state";
  ALTER TABLE "fees" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "fees" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "fees" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "fees" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "fees" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_fees_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_state";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "legal_bases" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_legal_bases_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "evidences" DROP COLUMN "workflow_state";
  ALTER TABLE "evidences" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "evidences" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "evidences" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "evidences" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "evidences" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_evidences_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "outputs" DROP COLUMN "workflow_state";
  ALTER TABLE "outputs" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "outputs" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "outputs" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "outputs" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "outputs" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_outputs_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "forms" DROP COLUMN "workflow_state";
  ALTER TABLE "forms" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "forms" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "forms" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "forms" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "forms" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "forms_rels" DROP COLUMN "users_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_forms_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "announcements" DROP COLUMN "workflow_state";
  ALTER TABLE "announcements" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "announcements" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "announcements" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "announcements" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "announcements" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "announcements_rels" DROP COLUMN "users_id";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_announcements_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_announcements_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_state";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "newsletters" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "newsletters_rels" DROP COLUMN "users_id";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_newsletters_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_newsletters_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_state";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_assignee_id";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_requested_at";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_requested_by_id";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "glossary_terms" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_assignee_id";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_requested_at";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_requested_by_id";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "users_grants" DROP COLUMN "locale";
  ALTER TABLE "users_grants" DROP COLUMN "from_claims";
  ALTER TABLE "users" DROP COLUMN "language";
  ALTER TABLE "users" DROP COLUMN "weekly_digest";
  ALTER TABLE "users" DROP COLUMN "last_digest_week";
  ALTER TABLE "users" DROP COLUMN "disabled";
  ALTER TABLE "users" DROP COLUMN "identity_issuer";
  ALTER TABLE "users" DROP COLUMN "identity_subject";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "outgoing_mails_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "api_keys_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "link_checks_id";
  DROP TYPE "public"."workflow_state";
  DROP TYPE "public"."enum_users_grants_locale";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_comments_kind";
  DROP TYPE "public"."enum_api_keys_scopes";
  DROP TYPE "public"."enum_audit_entries_action";
  DROP TYPE "public"."link_check_status";`)
}
