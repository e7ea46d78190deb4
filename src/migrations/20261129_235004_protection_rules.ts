import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What no collection holds: records of data protection are only added to (an authority that is deleted is forgotten in
 * them); how far people come in a form, and what was handed in by month, both without anything about a person; what was
 * last told of what is broken.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function refuse_change_of_protection_record() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and to_jsonb(old) - 'owner_id' = to_jsonb(new) - 'owner_id'
        and new.owner_id is null then
        return new;
      end if;
      raise exception 'Records of data protection are only added to.';
    end $$;
    create trigger protection_records_only_grow before update or delete on protection_records
      for each row execute function refuse_change_of_protection_record();
    create trigger protection_records_are_not_emptied before truncate on protection_records
      for each statement execute function refuse_change_of_protection_record();

    create table form_progress (
      day date not null, form text not null, page integer not null, reached bigint not null,
      primary key (form, page, day));
    create table forgotten_submissions (
      month text not null, form text not null, owner_id integer not null, count bigint not null,
      primary key (form, owner_id, month));
    create table trouble_notice (
      id integer primary key check (id = 1), known text not null, sent_at timestamptz not null)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table trouble_notice;
    drop table forgotten_submissions;
    drop table form_progress;
    drop trigger if exists protection_records_are_not_emptied on protection_records;
    drop trigger if exists protection_records_only_grow on protection_records;
    drop function refuse_change_of_protection_record`)
}
