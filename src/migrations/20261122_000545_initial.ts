import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_services_procedure_steps_actor" AS ENUM('person', 'authority');
  CREATE TYPE "public"."enum_services_evidences_required" AS ENUM('always', 'conditional');
  CREATE TYPE "public"."enum_services_deadlines_kind" AS ENUM('report', 'apply', 'appeal');
  CREATE TYPE "public"."enum_services_field_policy_group" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact', 'synonyms', 'conditions', 'evidences', 'channels', 'fees', 'legalBases', 'faqs');
  CREATE TYPE "public"."enum_services_field_policy_mode" AS ENUM('locked', 'overridable', 'additive');
  CREATE TYPE "public"."enum_services_audiences" AS ENUM('bevoelkerung', 'wirtschaft', 'behoerden', 'verein');
  CREATE TYPE "public"."enum_services_fee_rule" AS ENUM('free', 'fees', 'tariff-per-municipality', 'unknown');
  CREATE TYPE "public"."enum_services_remedy_kind" AS ENUM('objection', 'appeal', 'administrative-appeal', 'complaint', 'none');
  CREATE TYPE "public"."enum_services_level" AS ENUM('bund', 'kanton', 'gemeinde', 'verband', 'privat');
  CREATE TYPE "public"."enum_services_variant_policy" AS ENUM('none', 'allowed', 'expected');
  CREATE TYPE "public"."enum_services_service_type" AS ENUM('obligation', 'permit', 'proof', 'object', 'advice', 'infrastructure', 'benefit');
  CREATE TYPE "public"."enum_services_digital_maturity" AS ENUM('0', '1', '2', '3', '4');
  CREATE TYPE "public"."service_status" AS ENUM('active', 'info-only', 'suspended', 'retired');
  CREATE TYPE "public"."enum_services_ech0070_status" AS ENUM('mapped', 'proposed', 'none');
  CREATE TYPE "public"."translation_state" AS ENUM('missing', 'machine', 'draft', 'reviewed', 'outdated');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_procedure_steps_actor" AS ENUM('person', 'authority');
  CREATE TYPE "public"."enum__services_v_version_evidences_required" AS ENUM('always', 'conditional');
  CREATE TYPE "public"."enum__services_v_version_deadlines_kind" AS ENUM('report', 'apply', 'appeal');
  CREATE TYPE "public"."enum__services_v_version_field_policy_group" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact', 'synonyms', 'conditions', 'evidences', 'channels', 'fees', 'legalBases', 'faqs');
  CREATE TYPE "public"."enum__services_v_version_field_policy_mode" AS ENUM('locked', 'overridable', 'additive');
  CREATE TYPE "public"."enum__services_v_version_audiences" AS ENUM('bevoelkerung', 'wirtschaft', 'behoerden', 'verein');
  CREATE TYPE "public"."enum__services_v_version_fee_rule" AS ENUM('free', 'fees', 'tariff-per-municipality', 'unknown');
  CREATE TYPE "public"."enum__services_v_version_remedy_kind" AS ENUM('objection', 'appeal', 'administrative-appeal', 'complaint', 'none');
  CREATE TYPE "public"."enum__services_v_version_level" AS ENUM('bund', 'kanton', 'gemeinde', 'verband', 'privat');
  CREATE TYPE "public"."enum__services_v_version_variant_policy" AS ENUM('none', 'allowed', 'expected');
  CREATE TYPE "public"."enum__services_v_version_service_type" AS ENUM('obligation', 'permit', 'proof', 'object', 'advice', 'infrastructure', 'benefit');
  CREATE TYPE "public"."enum__services_v_version_digital_maturity" AS ENUM('0', '1', '2', '3', '4');
  CREATE TYPE "public"."enum__services_v_version_ech0070_status" AS ENUM('mapped', 'proposed', 'none');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_service_variants_overrides" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact');
  CREATE TYPE "public"."enum_service_variants_procedure_steps_actor" AS ENUM('person', 'authority');
  CREATE TYPE "public"."enum_service_variants_additions_evidences_required" AS ENUM('always', 'conditional');
  CREATE TYPE "public"."enum_service_variants_changed_groups" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact', 'synonyms', 'conditions', 'evidences', 'channels', 'fees', 'legalBases', 'faqs');
  CREATE TYPE "public"."enum_service_variants_offered" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."service_variant_status" AS ENUM('active', 'retired');
  CREATE TYPE "public"."enum_service_variants_remedy_kind" AS ENUM('objection', 'appeal', 'administrative-appeal', 'complaint', 'none');
  CREATE TYPE "public"."enum_service_variants_review_state" AS ENUM('ok', 'canonical-changed', 'canonical-archived', 'never-reviewed');
  CREATE TYPE "public"."enum_service_variants_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__service_variants_v_version_overrides" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact');
  CREATE TYPE "public"."enum__service_variants_v_version_procedure_steps_actor" AS ENUM('person', 'authority');
  CREATE TYPE "public"."enum__service_variants_v_version_additions_evidences_required" AS ENUM('always', 'conditional');
  CREATE TYPE "public"."enum__service_variants_v_version_changed_groups" AS ENUM('description', 'procedure', 'time', 'remedy', 'contact', 'synonyms', 'conditions', 'evidences', 'channels', 'fees', 'legalBases', 'faqs');
  CREATE TYPE "public"."enum__service_variants_v_version_offered" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__service_variants_v_version_remedy_kind" AS ENUM('objection', 'appeal', 'administrative-appeal', 'complaint', 'none');
  CREATE TYPE "public"."enum__service_variants_v_version_review_state" AS ENUM('ok', 'canonical-changed', 'canonical-archived', 'never-reviewed');
  CREATE TYPE "public"."enum__service_variants_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__service_variants_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_faqs_audience" AS ENUM('public', 'editors', 'programme');
  CREATE TYPE "public"."enum_faqs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_audience" AS ENUM('public', 'editors', 'programme');
  CREATE TYPE "public"."enum__faqs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_topics_catalogue" AS ENUM('privat', 'unternehmen');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_catalogue" AS ENUM('privat', 'unternehmen');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_life_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__life_events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__life_events_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_business_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__business_events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__business_events_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_authorities_addresses_kind" AS ENUM('visit', 'post');
  CREATE TYPE "public"."enum_authorities_languages" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'dgs');
  CREATE TYPE "public"."enum_authorities_kind" AS ENUM('bund', 'kanton', 'gemeinde', 'gemeindeverband', 'zweckverband', 'korporation', 'gericht', 'private-mandated');
  CREATE TYPE "public"."enum_authorities_accessibility_step_free" AS ENUM('yes', 'limited', 'no', 'unknown');
  CREATE TYPE "public"."enum_authorities_accessibility_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_authorities_accessibility_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_authorities_accessibility_disabled_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_authorities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__authorities_v_version_addresses_kind" AS ENUM('visit', 'post');
  CREATE TYPE "public"."enum__authorities_v_version_languages" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'dgs');
  CREATE TYPE "public"."enum__authorities_v_version_kind" AS ENUM('bund', 'kanton', 'gemeinde', 'gemeindeverband', 'zweckverband', 'korporation', 'gericht', 'private-mandated');
  CREATE TYPE "public"."enum__authorities_v_version_accessibility_step_free" AS ENUM('yes', 'limited', 'no', 'unknown');
  CREATE TYPE "public"."enum__authorities_v_version_accessibility_accessible_toilet" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__authorities_v_version_accessibility_hearing_loop" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__authorities_v_version_accessibility_disabled_parking" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__authorities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__authorities_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_jurisdictions_kind" AS ENUM('country', 'canton', 'district', 'municipality', 'circle', 'service-area');
  CREATE TYPE "public"."enum_jurisdictions_circle_kind" AS ENUM('zivilstandskreis', 'betreibungskreis', 'friedensrichterkreis', 'grundbuchkreis', 'kesb-kreis', 'rav-region');
  CREATE TYPE "public"."enum_jurisdictions_admission_mode" AS ENUM('20', '21', '22', '23', '24', '26', '27');
  CREATE TYPE "public"."enum_jurisdictions_abolition_mode" AS ENUM('22', '23', '24', '26', '27', '29', '30');
  CREATE TYPE "public"."enum_jurisdictions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__jurisdictions_v_version_kind" AS ENUM('country', 'canton', 'district', 'municipality', 'circle', 'service-area');
  CREATE TYPE "public"."enum__jurisdictions_v_version_circle_kind" AS ENUM('zivilstandskreis', 'betreibungskreis', 'friedensrichterkreis', 'grundbuchkreis', 'kesb-kreis', 'rav-region');
  CREATE TYPE "public"."enum__jurisdictions_v_version_admission_mode" AS ENUM('20', '21', '22', '23', '24', '26', '27');
  CREATE TYPE "public"."enum__jurisdictions_v_version_abolition_mode" AS ENUM('22', '23', '24', '26', '27', '29', '30');
  CREATE TYPE "public"."enum__jurisdictions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__jurisdictions_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_responsibilities_role" AS ENUM('competent', 'executing', 'appeal', 'contact', 'supervisory');
  CREATE TYPE "public"."enum_responsibilities_connect_by" AS ENUM('residence', 'event-place', 'place-of-origin', 'object-location', 'defendant-residence', 'anywhere');
  CREATE TYPE "public"."enum_responsibilities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__responsibilities_v_version_role" AS ENUM('competent', 'executing', 'appeal', 'contact', 'supervisory');
  CREATE TYPE "public"."enum__responsibilities_v_version_connect_by" AS ENUM('residence', 'event-place', 'place-of-origin', 'object-location', 'defendant-residence', 'anywhere');
  CREATE TYPE "public"."enum__responsibilities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__responsibilities_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_responsibility_templates_area_kind" AS ENUM('municipality', 'canton', 'country', 'zivilstandskreis', 'betreibungskreis', 'friedensrichterkreis', 'grundbuchkreis', 'kesb-kreis', 'rav-region');
  CREATE TYPE "public"."enum_responsibility_templates_role" AS ENUM('competent', 'executing', 'appeal', 'contact', 'supervisory');
  CREATE TYPE "public"."enum_responsibility_templates_connect_by" AS ENUM('residence', 'event-place', 'place-of-origin', 'object-location', 'defendant-residence', 'anywhere');
  CREATE TYPE "public"."enum_responsibility_templates_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__responsibility_templates_v_version_area_kind" AS ENUM('municipality', 'canton', 'country', 'zivilstandskreis', 'betreibungskreis', 'friedensrichterkreis', 'grundbuchkreis', 'kesb-kreis', 'rav-region');
  CREATE TYPE "public"."enum__responsibility_templates_v_version_role" AS ENUM('competent', 'executing', 'appeal', 'contact', 'supervisory');
  CREATE TYPE "public"."enum__responsibility_templates_v_version_connect_by" AS ENUM('residence', 'event-place', 'place-of-origin', 'object-location', 'defendant-residence', 'anywhere');
  CREATE TYPE "public"."enum__responsibility_templates_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__responsibility_templates_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_channels_availability_status" AS ENUM('available', 'pilot', 'planned', 'not-available');
  CREATE TYPE "public"."enum_channels_kind" AS ENUM('online', 'counter', 'phone', 'email', 'post', 'app', 'third-party');
  CREATE TYPE "public"."enum_channels_auth" AS ENUM('none', 'basic', 'strong', 'qes');
  CREATE TYPE "public"."enum_channels_link_check_status" AS ENUM('unchecked', 'ok', 'broken', 'unreachable');
  CREATE TYPE "public"."enum_channels_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__channels_v_version_availability_status" AS ENUM('available', 'pilot', 'planned', 'not-available');
  CREATE TYPE "public"."enum__channels_v_version_kind" AS ENUM('online', 'counter', 'phone', 'email', 'post', 'app', 'third-party');
  CREATE TYPE "public"."enum__channels_v_version_auth" AS ENUM('none', 'basic', 'strong', 'qes');
  CREATE TYPE "public"."enum__channels_v_version_link_check_status" AS ENUM('unchecked', 'ok', 'broken', 'unreachable');
  CREATE TYPE "public"."enum__channels_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__channels_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_fees_kind" AS ENUM('fixed', 'range', 'tariff', 'free', 'per-unit');
  CREATE TYPE "public"."enum_fees_currency" AS ENUM('CHF');
  CREATE TYPE "public"."enum_fees_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__fees_v_version_kind" AS ENUM('fixed', 'range', 'tariff', 'free', 'per-unit');
  CREATE TYPE "public"."enum__fees_v_version_currency" AS ENUM('CHF');
  CREATE TYPE "public"."enum__fees_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__fees_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_legal_bases_level" AS ENUM('sr', 'srl', 'kommunal');
  CREATE TYPE "public"."enum_legal_bases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_bases_v_version_level" AS ENUM('sr', 'srl', 'kommunal');
  CREATE TYPE "public"."enum__legal_bases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_bases_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_evidences_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evidences_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evidences_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_outputs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__outputs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__outputs_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."form_item_field_type" AS ENUM('ahv', 'boolean', 'checkbox', 'checkboxes', 'date', 'datetime', 'email', 'file', 'money', 'municipality', 'number', 'phone', 'radio', 'select', 'street', 'text', 'textarea', 'uid', 'zip');
  CREATE TYPE "public"."form_field_type" AS ENUM('ahv', 'boolean', 'checkbox', 'checkboxes', 'date', 'datetime', 'email', 'file', 'money', 'municipality', 'number', 'phone', 'radio', 'repeat', 'select', 'street', 'text', 'textarea', 'uid', 'zip');
  CREATE TYPE "public"."enum_forms_auth" AS ENUM('none', 'basic', 'strong', 'qes');
  CREATE TYPE "public"."enum_forms_payment_timing" AS ENUM('none', 'prepaid', 'after-decision', 'per-jurisdiction');
  CREATE TYPE "public"."enum_forms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_version_auth" AS ENUM('none', 'basic', 'strong', 'qes');
  CREATE TYPE "public"."enum__forms_v_version_payment_timing" AS ENUM('none', 'prepaid', 'after-decision', 'per-jurisdiction');
  CREATE TYPE "public"."enum__forms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_submission_files_scan_state" AS ENUM('pending', 'clean', 'infected', 'failed');
  CREATE TYPE "public"."enum_announcements_kind" AS ENUM('news', 'outage', 'deadline', 'event', 'newsletter-issue', 'legal-change');
  CREATE TYPE "public"."enum_announcements_severity" AS ENUM('info', 'warning', 'critical');
  CREATE TYPE "public"."enum_announcements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__announcements_v_version_kind" AS ENUM('news', 'outage', 'deadline', 'event', 'newsletter-issue', 'legal-change');
  CREATE TYPE "public"."enum__announcements_v_version_severity" AS ENUM('info', 'warning', 'critical');
  CREATE TYPE "public"."enum__announcements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__announcements_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_newsletters_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__newsletters_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__newsletters_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_newsletter_subscribers_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_newsletter_subscribers_state" AS ENUM('pending', 'confirmed', 'unsubscribed');
  CREATE TYPE "public"."enum_glossary_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_published_locale" AS ENUM('de', 'fr', 'it', 'rm', 'en', 'de-simple');
  CREATE TYPE "public"."enum_redirects_status_code" AS ENUM('301', '308', '410');
  CREATE TYPE "public"."enum_users_grants_role" AS ENUM('admin', 'canonical-editor', 'local-editor', 'reviewer', 'translator', 'process-modeller', 'case-worker', 'programme-office', 'finance', 'data-protection-officer', 'auditor');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "services_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "services_conditions_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_procedure_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"actor" "enum_services_procedure_steps_actor" DEFAULT 'person',
  	"duration" varchar
  );
  
  CREATE TABLE "services_procedure_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_evidences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evidence_id" integer,
  	"required" "enum_services_evidences_required" DEFAULT 'always'
  );
  
  CREATE TABLE "services_evidences_locales" (
  	"condition_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_services_deadlines_kind",
  	"duration" varchar
  );
  
  CREATE TABLE "services_deadlines_locales" (
  	"from" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_field_policy" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" "enum_services_field_policy_group",
  	"mode" "enum_services_field_policy_mode"
  );
  
  CREATE TABLE "services_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_services_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "services" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact_authority_id" integer,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"contact_url" varchar,
  	"contact_opening_hours" varchar,
  	"fee_rule" "enum_services_fee_rule" DEFAULT 'unknown',
  	"processing_time_typical" varchar,
  	"processing_time_statutory" varchar,
  	"remedy_kind" "enum_services_remedy_kind",
  	"remedy_deadline" varchar,
  	"remedy_instance_id" integer,
  	"level" "enum_services_level",
  	"variant_policy" "enum_services_variant_policy" DEFAULT 'allowed',
  	"service_type" "enum_services_service_type",
  	"digital_maturity" "enum_services_digital_maturity" DEFAULT '0',
  	"status" "service_status" DEFAULT 'active',
  	"retired_on" timestamp(3) with time zone,
  	"replaced_by_id" integer,
  	"ech0070_id" varchar,
  	"ech0070_status" "enum_services_ech0070_status" DEFAULT 'none',
  	"fim_key" varchar,
  	"i14y_id" varchar,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "services_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"result_text" varchar,
  	"contact_note" varchar,
  	"processing_time_note" varchar,
  	"remedy_text" varchar,
  	"internal_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "services_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"outputs_id" integer,
  	"channels_id" integer,
  	"forms_id" integer,
  	"fees_id" integer,
  	"legal_bases_id" integer,
  	"topics_id" integer,
  	"life_events_id" integer,
  	"business_events_id" integer,
  	"jurisdictions_id" integer,
  	"services_id" integer
  );
  
  CREATE TABLE "_services_v_version_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_conditions_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_services_v_version_procedure_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"actor" "enum__services_v_version_procedure_steps_actor" DEFAULT 'person',
  	"duration" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_procedure_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_services_v_version_evidences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"evidence_id" integer,
  	"required" "enum__services_v_version_evidences_required" DEFAULT 'always',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_evidences_locales" (
  	"condition_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_services_v_version_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__services_v_version_deadlines_kind",
  	"duration" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_deadlines_locales" (
  	"from" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_services_v_version_field_policy" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"group" "enum__services_v_version_field_policy_group",
  	"mode" "enum__services_v_version_field_policy_mode",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__services_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_services_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_contact_authority_id" integer,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_contact_url" varchar,
  	"version_contact_opening_hours" varchar,
  	"version_fee_rule" "enum__services_v_version_fee_rule" DEFAULT 'unknown',
  	"version_processing_time_typical" varchar,
  	"version_processing_time_statutory" varchar,
  	"version_remedy_kind" "enum__services_v_version_remedy_kind",
  	"version_remedy_deadline" varchar,
  	"version_remedy_instance_id" integer,
  	"version_level" "enum__services_v_version_level",
  	"version_variant_policy" "enum__services_v_version_variant_policy" DEFAULT 'allowed',
  	"version_service_type" "enum__services_v_version_service_type",
  	"version_digital_maturity" "enum__services_v_version_digital_maturity" DEFAULT '0',
  	"version_status" "service_status" DEFAULT 'active',
  	"version_retired_on" timestamp(3) with time zone,
  	"version_replaced_by_id" integer,
  	"version_ech0070_id" varchar,
  	"version_ech0070_status" "enum__services_v_version_ech0070_status" DEFAULT 'none',
  	"version_fim_key" varchar,
  	"version_i14y_id" varchar,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__services_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_services_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_result_text" varchar,
  	"version_contact_note" varchar,
  	"version_processing_time_note" varchar,
  	"version_remedy_text" varchar,
  	"version_internal_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_services_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_services_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"outputs_id" integer,
  	"channels_id" integer,
  	"forms_id" integer,
  	"fees_id" integer,
  	"legal_bases_id" integer,
  	"topics_id" integer,
  	"life_events_id" integer,
  	"business_events_id" integer,
  	"jurisdictions_id" integer,
  	"services_id" integer
  );
  
  CREATE TABLE "service_variants_overrides" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_service_variants_overrides",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_variants_procedure_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"actor" "enum_service_variants_procedure_steps_actor" DEFAULT 'person',
  	"duration" varchar
  );
  
  CREATE TABLE "service_variants_procedure_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "service_variants_additions_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "service_variants_additions_conditions_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "service_variants_additions_evidences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evidence_id" integer,
  	"required" "enum_service_variants_additions_evidences_required" DEFAULT 'always'
  );
  
  CREATE TABLE "service_variants_additions_evidences_locales" (
  	"condition_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "service_variants_changed_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_service_variants_changed_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_variants_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "service_variants" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"jurisdiction_id" integer,
  	"offered" "enum_service_variants_offered" DEFAULT 'unknown',
  	"covered_by_id" integer,
  	"url" varchar,
  	"status" "service_variant_status" DEFAULT 'active',
  	"processing_time_typical" varchar,
  	"processing_time_statutory" varchar,
  	"remedy_kind" "enum_service_variants_remedy_kind",
  	"remedy_deadline" varchar,
  	"remedy_instance_id" integer,
  	"contact_authority_id" integer,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"contact_url" varchar,
  	"contact_opening_hours" varchar,
  	"based_on_version" varchar,
  	"review_state" "enum_service_variants_review_state" DEFAULT 'never-reviewed',
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
  	"display_name" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_service_variants_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "service_variants_locales" (
  	"offered_reason" varchar,
  	"local_name" varchar,
  	"description" jsonb,
  	"processing_time_note" varchar,
  	"remedy_text" varchar,
  	"contact_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "service_variants_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "service_variants_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"channels_id" integer,
  	"fees_id" integer,
  	"legal_bases_id" integer,
  	"faqs_id" integer,
  	"evidences_id" integer
  );
  
  CREATE TABLE "_service_variants_v_version_overrides" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__service_variants_v_version_overrides",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_version_procedure_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"actor" "enum__service_variants_v_version_procedure_steps_actor" DEFAULT 'person',
  	"duration" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_service_variants_v_version_procedure_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_version_additions_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_service_variants_v_version_additions_conditions_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_version_additions_evidences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"evidence_id" integer,
  	"required" "enum__service_variants_v_version_additions_evidences_required" DEFAULT 'always',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_service_variants_v_version_additions_evidences_locales" (
  	"condition_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_version_changed_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__service_variants_v_version_changed_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_service_variants_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_service_id" integer,
  	"version_jurisdiction_id" integer,
  	"version_offered" "enum__service_variants_v_version_offered" DEFAULT 'unknown',
  	"version_covered_by_id" integer,
  	"version_url" varchar,
  	"version_status" "service_variant_status" DEFAULT 'active',
  	"version_processing_time_typical" varchar,
  	"version_processing_time_statutory" varchar,
  	"version_remedy_kind" "enum__service_variants_v_version_remedy_kind",
  	"version_remedy_deadline" varchar,
  	"version_remedy_instance_id" integer,
  	"version_contact_authority_id" integer,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_contact_url" varchar,
  	"version_contact_opening_hours" varchar,
  	"version_based_on_version" varchar,
  	"version_review_state" "enum__service_variants_v_version_review_state" DEFAULT 'never-reviewed',
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
  	"version_display_name" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__service_variants_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__service_variants_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_service_variants_v_locales" (
  	"version_offered_reason" varchar,
  	"version_local_name" varchar,
  	"version_description" jsonb,
  	"version_processing_time_note" varchar,
  	"version_remedy_text" varchar,
  	"version_contact_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_service_variants_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_service_variants_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"channels_id" integer,
  	"fees_id" integer,
  	"legal_bases_id" integer,
  	"faqs_id" integer,
  	"evidences_id" integer
  );
  
  CREATE TABLE "faqs_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "faqs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"audience" "enum_faqs_audience" DEFAULT 'public',
  	"order" numeric DEFAULT 0,
  	"jurisdiction_id" integer,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_faqs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "faqs_locales" (
  	"question" varchar,
  	"answer" jsonb,
  	"group" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "faqs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_faqs_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_faqs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_audience" "enum__faqs_v_version_audience" DEFAULT 'public',
  	"version_order" numeric DEFAULT 0,
  	"version_jurisdiction_id" integer,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__faqs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__faqs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_faqs_v_locales" (
  	"version_question" varchar,
  	"version_answer" jsonb,
  	"version_group" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_faqs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "topics_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"catalogue" "enum_topics_catalogue",
  	"parent_id" integer,
  	"order" numeric DEFAULT 0,
  	"ech0049" boolean DEFAULT false,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_catalogue" "enum__topics_v_version_catalogue",
  	"version_parent_id" integer,
  	"version_order" numeric DEFAULT 0,
  	"version_ech0049" boolean DEFAULT false,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__topics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "life_events_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "life_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"i14y_code" varchar,
  	"order" numeric DEFAULT 0,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_life_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "life_events_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_life_events_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_life_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_i14y_code" varchar,
  	"version_order" numeric DEFAULT 0,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__life_events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__life_events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_life_events_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "business_events_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "business_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"i14y_code" varchar,
  	"order" numeric DEFAULT 0,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_business_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "business_events_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_business_events_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_business_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_i14y_code" varchar,
  	"version_order" numeric DEFAULT 0,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__business_events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__business_events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_business_events_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "authorities_addresses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_authorities_addresses_kind" DEFAULT 'visit',
  	"street" varchar,
  	"house_number" varchar,
  	"postal_code" varchar,
  	"town" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"egid" varchar
  );
  
  CREATE TABLE "authorities_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_authorities_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "authorities_special_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"closed" boolean DEFAULT true,
  	"hours" varchar
  );
  
  CREATE TABLE "authorities_special_hours_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "authorities_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "authorities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_authorities_kind",
  	"parent_id" integer,
  	"jurisdiction_id" integer,
  	"uid" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"successor_id" integer,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"opening_hours" varchar,
  	"accessibility_step_free" "enum_authorities_accessibility_step_free" DEFAULT 'unknown',
  	"accessibility_accessible_toilet" "enum_authorities_accessibility_accessible_toilet" DEFAULT 'unknown',
  	"accessibility_hearing_loop" "enum_authorities_accessibility_hearing_loop" DEFAULT 'unknown',
  	"accessibility_disabled_parking" "enum_authorities_accessibility_disabled_parking" DEFAULT 'unknown',
  	"contact_persons_internal" varchar,
  	"sedex_id" varchar,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_authorities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "authorities_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"accessibility_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_authorities_v_version_addresses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__authorities_v_version_addresses_kind" DEFAULT 'visit',
  	"street" varchar,
  	"house_number" varchar,
  	"postal_code" varchar,
  	"town" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"egid" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authorities_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__authorities_v_version_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_authorities_v_version_special_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"closed" boolean DEFAULT true,
  	"hours" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authorities_v_version_special_hours_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_authorities_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authorities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__authorities_v_version_kind",
  	"version_parent_id" integer,
  	"version_jurisdiction_id" integer,
  	"version_uid" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_successor_id" integer,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_opening_hours" varchar,
  	"version_accessibility_step_free" "enum__authorities_v_version_accessibility_step_free" DEFAULT 'unknown',
  	"version_accessibility_accessible_toilet" "enum__authorities_v_version_accessibility_accessible_toilet" DEFAULT 'unknown',
  	"version_accessibility_hearing_loop" "enum__authorities_v_version_accessibility_hearing_loop" DEFAULT 'unknown',
  	"version_accessibility_disabled_parking" "enum__authorities_v_version_accessibility_disabled_parking" DEFAULT 'unknown',
  	"version_contact_persons_internal" varchar,
  	"version_sedex_id" varchar,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__authorities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__authorities_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_authorities_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_accessibility_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "jurisdictions_population" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric,
  	"inhabitants" numeric,
  	"source" varchar,
  	"verified" boolean DEFAULT false
  );
  
  CREATE TABLE "jurisdictions_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "jurisdictions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"long_name" varchar,
  	"short_name" varchar,
  	"kind" "enum_jurisdictions_kind",
  	"circle_kind" "enum_jurisdictions_circle_kind",
  	"bfs_number" numeric,
  	"history_id" numeric,
  	"canton" varchar,
  	"parent_id" integer,
  	"uri" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"admission_mode" "enum_jurisdictions_admission_mode",
  	"abolition_mode" "enum_jurisdictions_abolition_mode",
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_jurisdictions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "jurisdictions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"jurisdictions_id" integer
  );
  
  CREATE TABLE "_jurisdictions_v_version_population" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"year" numeric,
  	"inhabitants" numeric,
  	"source" varchar,
  	"verified" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_jurisdictions_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_jurisdictions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_long_name" varchar,
  	"version_short_name" varchar,
  	"version_kind" "enum__jurisdictions_v_version_kind",
  	"version_circle_kind" "enum__jurisdictions_v_version_circle_kind",
  	"version_bfs_number" numeric,
  	"version_history_id" numeric,
  	"version_canton" varchar,
  	"version_parent_id" integer,
  	"version_uri" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_admission_mode" "enum__jurisdictions_v_version_admission_mode",
  	"version_abolition_mode" "enum__jurisdictions_v_version_abolition_mode",
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__jurisdictions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__jurisdictions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_jurisdictions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"jurisdictions_id" integer
  );
  
  CREATE TABLE "responsibilities_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "responsibilities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"jurisdiction_id" integer,
  	"authority_id" integer,
  	"role" "enum_responsibilities_role" DEFAULT 'competent',
  	"connect_by" "enum_responsibilities_connect_by" DEFAULT 'residence',
  	"priority" numeric DEFAULT 0,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"legal_basis_id" integer,
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
  	"display_name" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_responsibilities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_responsibilities_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_responsibilities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_service_id" integer,
  	"version_jurisdiction_id" integer,
  	"version_authority_id" integer,
  	"version_role" "enum__responsibilities_v_version_role" DEFAULT 'competent',
  	"version_connect_by" "enum__responsibilities_v_version_connect_by" DEFAULT 'residence',
  	"version_priority" numeric DEFAULT 0,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_legal_basis_id" integer,
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
  	"version_display_name" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__responsibilities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__responsibilities_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "responsibility_templates_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "responsibility_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"area_kind" "enum_responsibility_templates_area_kind",
  	"authority_id" integer,
  	"role" "enum_responsibility_templates_role" DEFAULT 'competent',
  	"connect_by" "enum_responsibility_templates_connect_by" DEFAULT 'residence',
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"legal_basis_id" integer,
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
  	"display_name" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_responsibility_templates_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_responsibility_templates_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_responsibility_templates_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_service_id" integer,
  	"version_area_kind" "enum__responsibility_templates_v_version_area_kind",
  	"version_authority_id" integer,
  	"version_role" "enum__responsibility_templates_v_version_role" DEFAULT 'competent',
  	"version_connect_by" "enum__responsibility_templates_v_version_connect_by" DEFAULT 'residence',
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_legal_basis_id" integer,
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
  	"version_display_name" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__responsibility_templates_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__responsibility_templates_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "postal_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"jurisdiction_id" integer,
  	"municipality_name" varchar NOT NULL,
  	"address_share" numeric NOT NULL,
  	"source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "channels_availability" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"jurisdiction_id" integer,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"status" "enum_channels_availability_status" DEFAULT 'available',
  	"source" varchar
  );
  
  CREATE TABLE "channels_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "channels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_channels_kind",
  	"url" varchar,
  	"authority_id" integer,
  	"form_id" integer,
  	"phone" varchar,
  	"email" varchar,
  	"opening_hours" varchar,
  	"auth" "enum_channels_auth" DEFAULT 'none',
  	"processing_time" varchar,
  	"link_check_status" "enum_channels_link_check_status" DEFAULT 'unchecked',
  	"link_check_checked_at" timestamp(3) with time zone,
  	"link_check_http_code" numeric,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_channels_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "channels_locales" (
  	"title" varchar,
  	"conditions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "channels_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"channels_id" integer
  );
  
  CREATE TABLE "_channels_v_version_availability" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"jurisdiction_id" integer,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"status" "enum__channels_v_version_availability_status" DEFAULT 'available',
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_channels_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_channels_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__channels_v_version_kind",
  	"version_url" varchar,
  	"version_authority_id" integer,
  	"version_form_id" integer,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_opening_hours" varchar,
  	"version_auth" "enum__channels_v_version_auth" DEFAULT 'none',
  	"version_processing_time" varchar,
  	"version_link_check_status" "enum__channels_v_version_link_check_status" DEFAULT 'unchecked',
  	"version_link_check_checked_at" timestamp(3) with time zone,
  	"version_link_check_http_code" numeric,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__channels_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__channels_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_channels_v_locales" (
  	"version_title" varchar,
  	"version_conditions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_channels_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"channels_id" integer
  );
  
  CREATE TABLE "fees_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "fees" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"kind" "enum_fees_kind",
  	"amount_rappen" numeric,
  	"min_rappen" numeric,
  	"max_rappen" numeric,
  	"currency" "enum_fees_currency" DEFAULT 'CHF',
  	"vat_included" boolean DEFAULT true,
  	"service_id" integer,
  	"variant_id" integer,
  	"jurisdiction_id" integer,
  	"channel_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"legal_basis_id" integer,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_fees_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "fees_locales" (
  	"title" varchar,
  	"unit" varchar,
  	"condition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_fees_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_fees_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_key" varchar,
  	"version_kind" "enum__fees_v_version_kind",
  	"version_amount_rappen" numeric,
  	"version_min_rappen" numeric,
  	"version_max_rappen" numeric,
  	"version_currency" "enum__fees_v_version_currency" DEFAULT 'CHF',
  	"version_vat_included" boolean DEFAULT true,
  	"version_service_id" integer,
  	"version_variant_id" integer,
  	"version_jurisdiction_id" integer,
  	"version_channel_id" integer,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_legal_basis_id" integer,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__fees_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__fees_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_fees_v_locales" (
  	"version_title" varchar,
  	"version_unit" varchar,
  	"version_condition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "legal_bases_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "legal_bases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"level" "enum_legal_bases_level",
  	"number" varchar,
  	"article" varchar,
  	"url" varchar,
  	"eli" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_legal_bases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legal_bases_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_legal_bases_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_legal_bases_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_level" "enum__legal_bases_v_version_level",
  	"version_number" varchar,
  	"version_article" varchar,
  	"version_url" varchar,
  	"version_eli" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__legal_bases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legal_bases_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legal_bases_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "evidences_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "evidences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issuer_id" integer,
  	"dataset" varchar,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_evidences_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "evidences_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_evidences_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evidences_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_issuer_id" integer,
  	"version_dataset" varchar,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__evidences_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__evidences_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_evidences_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "outputs_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "outputs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issuer_id" integer,
  	"dataset" varchar,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_outputs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "outputs_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_outputs_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outputs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_issuer_id" integer,
  	"version_dataset" varchar,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__outputs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__outputs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_outputs_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "form_field_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "form_field_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_item_field_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "form_item_field_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_item_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"type" "form_item_field_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"code_list" varchar,
  	"options_from" varchar,
  	"prefill_from" varchar,
  	"ech_element" varchar,
  	"validation" jsonb,
  	"visible_when" jsonb,
  	"legal_basis_id" integer,
  	"sensitive" boolean DEFAULT false
  );
  
  CREATE TABLE "form_item_fields_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "form_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"type" "form_field_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"code_list" varchar,
  	"options_from" varchar,
  	"prefill_from" varchar,
  	"ech_element" varchar,
  	"validation" jsonb,
  	"visible_when" jsonb,
  	"legal_basis_id" integer,
  	"sensitive" boolean DEFAULT false
  );
  
  CREATE TABLE "form_fields_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forms_sections_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "forms_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "forms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"auth" "enum_forms_auth" DEFAULT 'none',
  	"payment_timing" "enum_forms_payment_timing" DEFAULT 'none',
  	"payment_note" varchar,
  	"privacy_retention_days" numeric,
  	"privacy_legal_basis_id" integer,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_forms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "forms_locales" (
  	"title" varchar,
  	"privacy_purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "forms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "forms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"authorities_id" integer
  );
  
  CREATE TABLE "_form_field_options_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_field_options_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_form_item_field_options_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_item_field_options_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_form_item_fields_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"type" "form_item_field_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"code_list" varchar,
  	"options_from" varchar,
  	"prefill_from" varchar,
  	"ech_element" varchar,
  	"validation" jsonb,
  	"visible_when" jsonb,
  	"legal_basis_id" integer,
  	"sensitive" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_item_fields_v_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_form_fields_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"type" "form_field_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"code_list" varchar,
  	"options_from" varchar,
  	"prefill_from" varchar,
  	"ech_element" varchar,
  	"validation" jsonb,
  	"visible_when" jsonb,
  	"legal_basis_id" integer,
  	"sensitive" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_form_fields_v_locales" (
  	"label" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_version_sections_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"required" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_version_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_service_id" integer,
  	"version_auth" "enum__forms_v_version_auth" DEFAULT 'none',
  	"version_payment_timing" "enum__forms_v_version_payment_timing" DEFAULT 'none',
  	"version_payment_note" varchar,
  	"version_privacy_retention_days" numeric,
  	"version_privacy_legal_basis_id" integer,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__forms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__forms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_forms_v_locales" (
  	"version_title" varchar,
  	"version_privacy_purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_forms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"authorities_id" integer
  );
  
  CREATE TABLE "submission_files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"scan_state" "enum_submission_files_scan_state" DEFAULT 'pending' NOT NULL,
  	"scanned_at" timestamp(3) with time zone,
  	"checksum" varchar,
  	"delete_after" timestamp(3) with time zone,
  	"prefix" varchar DEFAULT 'submission-files',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "announcements_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "announcements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_announcements_kind" DEFAULT 'news',
  	"severity" "enum_announcements_severity" DEFAULT 'info',
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_announcements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "announcements_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "announcements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"jurisdictions_id" integer
  );
  
  CREATE TABLE "_announcements_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_announcements_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__announcements_v_version_kind" DEFAULT 'news',
  	"version_severity" "enum__announcements_v_version_severity" DEFAULT 'info',
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__announcements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__announcements_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_announcements_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_announcements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"jurisdictions_id" integer
  );
  
  CREATE TABLE "newsletters_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "newsletters_sections_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "newsletters_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "newsletters" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"sent_at" timestamp(3) with time zone,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_newsletters_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "newsletters_locales" (
  	"title" varchar,
  	"introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "newsletters_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"announcements_id" integer
  );
  
  CREATE TABLE "_newsletters_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_newsletters_v_version_sections_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_newsletters_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_newsletters_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" varchar,
  	"version_sent_at" timestamp(3) with time zone,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__newsletters_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__newsletters_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_newsletters_v_locales" (
  	"version_title" varchar,
  	"version_introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_newsletters_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"announcements_id" integer
  );
  
  CREATE TABLE "newsletter_subscribers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"locale" "enum_newsletter_subscribers_locale" DEFAULT 'de' NOT NULL,
  	"state" "enum_newsletter_subscribers_state" DEFAULT 'pending' NOT NULL,
  	"requested_at" timestamp(3) with time zone NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"unsubscribed_at" timestamp(3) with time zone,
  	"token_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"termdat" varchar,
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
  	"first_published_at" timestamp(3) with time zone,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_glossary_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_terms_locales" (
  	"term" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "glossary_terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_glossary_terms_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"source_url" varchar,
  	"quote" varchar,
  	"retrieved_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_termdat" varchar,
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
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_is_demo" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__glossary_terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_terms_v_locales" (
  	"version_term" varchar,
  	"version_definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_glossary_terms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"licence" varchar,
  	"credit" varchar,
  	"source" varchar,
  	"checksum" varchar,
  	"prefix" varchar DEFAULT 'media',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to_url" varchar,
  	"status_code" "enum_redirects_status_code" DEFAULT '308' NOT NULL,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"authorities_id" integer,
  	"jurisdictions_id" integer,
  	"faqs_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "users_grants" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_users_grants_role" NOT NULL,
  	"authority_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "identifier_tombstones" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection_slug" varchar NOT NULL,
  	"identifier" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"service_variants_id" integer,
  	"faqs_id" integer,
  	"topics_id" integer,
  	"life_events_id" integer,
  	"business_events_id" integer,
  	"authorities_id" integer,
  	"jurisdictions_id" integer,
  	"responsibilities_id" integer,
  	"responsibility_templates_id" integer,
  	"postal_codes_id" integer,
  	"channels_id" integer,
  	"fees_id" integer,
  	"legal_bases_id" integer,
  	"evidences_id" integer,
  	"outputs_id" integer,
  	"forms_id" integer,
  	"submission_files_id" integer,
  	"announcements_id" integer,
  	"newsletters_id" integer,
  	"newsletter_subscribers_id" integer,
  	"glossary_terms_id" integer,
  	"media_id" integer,
  	"redirects_id" integer,
  	"users_id" integer,
  	"identifier_tombstones_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "services_conditions" ADD CONSTRAINT "services_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_conditions_locales" ADD CONSTRAINT "services_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_procedure_steps" ADD CONSTRAINT "services_procedure_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_procedure_steps_locales" ADD CONSTRAINT "services_procedure_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_procedure_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_evidences" ADD CONSTRAINT "services_evidences_evidence_id_evidences_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_evidences" ADD CONSTRAINT "services_evidences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_evidences_locales" ADD CONSTRAINT "services_evidences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_deadlines" ADD CONSTRAINT "services_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_deadlines_locales" ADD CONSTRAINT "services_deadlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_deadlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_field_policy" ADD CONSTRAINT "services_field_policy_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_audiences" ADD CONSTRAINT "services_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_evidence" ADD CONSTRAINT "services_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_contact_authority_id_authorities_id_fk" FOREIGN KEY ("contact_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_remedy_instance_id_authorities_id_fk" FOREIGN KEY ("remedy_instance_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_replaced_by_id_services_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_texts" ADD CONSTRAINT "services_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_outputs_fk" FOREIGN KEY ("outputs_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_fees_fk" FOREIGN KEY ("fees_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_business_events_fk" FOREIGN KEY ("business_events_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_conditions" ADD CONSTRAINT "_services_v_version_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_conditions_locales" ADD CONSTRAINT "_services_v_version_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_procedure_steps" ADD CONSTRAINT "_services_v_version_procedure_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_procedure_steps_locales" ADD CONSTRAINT "_services_v_version_procedure_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_procedure_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_evidences" ADD CONSTRAINT "_services_v_version_evidences_evidence_id_evidences_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_version_evidences" ADD CONSTRAINT "_services_v_version_evidences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_evidences_locales" ADD CONSTRAINT "_services_v_version_evidences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_deadlines" ADD CONSTRAINT "_services_v_version_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_deadlines_locales" ADD CONSTRAINT "_services_v_version_deadlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v_version_deadlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_field_policy" ADD CONSTRAINT "_services_v_version_field_policy_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_audiences" ADD CONSTRAINT "_services_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_evidence" ADD CONSTRAINT "_services_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_contact_authority_id_authorities_id_fk" FOREIGN KEY ("version_contact_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_remedy_instance_id_authorities_id_fk" FOREIGN KEY ("version_remedy_instance_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_replaced_by_id_services_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_texts" ADD CONSTRAINT "_services_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_outputs_fk" FOREIGN KEY ("outputs_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_fees_fk" FOREIGN KEY ("fees_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_business_events_fk" FOREIGN KEY ("business_events_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_overrides" ADD CONSTRAINT "service_variants_overrides_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_procedure_steps" ADD CONSTRAINT "service_variants_procedure_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_procedure_steps_locales" ADD CONSTRAINT "service_variants_procedure_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants_procedure_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_additions_conditions" ADD CONSTRAINT "service_variants_additions_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_additions_conditions_locales" ADD CONSTRAINT "service_variants_additions_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants_additions_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_additions_evidences" ADD CONSTRAINT "service_variants_additions_evidences_evidence_id_evidences_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants_additions_evidences" ADD CONSTRAINT "service_variants_additions_evidences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_additions_evidences_locales" ADD CONSTRAINT "service_variants_additions_evidences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants_additions_evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_changed_groups" ADD CONSTRAINT "service_variants_changed_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_evidence" ADD CONSTRAINT "service_variants_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_covered_by_id_service_variants_id_fk" FOREIGN KEY ("covered_by_id") REFERENCES "public"."service_variants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_remedy_instance_id_authorities_id_fk" FOREIGN KEY ("remedy_instance_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_contact_authority_id_authorities_id_fk" FOREIGN KEY ("contact_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants" ADD CONSTRAINT "service_variants_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_variants_locales" ADD CONSTRAINT "service_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_texts" ADD CONSTRAINT "service_variants_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_fees_fk" FOREIGN KEY ("fees_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_variants_rels" ADD CONSTRAINT "service_variants_rels_evidences_fk" FOREIGN KEY ("evidences_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_overrides" ADD CONSTRAINT "_service_variants_v_version_overrides_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_procedure_steps" ADD CONSTRAINT "_service_variants_v_version_procedure_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_procedure_steps_locales" ADD CONSTRAINT "_service_variants_v_version_procedure_steps_locales_paren_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v_version_procedure_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_additions_conditions" ADD CONSTRAINT "_service_variants_v_version_additions_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_additions_conditions_locales" ADD CONSTRAINT "_service_variants_v_version_additions_conditions_locales__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v_version_additions_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_additions_evidences" ADD CONSTRAINT "_service_variants_v_version_additions_evidences_evidence_id_evidences_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_additions_evidences" ADD CONSTRAINT "_service_variants_v_version_additions_evidences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_additions_evidences_locales" ADD CONSTRAINT "_service_variants_v_version_additions_evidences_locales_p_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v_version_additions_evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_changed_groups" ADD CONSTRAINT "_service_variants_v_version_changed_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_version_evidence" ADD CONSTRAINT "_service_variants_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_parent_id_service_variants_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_variants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_covered_by_id_service_variants_id_fk" FOREIGN KEY ("version_covered_by_id") REFERENCES "public"."service_variants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_remedy_instance_id_authorities_id_fk" FOREIGN KEY ("version_remedy_instance_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_contact_authority_id_authorities_id_fk" FOREIGN KEY ("version_contact_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v" ADD CONSTRAINT "_service_variants_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_service_variants_v_locales" ADD CONSTRAINT "_service_variants_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_texts" ADD CONSTRAINT "_service_variants_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_service_variants_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_fees_fk" FOREIGN KEY ("fees_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_service_variants_v_rels" ADD CONSTRAINT "_service_variants_v_rels_evidences_fk" FOREIGN KEY ("evidences_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_evidence" ADD CONSTRAINT "faqs_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_evidence" ADD CONSTRAINT "_faqs_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_evidence" ADD CONSTRAINT "topics_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_evidence" ADD CONSTRAINT "_topics_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_evidence" ADD CONSTRAINT "life_events_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events_locales" ADD CONSTRAINT "life_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_version_evidence" ADD CONSTRAINT "_life_events_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_parent_id_life_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v_locales" ADD CONSTRAINT "_life_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_events_evidence" ADD CONSTRAINT "business_events_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_events" ADD CONSTRAINT "business_events_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_events" ADD CONSTRAINT "business_events_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_events_locales" ADD CONSTRAINT "business_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_business_events_v_version_evidence" ADD CONSTRAINT "_business_events_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_business_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_parent_id_business_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."business_events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v" ADD CONSTRAINT "_business_events_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_business_events_v_locales" ADD CONSTRAINT "_business_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_business_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_addresses" ADD CONSTRAINT "authorities_addresses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_languages" ADD CONSTRAINT "authorities_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_special_hours" ADD CONSTRAINT "authorities_special_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_special_hours_locales" ADD CONSTRAINT "authorities_special_hours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authorities_special_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities_evidence" ADD CONSTRAINT "authorities_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_parent_id_authorities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_successor_id_authorities_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities" ADD CONSTRAINT "authorities_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authorities_locales" ADD CONSTRAINT "authorities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_version_addresses" ADD CONSTRAINT "_authorities_v_version_addresses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_version_languages" ADD CONSTRAINT "_authorities_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_version_special_hours" ADD CONSTRAINT "_authorities_v_version_special_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_version_special_hours_locales" ADD CONSTRAINT "_authorities_v_version_special_hours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authorities_v_version_special_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v_version_evidence" ADD CONSTRAINT "_authorities_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_parent_id_authorities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_parent_id_authorities_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_successor_id_authorities_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v" ADD CONSTRAINT "_authorities_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authorities_v_locales" ADD CONSTRAINT "_authorities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authorities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jurisdictions_population" ADD CONSTRAINT "jurisdictions_population_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jurisdictions_evidence" ADD CONSTRAINT "jurisdictions_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_parent_id_jurisdictions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions" ADD CONSTRAINT "jurisdictions_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jurisdictions_rels" ADD CONSTRAINT "jurisdictions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jurisdictions_rels" ADD CONSTRAINT "jurisdictions_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v_version_population" ADD CONSTRAINT "_jurisdictions_v_version_population_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v_version_evidence" ADD CONSTRAINT "_jurisdictions_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_parent_id_jurisdictions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_parent_id_jurisdictions_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v_rels" ADD CONSTRAINT "_jurisdictions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jurisdictions_v_rels" ADD CONSTRAINT "_jurisdictions_v_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities_evidence" ADD CONSTRAINT "responsibilities_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."responsibilities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v_version_evidence" ADD CONSTRAINT "_responsibilities_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_responsibilities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_parent_id_responsibilities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."responsibilities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_authority_id_authorities_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("version_legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibilities_v" ADD CONSTRAINT "_responsibilities_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates_evidence" ADD CONSTRAINT "responsibility_templates_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."responsibility_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "responsibility_templates" ADD CONSTRAINT "responsibility_templates_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v_version_evidence" ADD CONSTRAINT "_responsibility_templates_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_responsibility_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_parent_id_responsibility_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."responsibility_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_authority_id_authorities_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("version_legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_responsibility_templates_v" ADD CONSTRAINT "_responsibility_templates_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postal_codes" ADD CONSTRAINT "postal_codes_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels_availability" ADD CONSTRAINT "channels_availability_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels_availability" ADD CONSTRAINT "channels_availability_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channels_evidence" ADD CONSTRAINT "channels_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels" ADD CONSTRAINT "channels_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "channels_locales" ADD CONSTRAINT "channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channels_rels" ADD CONSTRAINT "channels_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channels_rels" ADD CONSTRAINT "channels_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v_version_availability" ADD CONSTRAINT "_channels_v_version_availability_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v_version_availability" ADD CONSTRAINT "_channels_v_version_availability_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_channels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v_version_evidence" ADD CONSTRAINT "_channels_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_channels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_parent_id_channels_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."channels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_authority_id_authorities_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_form_id_forms_id_fk" FOREIGN KEY ("version_form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v" ADD CONSTRAINT "_channels_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_channels_v_locales" ADD CONSTRAINT "_channels_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_channels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v_rels" ADD CONSTRAINT "_channels_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_channels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_channels_v_rels" ADD CONSTRAINT "_channels_v_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fees_evidence" ADD CONSTRAINT "fees_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_variant_id_service_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "public"."service_variants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees" ADD CONSTRAINT "fees_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fees_locales" ADD CONSTRAINT "fees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fees_v_version_evidence" ADD CONSTRAINT "_fees_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fees_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_parent_id_fees_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_variant_id_service_variants_id_fk" FOREIGN KEY ("version_variant_id") REFERENCES "public"."service_variants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_channel_id_channels_id_fk" FOREIGN KEY ("version_channel_id") REFERENCES "public"."channels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("version_legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v" ADD CONSTRAINT "_fees_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fees_v_locales" ADD CONSTRAINT "_fees_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fees_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_bases_evidence" ADD CONSTRAINT "legal_bases_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_bases" ADD CONSTRAINT "legal_bases_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_bases" ADD CONSTRAINT "legal_bases_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_bases_locales" ADD CONSTRAINT "legal_bases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_bases_v_version_evidence" ADD CONSTRAINT "_legal_bases_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_bases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_parent_id_legal_bases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v_locales" ADD CONSTRAINT "_legal_bases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_bases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidences_evidence" ADD CONSTRAINT "evidences_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_issuer_id_authorities_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences" ADD CONSTRAINT "evidences_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidences_locales" ADD CONSTRAINT "evidences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidences_v_version_evidence" ADD CONSTRAINT "_evidences_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidences_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_parent_id_evidences_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_issuer_id_authorities_id_fk" FOREIGN KEY ("version_issuer_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v" ADD CONSTRAINT "_evidences_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidences_v_locales" ADD CONSTRAINT "_evidences_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidences_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outputs_evidence" ADD CONSTRAINT "outputs_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_issuer_id_authorities_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs" ADD CONSTRAINT "outputs_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outputs_locales" ADD CONSTRAINT "outputs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outputs_v_version_evidence" ADD CONSTRAINT "_outputs_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outputs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_parent_id_outputs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outputs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_issuer_id_authorities_id_fk" FOREIGN KEY ("version_issuer_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v" ADD CONSTRAINT "_outputs_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outputs_v_locales" ADD CONSTRAINT "_outputs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outputs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_field_options" ADD CONSTRAINT "form_field_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_field_options_locales" ADD CONSTRAINT "form_field_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_field_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_item_field_options" ADD CONSTRAINT "form_item_field_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_item_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_item_field_options_locales" ADD CONSTRAINT "form_item_field_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_item_field_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_item_fields" ADD CONSTRAINT "form_item_fields_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_item_fields" ADD CONSTRAINT "form_item_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_item_fields_locales" ADD CONSTRAINT "form_item_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_item_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_fields" ADD CONSTRAINT "form_fields_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_fields" ADD CONSTRAINT "form_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_fields_locales" ADD CONSTRAINT "form_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_sections" ADD CONSTRAINT "forms_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_sections_locales" ADD CONSTRAINT "forms_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_attachments" ADD CONSTRAINT "forms_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_attachments_locales" ADD CONSTRAINT "forms_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_evidence" ADD CONSTRAINT "forms_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_privacy_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("privacy_legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_locales" ADD CONSTRAINT "forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_texts" ADD CONSTRAINT "forms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_field_options_v" ADD CONSTRAINT "_form_field_options_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_field_options_v_locales" ADD CONSTRAINT "_form_field_options_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_field_options_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_item_field_options_v" ADD CONSTRAINT "_form_item_field_options_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_item_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_item_field_options_v_locales" ADD CONSTRAINT "_form_item_field_options_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_item_field_options_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_item_fields_v" ADD CONSTRAINT "_form_item_fields_v_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_form_item_fields_v" ADD CONSTRAINT "_form_item_fields_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_item_fields_v_locales" ADD CONSTRAINT "_form_item_fields_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_item_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_fields_v" ADD CONSTRAINT "_form_fields_v_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_form_fields_v" ADD CONSTRAINT "_form_fields_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_form_fields_v_locales" ADD CONSTRAINT "_form_fields_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_form_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_sections" ADD CONSTRAINT "_forms_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_sections_locales" ADD CONSTRAINT "_forms_v_version_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_attachments" ADD CONSTRAINT "_forms_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_attachments_locales" ADD CONSTRAINT "_forms_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_evidence" ADD CONSTRAINT "_forms_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_parent_id_forms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_privacy_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("version_privacy_legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_locales" ADD CONSTRAINT "_forms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_texts" ADD CONSTRAINT "_forms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_evidence" ADD CONSTRAINT "announcements_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements_locales" ADD CONSTRAINT "announcements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v_version_evidence" ADD CONSTRAINT "_announcements_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_announcements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_parent_id_announcements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v" ADD CONSTRAINT "_announcements_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_announcements_v_locales" ADD CONSTRAINT "_announcements_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_announcements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v_rels" ADD CONSTRAINT "_announcements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_announcements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v_rels" ADD CONSTRAINT "_announcements_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_announcements_v_rels" ADD CONSTRAINT "_announcements_v_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters_sections" ADD CONSTRAINT "newsletters_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters_sections_locales" ADD CONSTRAINT "newsletters_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletters_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters_evidence" ADD CONSTRAINT "newsletters_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletters_locales" ADD CONSTRAINT "newsletters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters_rels" ADD CONSTRAINT "newsletters_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletters_rels" ADD CONSTRAINT "newsletters_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v_version_sections" ADD CONSTRAINT "_newsletters_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v_version_sections_locales" ADD CONSTRAINT "_newsletters_v_version_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletters_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v_version_evidence" ADD CONSTRAINT "_newsletters_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_parent_id_newsletters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v" ADD CONSTRAINT "_newsletters_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletters_v_locales" ADD CONSTRAINT "_newsletters_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v_rels" ADD CONSTRAINT "_newsletters_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletters_v_rels" ADD CONSTRAINT "_newsletters_v_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_evidence" ADD CONSTRAINT "glossary_terms_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_texts" ADD CONSTRAINT "glossary_terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_evidence" ADD CONSTRAINT "_glossary_terms_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_parent_id_glossary_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_version_owner_id_authorities_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_version_review_verified_by_id_authorities_id_fk" FOREIGN KEY ("version_review_verified_by_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_locales" ADD CONSTRAINT "_glossary_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_texts" ADD CONSTRAINT "_glossary_terms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_grants" ADD CONSTRAINT "users_grants_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_grants" ADD CONSTRAINT "users_grants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_variants_fk" FOREIGN KEY ("service_variants_id") REFERENCES "public"."service_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_business_events_fk" FOREIGN KEY ("business_events_id") REFERENCES "public"."business_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_jurisdictions_fk" FOREIGN KEY ("jurisdictions_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_responsibilities_fk" FOREIGN KEY ("responsibilities_id") REFERENCES "public"."responsibilities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_responsibility_templates_fk" FOREIGN KEY ("responsibility_templates_id") REFERENCES "public"."responsibility_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_postal_codes_fk" FOREIGN KEY ("postal_codes_id") REFERENCES "public"."postal_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_channels_fk" FOREIGN KEY ("channels_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fees_fk" FOREIGN KEY ("fees_id") REFERENCES "public"."fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evidences_fk" FOREIGN KEY ("evidences_id") REFERENCES "public"."evidences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outputs_fk" FOREIGN KEY ("outputs_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_submission_files_fk" FOREIGN KEY ("submission_files_id") REFERENCES "public"."submission_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_newsletters_fk" FOREIGN KEY ("newsletters_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_newsletter_subscribers_fk" FOREIGN KEY ("newsletter_subscribers_id") REFERENCES "public"."newsletter_subscribers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_identifier_tombstones_fk" FOREIGN KEY ("identifier_tombstones_id") REFERENCES "public"."identifier_tombstones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_conditions_order_idx" ON "services_conditions" USING btree ("_order");
  CREATE INDEX "services_conditions_parent_id_idx" ON "services_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_conditions_locales_locale_parent_id_unique" ON "services_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_procedure_steps_order_idx" ON "services_procedure_steps" USING btree ("_order");
  CREATE INDEX "services_procedure_steps_parent_id_idx" ON "services_procedure_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_procedure_steps_locales_locale_parent_id_unique" ON "services_procedure_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_evidences_order_idx" ON "services_evidences" USING btree ("_order");
  CREATE INDEX "services_evidences_parent_id_idx" ON "services_evidences" USING btree ("_parent_id");
  CREATE INDEX "services_evidences_evidence_idx" ON "services_evidences" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "services_evidences_locales_locale_parent_id_unique" ON "services_evidences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_deadlines_order_idx" ON "services_deadlines" USING btree ("_order");
  CREATE INDEX "services_deadlines_parent_id_idx" ON "services_deadlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_deadlines_locales_locale_parent_id_unique" ON "services_deadlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_field_policy_order_idx" ON "services_field_policy" USING btree ("_order");
  CREATE INDEX "services_field_policy_parent_id_idx" ON "services_field_policy" USING btree ("_parent_id");
  CREATE INDEX "services_audiences_order_idx" ON "services_audiences" USING btree ("order");
  CREATE INDEX "services_audiences_parent_idx" ON "services_audiences" USING btree ("parent_id");
  CREATE INDEX "services_evidence_order_idx" ON "services_evidence" USING btree ("_order");
  CREATE INDEX "services_evidence_parent_id_idx" ON "services_evidence" USING btree ("_parent_id");
  CREATE INDEX "services_contact_contact_authority_idx" ON "services" USING btree ("contact_authority_id");
  CREATE INDEX "services_remedy_remedy_instance_idx" ON "services" USING btree ("remedy_instance_id");
  CREATE INDEX "services_level_idx" ON "services" USING btree ("level");
  CREATE INDEX "services_status_idx" ON "services" USING btree ("status");
  CREATE INDEX "services_replaced_by_idx" ON "services" USING btree ("replaced_by_id");
  CREATE INDEX "services_ech0070_id_idx" ON "services" USING btree ("ech0070_id");
  CREATE INDEX "services_owner_idx" ON "services" USING btree ("owner_id");
  CREATE INDEX "services_review_review_verified_by_idx" ON "services" USING btree ("review_verified_by_id");
  CREATE INDEX "services_review_review_next_review_due_idx" ON "services" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "services_identifier_idx" ON "services" USING btree ("identifier");
  CREATE INDEX "services_is_demo_idx" ON "services" USING btree ("is_demo");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_texts_order_parent" ON "services_texts" USING btree ("order","parent_id");
  CREATE INDEX "services_texts_locale_parent" ON "services_texts" USING btree ("locale","parent_id");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_outputs_id_idx" ON "services_rels" USING btree ("outputs_id");
  CREATE INDEX "services_rels_channels_id_idx" ON "services_rels" USING btree ("channels_id");
  CREATE INDEX "services_rels_forms_id_idx" ON "services_rels" USING btree ("forms_id");
  CREATE INDEX "services_rels_fees_id_idx" ON "services_rels" USING btree ("fees_id");
  CREATE INDEX "services_rels_legal_bases_id_idx" ON "services_rels" USING btree ("legal_bases_id");
  CREATE INDEX "services_rels_topics_id_idx" ON "services_rels" USING btree ("topics_id");
  CREATE INDEX "services_rels_life_events_id_idx" ON "services_rels" USING btree ("life_events_id");
  CREATE INDEX "services_rels_business_events_id_idx" ON "services_rels" USING btree ("business_events_id");
  CREATE INDEX "services_rels_jurisdictions_id_idx" ON "services_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "services_rels_services_id_idx" ON "services_rels" USING btree ("services_id");
  CREATE INDEX "_services_v_version_conditions_order_idx" ON "_services_v_version_conditions" USING btree ("_order");
  CREATE INDEX "_services_v_version_conditions_parent_id_idx" ON "_services_v_version_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_v_version_conditions_locales_locale_parent_id_uniq" ON "_services_v_version_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_procedure_steps_order_idx" ON "_services_v_version_procedure_steps" USING btree ("_order");
  CREATE INDEX "_services_v_version_procedure_steps_parent_id_idx" ON "_services_v_version_procedure_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_v_version_procedure_steps_locales_locale_parent_id" ON "_services_v_version_procedure_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_evidences_order_idx" ON "_services_v_version_evidences" USING btree ("_order");
  CREATE INDEX "_services_v_version_evidences_parent_id_idx" ON "_services_v_version_evidences" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_evidences_evidence_idx" ON "_services_v_version_evidences" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "_services_v_version_evidences_locales_locale_parent_id_uniqu" ON "_services_v_version_evidences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_deadlines_order_idx" ON "_services_v_version_deadlines" USING btree ("_order");
  CREATE INDEX "_services_v_version_deadlines_parent_id_idx" ON "_services_v_version_deadlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_v_version_deadlines_locales_locale_parent_id_uniqu" ON "_services_v_version_deadlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_version_field_policy_order_idx" ON "_services_v_version_field_policy" USING btree ("_order");
  CREATE INDEX "_services_v_version_field_policy_parent_id_idx" ON "_services_v_version_field_policy" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_audiences_order_idx" ON "_services_v_version_audiences" USING btree ("order");
  CREATE INDEX "_services_v_version_audiences_parent_idx" ON "_services_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_evidence_order_idx" ON "_services_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_services_v_version_evidence_parent_id_idx" ON "_services_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_contact_version_contact_authority_idx" ON "_services_v" USING btree ("version_contact_authority_id");
  CREATE INDEX "_services_v_version_remedy_version_remedy_instance_idx" ON "_services_v" USING btree ("version_remedy_instance_id");
  CREATE INDEX "_services_v_version_version_level_idx" ON "_services_v" USING btree ("version_level");
  CREATE INDEX "_services_v_version_version_status_idx" ON "_services_v" USING btree ("version_status");
  CREATE INDEX "_services_v_version_version_replaced_by_idx" ON "_services_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_services_v_version_version_ech0070_id_idx" ON "_services_v" USING btree ("version_ech0070_id");
  CREATE INDEX "_services_v_version_version_owner_idx" ON "_services_v" USING btree ("version_owner_id");
  CREATE INDEX "_services_v_version_review_version_review_verified_by_idx" ON "_services_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_services_v_version_review_version_review_next_review_du_idx" ON "_services_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_services_v_version_version_identifier_idx" ON "_services_v" USING btree ("version_identifier");
  CREATE INDEX "_services_v_version_version_is_demo_idx" ON "_services_v" USING btree ("version_is_demo");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_snapshot_idx" ON "_services_v" USING btree ("snapshot");
  CREATE INDEX "_services_v_published_locale_idx" ON "_services_v" USING btree ("published_locale");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_services_v_locales_locale_parent_id_unique" ON "_services_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_texts_order_parent" ON "_services_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_services_v_texts_locale_parent" ON "_services_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
  CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
  CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
  CREATE INDEX "_services_v_rels_outputs_id_idx" ON "_services_v_rels" USING btree ("outputs_id");
  CREATE INDEX "_services_v_rels_channels_id_idx" ON "_services_v_rels" USING btree ("channels_id");
  CREATE INDEX "_services_v_rels_forms_id_idx" ON "_services_v_rels" USING btree ("forms_id");
  CREATE INDEX "_services_v_rels_fees_id_idx" ON "_services_v_rels" USING btree ("fees_id");
  CREATE INDEX "_services_v_rels_legal_bases_id_idx" ON "_services_v_rels" USING btree ("legal_bases_id");
  CREATE INDEX "_services_v_rels_topics_id_idx" ON "_services_v_rels" USING btree ("topics_id");
  CREATE INDEX "_services_v_rels_life_events_id_idx" ON "_services_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_services_v_rels_business_events_id_idx" ON "_services_v_rels" USING btree ("business_events_id");
  CREATE INDEX "_services_v_rels_jurisdictions_id_idx" ON "_services_v_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "_services_v_rels_services_id_idx" ON "_services_v_rels" USING btree ("services_id");
  CREATE INDEX "service_variants_overrides_order_idx" ON "service_variants_overrides" USING btree ("order");
  CREATE INDEX "service_variants_overrides_parent_idx" ON "service_variants_overrides" USING btree ("parent_id");
  CREATE INDEX "service_variants_procedure_steps_order_idx" ON "service_variants_procedure_steps" USING btree ("_order");
  CREATE INDEX "service_variants_procedure_steps_parent_id_idx" ON "service_variants_procedure_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "service_variants_procedure_steps_locales_locale_parent_id_un" ON "service_variants_procedure_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "service_variants_additions_conditions_order_idx" ON "service_variants_additions_conditions" USING btree ("_order");
  CREATE INDEX "service_variants_additions_conditions_parent_id_idx" ON "service_variants_additions_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "service_variants_additions_conditions_locales_locale_parent_" ON "service_variants_additions_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "service_variants_additions_evidences_order_idx" ON "service_variants_additions_evidences" USING btree ("_order");
  CREATE INDEX "service_variants_additions_evidences_parent_id_idx" ON "service_variants_additions_evidences" USING btree ("_parent_id");
  CREATE INDEX "service_variants_additions_evidences_evidence_idx" ON "service_variants_additions_evidences" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "service_variants_additions_evidences_locales_locale_parent_i" ON "service_variants_additions_evidences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "service_variants_changed_groups_order_idx" ON "service_variants_changed_groups" USING btree ("order");
  CREATE INDEX "service_variants_changed_groups_parent_idx" ON "service_variants_changed_groups" USING btree ("parent_id");
  CREATE INDEX "service_variants_evidence_order_idx" ON "service_variants_evidence" USING btree ("_order");
  CREATE INDEX "service_variants_evidence_parent_id_idx" ON "service_variants_evidence" USING btree ("_parent_id");
  CREATE INDEX "service_variants_service_idx" ON "service_variants" USING btree ("service_id");
  CREATE INDEX "service_variants_jurisdiction_idx" ON "service_variants" USING btree ("jurisdiction_id");
  CREATE INDEX "service_variants_covered_by_idx" ON "service_variants" USING btree ("covered_by_id");
  CREATE INDEX "service_variants_status_idx" ON "service_variants" USING btree ("status");
  CREATE INDEX "service_variants_remedy_remedy_instance_idx" ON "service_variants" USING btree ("remedy_instance_id");
  CREATE INDEX "service_variants_contact_contact_authority_idx" ON "service_variants" USING btree ("contact_authority_id");
  CREATE INDEX "service_variants_owner_idx" ON "service_variants" USING btree ("owner_id");
  CREATE INDEX "service_variants_review_review_verified_by_idx" ON "service_variants" USING btree ("review_verified_by_id");
  CREATE INDEX "service_variants_review_review_next_review_due_idx" ON "service_variants" USING btree ("review_next_review_due");
  CREATE INDEX "service_variants_display_name_idx" ON "service_variants" USING btree ("display_name");
  CREATE INDEX "service_variants_is_demo_idx" ON "service_variants" USING btree ("is_demo");
  CREATE INDEX "service_variants_updated_at_idx" ON "service_variants" USING btree ("updated_at");
  CREATE INDEX "service_variants_created_at_idx" ON "service_variants" USING btree ("created_at");
  CREATE INDEX "service_variants_deleted_at_idx" ON "service_variants" USING btree ("deleted_at");
  CREATE INDEX "service_variants__status_idx" ON "service_variants" USING btree ("_status");
  CREATE UNIQUE INDEX "service_variants_locales_locale_parent_id_unique" ON "service_variants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "service_variants_texts_order_parent" ON "service_variants_texts" USING btree ("order","parent_id");
  CREATE INDEX "service_variants_texts_locale_parent" ON "service_variants_texts" USING btree ("locale","parent_id");
  CREATE INDEX "service_variants_rels_order_idx" ON "service_variants_rels" USING btree ("order");
  CREATE INDEX "service_variants_rels_parent_idx" ON "service_variants_rels" USING btree ("parent_id");
  CREATE INDEX "service_variants_rels_path_idx" ON "service_variants_rels" USING btree ("path");
  CREATE INDEX "service_variants_rels_channels_id_idx" ON "service_variants_rels" USING btree ("channels_id");
  CREATE INDEX "service_variants_rels_fees_id_idx" ON "service_variants_rels" USING btree ("fees_id");
  CREATE INDEX "service_variants_rels_legal_bases_id_idx" ON "service_variants_rels" USING btree ("legal_bases_id");
  CREATE INDEX "service_variants_rels_faqs_id_idx" ON "service_variants_rels" USING btree ("faqs_id");
  CREATE INDEX "service_variants_rels_evidences_id_idx" ON "service_variants_rels" USING btree ("evidences_id");
  CREATE INDEX "_service_variants_v_version_overrides_order_idx" ON "_service_variants_v_version_overrides" USING btree ("order");
  CREATE INDEX "_service_variants_v_version_overrides_parent_idx" ON "_service_variants_v_version_overrides" USING btree ("parent_id");
  CREATE INDEX "_service_variants_v_version_procedure_steps_order_idx" ON "_service_variants_v_version_procedure_steps" USING btree ("_order");
  CREATE INDEX "_service_variants_v_version_procedure_steps_parent_id_idx" ON "_service_variants_v_version_procedure_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_service_variants_v_version_procedure_steps_locales_locale_p" ON "_service_variants_v_version_procedure_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_service_variants_v_version_additions_conditions_order_idx" ON "_service_variants_v_version_additions_conditions" USING btree ("_order");
  CREATE INDEX "_service_variants_v_version_additions_conditions_parent_id_idx" ON "_service_variants_v_version_additions_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_service_variants_v_version_additions_conditions_locales_loc" ON "_service_variants_v_version_additions_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_service_variants_v_version_additions_evidences_order_idx" ON "_service_variants_v_version_additions_evidences" USING btree ("_order");
  CREATE INDEX "_service_variants_v_version_additions_evidences_parent_id_idx" ON "_service_variants_v_version_additions_evidences" USING btree ("_parent_id");
  CREATE INDEX "_service_variants_v_version_additions_evidences_evidence_idx" ON "_service_variants_v_version_additions_evidences" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "_service_variants_v_version_additions_evidences_locales_loca" ON "_service_variants_v_version_additions_evidences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_service_variants_v_version_changed_groups_order_idx" ON "_service_variants_v_version_changed_groups" USING btree ("order");
  CREATE INDEX "_service_variants_v_version_changed_groups_parent_idx" ON "_service_variants_v_version_changed_groups" USING btree ("parent_id");
  CREATE INDEX "_service_variants_v_version_evidence_order_idx" ON "_service_variants_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_service_variants_v_version_evidence_parent_id_idx" ON "_service_variants_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_service_variants_v_parent_idx" ON "_service_variants_v" USING btree ("parent_id");
  CREATE INDEX "_service_variants_v_version_version_service_idx" ON "_service_variants_v" USING btree ("version_service_id");
  CREATE INDEX "_service_variants_v_version_version_jurisdiction_idx" ON "_service_variants_v" USING btree ("version_jurisdiction_id");
  CREATE INDEX "_service_variants_v_version_version_covered_by_idx" ON "_service_variants_v" USING btree ("version_covered_by_id");
  CREATE INDEX "_service_variants_v_version_version_status_idx" ON "_service_variants_v" USING btree ("version_status");
  CREATE INDEX "_service_variants_v_version_remedy_version_remedy_instan_idx" ON "_service_variants_v" USING btree ("version_remedy_instance_id");
  CREATE INDEX "_service_variants_v_version_contact_version_contact_auth_idx" ON "_service_variants_v" USING btree ("version_contact_authority_id");
  CREATE INDEX "_service_variants_v_version_version_owner_idx" ON "_service_variants_v" USING btree ("version_owner_id");
  CREATE INDEX "_service_variants_v_version_review_version_review_verifi_idx" ON "_service_variants_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_service_variants_v_version_review_version_review_next_r_idx" ON "_service_variants_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_service_variants_v_version_version_display_name_idx" ON "_service_variants_v" USING btree ("version_display_name");
  CREATE INDEX "_service_variants_v_version_version_is_demo_idx" ON "_service_variants_v" USING btree ("version_is_demo");
  CREATE INDEX "_service_variants_v_version_version_updated_at_idx" ON "_service_variants_v" USING btree ("version_updated_at");
  CREATE INDEX "_service_variants_v_version_version_created_at_idx" ON "_service_variants_v" USING btree ("version_created_at");
  CREATE INDEX "_service_variants_v_version_version_deleted_at_idx" ON "_service_variants_v" USING btree ("version_deleted_at");
  CREATE INDEX "_service_variants_v_version_version__status_idx" ON "_service_variants_v" USING btree ("version__status");
  CREATE INDEX "_service_variants_v_created_at_idx" ON "_service_variants_v" USING btree ("created_at");
  CREATE INDEX "_service_variants_v_updated_at_idx" ON "_service_variants_v" USING btree ("updated_at");
  CREATE INDEX "_service_variants_v_snapshot_idx" ON "_service_variants_v" USING btree ("snapshot");
  CREATE INDEX "_service_variants_v_published_locale_idx" ON "_service_variants_v" USING btree ("published_locale");
  CREATE INDEX "_service_variants_v_latest_idx" ON "_service_variants_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_service_variants_v_locales_locale_parent_id_unique" ON "_service_variants_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_service_variants_v_texts_order_parent" ON "_service_variants_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_service_variants_v_texts_locale_parent" ON "_service_variants_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_service_variants_v_rels_order_idx" ON "_service_variants_v_rels" USING btree ("order");
  CREATE INDEX "_service_variants_v_rels_parent_idx" ON "_service_variants_v_rels" USING btree ("parent_id");
  CREATE INDEX "_service_variants_v_rels_path_idx" ON "_service_variants_v_rels" USING btree ("path");
  CREATE INDEX "_service_variants_v_rels_channels_id_idx" ON "_service_variants_v_rels" USING btree ("channels_id");
  CREATE INDEX "_service_variants_v_rels_fees_id_idx" ON "_service_variants_v_rels" USING btree ("fees_id");
  CREATE INDEX "_service_variants_v_rels_legal_bases_id_idx" ON "_service_variants_v_rels" USING btree ("legal_bases_id");
  CREATE INDEX "_service_variants_v_rels_faqs_id_idx" ON "_service_variants_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_service_variants_v_rels_evidences_id_idx" ON "_service_variants_v_rels" USING btree ("evidences_id");
  CREATE INDEX "faqs_evidence_order_idx" ON "faqs_evidence" USING btree ("_order");
  CREATE INDEX "faqs_evidence_parent_id_idx" ON "faqs_evidence" USING btree ("_parent_id");
  CREATE INDEX "faqs_audience_idx" ON "faqs" USING btree ("audience");
  CREATE INDEX "faqs_jurisdiction_idx" ON "faqs" USING btree ("jurisdiction_id");
  CREATE INDEX "faqs_owner_idx" ON "faqs" USING btree ("owner_id");
  CREATE INDEX "faqs_review_review_verified_by_idx" ON "faqs" USING btree ("review_verified_by_id");
  CREATE INDEX "faqs_review_review_next_review_due_idx" ON "faqs" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "faqs_identifier_idx" ON "faqs" USING btree ("identifier");
  CREATE INDEX "faqs_is_demo_idx" ON "faqs" USING btree ("is_demo");
  CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
  CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
  CREATE INDEX "faqs_deleted_at_idx" ON "faqs" USING btree ("deleted_at");
  CREATE INDEX "faqs__status_idx" ON "faqs" USING btree ("_status");
  CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" USING btree ("order");
  CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" USING btree ("parent_id");
  CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" USING btree ("path");
  CREATE INDEX "faqs_rels_services_id_idx" ON "faqs_rels" USING btree ("services_id");
  CREATE INDEX "faqs_rels_topics_id_idx" ON "faqs_rels" USING btree ("topics_id");
  CREATE INDEX "_faqs_v_version_evidence_order_idx" ON "_faqs_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_faqs_v_version_evidence_parent_id_idx" ON "_faqs_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_version_audience_idx" ON "_faqs_v" USING btree ("version_audience");
  CREATE INDEX "_faqs_v_version_version_jurisdiction_idx" ON "_faqs_v" USING btree ("version_jurisdiction_id");
  CREATE INDEX "_faqs_v_version_version_owner_idx" ON "_faqs_v" USING btree ("version_owner_id");
  CREATE INDEX "_faqs_v_version_review_version_review_verified_by_idx" ON "_faqs_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_faqs_v_version_review_version_review_next_review_due_idx" ON "_faqs_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_faqs_v_version_version_identifier_idx" ON "_faqs_v" USING btree ("version_identifier");
  CREATE INDEX "_faqs_v_version_version_is_demo_idx" ON "_faqs_v" USING btree ("version_is_demo");
  CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
  CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
  CREATE INDEX "_faqs_v_version_version_deleted_at_idx" ON "_faqs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" USING btree ("version__status");
  CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
  CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
  CREATE INDEX "_faqs_v_snapshot_idx" ON "_faqs_v" USING btree ("snapshot");
  CREATE INDEX "_faqs_v_published_locale_idx" ON "_faqs_v" USING btree ("published_locale");
  CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" USING btree ("order");
  CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" USING btree ("path");
  CREATE INDEX "_faqs_v_rels_services_id_idx" ON "_faqs_v_rels" USING btree ("services_id");
  CREATE INDEX "_faqs_v_rels_topics_id_idx" ON "_faqs_v_rels" USING btree ("topics_id");
  CREATE INDEX "topics_evidence_order_idx" ON "topics_evidence" USING btree ("_order");
  CREATE INDEX "topics_evidence_parent_id_idx" ON "topics_evidence" USING btree ("_parent_id");
  CREATE INDEX "topics_catalogue_idx" ON "topics" USING btree ("catalogue");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_owner_idx" ON "topics" USING btree ("owner_id");
  CREATE INDEX "topics_review_review_verified_by_idx" ON "topics" USING btree ("review_verified_by_id");
  CREATE INDEX "topics_review_review_next_review_due_idx" ON "topics" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "topics_identifier_idx" ON "topics" USING btree ("identifier");
  CREATE INDEX "topics_is_demo_idx" ON "topics" USING btree ("is_demo");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_version_evidence_order_idx" ON "_topics_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_topics_v_version_evidence_parent_id_idx" ON "_topics_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_catalogue_idx" ON "_topics_v" USING btree ("version_catalogue");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_version_owner_idx" ON "_topics_v" USING btree ("version_owner_id");
  CREATE INDEX "_topics_v_version_review_version_review_verified_by_idx" ON "_topics_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_topics_v_version_review_version_review_next_review_due_idx" ON "_topics_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_topics_v_version_version_identifier_idx" ON "_topics_v" USING btree ("version_identifier");
  CREATE INDEX "_topics_v_version_version_is_demo_idx" ON "_topics_v" USING btree ("version_is_demo");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "life_events_evidence_order_idx" ON "life_events_evidence" USING btree ("_order");
  CREATE INDEX "life_events_evidence_parent_id_idx" ON "life_events_evidence" USING btree ("_parent_id");
  CREATE INDEX "life_events_owner_idx" ON "life_events" USING btree ("owner_id");
  CREATE INDEX "life_events_review_review_verified_by_idx" ON "life_events" USING btree ("review_verified_by_id");
  CREATE INDEX "life_events_review_review_next_review_due_idx" ON "life_events" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "life_events_identifier_idx" ON "life_events" USING btree ("identifier");
  CREATE INDEX "life_events_is_demo_idx" ON "life_events" USING btree ("is_demo");
  CREATE INDEX "life_events_updated_at_idx" ON "life_events" USING btree ("updated_at");
  CREATE INDEX "life_events_created_at_idx" ON "life_events" USING btree ("created_at");
  CREATE INDEX "life_events_deleted_at_idx" ON "life_events" USING btree ("deleted_at");
  CREATE INDEX "life_events__status_idx" ON "life_events" USING btree ("_status");
  CREATE UNIQUE INDEX "life_events_locales_locale_parent_id_unique" ON "life_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_life_events_v_version_evidence_order_idx" ON "_life_events_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_life_events_v_version_evidence_parent_id_idx" ON "_life_events_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_life_events_v_parent_idx" ON "_life_events_v" USING btree ("parent_id");
  CREATE INDEX "_life_events_v_version_version_owner_idx" ON "_life_events_v" USING btree ("version_owner_id");
  CREATE INDEX "_life_events_v_version_review_version_review_verified_by_idx" ON "_life_events_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_life_events_v_version_review_version_review_next_review_idx" ON "_life_events_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_life_events_v_version_version_identifier_idx" ON "_life_events_v" USING btree ("version_identifier");
  CREATE INDEX "_life_events_v_version_version_is_demo_idx" ON "_life_events_v" USING btree ("version_is_demo");
  CREATE INDEX "_life_events_v_version_version_updated_at_idx" ON "_life_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_life_events_v_version_version_created_at_idx" ON "_life_events_v" USING btree ("version_created_at");
  CREATE INDEX "_life_events_v_version_version_deleted_at_idx" ON "_life_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_life_events_v_version_version__status_idx" ON "_life_events_v" USING btree ("version__status");
  CREATE INDEX "_life_events_v_created_at_idx" ON "_life_events_v" USING btree ("created_at");
  CREATE INDEX "_life_events_v_updated_at_idx" ON "_life_events_v" USING btree ("updated_at");
  CREATE INDEX "_life_events_v_snapshot_idx" ON "_life_events_v" USING btree ("snapshot");
  CREATE INDEX "_life_events_v_published_locale_idx" ON "_life_events_v" USING btree ("published_locale");
  CREATE INDEX "_life_events_v_latest_idx" ON "_life_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_life_events_v_locales_locale_parent_id_unique" ON "_life_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "business_events_evidence_order_idx" ON "business_events_evidence" USING btree ("_order");
  CREATE INDEX "business_events_evidence_parent_id_idx" ON "business_events_evidence" USING btree ("_parent_id");
  CREATE INDEX "business_events_owner_idx" ON "business_events" USING btree ("owner_id");
  CREATE INDEX "business_events_review_review_verified_by_idx" ON "business_events" USING btree ("review_verified_by_id");
  CREATE INDEX "business_events_review_review_next_review_due_idx" ON "business_events" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "business_events_identifier_idx" ON "business_events" USING btree ("identifier");
  CREATE INDEX "business_events_is_demo_idx" ON "business_events" USING btree ("is_demo");
  CREATE INDEX "business_events_updated_at_idx" ON "business_events" USING btree ("updated_at");
  CREATE INDEX "business_events_created_at_idx" ON "business_events" USING btree ("created_at");
  CREATE INDEX "business_events_deleted_at_idx" ON "business_events" USING btree ("deleted_at");
  CREATE INDEX "business_events__status_idx" ON "business_events" USING btree ("_status");
  CREATE UNIQUE INDEX "business_events_locales_locale_parent_id_unique" ON "business_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_business_events_v_version_evidence_order_idx" ON "_business_events_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_business_events_v_version_evidence_parent_id_idx" ON "_business_events_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_business_events_v_parent_idx" ON "_business_events_v" USING btree ("parent_id");
  CREATE INDEX "_business_events_v_version_version_owner_idx" ON "_business_events_v" USING btree ("version_owner_id");
  CREATE INDEX "_business_events_v_version_review_version_review_verifie_idx" ON "_business_events_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_business_events_v_version_review_version_review_next_re_idx" ON "_business_events_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_business_events_v_version_version_identifier_idx" ON "_business_events_v" USING btree ("version_identifier");
  CREATE INDEX "_business_events_v_version_version_is_demo_idx" ON "_business_events_v" USING btree ("version_is_demo");
  CREATE INDEX "_business_events_v_version_version_updated_at_idx" ON "_business_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_business_events_v_version_version_created_at_idx" ON "_business_events_v" USING btree ("version_created_at");
  CREATE INDEX "_business_events_v_version_version_deleted_at_idx" ON "_business_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_business_events_v_version_version__status_idx" ON "_business_events_v" USING btree ("version__status");
  CREATE INDEX "_business_events_v_created_at_idx" ON "_business_events_v" USING btree ("created_at");
  CREATE INDEX "_business_events_v_updated_at_idx" ON "_business_events_v" USING btree ("updated_at");
  CREATE INDEX "_business_events_v_snapshot_idx" ON "_business_events_v" USING btree ("snapshot");
  CREATE INDEX "_business_events_v_published_locale_idx" ON "_business_events_v" USING btree ("published_locale");
  CREATE INDEX "_business_events_v_latest_idx" ON "_business_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_business_events_v_locales_locale_parent_id_unique" ON "_business_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "authorities_addresses_order_idx" ON "authorities_addresses" USING btree ("_order");
  CREATE INDEX "authorities_addresses_parent_id_idx" ON "authorities_addresses" USING btree ("_parent_id");
  CREATE INDEX "authorities_languages_order_idx" ON "authorities_languages" USING btree ("order");
  CREATE INDEX "authorities_languages_parent_idx" ON "authorities_languages" USING btree ("parent_id");
  CREATE INDEX "authorities_special_hours_order_idx" ON "authorities_special_hours" USING btree ("_order");
  CREATE INDEX "authorities_special_hours_parent_id_idx" ON "authorities_special_hours" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "authorities_special_hours_locales_locale_parent_id_unique" ON "authorities_special_hours_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "authorities_evidence_order_idx" ON "authorities_evidence" USING btree ("_order");
  CREATE INDEX "authorities_evidence_parent_id_idx" ON "authorities_evidence" USING btree ("_parent_id");
  CREATE INDEX "authorities_kind_idx" ON "authorities" USING btree ("kind");
  CREATE INDEX "authorities_parent_idx" ON "authorities" USING btree ("parent_id");
  CREATE INDEX "authorities_jurisdiction_idx" ON "authorities" USING btree ("jurisdiction_id");
  CREATE INDEX "authorities_valid_from_idx" ON "authorities" USING btree ("valid_from");
  CREATE INDEX "authorities_valid_to_idx" ON "authorities" USING btree ("valid_to");
  CREATE INDEX "authorities_successor_idx" ON "authorities" USING btree ("successor_id");
  CREATE INDEX "authorities_owner_idx" ON "authorities" USING btree ("owner_id");
  CREATE INDEX "authorities_review_review_verified_by_idx" ON "authorities" USING btree ("review_verified_by_id");
  CREATE INDEX "authorities_review_review_next_review_due_idx" ON "authorities" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "authorities_identifier_idx" ON "authorities" USING btree ("identifier");
  CREATE INDEX "authorities_is_demo_idx" ON "authorities" USING btree ("is_demo");
  CREATE INDEX "authorities_updated_at_idx" ON "authorities" USING btree ("updated_at");
  CREATE INDEX "authorities_created_at_idx" ON "authorities" USING btree ("created_at");
  CREATE INDEX "authorities_deleted_at_idx" ON "authorities" USING btree ("deleted_at");
  CREATE INDEX "authorities__status_idx" ON "authorities" USING btree ("_status");
  CREATE UNIQUE INDEX "authorities_locales_locale_parent_id_unique" ON "authorities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_authorities_v_version_addresses_order_idx" ON "_authorities_v_version_addresses" USING btree ("_order");
  CREATE INDEX "_authorities_v_version_addresses_parent_id_idx" ON "_authorities_v_version_addresses" USING btree ("_parent_id");
  CREATE INDEX "_authorities_v_version_languages_order_idx" ON "_authorities_v_version_languages" USING btree ("order");
  CREATE INDEX "_authorities_v_version_languages_parent_idx" ON "_authorities_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_authorities_v_version_special_hours_order_idx" ON "_authorities_v_version_special_hours" USING btree ("_order");
  CREATE INDEX "_authorities_v_version_special_hours_parent_id_idx" ON "_authorities_v_version_special_hours" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_authorities_v_version_special_hours_locales_locale_parent_i" ON "_authorities_v_version_special_hours_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_authorities_v_version_evidence_order_idx" ON "_authorities_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_authorities_v_version_evidence_parent_id_idx" ON "_authorities_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_authorities_v_parent_idx" ON "_authorities_v" USING btree ("parent_id");
  CREATE INDEX "_authorities_v_version_version_kind_idx" ON "_authorities_v" USING btree ("version_kind");
  CREATE INDEX "_authorities_v_version_version_parent_idx" ON "_authorities_v" USING btree ("version_parent_id");
  CREATE INDEX "_authorities_v_version_version_jurisdiction_idx" ON "_authorities_v" USING btree ("version_jurisdiction_id");
  CREATE INDEX "_authorities_v_version_version_valid_from_idx" ON "_authorities_v" USING btree ("version_valid_from");
  CREATE INDEX "_authorities_v_version_version_valid_to_idx" ON "_authorities_v" USING btree ("version_valid_to");
  CREATE INDEX "_authorities_v_version_version_successor_idx" ON "_authorities_v" USING btree ("version_successor_id");
  CREATE INDEX "_authorities_v_version_version_owner_idx" ON "_authorities_v" USING btree ("version_owner_id");
  CREATE INDEX "_authorities_v_version_review_version_review_verified_by_idx" ON "_authorities_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_authorities_v_version_review_version_review_next_review_idx" ON "_authorities_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_authorities_v_version_version_identifier_idx" ON "_authorities_v" USING btree ("version_identifier");
  CREATE INDEX "_authorities_v_version_version_is_demo_idx" ON "_authorities_v" USING btree ("version_is_demo");
  CREATE INDEX "_authorities_v_version_version_updated_at_idx" ON "_authorities_v" USING btree ("version_updated_at");
  CREATE INDEX "_authorities_v_version_version_created_at_idx" ON "_authorities_v" USING btree ("version_created_at");
  CREATE INDEX "_authorities_v_version_version_deleted_at_idx" ON "_authorities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_authorities_v_version_version__status_idx" ON "_authorities_v" USING btree ("version__status");
  CREATE INDEX "_authorities_v_created_at_idx" ON "_authorities_v" USING btree ("created_at");
  CREATE INDEX "_authorities_v_updated_at_idx" ON "_authorities_v" USING btree ("updated_at");
  CREATE INDEX "_authorities_v_snapshot_idx" ON "_authorities_v" USING btree ("snapshot");
  CREATE INDEX "_authorities_v_published_locale_idx" ON "_authorities_v" USING btree ("published_locale");
  CREATE INDEX "_authorities_v_latest_idx" ON "_authorities_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_authorities_v_locales_locale_parent_id_unique" ON "_authorities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "jurisdictions_population_order_idx" ON "jurisdictions_population" USING btree ("_order");
  CREATE INDEX "jurisdictions_population_parent_id_idx" ON "jurisdictions_population" USING btree ("_parent_id");
  CREATE INDEX "jurisdictions_evidence_order_idx" ON "jurisdictions_evidence" USING btree ("_order");
  CREATE INDEX "jurisdictions_evidence_parent_id_idx" ON "jurisdictions_evidence" USING btree ("_parent_id");
  CREATE INDEX "jurisdictions_kind_idx" ON "jurisdictions" USING btree ("kind");
  CREATE INDEX "jurisdictions_circle_kind_idx" ON "jurisdictions" USING btree ("circle_kind");
  CREATE INDEX "jurisdictions_bfs_number_idx" ON "jurisdictions" USING btree ("bfs_number");
  CREATE UNIQUE INDEX "jurisdictions_history_id_idx" ON "jurisdictions" USING btree ("history_id");
  CREATE INDEX "jurisdictions_parent_idx" ON "jurisdictions" USING btree ("parent_id");
  CREATE INDEX "jurisdictions_valid_from_idx" ON "jurisdictions" USING btree ("valid_from");
  CREATE INDEX "jurisdictions_valid_to_idx" ON "jurisdictions" USING btree ("valid_to");
  CREATE INDEX "jurisdictions_owner_idx" ON "jurisdictions" USING btree ("owner_id");
  CREATE INDEX "jurisdictions_review_review_verified_by_idx" ON "jurisdictions" USING btree ("review_verified_by_id");
  CREATE INDEX "jurisdictions_review_review_next_review_due_idx" ON "jurisdictions" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "jurisdictions_identifier_idx" ON "jurisdictions" USING btree ("identifier");
  CREATE INDEX "jurisdictions_is_demo_idx" ON "jurisdictions" USING btree ("is_demo");
  CREATE INDEX "jurisdictions_updated_at_idx" ON "jurisdictions" USING btree ("updated_at");
  CREATE INDEX "jurisdictions_created_at_idx" ON "jurisdictions" USING btree ("created_at");
  CREATE INDEX "jurisdictions_deleted_at_idx" ON "jurisdictions" USING btree ("deleted_at");
  CREATE INDEX "jurisdictions__status_idx" ON "jurisdictions" USING btree ("_status");
  CREATE INDEX "jurisdictions_rels_order_idx" ON "jurisdictions_rels" USING btree ("order");
  CREATE INDEX "jurisdictions_rels_parent_idx" ON "jurisdictions_rels" USING btree ("parent_id");
  CREATE INDEX "jurisdictions_rels_path_idx" ON "jurisdictions_rels" USING btree ("path");
  CREATE INDEX "jurisdictions_rels_jurisdictions_id_idx" ON "jurisdictions_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "_jurisdictions_v_version_population_order_idx" ON "_jurisdictions_v_version_population" USING btree ("_order");
  CREATE INDEX "_jurisdictions_v_version_population_parent_id_idx" ON "_jurisdictions_v_version_population" USING btree ("_parent_id");
  CREATE INDEX "_jurisdictions_v_version_evidence_order_idx" ON "_jurisdictions_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_jurisdictions_v_version_evidence_parent_id_idx" ON "_jurisdictions_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_jurisdictions_v_parent_idx" ON "_jurisdictions_v" USING btree ("parent_id");
  CREATE INDEX "_jurisdictions_v_version_version_kind_idx" ON "_jurisdictions_v" USING btree ("version_kind");
  CREATE INDEX "_jurisdictions_v_version_version_circle_kind_idx" ON "_jurisdictions_v" USING btree ("version_circle_kind");
  CREATE INDEX "_jurisdictions_v_version_version_bfs_number_idx" ON "_jurisdictions_v" USING btree ("version_bfs_number");
  CREATE INDEX "_jurisdictions_v_version_version_history_id_idx" ON "_jurisdictions_v" USING btree ("version_history_id");
  CREATE INDEX "_jurisdictions_v_version_version_parent_idx" ON "_jurisdictions_v" USING btree ("version_parent_id");
  CREATE INDEX "_jurisdictions_v_version_version_valid_from_idx" ON "_jurisdictions_v" USING btree ("version_valid_from");
  CREATE INDEX "_jurisdictions_v_version_version_valid_to_idx" ON "_jurisdictions_v" USING btree ("version_valid_to");
  CREATE INDEX "_jurisdictions_v_version_version_owner_idx" ON "_jurisdictions_v" USING btree ("version_owner_id");
  CREATE INDEX "_jurisdictions_v_version_review_version_review_verified__idx" ON "_jurisdictions_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_jurisdictions_v_version_review_version_review_next_revi_idx" ON "_jurisdictions_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_jurisdictions_v_version_version_identifier_idx" ON "_jurisdictions_v" USING btree ("version_identifier");
  CREATE INDEX "_jurisdictions_v_version_version_is_demo_idx" ON "_jurisdictions_v" USING btree ("version_is_demo");
  CREATE INDEX "_jurisdictions_v_version_version_updated_at_idx" ON "_jurisdictions_v" USING btree ("version_updated_at");
  CREATE INDEX "_jurisdictions_v_version_version_created_at_idx" ON "_jurisdictions_v" USING btree ("version_created_at");
  CREATE INDEX "_jurisdictions_v_version_version_deleted_at_idx" ON "_jurisdictions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_jurisdictions_v_version_version__status_idx" ON "_jurisdictions_v" USING btree ("version__status");
  CREATE INDEX "_jurisdictions_v_created_at_idx" ON "_jurisdictions_v" USING btree ("created_at");
  CREATE INDEX "_jurisdictions_v_updated_at_idx" ON "_jurisdictions_v" USING btree ("updated_at");
  CREATE INDEX "_jurisdictions_v_snapshot_idx" ON "_jurisdictions_v" USING btree ("snapshot");
  CREATE INDEX "_jurisdictions_v_published_locale_idx" ON "_jurisdictions_v" USING btree ("published_locale");
  CREATE INDEX "_jurisdictions_v_latest_idx" ON "_jurisdictions_v" USING btree ("latest");
  CREATE INDEX "_jurisdictions_v_rels_order_idx" ON "_jurisdictions_v_rels" USING btree ("order");
  CREATE INDEX "_jurisdictions_v_rels_parent_idx" ON "_jurisdictions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_jurisdictions_v_rels_path_idx" ON "_jurisdictions_v_rels" USING btree ("path");
  CREATE INDEX "_jurisdictions_v_rels_jurisdictions_id_idx" ON "_jurisdictions_v_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "responsibilities_evidence_order_idx" ON "responsibilities_evidence" USING btree ("_order");
  CREATE INDEX "responsibilities_evidence_parent_id_idx" ON "responsibilities_evidence" USING btree ("_parent_id");
  CREATE INDEX "responsibilities_service_idx" ON "responsibilities" USING btree ("service_id");
  CREATE INDEX "responsibilities_jurisdiction_idx" ON "responsibilities" USING btree ("jurisdiction_id");
  CREATE INDEX "responsibilities_authority_idx" ON "responsibilities" USING btree ("authority_id");
  CREATE INDEX "responsibilities_valid_from_idx" ON "responsibilities" USING btree ("valid_from");
  CREATE INDEX "responsibilities_valid_to_idx" ON "responsibilities" USING btree ("valid_to");
  CREATE INDEX "responsibilities_legal_basis_idx" ON "responsibilities" USING btree ("legal_basis_id");
  CREATE INDEX "responsibilities_owner_idx" ON "responsibilities" USING btree ("owner_id");
  CREATE INDEX "responsibilities_review_review_verified_by_idx" ON "responsibilities" USING btree ("review_verified_by_id");
  CREATE INDEX "responsibilities_review_review_next_review_due_idx" ON "responsibilities" USING btree ("review_next_review_due");
  CREATE INDEX "responsibilities_display_name_idx" ON "responsibilities" USING btree ("display_name");
  CREATE INDEX "responsibilities_is_demo_idx" ON "responsibilities" USING btree ("is_demo");
  CREATE INDEX "responsibilities_updated_at_idx" ON "responsibilities" USING btree ("updated_at");
  CREATE INDEX "responsibilities_created_at_idx" ON "responsibilities" USING btree ("created_at");
  CREATE INDEX "responsibilities_deleted_at_idx" ON "responsibilities" USING btree ("deleted_at");
  CREATE INDEX "responsibilities__status_idx" ON "responsibilities" USING btree ("_status");
  CREATE INDEX "_responsibilities_v_version_evidence_order_idx" ON "_responsibilities_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_responsibilities_v_version_evidence_parent_id_idx" ON "_responsibilities_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_responsibilities_v_parent_idx" ON "_responsibilities_v" USING btree ("parent_id");
  CREATE INDEX "_responsibilities_v_version_version_service_idx" ON "_responsibilities_v" USING btree ("version_service_id");
  CREATE INDEX "_responsibilities_v_version_version_jurisdiction_idx" ON "_responsibilities_v" USING btree ("version_jurisdiction_id");
  CREATE INDEX "_responsibilities_v_version_version_authority_idx" ON "_responsibilities_v" USING btree ("version_authority_id");
  CREATE INDEX "_responsibilities_v_version_version_valid_from_idx" ON "_responsibilities_v" USING btree ("version_valid_from");
  CREATE INDEX "_responsibilities_v_version_version_valid_to_idx" ON "_responsibilities_v" USING btree ("version_valid_to");
  CREATE INDEX "_responsibilities_v_version_version_legal_basis_idx" ON "_responsibilities_v" USING btree ("version_legal_basis_id");
  CREATE INDEX "_responsibilities_v_version_version_owner_idx" ON "_responsibilities_v" USING btree ("version_owner_id");
  CREATE INDEX "_responsibilities_v_version_review_version_review_verifi_idx" ON "_responsibilities_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_responsibilities_v_version_review_version_review_next_r_idx" ON "_responsibilities_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_responsibilities_v_version_version_display_name_idx" ON "_responsibilities_v" USING btree ("version_display_name");
  CREATE INDEX "_responsibilities_v_version_version_is_demo_idx" ON "_responsibilities_v" USING btree ("version_is_demo");
  CREATE INDEX "_responsibilities_v_version_version_updated_at_idx" ON "_responsibilities_v" USING btree ("version_updated_at");
  CREATE INDEX "_responsibilities_v_version_version_created_at_idx" ON "_responsibilities_v" USING btree ("version_created_at");
  CREATE INDEX "_responsibilities_v_version_version_deleted_at_idx" ON "_responsibilities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_responsibilities_v_version_version__status_idx" ON "_responsibilities_v" USING btree ("version__status");
  CREATE INDEX "_responsibilities_v_created_at_idx" ON "_responsibilities_v" USING btree ("created_at");
  CREATE INDEX "_responsibilities_v_updated_at_idx" ON "_responsibilities_v" USING btree ("updated_at");
  CREATE INDEX "_responsibilities_v_snapshot_idx" ON "_responsibilities_v" USING btree ("snapshot");
  CREATE INDEX "_responsibilities_v_published_locale_idx" ON "_responsibilities_v" USING btree ("published_locale");
  CREATE INDEX "_responsibilities_v_latest_idx" ON "_responsibilities_v" USING btree ("latest");
  CREATE INDEX "responsibility_templates_evidence_order_idx" ON "responsibility_templates_evidence" USING btree ("_order");
  CREATE INDEX "responsibility_templates_evidence_parent_id_idx" ON "responsibility_templates_evidence" USING btree ("_parent_id");
  CREATE INDEX "responsibility_templates_service_idx" ON "responsibility_templates" USING btree ("service_id");
  CREATE INDEX "responsibility_templates_authority_idx" ON "responsibility_templates" USING btree ("authority_id");
  CREATE INDEX "responsibility_templates_valid_from_idx" ON "responsibility_templates" USING btree ("valid_from");
  CREATE INDEX "responsibility_templates_valid_to_idx" ON "responsibility_templates" USING btree ("valid_to");
  CREATE INDEX "responsibility_templates_legal_basis_idx" ON "responsibility_templates" USING btree ("legal_basis_id");
  CREATE INDEX "responsibility_templates_owner_idx" ON "responsibility_templates" USING btree ("owner_id");
  CREATE INDEX "responsibility_templates_review_review_verified_by_idx" ON "responsibility_templates" USING btree ("review_verified_by_id");
  CREATE INDEX "responsibility_templates_review_review_next_review_due_idx" ON "responsibility_templates" USING btree ("review_next_review_due");
  CREATE INDEX "responsibility_templates_display_name_idx" ON "responsibility_templates" USING btree ("display_name");
  CREATE INDEX "responsibility_templates_is_demo_idx" ON "responsibility_templates" USING btree ("is_demo");
  CREATE INDEX "responsibility_templates_updated_at_idx" ON "responsibility_templates" USING btree ("updated_at");
  CREATE INDEX "responsibility_templates_created_at_idx" ON "responsibility_templates" USING btree ("created_at");
  CREATE INDEX "responsibility_templates_deleted_at_idx" ON "responsibility_templates" USING btree ("deleted_at");
  CREATE INDEX "responsibility_templates__status_idx" ON "responsibility_templates" USING btree ("_status");
  CREATE INDEX "_responsibility_templates_v_version_evidence_order_idx" ON "_responsibility_templates_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_responsibility_templates_v_version_evidence_parent_id_idx" ON "_responsibility_templates_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_responsibility_templates_v_parent_idx" ON "_responsibility_templates_v" USING btree ("parent_id");
  CREATE INDEX "_responsibility_templates_v_version_version_service_idx" ON "_responsibility_templates_v" USING btree ("version_service_id");
  CREATE INDEX "_responsibility_templates_v_version_version_authority_idx" ON "_responsibility_templates_v" USING btree ("version_authority_id");
  CREATE INDEX "_responsibility_templates_v_version_version_valid_from_idx" ON "_responsibility_templates_v" USING btree ("version_valid_from");
  CREATE INDEX "_responsibility_templates_v_version_version_valid_to_idx" ON "_responsibility_templates_v" USING btree ("version_valid_to");
  CREATE INDEX "_responsibility_templates_v_version_version_legal_basis_idx" ON "_responsibility_templates_v" USING btree ("version_legal_basis_id");
  CREATE INDEX "_responsibility_templates_v_version_version_owner_idx" ON "_responsibility_templates_v" USING btree ("version_owner_id");
  CREATE INDEX "_responsibility_templates_v_version_review_version_revie_idx" ON "_responsibility_templates_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_responsibility_templates_v_version_review_version_rev_1_idx" ON "_responsibility_templates_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_responsibility_templates_v_version_version_display_name_idx" ON "_responsibility_templates_v" USING btree ("version_display_name");
  CREATE INDEX "_responsibility_templates_v_version_version_is_demo_idx" ON "_responsibility_templates_v" USING btree ("version_is_demo");
  CREATE INDEX "_responsibility_templates_v_version_version_updated_at_idx" ON "_responsibility_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_responsibility_templates_v_version_version_created_at_idx" ON "_responsibility_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_responsibility_templates_v_version_version_deleted_at_idx" ON "_responsibility_templates_v" USING btree ("version_deleted_at");
  CREATE INDEX "_responsibility_templates_v_version_version__status_idx" ON "_responsibility_templates_v" USING btree ("version__status");
  CREATE INDEX "_responsibility_templates_v_created_at_idx" ON "_responsibility_templates_v" USING btree ("created_at");
  CREATE INDEX "_responsibility_templates_v_updated_at_idx" ON "_responsibility_templates_v" USING btree ("updated_at");
  CREATE INDEX "_responsibility_templates_v_snapshot_idx" ON "_responsibility_templates_v" USING btree ("snapshot");
  CREATE INDEX "_responsibility_templates_v_published_locale_idx" ON "_responsibility_templates_v" USING btree ("published_locale");
  CREATE INDEX "_responsibility_templates_v_latest_idx" ON "_responsibility_templates_v" USING btree ("latest");
  CREATE INDEX "postal_codes_code_idx" ON "postal_codes" USING btree ("code");
  CREATE INDEX "postal_codes_jurisdiction_idx" ON "postal_codes" USING btree ("jurisdiction_id");
  CREATE INDEX "postal_codes_updated_at_idx" ON "postal_codes" USING btree ("updated_at");
  CREATE INDEX "postal_codes_created_at_idx" ON "postal_codes" USING btree ("created_at");
  CREATE INDEX "channels_availability_order_idx" ON "channels_availability" USING btree ("_order");
  CREATE INDEX "channels_availability_parent_id_idx" ON "channels_availability" USING btree ("_parent_id");
  CREATE INDEX "channels_availability_jurisdiction_idx" ON "channels_availability" USING btree ("jurisdiction_id");
  CREATE INDEX "channels_evidence_order_idx" ON "channels_evidence" USING btree ("_order");
  CREATE INDEX "channels_evidence_parent_id_idx" ON "channels_evidence" USING btree ("_parent_id");
  CREATE INDEX "channels_kind_idx" ON "channels" USING btree ("kind");
  CREATE INDEX "channels_authority_idx" ON "channels" USING btree ("authority_id");
  CREATE INDEX "channels_form_idx" ON "channels" USING btree ("form_id");
  CREATE INDEX "channels_owner_idx" ON "channels" USING btree ("owner_id");
  CREATE INDEX "channels_review_review_verified_by_idx" ON "channels" USING btree ("review_verified_by_id");
  CREATE INDEX "channels_review_review_next_review_due_idx" ON "channels" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "channels_identifier_idx" ON "channels" USING btree ("identifier");
  CREATE INDEX "channels_is_demo_idx" ON "channels" USING btree ("is_demo");
  CREATE INDEX "channels_updated_at_idx" ON "channels" USING btree ("updated_at");
  CREATE INDEX "channels_created_at_idx" ON "channels" USING btree ("created_at");
  CREATE INDEX "channels_deleted_at_idx" ON "channels" USING btree ("deleted_at");
  CREATE INDEX "channels__status_idx" ON "channels" USING btree ("_status");
  CREATE UNIQUE INDEX "channels_locales_locale_parent_id_unique" ON "channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "channels_rels_order_idx" ON "channels_rels" USING btree ("order");
  CREATE INDEX "channels_rels_parent_idx" ON "channels_rels" USING btree ("parent_id");
  CREATE INDEX "channels_rels_path_idx" ON "channels_rels" USING btree ("path");
  CREATE INDEX "channels_rels_channels_id_idx" ON "channels_rels" USING btree ("channels_id");
  CREATE INDEX "_channels_v_version_availability_order_idx" ON "_channels_v_version_availability" USING btree ("_order");
  CREATE INDEX "_channels_v_version_availability_parent_id_idx" ON "_channels_v_version_availability" USING btree ("_parent_id");
  CREATE INDEX "_channels_v_version_availability_jurisdiction_idx" ON "_channels_v_version_availability" USING btree ("jurisdiction_id");
  CREATE INDEX "_channels_v_version_evidence_order_idx" ON "_channels_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_channels_v_version_evidence_parent_id_idx" ON "_channels_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_channels_v_parent_idx" ON "_channels_v" USING btree ("parent_id");
  CREATE INDEX "_channels_v_version_version_kind_idx" ON "_channels_v" USING btree ("version_kind");
  CREATE INDEX "_channels_v_version_version_authority_idx" ON "_channels_v" USING btree ("version_authority_id");
  CREATE INDEX "_channels_v_version_version_form_idx" ON "_channels_v" USING btree ("version_form_id");
  CREATE INDEX "_channels_v_version_version_owner_idx" ON "_channels_v" USING btree ("version_owner_id");
  CREATE INDEX "_channels_v_version_review_version_review_verified_by_idx" ON "_channels_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_channels_v_version_review_version_review_next_review_du_idx" ON "_channels_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_channels_v_version_version_identifier_idx" ON "_channels_v" USING btree ("version_identifier");
  CREATE INDEX "_channels_v_version_version_is_demo_idx" ON "_channels_v" USING btree ("version_is_demo");
  CREATE INDEX "_channels_v_version_version_updated_at_idx" ON "_channels_v" USING btree ("version_updated_at");
  CREATE INDEX "_channels_v_version_version_created_at_idx" ON "_channels_v" USING btree ("version_created_at");
  CREATE INDEX "_channels_v_version_version_deleted_at_idx" ON "_channels_v" USING btree ("version_deleted_at");
  CREATE INDEX "_channels_v_version_version__status_idx" ON "_channels_v" USING btree ("version__status");
  CREATE INDEX "_channels_v_created_at_idx" ON "_channels_v" USING btree ("created_at");
  CREATE INDEX "_channels_v_updated_at_idx" ON "_channels_v" USING btree ("updated_at");
  CREATE INDEX "_channels_v_snapshot_idx" ON "_channels_v" USING btree ("snapshot");
  CREATE INDEX "_channels_v_published_locale_idx" ON "_channels_v" USING btree ("published_locale");
  CREATE INDEX "_channels_v_latest_idx" ON "_channels_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_channels_v_locales_locale_parent_id_unique" ON "_channels_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_channels_v_rels_order_idx" ON "_channels_v_rels" USING btree ("order");
  CREATE INDEX "_channels_v_rels_parent_idx" ON "_channels_v_rels" USING btree ("parent_id");
  CREATE INDEX "_channels_v_rels_path_idx" ON "_channels_v_rels" USING btree ("path");
  CREATE INDEX "_channels_v_rels_channels_id_idx" ON "_channels_v_rels" USING btree ("channels_id");
  CREATE INDEX "fees_evidence_order_idx" ON "fees_evidence" USING btree ("_order");
  CREATE INDEX "fees_evidence_parent_id_idx" ON "fees_evidence" USING btree ("_parent_id");
  CREATE INDEX "fees_service_idx" ON "fees" USING btree ("service_id");
  CREATE INDEX "fees_variant_idx" ON "fees" USING btree ("variant_id");
  CREATE INDEX "fees_jurisdiction_idx" ON "fees" USING btree ("jurisdiction_id");
  CREATE INDEX "fees_channel_idx" ON "fees" USING btree ("channel_id");
  CREATE INDEX "fees_valid_from_idx" ON "fees" USING btree ("valid_from");
  CREATE INDEX "fees_valid_to_idx" ON "fees" USING btree ("valid_to");
  CREATE INDEX "fees_legal_basis_idx" ON "fees" USING btree ("legal_basis_id");
  CREATE INDEX "fees_owner_idx" ON "fees" USING btree ("owner_id");
  CREATE INDEX "fees_review_review_verified_by_idx" ON "fees" USING btree ("review_verified_by_id");
  CREATE INDEX "fees_review_review_next_review_due_idx" ON "fees" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "fees_identifier_idx" ON "fees" USING btree ("identifier");
  CREATE INDEX "fees_is_demo_idx" ON "fees" USING btree ("is_demo");
  CREATE INDEX "fees_updated_at_idx" ON "fees" USING btree ("updated_at");
  CREATE INDEX "fees_created_at_idx" ON "fees" USING btree ("created_at");
  CREATE INDEX "fees_deleted_at_idx" ON "fees" USING btree ("deleted_at");
  CREATE INDEX "fees__status_idx" ON "fees" USING btree ("_status");
  CREATE UNIQUE INDEX "fees_locales_locale_parent_id_unique" ON "fees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_fees_v_version_evidence_order_idx" ON "_fees_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_fees_v_version_evidence_parent_id_idx" ON "_fees_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_fees_v_parent_idx" ON "_fees_v" USING btree ("parent_id");
  CREATE INDEX "_fees_v_version_version_service_idx" ON "_fees_v" USING btree ("version_service_id");
  CREATE INDEX "_fees_v_version_version_variant_idx" ON "_fees_v" USING btree ("version_variant_id");
  CREATE INDEX "_fees_v_version_version_jurisdiction_idx" ON "_fees_v" USING btree ("version_jurisdiction_id");
  CREATE INDEX "_fees_v_version_version_channel_idx" ON "_fees_v" USING btree ("version_channel_id");
  CREATE INDEX "_fees_v_version_version_valid_from_idx" ON "_fees_v" USING btree ("version_valid_from");
  CREATE INDEX "_fees_v_version_version_valid_to_idx" ON "_fees_v" USING btree ("version_valid_to");
  CREATE INDEX "_fees_v_version_version_legal_basis_idx" ON "_fees_v" USING btree ("version_legal_basis_id");
  CREATE INDEX "_fees_v_version_version_owner_idx" ON "_fees_v" USING btree ("version_owner_id");
  CREATE INDEX "_fees_v_version_review_version_review_verified_by_idx" ON "_fees_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_fees_v_version_review_version_review_next_review_due_idx" ON "_fees_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_fees_v_version_version_identifier_idx" ON "_fees_v" USING btree ("version_identifier");
  CREATE INDEX "_fees_v_version_version_is_demo_idx" ON "_fees_v" USING btree ("version_is_demo");
  CREATE INDEX "_fees_v_version_version_updated_at_idx" ON "_fees_v" USING btree ("version_updated_at");
  CREATE INDEX "_fees_v_version_version_created_at_idx" ON "_fees_v" USING btree ("version_created_at");
  CREATE INDEX "_fees_v_version_version_deleted_at_idx" ON "_fees_v" USING btree ("version_deleted_at");
  CREATE INDEX "_fees_v_version_version__status_idx" ON "_fees_v" USING btree ("version__status");
  CREATE INDEX "_fees_v_created_at_idx" ON "_fees_v" USING btree ("created_at");
  CREATE INDEX "_fees_v_updated_at_idx" ON "_fees_v" USING btree ("updated_at");
  CREATE INDEX "_fees_v_snapshot_idx" ON "_fees_v" USING btree ("snapshot");
  CREATE INDEX "_fees_v_published_locale_idx" ON "_fees_v" USING btree ("published_locale");
  CREATE INDEX "_fees_v_latest_idx" ON "_fees_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_fees_v_locales_locale_parent_id_unique" ON "_fees_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "legal_bases_evidence_order_idx" ON "legal_bases_evidence" USING btree ("_order");
  CREATE INDEX "legal_bases_evidence_parent_id_idx" ON "legal_bases_evidence" USING btree ("_parent_id");
  CREATE INDEX "legal_bases_valid_from_idx" ON "legal_bases" USING btree ("valid_from");
  CREATE INDEX "legal_bases_valid_to_idx" ON "legal_bases" USING btree ("valid_to");
  CREATE INDEX "legal_bases_owner_idx" ON "legal_bases" USING btree ("owner_id");
  CREATE INDEX "legal_bases_review_review_verified_by_idx" ON "legal_bases" USING btree ("review_verified_by_id");
  CREATE INDEX "legal_bases_review_review_next_review_due_idx" ON "legal_bases" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "legal_bases_identifier_idx" ON "legal_bases" USING btree ("identifier");
  CREATE INDEX "legal_bases_is_demo_idx" ON "legal_bases" USING btree ("is_demo");
  CREATE INDEX "legal_bases_updated_at_idx" ON "legal_bases" USING btree ("updated_at");
  CREATE INDEX "legal_bases_created_at_idx" ON "legal_bases" USING btree ("created_at");
  CREATE INDEX "legal_bases_deleted_at_idx" ON "legal_bases" USING btree ("deleted_at");
  CREATE INDEX "legal_bases__status_idx" ON "legal_bases" USING btree ("_status");
  CREATE UNIQUE INDEX "legal_bases_locales_locale_parent_id_unique" ON "legal_bases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_legal_bases_v_version_evidence_order_idx" ON "_legal_bases_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_legal_bases_v_version_evidence_parent_id_idx" ON "_legal_bases_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_legal_bases_v_parent_idx" ON "_legal_bases_v" USING btree ("parent_id");
  CREATE INDEX "_legal_bases_v_version_version_valid_from_idx" ON "_legal_bases_v" USING btree ("version_valid_from");
  CREATE INDEX "_legal_bases_v_version_version_valid_to_idx" ON "_legal_bases_v" USING btree ("version_valid_to");
  CREATE INDEX "_legal_bases_v_version_version_owner_idx" ON "_legal_bases_v" USING btree ("version_owner_id");
  CREATE INDEX "_legal_bases_v_version_review_version_review_verified_by_idx" ON "_legal_bases_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_legal_bases_v_version_review_version_review_next_review_idx" ON "_legal_bases_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_legal_bases_v_version_version_identifier_idx" ON "_legal_bases_v" USING btree ("version_identifier");
  CREATE INDEX "_legal_bases_v_version_version_is_demo_idx" ON "_legal_bases_v" USING btree ("version_is_demo");
  CREATE INDEX "_legal_bases_v_version_version_updated_at_idx" ON "_legal_bases_v" USING btree ("version_updated_at");
  CREATE INDEX "_legal_bases_v_version_version_created_at_idx" ON "_legal_bases_v" USING btree ("version_created_at");
  CREATE INDEX "_legal_bases_v_version_version_deleted_at_idx" ON "_legal_bases_v" USING btree ("version_deleted_at");
  CREATE INDEX "_legal_bases_v_version_version__status_idx" ON "_legal_bases_v" USING btree ("version__status");
  CREATE INDEX "_legal_bases_v_created_at_idx" ON "_legal_bases_v" USING btree ("created_at");
  CREATE INDEX "_legal_bases_v_updated_at_idx" ON "_legal_bases_v" USING btree ("updated_at");
  CREATE INDEX "_legal_bases_v_snapshot_idx" ON "_legal_bases_v" USING btree ("snapshot");
  CREATE INDEX "_legal_bases_v_published_locale_idx" ON "_legal_bases_v" USING btree ("published_locale");
  CREATE INDEX "_legal_bases_v_latest_idx" ON "_legal_bases_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_legal_bases_v_locales_locale_parent_id_unique" ON "_legal_bases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evidences_evidence_order_idx" ON "evidences_evidence" USING btree ("_order");
  CREATE INDEX "evidences_evidence_parent_id_idx" ON "evidences_evidence" USING btree ("_parent_id");
  CREATE INDEX "evidences_issuer_idx" ON "evidences" USING btree ("issuer_id");
  CREATE INDEX "evidences_owner_idx" ON "evidences" USING btree ("owner_id");
  CREATE INDEX "evidences_review_review_verified_by_idx" ON "evidences" USING btree ("review_verified_by_id");
  CREATE INDEX "evidences_review_review_next_review_due_idx" ON "evidences" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "evidences_identifier_idx" ON "evidences" USING btree ("identifier");
  CREATE INDEX "evidences_is_demo_idx" ON "evidences" USING btree ("is_demo");
  CREATE INDEX "evidences_updated_at_idx" ON "evidences" USING btree ("updated_at");
  CREATE INDEX "evidences_created_at_idx" ON "evidences" USING btree ("created_at");
  CREATE INDEX "evidences_deleted_at_idx" ON "evidences" USING btree ("deleted_at");
  CREATE INDEX "evidences__status_idx" ON "evidences" USING btree ("_status");
  CREATE UNIQUE INDEX "evidences_locales_locale_parent_id_unique" ON "evidences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evidences_v_version_evidence_order_idx" ON "_evidences_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_evidences_v_version_evidence_parent_id_idx" ON "_evidences_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_evidences_v_parent_idx" ON "_evidences_v" USING btree ("parent_id");
  CREATE INDEX "_evidences_v_version_version_issuer_idx" ON "_evidences_v" USING btree ("version_issuer_id");
  CREATE INDEX "_evidences_v_version_version_owner_idx" ON "_evidences_v" USING btree ("version_owner_id");
  CREATE INDEX "_evidences_v_version_review_version_review_verified_by_idx" ON "_evidences_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_evidences_v_version_review_version_review_next_review_d_idx" ON "_evidences_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_evidences_v_version_version_identifier_idx" ON "_evidences_v" USING btree ("version_identifier");
  CREATE INDEX "_evidences_v_version_version_is_demo_idx" ON "_evidences_v" USING btree ("version_is_demo");
  CREATE INDEX "_evidences_v_version_version_updated_at_idx" ON "_evidences_v" USING btree ("version_updated_at");
  CREATE INDEX "_evidences_v_version_version_created_at_idx" ON "_evidences_v" USING btree ("version_created_at");
  CREATE INDEX "_evidences_v_version_version_deleted_at_idx" ON "_evidences_v" USING btree ("version_deleted_at");
  CREATE INDEX "_evidences_v_version_version__status_idx" ON "_evidences_v" USING btree ("version__status");
  CREATE INDEX "_evidences_v_created_at_idx" ON "_evidences_v" USING btree ("created_at");
  CREATE INDEX "_evidences_v_updated_at_idx" ON "_evidences_v" USING btree ("updated_at");
  CREATE INDEX "_evidences_v_snapshot_idx" ON "_evidences_v" USING btree ("snapshot");
  CREATE INDEX "_evidences_v_published_locale_idx" ON "_evidences_v" USING btree ("published_locale");
  CREATE INDEX "_evidences_v_latest_idx" ON "_evidences_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_evidences_v_locales_locale_parent_id_unique" ON "_evidences_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "outputs_evidence_order_idx" ON "outputs_evidence" USING btree ("_order");
  CREATE INDEX "outputs_evidence_parent_id_idx" ON "outputs_evidence" USING btree ("_parent_id");
  CREATE INDEX "outputs_issuer_idx" ON "outputs" USING btree ("issuer_id");
  CREATE INDEX "outputs_owner_idx" ON "outputs" USING btree ("owner_id");
  CREATE INDEX "outputs_review_review_verified_by_idx" ON "outputs" USING btree ("review_verified_by_id");
  CREATE INDEX "outputs_review_review_next_review_due_idx" ON "outputs" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "outputs_identifier_idx" ON "outputs" USING btree ("identifier");
  CREATE INDEX "outputs_is_demo_idx" ON "outputs" USING btree ("is_demo");
  CREATE INDEX "outputs_updated_at_idx" ON "outputs" USING btree ("updated_at");
  CREATE INDEX "outputs_created_at_idx" ON "outputs" USING btree ("created_at");
  CREATE INDEX "outputs_deleted_at_idx" ON "outputs" USING btree ("deleted_at");
  CREATE INDEX "outputs__status_idx" ON "outputs" USING btree ("_status");
  CREATE UNIQUE INDEX "outputs_locales_locale_parent_id_unique" ON "outputs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_outputs_v_version_evidence_order_idx" ON "_outputs_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_outputs_v_version_evidence_parent_id_idx" ON "_outputs_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_outputs_v_parent_idx" ON "_outputs_v" USING btree ("parent_id");
  CREATE INDEX "_outputs_v_version_version_issuer_idx" ON "_outputs_v" USING btree ("version_issuer_id");
  CREATE INDEX "_outputs_v_version_version_owner_idx" ON "_outputs_v" USING btree ("version_owner_id");
  CREATE INDEX "_outputs_v_version_review_version_review_verified_by_idx" ON "_outputs_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_outputs_v_version_review_version_review_next_review_due_idx" ON "_outputs_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_outputs_v_version_version_identifier_idx" ON "_outputs_v" USING btree ("version_identifier");
  CREATE INDEX "_outputs_v_version_version_is_demo_idx" ON "_outputs_v" USING btree ("version_is_demo");
  CREATE INDEX "_outputs_v_version_version_updated_at_idx" ON "_outputs_v" USING btree ("version_updated_at");
  CREATE INDEX "_outputs_v_version_version_created_at_idx" ON "_outputs_v" USING btree ("version_created_at");
  CREATE INDEX "_outputs_v_version_version_deleted_at_idx" ON "_outputs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_outputs_v_version_version__status_idx" ON "_outputs_v" USING btree ("version__status");
  CREATE INDEX "_outputs_v_created_at_idx" ON "_outputs_v" USING btree ("created_at");
  CREATE INDEX "_outputs_v_updated_at_idx" ON "_outputs_v" USING btree ("updated_at");
  CREATE INDEX "_outputs_v_snapshot_idx" ON "_outputs_v" USING btree ("snapshot");
  CREATE INDEX "_outputs_v_published_locale_idx" ON "_outputs_v" USING btree ("published_locale");
  CREATE INDEX "_outputs_v_latest_idx" ON "_outputs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_outputs_v_locales_locale_parent_id_unique" ON "_outputs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_field_options_order_idx" ON "form_field_options" USING btree ("_order");
  CREATE INDEX "form_field_options_parent_id_idx" ON "form_field_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_field_options_locales_locale_parent_id_unique" ON "form_field_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_item_field_options_order_idx" ON "form_item_field_options" USING btree ("_order");
  CREATE INDEX "form_item_field_options_parent_id_idx" ON "form_item_field_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "form_item_field_options_locales_locale_parent_id_unique" ON "form_item_field_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_item_fields_order_idx" ON "form_item_fields" USING btree ("_order");
  CREATE INDEX "form_item_fields_parent_id_idx" ON "form_item_fields" USING btree ("_parent_id");
  CREATE INDEX "form_item_fields_legal_basis_idx" ON "form_item_fields" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "form_item_fields_locales_locale_parent_id_unique" ON "form_item_fields_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_fields_order_idx" ON "form_fields" USING btree ("_order");
  CREATE INDEX "form_fields_parent_id_idx" ON "form_fields" USING btree ("_parent_id");
  CREATE INDEX "form_fields_legal_basis_idx" ON "form_fields" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "form_fields_locales_locale_parent_id_unique" ON "form_fields_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_sections_order_idx" ON "forms_sections" USING btree ("_order");
  CREATE INDEX "forms_sections_parent_id_idx" ON "forms_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_sections_locales_locale_parent_id_unique" ON "forms_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_attachments_order_idx" ON "forms_attachments" USING btree ("_order");
  CREATE INDEX "forms_attachments_parent_id_idx" ON "forms_attachments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_attachments_locales_locale_parent_id_unique" ON "forms_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_evidence_order_idx" ON "forms_evidence" USING btree ("_order");
  CREATE INDEX "forms_evidence_parent_id_idx" ON "forms_evidence" USING btree ("_parent_id");
  CREATE INDEX "forms_service_idx" ON "forms" USING btree ("service_id");
  CREATE INDEX "forms_privacy_privacy_legal_basis_idx" ON "forms" USING btree ("privacy_legal_basis_id");
  CREATE INDEX "forms_owner_idx" ON "forms" USING btree ("owner_id");
  CREATE INDEX "forms_review_review_verified_by_idx" ON "forms" USING btree ("review_verified_by_id");
  CREATE INDEX "forms_review_review_next_review_due_idx" ON "forms" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "forms_identifier_idx" ON "forms" USING btree ("identifier");
  CREATE INDEX "forms_is_demo_idx" ON "forms" USING btree ("is_demo");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "forms_deleted_at_idx" ON "forms" USING btree ("deleted_at");
  CREATE INDEX "forms__status_idx" ON "forms" USING btree ("_status");
  CREATE UNIQUE INDEX "forms_locales_locale_parent_id_unique" ON "forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_texts_order_parent" ON "forms_texts" USING btree ("order","parent_id");
  CREATE INDEX "forms_texts_locale_parent" ON "forms_texts" USING btree ("locale","parent_id");
  CREATE INDEX "forms_rels_order_idx" ON "forms_rels" USING btree ("order");
  CREATE INDEX "forms_rels_parent_idx" ON "forms_rels" USING btree ("parent_id");
  CREATE INDEX "forms_rels_path_idx" ON "forms_rels" USING btree ("path");
  CREATE INDEX "forms_rels_authorities_id_idx" ON "forms_rels" USING btree ("authorities_id");
  CREATE INDEX "_form_field_options_v_order_idx" ON "_form_field_options_v" USING btree ("_order");
  CREATE INDEX "_form_field_options_v_parent_id_idx" ON "_form_field_options_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_form_field_options_v_locales_locale_parent_id_unique" ON "_form_field_options_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_item_field_options_v_order_idx" ON "_form_item_field_options_v" USING btree ("_order");
  CREATE INDEX "_form_item_field_options_v_parent_id_idx" ON "_form_item_field_options_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_form_item_field_options_v_locales_locale_parent_id_unique" ON "_form_item_field_options_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_item_fields_v_order_idx" ON "_form_item_fields_v" USING btree ("_order");
  CREATE INDEX "_form_item_fields_v_parent_id_idx" ON "_form_item_fields_v" USING btree ("_parent_id");
  CREATE INDEX "_form_item_fields_v_legal_basis_idx" ON "_form_item_fields_v" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "_form_item_fields_v_locales_locale_parent_id_unique" ON "_form_item_fields_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_form_fields_v_order_idx" ON "_form_fields_v" USING btree ("_order");
  CREATE INDEX "_form_fields_v_parent_id_idx" ON "_form_fields_v" USING btree ("_parent_id");
  CREATE INDEX "_form_fields_v_legal_basis_idx" ON "_form_fields_v" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "_form_fields_v_locales_locale_parent_id_unique" ON "_form_fields_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_version_sections_order_idx" ON "_forms_v_version_sections" USING btree ("_order");
  CREATE INDEX "_forms_v_version_sections_parent_id_idx" ON "_forms_v_version_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_forms_v_version_sections_locales_locale_parent_id_unique" ON "_forms_v_version_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_version_attachments_order_idx" ON "_forms_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_forms_v_version_attachments_parent_id_idx" ON "_forms_v_version_attachments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_forms_v_version_attachments_locales_locale_parent_id_unique" ON "_forms_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_version_evidence_order_idx" ON "_forms_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_forms_v_version_evidence_parent_id_idx" ON "_forms_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" USING btree ("parent_id");
  CREATE INDEX "_forms_v_version_version_service_idx" ON "_forms_v" USING btree ("version_service_id");
  CREATE INDEX "_forms_v_version_privacy_version_privacy_legal_basis_idx" ON "_forms_v" USING btree ("version_privacy_legal_basis_id");
  CREATE INDEX "_forms_v_version_version_owner_idx" ON "_forms_v" USING btree ("version_owner_id");
  CREATE INDEX "_forms_v_version_review_version_review_verified_by_idx" ON "_forms_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_forms_v_version_review_version_review_next_review_due_idx" ON "_forms_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_forms_v_version_version_identifier_idx" ON "_forms_v" USING btree ("version_identifier");
  CREATE INDEX "_forms_v_version_version_is_demo_idx" ON "_forms_v" USING btree ("version_is_demo");
  CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" USING btree ("version_updated_at");
  CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" USING btree ("version_created_at");
  CREATE INDEX "_forms_v_version_version_deleted_at_idx" ON "_forms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_forms_v_version_version__status_idx" ON "_forms_v" USING btree ("version__status");
  CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" USING btree ("created_at");
  CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" USING btree ("updated_at");
  CREATE INDEX "_forms_v_snapshot_idx" ON "_forms_v" USING btree ("snapshot");
  CREATE INDEX "_forms_v_published_locale_idx" ON "_forms_v" USING btree ("published_locale");
  CREATE INDEX "_forms_v_latest_idx" ON "_forms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_forms_v_locales_locale_parent_id_unique" ON "_forms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_texts_order_parent" ON "_forms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_forms_v_texts_locale_parent" ON "_forms_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_forms_v_rels_order_idx" ON "_forms_v_rels" USING btree ("order");
  CREATE INDEX "_forms_v_rels_parent_idx" ON "_forms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_forms_v_rels_path_idx" ON "_forms_v_rels" USING btree ("path");
  CREATE INDEX "_forms_v_rels_authorities_id_idx" ON "_forms_v_rels" USING btree ("authorities_id");
  CREATE INDEX "submission_files_scan_state_idx" ON "submission_files" USING btree ("scan_state");
  CREATE INDEX "submission_files_delete_after_idx" ON "submission_files" USING btree ("delete_after");
  CREATE INDEX "submission_files_updated_at_idx" ON "submission_files" USING btree ("updated_at");
  CREATE INDEX "submission_files_created_at_idx" ON "submission_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "submission_files_filename_idx" ON "submission_files" USING btree ("filename");
  CREATE INDEX "announcements_evidence_order_idx" ON "announcements_evidence" USING btree ("_order");
  CREATE INDEX "announcements_evidence_parent_id_idx" ON "announcements_evidence" USING btree ("_parent_id");
  CREATE INDEX "announcements_from_idx" ON "announcements" USING btree ("from");
  CREATE INDEX "announcements_to_idx" ON "announcements" USING btree ("to");
  CREATE INDEX "announcements_owner_idx" ON "announcements" USING btree ("owner_id");
  CREATE INDEX "announcements_review_review_verified_by_idx" ON "announcements" USING btree ("review_verified_by_id");
  CREATE INDEX "announcements_review_review_next_review_due_idx" ON "announcements" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "announcements_identifier_idx" ON "announcements" USING btree ("identifier");
  CREATE INDEX "announcements_is_demo_idx" ON "announcements" USING btree ("is_demo");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
  CREATE INDEX "announcements_deleted_at_idx" ON "announcements" USING btree ("deleted_at");
  CREATE INDEX "announcements__status_idx" ON "announcements" USING btree ("_status");
  CREATE UNIQUE INDEX "announcements_locales_locale_parent_id_unique" ON "announcements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "announcements_rels_order_idx" ON "announcements_rels" USING btree ("order");
  CREATE INDEX "announcements_rels_parent_idx" ON "announcements_rels" USING btree ("parent_id");
  CREATE INDEX "announcements_rels_path_idx" ON "announcements_rels" USING btree ("path");
  CREATE INDEX "announcements_rels_services_id_idx" ON "announcements_rels" USING btree ("services_id");
  CREATE INDEX "announcements_rels_jurisdictions_id_idx" ON "announcements_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "_announcements_v_version_evidence_order_idx" ON "_announcements_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_announcements_v_version_evidence_parent_id_idx" ON "_announcements_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_announcements_v_parent_idx" ON "_announcements_v" USING btree ("parent_id");
  CREATE INDEX "_announcements_v_version_version_from_idx" ON "_announcements_v" USING btree ("version_from");
  CREATE INDEX "_announcements_v_version_version_to_idx" ON "_announcements_v" USING btree ("version_to");
  CREATE INDEX "_announcements_v_version_version_owner_idx" ON "_announcements_v" USING btree ("version_owner_id");
  CREATE INDEX "_announcements_v_version_review_version_review_verified__idx" ON "_announcements_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_announcements_v_version_review_version_review_next_revi_idx" ON "_announcements_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_announcements_v_version_version_identifier_idx" ON "_announcements_v" USING btree ("version_identifier");
  CREATE INDEX "_announcements_v_version_version_is_demo_idx" ON "_announcements_v" USING btree ("version_is_demo");
  CREATE INDEX "_announcements_v_version_version_updated_at_idx" ON "_announcements_v" USING btree ("version_updated_at");
  CREATE INDEX "_announcements_v_version_version_created_at_idx" ON "_announcements_v" USING btree ("version_created_at");
  CREATE INDEX "_announcements_v_version_version_deleted_at_idx" ON "_announcements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_announcements_v_version_version__status_idx" ON "_announcements_v" USING btree ("version__status");
  CREATE INDEX "_announcements_v_created_at_idx" ON "_announcements_v" USING btree ("created_at");
  CREATE INDEX "_announcements_v_updated_at_idx" ON "_announcements_v" USING btree ("updated_at");
  CREATE INDEX "_announcements_v_snapshot_idx" ON "_announcements_v" USING btree ("snapshot");
  CREATE INDEX "_announcements_v_published_locale_idx" ON "_announcements_v" USING btree ("published_locale");
  CREATE INDEX "_announcements_v_latest_idx" ON "_announcements_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_announcements_v_locales_locale_parent_id_unique" ON "_announcements_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_announcements_v_rels_order_idx" ON "_announcements_v_rels" USING btree ("order");
  CREATE INDEX "_announcements_v_rels_parent_idx" ON "_announcements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_announcements_v_rels_path_idx" ON "_announcements_v_rels" USING btree ("path");
  CREATE INDEX "_announcements_v_rels_services_id_idx" ON "_announcements_v_rels" USING btree ("services_id");
  CREATE INDEX "_announcements_v_rels_jurisdictions_id_idx" ON "_announcements_v_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "newsletters_sections_order_idx" ON "newsletters_sections" USING btree ("_order");
  CREATE INDEX "newsletters_sections_parent_id_idx" ON "newsletters_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "newsletters_sections_locales_locale_parent_id_unique" ON "newsletters_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "newsletters_evidence_order_idx" ON "newsletters_evidence" USING btree ("_order");
  CREATE INDEX "newsletters_evidence_parent_id_idx" ON "newsletters_evidence" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "newsletters_number_idx" ON "newsletters" USING btree ("number");
  CREATE INDEX "newsletters_owner_idx" ON "newsletters" USING btree ("owner_id");
  CREATE INDEX "newsletters_review_review_verified_by_idx" ON "newsletters" USING btree ("review_verified_by_id");
  CREATE INDEX "newsletters_review_review_next_review_due_idx" ON "newsletters" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "newsletters_identifier_idx" ON "newsletters" USING btree ("identifier");
  CREATE INDEX "newsletters_is_demo_idx" ON "newsletters" USING btree ("is_demo");
  CREATE INDEX "newsletters_updated_at_idx" ON "newsletters" USING btree ("updated_at");
  CREATE INDEX "newsletters_created_at_idx" ON "newsletters" USING btree ("created_at");
  CREATE INDEX "newsletters_deleted_at_idx" ON "newsletters" USING btree ("deleted_at");
  CREATE INDEX "newsletters__status_idx" ON "newsletters" USING btree ("_status");
  CREATE UNIQUE INDEX "newsletters_locales_locale_parent_id_unique" ON "newsletters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "newsletters_rels_order_idx" ON "newsletters_rels" USING btree ("order");
  CREATE INDEX "newsletters_rels_parent_idx" ON "newsletters_rels" USING btree ("parent_id");
  CREATE INDEX "newsletters_rels_path_idx" ON "newsletters_rels" USING btree ("path");
  CREATE INDEX "newsletters_rels_announcements_id_idx" ON "newsletters_rels" USING btree ("announcements_id");
  CREATE INDEX "_newsletters_v_version_sections_order_idx" ON "_newsletters_v_version_sections" USING btree ("_order");
  CREATE INDEX "_newsletters_v_version_sections_parent_id_idx" ON "_newsletters_v_version_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_newsletters_v_version_sections_locales_locale_parent_id_uni" ON "_newsletters_v_version_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_newsletters_v_version_evidence_order_idx" ON "_newsletters_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_newsletters_v_version_evidence_parent_id_idx" ON "_newsletters_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_newsletters_v_parent_idx" ON "_newsletters_v" USING btree ("parent_id");
  CREATE INDEX "_newsletters_v_version_version_number_idx" ON "_newsletters_v" USING btree ("version_number");
  CREATE INDEX "_newsletters_v_version_version_owner_idx" ON "_newsletters_v" USING btree ("version_owner_id");
  CREATE INDEX "_newsletters_v_version_review_version_review_verified_by_idx" ON "_newsletters_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_newsletters_v_version_review_version_review_next_review_idx" ON "_newsletters_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_newsletters_v_version_version_identifier_idx" ON "_newsletters_v" USING btree ("version_identifier");
  CREATE INDEX "_newsletters_v_version_version_is_demo_idx" ON "_newsletters_v" USING btree ("version_is_demo");
  CREATE INDEX "_newsletters_v_version_version_updated_at_idx" ON "_newsletters_v" USING btree ("version_updated_at");
  CREATE INDEX "_newsletters_v_version_version_created_at_idx" ON "_newsletters_v" USING btree ("version_created_at");
  CREATE INDEX "_newsletters_v_version_version_deleted_at_idx" ON "_newsletters_v" USING btree ("version_deleted_at");
  CREATE INDEX "_newsletters_v_version_version__status_idx" ON "_newsletters_v" USING btree ("version__status");
  CREATE INDEX "_newsletters_v_created_at_idx" ON "_newsletters_v" USING btree ("created_at");
  CREATE INDEX "_newsletters_v_updated_at_idx" ON "_newsletters_v" USING btree ("updated_at");
  CREATE INDEX "_newsletters_v_snapshot_idx" ON "_newsletters_v" USING btree ("snapshot");
  CREATE INDEX "_newsletters_v_published_locale_idx" ON "_newsletters_v" USING btree ("published_locale");
  CREATE INDEX "_newsletters_v_latest_idx" ON "_newsletters_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_newsletters_v_locales_locale_parent_id_unique" ON "_newsletters_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_newsletters_v_rels_order_idx" ON "_newsletters_v_rels" USING btree ("order");
  CREATE INDEX "_newsletters_v_rels_parent_idx" ON "_newsletters_v_rels" USING btree ("parent_id");
  CREATE INDEX "_newsletters_v_rels_path_idx" ON "_newsletters_v_rels" USING btree ("path");
  CREATE INDEX "_newsletters_v_rels_announcements_id_idx" ON "_newsletters_v_rels" USING btree ("announcements_id");
  CREATE UNIQUE INDEX "newsletter_subscribers_email_idx" ON "newsletter_subscribers" USING btree ("email");
  CREATE INDEX "newsletter_subscribers_updated_at_idx" ON "newsletter_subscribers" USING btree ("updated_at");
  CREATE INDEX "newsletter_subscribers_created_at_idx" ON "newsletter_subscribers" USING btree ("created_at");
  CREATE INDEX "glossary_terms_evidence_order_idx" ON "glossary_terms_evidence" USING btree ("_order");
  CREATE INDEX "glossary_terms_evidence_parent_id_idx" ON "glossary_terms_evidence" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_owner_idx" ON "glossary_terms" USING btree ("owner_id");
  CREATE INDEX "glossary_terms_review_review_verified_by_idx" ON "glossary_terms" USING btree ("review_verified_by_id");
  CREATE INDEX "glossary_terms_review_review_next_review_due_idx" ON "glossary_terms" USING btree ("review_next_review_due");
  CREATE UNIQUE INDEX "glossary_terms_identifier_idx" ON "glossary_terms" USING btree ("identifier");
  CREATE INDEX "glossary_terms_is_demo_idx" ON "glossary_terms" USING btree ("is_demo");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE INDEX "glossary_terms_deleted_at_idx" ON "glossary_terms" USING btree ("deleted_at");
  CREATE INDEX "glossary_terms__status_idx" ON "glossary_terms" USING btree ("_status");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "glossary_terms_texts_order_parent" ON "glossary_terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "glossary_terms_texts_locale_parent" ON "glossary_terms_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_glossary_terms_v_version_evidence_order_idx" ON "_glossary_terms_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_evidence_parent_id_idx" ON "_glossary_terms_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_glossary_terms_v_parent_idx" ON "_glossary_terms_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_terms_v_version_version_owner_idx" ON "_glossary_terms_v" USING btree ("version_owner_id");
  CREATE INDEX "_glossary_terms_v_version_review_version_review_verified_idx" ON "_glossary_terms_v" USING btree ("version_review_verified_by_id");
  CREATE INDEX "_glossary_terms_v_version_review_version_review_next_rev_idx" ON "_glossary_terms_v" USING btree ("version_review_next_review_due");
  CREATE INDEX "_glossary_terms_v_version_version_identifier_idx" ON "_glossary_terms_v" USING btree ("version_identifier");
  CREATE INDEX "_glossary_terms_v_version_version_is_demo_idx" ON "_glossary_terms_v" USING btree ("version_is_demo");
  CREATE INDEX "_glossary_terms_v_version_version_updated_at_idx" ON "_glossary_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_terms_v_version_version_created_at_idx" ON "_glossary_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_terms_v_version_version_deleted_at_idx" ON "_glossary_terms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_glossary_terms_v_version_version__status_idx" ON "_glossary_terms_v" USING btree ("version__status");
  CREATE INDEX "_glossary_terms_v_created_at_idx" ON "_glossary_terms_v" USING btree ("created_at");
  CREATE INDEX "_glossary_terms_v_updated_at_idx" ON "_glossary_terms_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_terms_v_snapshot_idx" ON "_glossary_terms_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_terms_v_published_locale_idx" ON "_glossary_terms_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_terms_v_latest_idx" ON "_glossary_terms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_glossary_terms_v_locales_locale_parent_id_unique" ON "_glossary_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_terms_v_texts_order_parent" ON "_glossary_terms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_terms_v_texts_locale_parent" ON "_glossary_terms_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_services_id_idx" ON "redirects_rels" USING btree ("services_id");
  CREATE INDEX "redirects_rels_authorities_id_idx" ON "redirects_rels" USING btree ("authorities_id");
  CREATE INDEX "redirects_rels_jurisdictions_id_idx" ON "redirects_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "redirects_rels_faqs_id_idx" ON "redirects_rels" USING btree ("faqs_id");
  CREATE INDEX "redirects_rels_topics_id_idx" ON "redirects_rels" USING btree ("topics_id");
  CREATE INDEX "users_grants_order_idx" ON "users_grants" USING btree ("_order");
  CREATE INDEX "users_grants_parent_id_idx" ON "users_grants" USING btree ("_parent_id");
  CREATE INDEX "users_grants_authority_idx" ON "users_grants" USING btree ("authority_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "identifier_tombstones_collection_slug_idx" ON "identifier_tombstones" USING btree ("collection_slug");
  CREATE INDEX "identifier_tombstones_identifier_idx" ON "identifier_tombstones" USING btree ("identifier");
  CREATE INDEX "identifier_tombstones_updated_at_idx" ON "identifier_tombstones" USING btree ("updated_at");
  CREATE INDEX "identifier_tombstones_created_at_idx" ON "identifier_tombstones" USING btree ("created_at");
  CREATE UNIQUE INDEX "collectionSlug_identifier_idx" ON "identifier_tombstones" USING btree ("collection_slug","identifier");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_service_variants_id_idx" ON "payload_locked_documents_rels" USING btree ("service_variants_id");
  CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_life_events_id_idx" ON "payload_locked_documents_rels" USING btree ("life_events_id");
  CREATE INDEX "payload_locked_documents_rels_business_events_id_idx" ON "payload_locked_documents_rels" USING btree ("business_events_id");
  CREATE INDEX "payload_locked_documents_rels_authorities_id_idx" ON "payload_locked_documents_rels" USING btree ("authorities_id");
  CREATE INDEX "payload_locked_documents_rels_jurisdictions_id_idx" ON "payload_locked_documents_rels" USING btree ("jurisdictions_id");
  CREATE INDEX "payload_locked_documents_rels_responsibilities_id_idx" ON "payload_locked_documents_rels" USING btree ("responsibilities_id");
  CREATE INDEX "payload_locked_documents_rels_responsibility_templates_i_idx" ON "payload_locked_documents_rels" USING btree ("responsibility_templates_id");
  CREATE INDEX "payload_locked_documents_rels_postal_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("postal_codes_id");
  CREATE INDEX "payload_locked_documents_rels_channels_id_idx" ON "payload_locked_documents_rels" USING btree ("channels_id");
  CREATE INDEX "payload_locked_documents_rels_fees_id_idx" ON "payload_locked_documents_rels" USING btree ("fees_id");
  CREATE INDEX "payload_locked_documents_rels_legal_bases_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_bases_id");
  CREATE INDEX "payload_locked_documents_rels_evidences_id_idx" ON "payload_locked_documents_rels" USING btree ("evidences_id");
  CREATE INDEX "payload_locked_documents_rels_outputs_id_idx" ON "payload_locked_documents_rels" USING btree ("outputs_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_submission_files_id_idx" ON "payload_locked_documents_rels" USING btree ("submission_files_id");
  CREATE INDEX "payload_locked_documents_rels_announcements_id_idx" ON "payload_locked_documents_rels" USING btree ("announcements_id");
  CREATE INDEX "payload_locked_documents_rels_newsletters_id_idx" ON "payload_locked_documents_rels" USING btree ("newsletters_id");
  CREATE INDEX "payload_locked_documents_rels_newsletter_subscribers_id_idx" ON "payload_locked_documents_rels" USING btree ("newsletter_subscribers_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_identifier_tombstones_id_idx" ON "payload_locked_documents_rels" USING btree ("identifier_tombstones_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "services_conditions" CASCADE;
  DROP TABLE "services_conditions_locales" CASCADE;
  DROP TABLE "services_procedure_steps" CASCADE;
  DROP TABLE "services_procedure_steps_locales" CASCADE;
  DROP TABLE "services_evidences" CASCADE;
  DROP TABLE "services_evidences_locales" CASCADE;
  DROP TABLE "services_deadlines" CASCADE;
  DROP TABLE "services_deadlines_locales" CASCADE;
  DROP TABLE "services_field_policy" CASCADE;
  DROP TABLE "services_audiences" CASCADE;
  DROP TABLE "services_evidence" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "services_texts" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "_services_v_version_conditions" CASCADE;
  DROP TABLE "_services_v_version_conditions_locales" CASCADE;
  DROP TABLE "_services_v_version_procedure_steps" CASCADE;
  DROP TABLE "_services_v_version_procedure_steps_locales" CASCADE;
  DROP TABLE "_services_v_version_evidences" CASCADE;
  DROP TABLE "_services_v_version_evidences_locales" CASCADE;
  DROP TABLE "_services_v_version_deadlines" CASCADE;
  DROP TABLE "_services_v_version_deadlines_locales" CASCADE;
  DROP TABLE "_services_v_version_field_policy" CASCADE;
  DROP TABLE "_services_v_version_audiences" CASCADE;
  DROP TABLE "_services_v_version_evidence" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_locales" CASCADE;
  DROP TABLE "_services_v_texts" CASCADE;
  DROP TABLE "_services_v_rels" CASCADE;
  DROP TABLE "service_variants_overrides" CASCADE;
  DROP TABLE "service_variants_procedure_steps" CASCADE;
  DROP TABLE "service_variants_procedure_steps_locales" CASCADE;
  DROP TABLE "service_variants_additions_conditions" CASCADE;
  DROP TABLE "service_variants_additions_conditions_locales" CASCADE;
  DROP TABLE "service_variants_additions_evidences" CASCADE;
  DROP TABLE "service_variants_additions_evidences_locales" CASCADE;
  DROP TABLE "service_variants_changed_groups" CASCADE;
  DROP TABLE "service_variants_evidence" CASCADE;
  DROP TABLE "service_variants" CASCADE;
  DROP TABLE "service_variants_locales" CASCADE;
  DROP TABLE "service_variants_texts" CASCADE;
  DROP TABLE "service_variants_rels" CASCADE;
  DROP TABLE "_service_variants_v_version_overrides" CASCADE;
  DROP TABLE "_service_variants_v_version_procedure_steps" CASCADE;
  DROP TABLE "_service_variants_v_version_procedure_steps_locales" CASCADE;
  DROP TABLE "_service_variants_v_version_additions_conditions" CASCADE;
  DROP TABLE "_service_variants_v_version_additions_conditions_locales" CASCADE;
  DROP TABLE "_service_variants_v_version_additions_evidences" CASCADE;
  DROP TABLE "_service_variants_v_version_additions_evidences_locales" CASCADE;
  DROP TABLE "_service_variants_v_version_changed_groups" CASCADE;
  DROP TABLE "_service_variants_v_version_evidence" CASCADE;
  DROP TABLE "_service_variants_v" CASCADE;
  DROP TABLE "_service_variants_v_locales" CASCADE;
  DROP TABLE "_service_variants_v_texts" CASCADE;
  DROP TABLE "_service_variants_v_rels" CASCADE;
  DROP TABLE "faqs_evidence" CASCADE;
  DROP TABLE "faqs" CASCADE;
  DROP TABLE "faqs_locales" CASCADE;
  DROP TABLE "faqs_rels" CASCADE;
  DROP TABLE "_faqs_v_version_evidence" CASCADE;
  DROP TABLE "_faqs_v" CASCADE;
  DROP TABLE "_faqs_v_locales" CASCADE;
  DROP TABLE "_faqs_v_rels" CASCADE;
  DROP TABLE "topics_evidence" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v_version_evidence" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "life_events_evidence" CASCADE;
  DROP TABLE "life_events" CASCADE;
  DROP TABLE "life_events_locales" CASCADE;
  DROP TABLE "_life_events_v_version_evidence" CASCADE;
  DROP TABLE "_life_events_v" CASCADE;
  DROP TABLE "_life_events_v_locales" CASCADE;
  DROP TABLE "business_events_evidence" CASCADE;
  DROP TABLE "business_events" CASCADE;
  DROP TABLE "business_events_locales" CASCADE;
  DROP TABLE "_business_events_v_version_evidence" CASCADE;
  DROP TABLE "_business_events_v" CASCADE;
  DROP TABLE "_business_events_v_locales" CASCADE;
  DROP TABLE "authorities_addresses" CASCADE;
  DROP TABLE "authorities_languages" CASCADE;
  DROP TABLE "authorities_special_hours" CASCADE;
  DROP TABLE "authorities_special_hours_locales" CASCADE;
  DROP TABLE "authorities_evidence" CASCADE;
  DROP TABLE "authorities" CASCADE;
  DROP TABLE "authorities_locales" CASCADE;
  DROP TABLE "_authorities_v_version_addresses" CASCADE;
  DROP TABLE "_authorities_v_version_languages" CASCADE;
  DROP TABLE "_authorities_v_version_special_hours" CASCADE;
  DROP TABLE "_authorities_v_version_special_hours_locales" CASCADE;
  DROP TABLE "_authorities_v_version_evidence" CASCADE;
  DROP TABLE "_authorities_v" CASCADE;
  DROP TABLE "_authorities_v_locales" CASCADE;
  DROP TABLE "jurisdictions_population" CASCADE;
  DROP TABLE "jurisdictions_evidence" CASCADE;
  DROP TABLE "jurisdictions" CASCADE;
  DROP TABLE "jurisdictions_rels" CASCADE;
  DROP TABLE "_jurisdictions_v_version_population" CASCADE;
  DROP TABLE "_jurisdictions_v_version_evidence" CASCADE;
  DROP TABLE "_jurisdictions_v" CASCADE;
  DROP TABLE "_jurisdictions_v_rels" CASCADE;
  DROP TABLE "responsibilities_evidence" CASCADE;
  DROP TABLE "responsibilities" CASCADE;
  DROP TABLE "_responsibilities_v_version_evidence" CASCADE;
  DROP TABLE "_responsibilities_v" CASCADE;
  DROP TABLE "responsibility_templates_evidence" CASCADE;
  DROP TABLE "responsibility_templates" CASCADE;
  DROP TABLE "_responsibility_templates_v_version_evidence" CASCADE;
  DROP TABLE "_responsibility_templates_v" CASCADE;
  DROP TABLE "postal_codes" CASCADE;
  DROP TABLE "channels_availability" CASCADE;
  DROP TABLE "channels_evidence" CASCADE;
  DROP TABLE "channels" CASCADE;
  DROP TABLE "channels_locales" CASCADE;
  DROP TABLE "channels_rels" CASCADE;
  DROP TABLE "_channels_v_version_availability" CASCADE;
  DROP TABLE "_channels_v_version_evidence" CASCADE;
  DROP TABLE "_channels_v" CASCADE;
  DROP TABLE "_channels_v_locales" CASCADE;
  DROP TABLE "_channels_v_rels" CASCADE;
  DROP TABLE "fees_evidence" CASCADE;
  DROP TABLE "fees" CASCADE;
  DROP TABLE "fees_locales" CASCADE;
  DROP TABLE "_fees_v_version_evidence" CASCADE;
  DROP TABLE "_fees_v" CASCADE;
  DROP TABLE "_fees_v_locales" CASCADE;
  DROP TABLE "legal_bases_evidence" CASCADE;
  DROP TABLE "legal_bases" CASCADE;
  DROP TABLE "legal_bases_locales" CASCADE;
  DROP TABLE "_legal_bases_v_version_evidence" CASCADE;
  DROP TABLE "_legal_bases_v" CASCADE;
  DROP TABLE "_legal_bases_v_locales" CASCADE;
  DROP TABLE "evidences_evidence" CASCADE;
  DROP TABLE "evidences" CASCADE;
  DROP TABLE "evidences_locales" CASCADE;
  DROP TABLE "_evidences_v_version_evidence" CASCADE;
  DROP TABLE "_evidences_v" CASCADE;
  DROP TABLE "_evidences_v_locales" CASCADE;
  DROP TABLE "outputs_evidence" CASCADE;
  DROP TABLE "outputs" CASCADE;
  DROP TABLE "outputs_locales" CASCADE;
  DROP TABLE "_outputs_v_version_evidence" CASCADE;
  DROP TABLE "_outputs_v" CASCADE;
  DROP TABLE "_outputs_v_locales" CASCADE;
  DROP TABLE "form_field_options" CASCADE;
  DROP TABLE "form_field_options_locales" CASCADE;
  DROP TABLE "form_item_field_options" CASCADE;
  DROP TABLE "form_item_field_options_locales" CASCADE;
  DROP TABLE "form_item_fields" CASCADE;
  DROP TABLE "form_item_fields_locales" CASCADE;
  DROP TABLE "form_fields" CASCADE;
  DROP TABLE "form_fields_locales" CASCADE;
  DROP TABLE "forms_sections" CASCADE;
  DROP TABLE "forms_sections_locales" CASCADE;
  DROP TABLE "forms_attachments" CASCADE;
  DROP TABLE "forms_attachments_locales" CASCADE;
  DROP TABLE "forms_evidence" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "forms_locales" CASCADE;
  DROP TABLE "forms_texts" CASCADE;
  DROP TABLE "forms_rels" CASCADE;
  DROP TABLE "_form_field_options_v" CASCADE;
  DROP TABLE "_form_field_options_v_locales" CASCADE;
  DROP TABLE "_form_item_field_options_v" CASCADE;
  DROP TABLE "_form_item_field_options_v_locales" CASCADE;
  DROP TABLE "_form_item_fields_v" CASCADE;
  DROP TABLE "_form_item_fields_v_locales" CASCADE;
  DROP TABLE "_form_fields_v" CASCADE;
  DROP TABLE "_form_fields_v_locales" CASCADE;
  DROP TABLE "_forms_v_version_sections" CASCADE;
  DROP TABLE "_forms_v_version_sections_locales" CASCADE;
  DROP TABLE "_forms_v_version_attachments" CASCADE;
  DROP TABLE "_forms_v_version_attachments_locales" CASCADE;
  DROP TABLE "_forms_v_version_evidence" CASCADE;
  DROP TABLE "_forms_v" CASCADE;
  DROP TABLE "_forms_v_locales" CASCADE;
  DROP TABLE "_forms_v_texts" CASCADE;
  DROP TABLE "_forms_v_rels" CASCADE;
  DROP TABLE "submission_files" CASCADE;
  DROP TABLE "announcements_evidence" CASCADE;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "announcements_locales" CASCADE;
  DROP TABLE "announcements_rels" CASCADE;
  DROP TABLE "_announcements_v_version_evidence" CASCADE;
  DROP TABLE "_announcements_v" CASCADE;
  DROP TABLE "_announcements_v_locales" CASCADE;
  DROP TABLE "_announcements_v_rels" CASCADE;
  DROP TABLE "newsletters_sections" CASCADE;
  DROP TABLE "newsletters_sections_locales" CASCADE;
  DROP TABLE "newsletters_evidence" CASCADE;
  DROP TABLE "newsletters" CASCADE;
  DROP TABLE "newsletters_locales" CASCADE;
  DROP TABLE "newsletters_rels" CASCADE;
  DROP TABLE "_newsletters_v_version_sections" CASCADE;
  DROP TABLE "_newsletters_v_version_sections_locales" CASCADE;
  DROP TABLE "_newsletters_v_version_evidence" CASCADE;
  DROP TABLE "_newsletters_v" CASCADE;
  DROP TABLE "_newsletters_v_locales" CASCADE;
  DROP TABLE "_newsletters_v_rels" CASCADE;
  DROP TABLE "newsletter_subscribers" CASCADE;
  DROP TABLE "glossary_terms_evidence" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "glossary_terms_texts" CASCADE;
  DROP TABLE "_glossary_terms_v_version_evidence" CASCADE;
  DROP TABLE "_glossary_terms_v" CASCADE;
  DROP TABLE "_glossary_terms_v_locales" CASCADE;
  DROP TABLE "_glossary_terms_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_grants" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "identifier_tombstones" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_services_procedure_steps_actor";
  DROP TYPE "public"."enum_services_evidences_required";
  DROP TYPE "public"."enum_services_deadlines_kind";
  DROP TYPE "public"."enum_services_field_policy_group";
  DROP TYPE "public"."enum_services_field_policy_mode";
  DROP TYPE "public"."enum_services_audiences";
  DROP TYPE "public"."enum_services_fee_rule";
  DROP TYPE "public"."enum_services_remedy_kind";
  DROP TYPE "public"."enum_services_level";
  DROP TYPE "public"."enum_services_variant_policy";
  DROP TYPE "public"."enum_services_service_type";
  DROP TYPE "public"."enum_services_digital_maturity";
  DROP TYPE "public"."service_status";
  DROP TYPE "public"."enum_services_ech0070_status";
  DROP TYPE "public"."translation_state";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_procedure_steps_actor";
  DROP TYPE "public"."enum__services_v_version_evidences_required";
  DROP TYPE "public"."enum__services_v_version_deadlines_kind";
  DROP TYPE "public"."enum__services_v_version_field_policy_group";
  DROP TYPE "public"."enum__services_v_version_field_policy_mode";
  DROP TYPE "public"."enum__services_v_version_audiences";
  DROP TYPE "public"."enum__services_v_version_fee_rule";
  DROP TYPE "public"."enum__services_v_version_remedy_kind";
  DROP TYPE "public"."enum__services_v_version_level";
  DROP TYPE "public"."enum__services_v_version_variant_policy";
  DROP TYPE "public"."enum__services_v_version_service_type";
  DROP TYPE "public"."enum__services_v_version_digital_maturity";
  DROP TYPE "public"."enum__services_v_version_ech0070_status";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum__services_v_published_locale";
  DROP TYPE "public"."enum_service_variants_overrides";
  DROP TYPE "public"."enum_service_variants_procedure_steps_actor";
  DROP TYPE "public"."enum_service_variants_additions_evidences_required";
  DROP TYPE "public"."enum_service_variants_changed_groups";
  DROP TYPE "public"."enum_service_variants_offered";
  DROP TYPE "public"."service_variant_status";
  DROP TYPE "public"."enum_service_variants_remedy_kind";
  DROP TYPE "public"."enum_service_variants_review_state";
  DROP TYPE "public"."enum_service_variants_status";
  DROP TYPE "public"."enum__service_variants_v_version_overrides";
  DROP TYPE "public"."enum__service_variants_v_version_procedure_steps_actor";
  DROP TYPE "public"."enum__service_variants_v_version_additions_evidences_required";
  DROP TYPE "public"."enum__service_variants_v_version_changed_groups";
  DROP TYPE "public"."enum__service_variants_v_version_offered";
  DROP TYPE "public"."enum__service_variants_v_version_remedy_kind";
  DROP TYPE "public"."enum__service_variants_v_version_review_state";
  DROP TYPE "public"."enum__service_variants_v_version_status";
  DROP TYPE "public"."enum__service_variants_v_published_locale";
  DROP TYPE "public"."enum_faqs_audience";
  DROP TYPE "public"."enum_faqs_status";
  DROP TYPE "public"."enum__faqs_v_version_audience";
  DROP TYPE "public"."enum__faqs_v_version_status";
  DROP TYPE "public"."enum__faqs_v_published_locale";
  DROP TYPE "public"."enum_topics_catalogue";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_catalogue";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum_life_events_status";
  DROP TYPE "public"."enum__life_events_v_version_status";
  DROP TYPE "public"."enum__life_events_v_published_locale";
  DROP TYPE "public"."enum_business_events_status";
  DROP TYPE "public"."enum__business_events_v_version_status";
  DROP TYPE "public"."enum__business_events_v_published_locale";
  DROP TYPE "public"."enum_authorities_addresses_kind";
  DROP TYPE "public"."enum_authorities_languages";
  DROP TYPE "public"."enum_authorities_kind";
  DROP TYPE "public"."enum_authorities_accessibility_step_free";
  DROP TYPE "public"."enum_authorities_accessibility_accessible_toilet";
  DROP TYPE "public"."enum_authorities_accessibility_hearing_loop";
  DROP TYPE "public"."enum_authorities_accessibility_disabled_parking";
  DROP TYPE "public"."enum_authorities_status";
  DROP TYPE "public"."enum__authorities_v_version_addresses_kind";
  DROP TYPE "public"."enum__authorities_v_version_languages";
  DROP TYPE "public"."enum__authorities_v_version_kind";
  DROP TYPE "public"."enum__authorities_v_version_accessibility_step_free";
  DROP TYPE "public"."enum__authorities_v_version_accessibility_accessible_toilet";
  DROP TYPE "public"."enum__authorities_v_version_accessibility_hearing_loop";
  DROP TYPE "public"."enum__authorities_v_version_accessibility_disabled_parking";
  DROP TYPE "public"."enum__authorities_v_version_status";
  DROP TYPE "public"."enum__authorities_v_published_locale";
  DROP TYPE "public"."enum_jurisdictions_kind";
  DROP TYPE "public"."enum_jurisdictions_circle_kind";
  DROP TYPE "public"."enum_jurisdictions_admission_mode";
  DROP TYPE "public"."enum_jurisdictions_abolition_mode";
  DROP TYPE "public"."enum_jurisdictions_status";
  DROP TYPE "public"."enum__jurisdictions_v_version_kind";
  DROP TYPE "public"."enum__jurisdictions_v_version_circle_kind";
  DROP TYPE "public"."enum__jurisdictions_v_version_admission_mode";
  DROP TYPE "public"."enum__jurisdictions_v_version_abolition_mode";
  DROP TYPE "public"."enum__jurisdictions_v_version_status";
  DROP TYPE "public"."enum__jurisdictions_v_published_locale";
  DROP TYPE "public"."enum_responsibilities_role";
  DROP TYPE "public"."enum_responsibilities_connect_by";
  DROP TYPE "public"."enum_responsibilities_status";
  DROP TYPE "public"."enum__responsibilities_v_version_role";
  DROP TYPE "public"."enum__responsibilities_v_version_connect_by";
  DROP TYPE "public"."enum__responsibilities_v_version_status";
  DROP TYPE "public"."enum__responsibilities_v_published_locale";
  DROP TYPE "public"."enum_responsibility_templates_area_kind";
  DROP TYPE "public"."enum_responsibility_templates_role";
  DROP TYPE "public"."enum_responsibility_templates_connect_by";
  DROP TYPE "public"."enum_responsibility_templates_status";
  DROP TYPE "public"."enum__responsibility_templates_v_version_area_kind";
  DROP TYPE "public"."enum__responsibility_templates_v_version_role";
  DROP TYPE "public"."enum__responsibility_templates_v_version_connect_by";
  DROP TYPE "public"."enum__responsibility_templates_v_version_status";
  DROP TYPE "public"."enum__responsibility_templates_v_published_locale";
  DROP TYPE "public"."enum_channels_availability_status";
  DROP TYPE "public"."enum_channels_kind";
  DROP TYPE "public"."enum_channels_auth";
  DROP TYPE "public"."enum_channels_link_check_status";
  DROP TYPE "public"."enum_channels_status";
  DROP TYPE "public"."enum__channels_v_version_availability_status";
  DROP TYPE "public"."enum__channels_v_version_kind";
  DROP TYPE "public"."enum__channels_v_version_auth";
  DROP TYPE "public"."enum__channels_v_version_link_check_status";
  DROP TYPE "public"."enum__channels_v_version_status";
  DROP TYPE "public"."enum__channels_v_published_locale";
  DROP TYPE "public"."enum_fees_kind";
  DROP TYPE "public"."enum_fees_currency";
  DROP TYPE "public"."enum_fees_status";
  DROP TYPE "public"."enum__fees_v_version_kind";
  DROP TYPE "public"."enum__fees_v_version_currency";
  DROP TYPE "public"."enum__fees_v_version_status";
  DROP TYPE "public"."enum__fees_v_published_locale";
  DROP TYPE "public"."enum_legal_bases_level";
  DROP TYPE "public"."enum_legal_bases_status";
  DROP TYPE "public"."enum__legal_bases_v_version_level";
  DROP TYPE "public"."enum__legal_bases_v_version_status";
  DROP TYPE "public"."enum__legal_bases_v_published_locale";
  DROP TYPE "public"."enum_evidences_status";
  DROP TYPE "public"."enum__evidences_v_version_status";
  DROP TYPE "public"."enum__evidences_v_published_locale";
  DROP TYPE "public"."enum_outputs_status";
  DROP TYPE "public"."enum__outputs_v_version_status";
  DROP TYPE "public"."enum__outputs_v_published_locale";
  DROP TYPE "public"."form_item_field_type";
  DROP TYPE "public"."form_field_type";
  DROP TYPE "public"."enum_forms_auth";
  DROP TYPE "public"."enum_forms_payment_timing";
  DROP TYPE "public"."enum_forms_status";
  DROP TYPE "public"."enum__forms_v_version_auth";
  DROP TYPE "public"."enum__forms_v_version_payment_timing";
  DROP TYPE "public"."enum__forms_v_version_status";
  DROP TYPE "public"."enum__forms_v_published_locale";
  DROP TYPE "public"."enum_submission_files_scan_state";
  DROP TYPE "public"."enum_announcements_kind";
  DROP TYPE "public"."enum_announcements_severity";
  DROP TYPE "public"."enum_announcements_status";
  DROP TYPE "public"."enum__announcements_v_version_kind";
  DROP TYPE "public"."enum__announcements_v_version_severity";
  DROP TYPE "public"."enum__announcements_v_version_status";
  DROP TYPE "public"."enum__announcements_v_published_locale";
  DROP TYPE "public"."enum_newsletters_status";
  DROP TYPE "public"."enum__newsletters_v_version_status";
  DROP TYPE "public"."enum__newsletters_v_published_locale";
  DROP TYPE "public"."enum_newsletter_subscribers_locale";
  DROP TYPE "public"."enum_newsletter_subscribers_state";
  DROP TYPE "public"."enum_glossary_terms_status";
  DROP TYPE "public"."enum__glossary_terms_v_version_status";
  DROP TYPE "public"."enum__glossary_terms_v_published_locale";
  DROP TYPE "public"."enum_redirects_status_code";
  DROP TYPE "public"."enum_users_grants_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
