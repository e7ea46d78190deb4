import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // Nothing in the product wrote subscribers before: whoever stands there agreed to nothing.
  await db.execute(sql`
   DELETE FROM "newsletter_subscribers";
  CREATE TYPE "public"."enum_newsletter_deliveries_state" AS ENUM('waiting', 'sending', 'sent', 'bounced', 'failed', 'unclear');
  CREATE TABLE "newsletter_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"newsletter_id" integer NOT NULL,
  	"subscriber" varchar NOT NULL,
  	"batch" numeric NOT NULL,
  	"state" "enum_newsletter_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"claimed_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "locale" SET DATA TYPE text;
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "locale" SET DEFAULT 'de'::text;
  DROP TYPE "public"."enum_newsletter_subscribers_locale";
  CREATE TYPE "public"."enum_newsletter_subscribers_locale" AS ENUM('de', 'fr', 'it', 'en');
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "locale" SET DEFAULT 'de'::"public"."enum_newsletter_subscribers_locale";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "locale" SET DATA TYPE "public"."enum_newsletter_subscribers_locale" USING "locale"::"public"."enum_newsletter_subscribers_locale";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "state" SET DEFAULT 'pending'::text;
  DROP TYPE "public"."enum_newsletter_subscribers_state";
  CREATE TYPE "public"."enum_newsletter_subscribers_state" AS ENUM('pending', 'confirmed');
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "state" SET DEFAULT 'pending'::"public"."enum_newsletter_subscribers_state";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "state" SET DATA TYPE "public"."enum_newsletter_subscribers_state" USING "state"::"public"."enum_newsletter_subscribers_state";
  DROP INDEX "newsletter_subscribers_email_idx";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "token_hash" SET NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "key" varchar NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "consent" varchar NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "address_digest" varchar NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "sealed_address" varchar NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "mail_due_at" timestamp(3) with time zone;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "mailed_at" timestamp(3) with time zone;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "mail_attempts" numeric DEFAULT 0;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "soft_bounces" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "newsletter_deliveries_id" integer;
  ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_newsletter_id_newsletters_id_fk" FOREIGN KEY ("newsletter_id") REFERENCES "public"."newsletters"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "newsletter_deliveries_key_idx" ON "newsletter_deliveries" USING btree ("key");
  CREATE INDEX "newsletter_deliveries_newsletter_idx" ON "newsletter_deliveries" USING btree ("newsletter_id");
  CREATE INDEX "newsletter_deliveries_subscriber_idx" ON "newsletter_deliveries" USING btree ("subscriber");
  CREATE INDEX "newsletter_deliveries_state_idx" ON "newsletter_deliveries" USING btree ("state");
  CREATE INDEX "newsletter_deliveries_updated_at_idx" ON "newsletter_deliveries" USING btree ("updated_at");
  CREATE INDEX "newsletter_deliveries_created_at_idx" ON "newsletter_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "newsletter_subscriber_idx" ON "newsletter_deliveries" USING btree ("newsletter_id","subscriber");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_newsletter_deliveries_fk" FOREIGN KEY ("newsletter_deliveries_id") REFERENCES "public"."newsletter_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "newsletter_subscribers_key_idx" ON "newsletter_subscribers" USING btree ("key");
  CREATE INDEX "newsletter_subscribers_requested_at_idx" ON "newsletter_subscribers" USING btree ("requested_at");
  CREATE UNIQUE INDEX "newsletter_subscribers_address_digest_idx" ON "newsletter_subscribers" USING btree ("address_digest");
  CREATE UNIQUE INDEX "newsletter_subscribers_token_hash_idx" ON "newsletter_subscribers" USING btree ("token_hash");
  CREATE INDEX "newsletter_subscribers_mail_due_at_idx" ON "newsletter_subscribers" USING btree ("mail_due_at");
  CREATE INDEX "payload_locked_documents_rels_newsletter_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("newsletter_deliveries_id");
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "email";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "unsubscribed_at";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_newsletter_subscribers_locale" ADD VALUE 'rm' BEFORE 'en';
  ALTER TYPE "public"."enum_newsletter_subscribers_locale" ADD VALUE 'de-simple';
  ALTER TYPE "public"."enum_newsletter_subscribers_state" ADD VALUE 'unsubscribed';
  ALTER TABLE "newsletter_deliveries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "newsletter_deliveries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_newsletter_deliveries_fk";
  
  DROP INDEX "newsletter_subscribers_key_idx";
  DROP INDEX "newsletter_subscribers_requested_at_idx";
  DROP INDEX "newsletter_subscribers_address_digest_idx";
  DROP INDEX "newsletter_subscribers_token_hash_idx";
  DROP INDEX "newsletter_subscribers_mail_due_at_idx";
  DROP INDEX "payload_locked_documents_rels_newsletter_deliveries_id_idx";
  ALTER TABLE "newsletter_subscribers" ALTER COLUMN "token_hash" DROP NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "email" varchar NOT NULL;
  ALTER TABLE "newsletter_subscribers" ADD COLUMN "unsubscribed_at" timestamp(3) with time zone;
  CREATE UNIQUE INDEX "newsletter_subscribers_email_idx" ON "newsletter_subscribers" USING btree ("email");
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "key";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "consent";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "address_digest";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "sealed_address";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "mail_due_at";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "mailed_at";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "mail_attempts";
  ALTER TABLE "newsletter_subscribers" DROP COLUMN "soft_bounces";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "newsletter_deliveries_id";
  DROP TYPE "public"."enum_newsletter_deliveries_state";`)
}
