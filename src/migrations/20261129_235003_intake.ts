import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What residents leave with us around a submission; nothing of it is public, and what they wrote is sealed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create schema intake`)
  await db.execute(sql`
    create table intake.upload (
      id uuid primary key,
      file integer not null unique references submission_files (id) on delete cascade,
      token_hash text unique,
      form text not null,
      field text not null,
      sealed_about text not null,
      sealed_key text not null,
      person text,
      submission integer references submissions (id) on delete set null,
      expires_at timestamptz)`)
  await db.execute(sql`create index on intake.upload (submission)`)
  await db.execute(sql`create index on intake.upload (expires_at)`)
  await db.execute(sql`
    create table intake.draft (
      id uuid primary key,
      token_hash text not null unique,
      form text not null,
      form_version integer not null,
      sealed text not null,
      version integer not null,
      mails integer not null,
      saved_at timestamptz not null,
      expires_at timestamptz not null)`)
  await db.execute(sql`create index on intake.draft (expires_at)`)
  await db.execute(sql`
    create table intake.used_challenge (
      nonce text primary key,
      expires_at timestamptz not null)`)
  await db.execute(sql`
    create table intake.message (
      id uuid primary key,
      submission integer not null references submissions (id) on delete cascade,
      at timestamptz not null,
      by integer,
      sealed text not null)`)
  await db.execute(sql`create index on intake.message (submission, at)`)
  await db.execute(sql`
    create table intake.representation (
      id uuid primary key,
      person text not null,
      representative text,
      code_hash text not null unique,
      given_at timestamptz not null,
      accepted_at timestamptz,
      ends_at timestamptz not null,
      revoked_at timestamptz)`)
  await db.execute(sql`create index on intake.representation (person)`)
  await db.execute(sql`create index on intake.representation (representative)`)
  await db.execute(sql`
    create table intake.holder (
      submission integer primary key references submissions (id) on delete cascade,
      person text not null,
      representation uuid references intake.representation (id),
      prefilled jsonb)`)
  await db.execute(sql`create index on intake.holder (person)`)
  await db.execute(sql`
    create table intake.prefill (
      person text not null,
      form text not null,
      sealed text not null,
      expires_at timestamptz not null,
      primary key (person, form))`)
  // Under which keys something was sent already, so that it is done once.
  await db.execute(sql`
    create table intake.sent_once (
      key_hash text primary key,
      request_digest text not null,
      expires_at timestamptz not null)`)
  await db.execute(sql`create index on intake.sent_once (expires_at)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema intake cascade`)
}
