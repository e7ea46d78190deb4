import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_milestone_kinds_phase" AS ENUM('initiation', 'concept', 'realisation', 'rollout', 'closure', 'implementation');
  CREATE TYPE "public"."enum_programmes_milestone_kinds_release" AS ENUM('execution', 'phase', 'commissioning', 'closure');
  CREATE TYPE "public"."enum_programmes_contracts_kind" AS ENUM('contract', 'mandate');
  CREATE TYPE "public"."enum_projects_state_history_to" AS ENUM('idea', 'initialised', 'concept', 'realisation', 'rollout', 'closed', 'suspended', 'cancelled');
  CREATE TYPE "public"."enum_projects_partners_ends_levels" AS ENUM('kanton', 'gemeinde');
  CREATE TYPE "public"."enum_projects_milestones_override_status" AS ENUM('unplanned', 'scheduled', 'at-risk', 'late', 'reached', 'reached-late');
  CREATE TYPE "public"."enum_projects_approach" AS ENUM('classic', 'agile');
  CREATE TYPE "public"."enum_programme_decisions_outcome" AS ENUM('accepted', 'rejected');
  CREATE TYPE "public"."enum_contributions_consent" AS ENUM('announced', 'confirmed', 'declined');
  CREATE TYPE "public"."enum_ledger_entries_kind" AS ENUM('plan', 'supplement', 'commitment', 'forecast', 'expense', 'in-kind', 'payment', 'payment-to-escrow', 'release', 'refund', 'refund-from-escrow', 'contribution');
  CREATE TYPE "public"."enum_ledger_entries_category" AS ENUM('projektorganisation', 'entwicklung-portalloesung', 'modellierung-prozesse', 'entwicklung-schnittstellen', 'public-innovators', 'reserve');
  ALTER TYPE "public"."enum_webhooks_collections" ADD VALUE 'cost-snapshots';
  CREATE TABLE "programmes_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from_year" numeric NOT NULL,
  	"rappen_per_inhabitant" numeric NOT NULL,
  	"is_voluntary" boolean DEFAULT true
  );
  
  CREATE TABLE "programmes_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"milestone" varchar,
  	"fulfilled_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "programmes_conditions_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_milestone_kinds" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"phase" "enum_programmes_milestone_kinds_phase" NOT NULL,
  	"release" "enum_programmes_milestone_kinds_release",
  	"needs_result" boolean DEFAULT false
  );
  
  CREATE TABLE "programmes_milestone_kinds_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_contracts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_programmes_contracts_kind" NOT NULL,
  	"supplier" varchar,
  	"signed_on" timestamp(3) with time zone NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"amount_rappen" numeric,
  	"withheld_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "programmes_contracts_locales" (
  	"title" varchar NOT NULL,
  	"withheld" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_goals_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_interests" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" varchar NOT NULL,
  	"organisation" varchar NOT NULL,
  	"is_declared" boolean DEFAULT false
  );
  
  CREATE TABLE "programmes_interests_locales" (
  	"interest" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_innovators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"authority_id" integer NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"consented_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "programmes_closings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"closed_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "programmes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"ledger_mapping" jsonb,
  	"is_demo" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programmes_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"contract_basis" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "programmes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "programmes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"authorities_id" integer,
  	"projects_id" integer
  );
  
  CREATE TABLE "projects_state_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to" "enum_projects_state_history_to" NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"decision_id" integer,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "projects_partners_ends_levels" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_projects_partners_ends_levels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"authority_id" integer NOT NULL,
  	"role" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "projects_partners_locales" (
  	"effect" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "projects_milestones_plannings" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"planned_on" timestamp(3) with time zone NOT NULL,
  	"decided_on" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "projects_milestones_plannings_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "projects_milestones_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"accepted_on" timestamp(3) with time zone,
  	"accepted_by" varchar
  );
  
  CREATE TABLE "projects_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"forecast_on" timestamp(3) with time zone,
  	"actual_on" timestamp(3) with time zone,
  	"override_status" "enum_projects_milestones_override_status",
  	"override_set_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "projects_milestones_locales" (
  	"title" varchar,
  	"override_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"programme_id" integer NOT NULL,
  	"lead_id" integer,
  	"approach" "enum_projects_approach" DEFAULT 'classic' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "projects_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "projects_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"authorities_id" integer,
  	"projects_id" integer,
  	"services_id" integer
  );
  
  CREATE TABLE "programme_decisions_drawdowns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"amount_rappen" numeric NOT NULL
  );
  
  CREATE TABLE "programme_decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"programme_id" integer NOT NULL,
  	"body" varchar NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"outcome" "enum_programme_decisions_outcome" DEFAULT 'accepted' NOT NULL,
  	"votes_for" numeric,
  	"votes_against" numeric,
  	"votes_abstentions" numeric,
  	"credit_amount_rappen" numeric,
  	"credit_from_year" numeric,
  	"credit_to_year" numeric,
  	"source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programme_decisions_locales" (
  	"subject" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "programme_decisions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" integer
  );
  
  CREATE TABLE "inquiries_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"answered_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "inquiries_questions_locales" (
  	"text" varchar NOT NULL,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "inquiries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"programme_id" integer NOT NULL,
  	"kind" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"submitted_on" timestamp(3) with time zone NOT NULL,
  	"is_urgent" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inquiries_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "inquiries_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "contributions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"programme_id" integer NOT NULL,
  	"year" numeric NOT NULL,
  	"jurisdiction_id" integer NOT NULL,
  	"population_year" numeric NOT NULL,
  	"consent" "enum_contributions_consent" DEFAULT 'announced' NOT NULL,
  	"inhabitants" numeric,
  	"population_source" varchar,
  	"rappen_per_inhabitant" numeric,
  	"amount_rappen" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ledger_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"programme_id" integer NOT NULL,
  	"kind" "enum_ledger_entries_kind" NOT NULL,
  	"text" varchar NOT NULL,
  	"amount_rappen" numeric,
  	"category" "enum_ledger_entries_category",
  	"payer_id" integer,
  	"booked_on" timestamp(3) with time zone NOT NULL,
  	"year" numeric NOT NULL,
  	"for_year" numeric,
  	"project_id" integer,
  	"contract" varchar,
  	"supplier" varchar,
  	"valuation" varchar,
  	"decision_id" integer,
  	"condition" varchar,
  	"note" varchar,
  	"entry_id" varchar,
  	"recorded_at" timestamp(3) with time zone,
  	"corrects" varchar,
  	"source" varchar,
  	"entry" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cost_snapshots" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" varchar,
  	"programme_id" integer NOT NULL,
  	"note" varchar,
  	"embargo_until" timestamp(3) with time zone,
  	"as_of" timestamp(3) with time zone,
  	"prepared_by_id" integer,
  	"published_by_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"public_since" timestamp(3) with time zone,
  	"content" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cost_snapshots_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "projects_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programme_decisions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inquiries_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contributions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ledger_entries_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "cost_snapshots_id" integer;
  ALTER TABLE "programmes_rates" ADD CONSTRAINT "programmes_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_conditions" ADD CONSTRAINT "programmes_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_conditions_locales" ADD CONSTRAINT "programmes_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_milestone_kinds" ADD CONSTRAINT "programmes_milestone_kinds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_milestone_kinds_locales" ADD CONSTRAINT "programmes_milestone_kinds_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_milestone_kinds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_contracts" ADD CONSTRAINT "programmes_contracts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_contracts_locales" ADD CONSTRAINT "programmes_contracts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_contracts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_goals" ADD CONSTRAINT "programmes_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_goals_locales" ADD CONSTRAINT "programmes_goals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_goals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_interests" ADD CONSTRAINT "programmes_interests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_interests_locales" ADD CONSTRAINT "programmes_interests_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_interests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_innovators" ADD CONSTRAINT "programmes_innovators_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_innovators" ADD CONSTRAINT "programmes_innovators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_closings" ADD CONSTRAINT "programmes_closings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_locales" ADD CONSTRAINT "programmes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_texts" ADD CONSTRAINT "programmes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_state_history" ADD CONSTRAINT "projects_state_history_decision_id_programme_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."programme_decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_state_history" ADD CONSTRAINT "projects_state_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_partners_ends_levels" ADD CONSTRAINT "projects_partners_ends_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_partners" ADD CONSTRAINT "projects_partners_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_partners" ADD CONSTRAINT "projects_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_partners_locales" ADD CONSTRAINT "projects_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_milestones_plannings" ADD CONSTRAINT "projects_milestones_plannings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_milestones_plannings_locales" ADD CONSTRAINT "projects_milestones_plannings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_milestones_plannings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_milestones_results" ADD CONSTRAINT "projects_milestones_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_milestones" ADD CONSTRAINT "projects_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_milestones_locales" ADD CONSTRAINT "projects_milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_lead_id_authorities_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_locales" ADD CONSTRAINT "projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_texts" ADD CONSTRAINT "projects_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_authorities_fk" FOREIGN KEY ("authorities_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_decisions_drawdowns" ADD CONSTRAINT "programme_decisions_drawdowns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_decisions" ADD CONSTRAINT "programme_decisions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme_decisions_locales" ADD CONSTRAINT "programme_decisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_decisions_rels" ADD CONSTRAINT "programme_decisions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programme_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_decisions_rels" ADD CONSTRAINT "programme_decisions_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inquiries_questions" ADD CONSTRAINT "inquiries_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inquiries_questions_locales" ADD CONSTRAINT "inquiries_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inquiries_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries_locales" ADD CONSTRAINT "inquiries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inquiries_texts" ADD CONSTRAINT "inquiries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contributions" ADD CONSTRAINT "contributions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contributions" ADD CONSTRAINT "contributions_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_payer_id_jurisdictions_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_decision_id_programme_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."programme_decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cost_snapshots" ADD CONSTRAINT "cost_snapshots_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cost_snapshots" ADD CONSTRAINT "cost_snapshots_prepared_by_id_users_id_fk" FOREIGN KEY ("prepared_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cost_snapshots" ADD CONSTRAINT "cost_snapshots_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cost_snapshots_texts" ADD CONSTRAINT "cost_snapshots_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cost_snapshots"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_rates_order_idx" ON "programmes_rates" USING btree ("_order");
  CREATE INDEX "programmes_rates_parent_id_idx" ON "programmes_rates" USING btree ("_parent_id");
  CREATE INDEX "programmes_conditions_order_idx" ON "programmes_conditions" USING btree ("_order");
  CREATE INDEX "programmes_conditions_parent_id_idx" ON "programmes_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_conditions_locales_locale_parent_id_unique" ON "programmes_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_milestone_kinds_order_idx" ON "programmes_milestone_kinds" USING btree ("_order");
  CREATE INDEX "programmes_milestone_kinds_parent_id_idx" ON "programmes_milestone_kinds" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_milestone_kinds_locales_locale_parent_id_unique" ON "programmes_milestone_kinds_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_contracts_order_idx" ON "programmes_contracts" USING btree ("_order");
  CREATE INDEX "programmes_contracts_parent_id_idx" ON "programmes_contracts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_contracts_locales_locale_parent_id_unique" ON "programmes_contracts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_goals_order_idx" ON "programmes_goals" USING btree ("_order");
  CREATE INDEX "programmes_goals_parent_id_idx" ON "programmes_goals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_goals_locales_locale_parent_id_unique" ON "programmes_goals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_interests_order_idx" ON "programmes_interests" USING btree ("_order");
  CREATE INDEX "programmes_interests_parent_id_idx" ON "programmes_interests" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_interests_locales_locale_parent_id_unique" ON "programmes_interests_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_innovators_order_idx" ON "programmes_innovators" USING btree ("_order");
  CREATE INDEX "programmes_innovators_parent_id_idx" ON "programmes_innovators" USING btree ("_parent_id");
  CREATE INDEX "programmes_innovators_authority_idx" ON "programmes_innovators" USING btree ("authority_id");
  CREATE INDEX "programmes_closings_order_idx" ON "programmes_closings" USING btree ("_order");
  CREATE INDEX "programmes_closings_parent_id_idx" ON "programmes_closings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_identifier_idx" ON "programmes" USING btree ("identifier");
  CREATE INDEX "programmes_updated_at_idx" ON "programmes" USING btree ("updated_at");
  CREATE INDEX "programmes_created_at_idx" ON "programmes" USING btree ("created_at");
  CREATE UNIQUE INDEX "programmes_locales_locale_parent_id_unique" ON "programmes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_texts_order_parent" ON "programmes_texts" USING btree ("order","parent_id");
  CREATE INDEX "programmes_rels_order_idx" ON "programmes_rels" USING btree ("order");
  CREATE INDEX "programmes_rels_parent_idx" ON "programmes_rels" USING btree ("parent_id");
  CREATE INDEX "programmes_rels_path_idx" ON "programmes_rels" USING btree ("path");
  CREATE INDEX "programmes_rels_authorities_id_idx" ON "programmes_rels" USING btree ("authorities_id");
  CREATE INDEX "programmes_rels_projects_id_idx" ON "programmes_rels" USING btree ("projects_id");
  CREATE INDEX "projects_state_history_order_idx" ON "projects_state_history" USING btree ("_order");
  CREATE INDEX "projects_state_history_parent_id_idx" ON "projects_state_history" USING btree ("_parent_id");
  CREATE INDEX "projects_state_history_decision_idx" ON "projects_state_history" USING btree ("decision_id");
  CREATE INDEX "projects_partners_ends_levels_order_idx" ON "projects_partners_ends_levels" USING btree ("order");
  CREATE INDEX "projects_partners_ends_levels_parent_idx" ON "projects_partners_ends_levels" USING btree ("parent_id");
  CREATE INDEX "projects_partners_order_idx" ON "projects_partners" USING btree ("_order");
  CREATE INDEX "projects_partners_parent_id_idx" ON "projects_partners" USING btree ("_parent_id");
  CREATE INDEX "projects_partners_authority_idx" ON "projects_partners" USING btree ("authority_id");
  CREATE UNIQUE INDEX "projects_partners_locales_locale_parent_id_unique" ON "projects_partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_milestones_plannings_order_idx" ON "projects_milestones_plannings" USING btree ("_order");
  CREATE INDEX "projects_milestones_plannings_parent_id_idx" ON "projects_milestones_plannings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_milestones_plannings_locales_locale_parent_id_uniqu" ON "projects_milestones_plannings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_milestones_results_order_idx" ON "projects_milestones_results" USING btree ("_order");
  CREATE INDEX "projects_milestones_results_parent_id_idx" ON "projects_milestones_results" USING btree ("_parent_id");
  CREATE INDEX "projects_milestones_order_idx" ON "projects_milestones" USING btree ("_order");
  CREATE INDEX "projects_milestones_parent_id_idx" ON "projects_milestones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_milestones_locales_locale_parent_id_unique" ON "projects_milestones_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "projects_identifier_idx" ON "projects" USING btree ("identifier");
  CREATE INDEX "projects_programme_idx" ON "projects" USING btree ("programme_id");
  CREATE INDEX "projects_lead_idx" ON "projects" USING btree ("lead_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE UNIQUE INDEX "projects_locales_locale_parent_id_unique" ON "projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_texts_order_parent" ON "projects_texts" USING btree ("order","parent_id");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_authorities_id_idx" ON "projects_rels" USING btree ("authorities_id");
  CREATE INDEX "projects_rels_projects_id_idx" ON "projects_rels" USING btree ("projects_id");
  CREATE INDEX "projects_rels_services_id_idx" ON "projects_rels" USING btree ("services_id");
  CREATE INDEX "programme_decisions_drawdowns_order_idx" ON "programme_decisions_drawdowns" USING btree ("_order");
  CREATE INDEX "programme_decisions_drawdowns_parent_id_idx" ON "programme_decisions_drawdowns" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programme_decisions_identifier_idx" ON "programme_decisions" USING btree ("identifier");
  CREATE INDEX "programme_decisions_programme_idx" ON "programme_decisions" USING btree ("programme_id");
  CREATE INDEX "programme_decisions_updated_at_idx" ON "programme_decisions" USING btree ("updated_at");
  CREATE INDEX "programme_decisions_created_at_idx" ON "programme_decisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_decisions_locales_locale_parent_id_unique" ON "programme_decisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programme_decisions_rels_order_idx" ON "programme_decisions_rels" USING btree ("order");
  CREATE INDEX "programme_decisions_rels_parent_idx" ON "programme_decisions_rels" USING btree ("parent_id");
  CREATE INDEX "programme_decisions_rels_path_idx" ON "programme_decisions_rels" USING btree ("path");
  CREATE INDEX "programme_decisions_rels_projects_id_idx" ON "programme_decisions_rels" USING btree ("projects_id");
  CREATE INDEX "inquiries_questions_order_idx" ON "inquiries_questions" USING btree ("_order");
  CREATE INDEX "inquiries_questions_parent_id_idx" ON "inquiries_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "inquiries_questions_locales_locale_parent_id_unique" ON "inquiries_questions_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "inquiries_identifier_idx" ON "inquiries" USING btree ("identifier");
  CREATE INDEX "inquiries_programme_idx" ON "inquiries" USING btree ("programme_id");
  CREATE INDEX "inquiries_updated_at_idx" ON "inquiries" USING btree ("updated_at");
  CREATE INDEX "inquiries_created_at_idx" ON "inquiries" USING btree ("created_at");
  CREATE UNIQUE INDEX "inquiries_locales_locale_parent_id_unique" ON "inquiries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "inquiries_texts_order_parent" ON "inquiries_texts" USING btree ("order","parent_id");
  CREATE INDEX "contributions_programme_idx" ON "contributions" USING btree ("programme_id");
  CREATE INDEX "contributions_year_idx" ON "contributions" USING btree ("year");
  CREATE INDEX "contributions_jurisdiction_idx" ON "contributions" USING btree ("jurisdiction_id");
  CREATE INDEX "contributions_updated_at_idx" ON "contributions" USING btree ("updated_at");
  CREATE INDEX "contributions_created_at_idx" ON "contributions" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_year_jurisdiction_idx" ON "contributions" USING btree ("programme_id","year","jurisdiction_id");
  CREATE INDEX "ledger_entries_programme_idx" ON "ledger_entries" USING btree ("programme_id");
  CREATE INDEX "ledger_entries_payer_idx" ON "ledger_entries" USING btree ("payer_id");
  CREATE INDEX "ledger_entries_year_idx" ON "ledger_entries" USING btree ("year");
  CREATE INDEX "ledger_entries_project_idx" ON "ledger_entries" USING btree ("project_id");
  CREATE INDEX "ledger_entries_decision_idx" ON "ledger_entries" USING btree ("decision_id");
  CREATE UNIQUE INDEX "ledger_entries_entry_id_idx" ON "ledger_entries" USING btree ("entry_id");
  CREATE INDEX "ledger_entries_recorded_at_idx" ON "ledger_entries" USING btree ("recorded_at");
  CREATE INDEX "ledger_entries_corrects_idx" ON "ledger_entries" USING btree ("corrects");
  CREATE INDEX "ledger_entries_updated_at_idx" ON "ledger_entries" USING btree ("updated_at");
  CREATE INDEX "ledger_entries_created_at_idx" ON "ledger_entries" USING btree ("created_at");
  CREATE UNIQUE INDEX "cost_snapshots_identifier_idx" ON "cost_snapshots" USING btree ("identifier");
  CREATE INDEX "cost_snapshots_programme_idx" ON "cost_snapshots" USING btree ("programme_id");
  CREATE INDEX "cost_snapshots_prepared_by_idx" ON "cost_snapshots" USING btree ("prepared_by_id");
  CREATE INDEX "cost_snapshots_published_by_idx" ON "cost_snapshots" USING btree ("published_by_id");
  CREATE INDEX "cost_snapshots_updated_at_idx" ON "cost_snapshots" USING btree ("updated_at");
  CREATE INDEX "cost_snapshots_created_at_idx" ON "cost_snapshots" USING btree ("created_at");
  CREATE INDEX "cost_snapshots_texts_order_parent" ON "cost_snapshots_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programme_decisions_fk" FOREIGN KEY ("programme_decisions_id") REFERENCES "public"."programme_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inquiries_fk" FOREIGN KEY ("inquiries_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contributions_fk" FOREIGN KEY ("contributions_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ledger_entries_fk" FOREIGN KEY ("ledger_entries_id") REFERENCES "public"."ledger_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cost_snapshots_fk" FOREIGN KEY ("cost_snapshots_id") REFERENCES "public"."cost_snapshots"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_programmes_id_idx" ON "payload_locked_documents_rels" USING btree ("programmes_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_programme_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("programme_decisions_id");
  CREATE INDEX "payload_locked_documents_rels_inquiries_id_idx" ON "payload_locked_documents_rels" USING btree ("inquiries_id");
  CREATE INDEX "payload_locked_documents_rels_contributions_id_idx" ON "payload_locked_documents_rels" USING btree ("contributions_id");
  CREATE INDEX "payload_locked_documents_rels_ledger_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("ledger_entries_id");
  CREATE INDEX "payload_locked_documents_rels_cost_snapshots_id_idx" ON "payload_locked_documents_rels" USING btree ("cost_snapshots_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programmes_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_conditions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_milestone_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_milestone_kinds_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_contracts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_contracts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_goals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_goals_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_interests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_interests_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_innovators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_closings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_state_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_partners_ends_levels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_partners_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_milestones_plannings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_milestones_plannings_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_milestones_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_milestones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_milestones_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_decisions_drawdowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_decisions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_decisions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries_questions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contributions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ledger_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cost_snapshots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cost_snapshots_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_rates" CASCADE;
  DROP TABLE "programmes_conditions" CASCADE;
  DROP TABLE "programmes_conditions_locales" CASCADE;
  DROP TABLE "programmes_milestone_kinds" CASCADE;
  DROP TABLE "programmes_milestone_kinds_locales" CASCADE;
  DROP TABLE "programmes_contracts" CASCADE;
  DROP TABLE "programmes_contracts_locales" CASCADE;
  DROP TABLE "programmes_goals" CASCADE;
  DROP TABLE "programmes_goals_locales" CASCADE;
  DROP TABLE "programmes_interests" CASCADE;
  DROP TABLE "programmes_interests_locales" CASCADE;
  DROP TABLE "programmes_innovators" CASCADE;
  DROP TABLE "programmes_closings" CASCADE;
  DROP TABLE "programmes" CASCADE;
  DROP TABLE "programmes_locales" CASCADE;
  DROP TABLE "programmes_texts" CASCADE;
  DROP TABLE "programmes_rels" CASCADE;
  DROP TABLE "projects_state_history" CASCADE;
  DROP TABLE "projects_partners_ends_levels" CASCADE;
  DROP TABLE "projects_partners" CASCADE;
  DROP TABLE "projects_partners_locales" CASCADE;
  DROP TABLE "projects_milestones_plannings" CASCADE;
  DROP TABLE "projects_milestones_plannings_locales" CASCADE;
  DROP TABLE "projects_milestones_results" CASCADE;
  DROP TABLE "projects_milestones" CASCADE;
  DROP TABLE "projects_milestones_locales" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_locales" CASCADE;
  DROP TABLE "projects_texts" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "programme_decisions_drawdowns" CASCADE;
  DROP TABLE "programme_decisions" CASCADE;
  DROP TABLE "programme_decisions_locales" CASCADE;
  DROP TABLE "programme_decisions_rels" CASCADE;
  DROP TABLE "inquiries_questions" CASCADE;
  DROP TABLE "inquiries_questions_locales" CASCADE;
  DROP TABLE "inquiries" CASCADE;
  DROP TABLE "inquiries_locales" CASCADE;
  DROP TABLE "inquiries_texts" CASCADE;
  DROP TABLE "contributions" CASCADE;
  DROP TABLE "ledger_entries" CASCADE;
  DROP TABLE "cost_snapshots" CASCADE;
  DROP TABLE "cost_snapshots_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_programmes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_projects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_programme_decisions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_inquiries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_contributions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_ledger_entries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_cost_snapshots_fk";
  
  ALTER TABLE "webhooks_collections" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_collections";
  CREATE TYPE "public"."enum_webhooks_collections" AS ENUM('services', 'service-variants', 'faqs', 'topics', 'life-events', 'business-events', 'authorities', 'jurisdictions', 'responsibilities', 'channels', 'fees', 'legal-bases', 'evidences', 'outputs', 'announcements', 'glossary-terms');
  ALTER TABLE "webhooks_collections" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_collections" USING "value"::"public"."enum_webhooks_collections";
  DROP INDEX "payload_locked_documents_rels_programmes_id_idx";
  DROP INDEX "payload_locked_documents_rels_projects_id_idx";
  DROP INDEX "payload_locked_documents_rels_programme_decisions_id_idx";
  DROP INDEX "payload_locked_documents_rels_inquiries_id_idx";
  DROP INDEX "payload_locked_documents_rels_contributions_id_idx";
  DROP INDEX "payload_locked_documents_rels_ledger_entries_id_idx";
  DROP INDEX "payload_locked_documents_rels_cost_snapshots_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "projects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "programme_decisions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inquiries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contributions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "ledger_entries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "cost_snapshots_id";
  DROP TYPE "public"."enum_programmes_milestone_kinds_phase";
  DROP TYPE "public"."enum_programmes_milestone_kinds_release";
  DROP TYPE "public"."enum_programmes_contracts_kind";
  DROP TYPE "public"."enum_projects_state_history_to";
  DROP TYPE "public"."enum_projects_partners_ends_levels";
  DROP TYPE "public"."enum_projects_milestones_override_status";
  DROP TYPE "public"."enum_projects_approach";
  DROP TYPE "public"."enum_programme_decisions_outcome";
  DROP TYPE "public"."enum_contributions_consent";
  DROP TYPE "public"."enum_ledger_entries_kind";
  DROP TYPE "public"."enum_ledger_entries_category";`)
}
