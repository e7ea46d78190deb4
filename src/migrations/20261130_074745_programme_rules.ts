import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The books of programmes are only added to, each entry whole and balanced; a state of them that was prepared stays as
 * it was prepared, and is published once.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function refuse_change_of_ledger() returns trigger language plpgsql as $$
    begin
      raise exception 'Entries of the ledger are only added to.';
    end $$;
    create trigger ledger_entries_only_grow before update or delete on ledger_entries
      for each row execute function refuse_change_of_ledger();
    create trigger ledger_entries_are_not_emptied before truncate on ledger_entries
      for each statement execute function refuse_change_of_ledger();

    create function check_ledger_entry() returns trigger language plpgsql as $$
    begin
      if new.entry is null or new.entry_id is distinct from new.entry ->> 'id'
        or new.recorded_at is distinct from (new.entry ->> 'recordedAt')::timestamptz then
        raise exception 'An entry of the ledger is booked whole.';
      end if;
      if (select count(*) < 2 or coalesce(sum((posting ->> 'rappen')::bigint), 0) <> 0
          from jsonb_array_elements(new.entry -> 'postings') as posting) then
        raise exception 'The postings of an entry sum to zero.';
      end if;
      return new;
    end $$;
    create trigger ledger_entries_balance before insert on ledger_entries
      for each row execute function check_ledger_entry();

    create function keep_cost_snapshot() returns trigger language plpgsql as $$
    declare
      free text[] := array['prepared_by_id', 'published_by_id', 'published_at', 'public_since', 'updated_at'];
    begin
      if tg_op = 'UPDATE'
        and to_jsonb(old) - free = to_jsonb(new) - free
        -- Who it was is forgotten with the account, and never somebody else.
        and (new.prepared_by_id is not distinct from old.prepared_by_id or new.prepared_by_id is null)
        and (new.published_by_id is not distinct from old.published_by_id or new.published_by_id is null
          or old.published_at is null)
        and (old.published_at is null or new.published_at is not distinct from old.published_at)
        and (old.public_since is null or new.public_since is not distinct from old.public_since)
      then
        return new;
      end if;
      raise exception 'A state of the books stays as it was prepared.';
    end $$;
    create trigger cost_snapshots_stay before update or delete on cost_snapshots
      for each row execute function keep_cost_snapshot();
    create trigger cost_snapshots_are_not_emptied before truncate on cost_snapshots
      for each statement execute function keep_cost_snapshot()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger if exists cost_snapshots_are_not_emptied on cost_snapshots;
    drop trigger if exists cost_snapshots_stay on cost_snapshots;
    drop trigger if exists ledger_entries_balance on ledger_entries;
    drop trigger if exists ledger_entries_are_not_emptied on ledger_entries;
    drop trigger if exists ledger_entries_only_grow on ledger_entries;
    drop function keep_cost_snapshot;
    drop function check_ledger_entry;
    drop function refuse_change_of_ledger`)
}
