import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registries_data_categories" AS ENUM('buildings', 'organisations', 'persons', 'addresses', 'animals', 'permits', 'school');
  CREATE TYPE "public"."enum_registries_kind" AS ENUM('building-register', 'residents-register', 'uid-register', 'commercial-register', 'eumzug', 'dog-register', 'building-permits', 'school-administration', 'rest', 'soap');
  CREATE TYPE "public"."enum_registries_mode" AS ENUM('mock', 'test', 'live');
  CREATE TYPE "public"."enum_registries_policy_when_down" AS ENUM('block', 'allow-with-note', 'ask-by-hand');
  CREATE TYPE "public"."enum_registries_health_state" AS ENUM('unchecked', 'ok', 'failing');
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
  	"timeout_ms" numeric DEFAULT 5000 NOT NULL,
  	"health_state" "enum_registries_health_state" DEFAULT 'unchecked',
  	"health_checked_at" timestamp(3) with time zone,
  	"health_message" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "registries_id" integer;
  ALTER TABLE "registries_data_categories" ADD CONSTRAINT "registries_data_categories_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registries" ADD CONSTRAINT "registries_owner_id_authorities_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."authorities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registries" ADD CONSTRAINT "registries_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "registries_data_categories_order_idx" ON "registries_data_categories" USING btree ("order");
  CREATE INDEX "registries_data_categories_parent_idx" ON "registries_data_categories" USING btree ("parent_id");
  CREATE UNIQUE INDEX "registries_key_idx" ON "registries" USING btree ("key");
  CREATE INDEX "registries_owner_idx" ON "registries" USING btree ("owner_id");
  CREATE INDEX "registries_legal_basis_idx" ON "registries" USING btree ("legal_basis_id");
  CREATE INDEX "registries_updated_at_idx" ON "registries" USING btree ("updated_at");
  CREATE INDEX "registries_created_at_idx" ON "registries" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registries_fk" FOREIGN KEY ("registries_id") REFERENCES "public"."registries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_registries_id_idx" ON "payload_locked_documents_rels" USING btree ("registries_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "registries_data_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "registries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "registries_data_categories" CASCADE;
  DROP TABLE "registries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_registries_fk";
  
  DROP INDEX "payload_locked_documents_rels_registries_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "registries_id";
  DROP TYPE "public"."enum_registries_data_categories";
  DROP TYPE "public"."enum_registries_kind";
  DROP TYPE "public"."enum_registries_mode";
  DROP TYPE "public"."enum_registries_policy_when_down";
  DROP TYPE "public"."enum_registries_health_state";`)
}
