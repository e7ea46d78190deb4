import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The number of the lock that commits take in turn; `lockKeys.publication` in `src/database/lock-keys.ts`. */
const turn = sql.raw('7460219')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  create schema publication;

  create sequence publication.turn as bigint;

  create table publication.record (
    collection text not null,
    identifier text not null,
    document integer not null,
    -- Null until the commit gives the record its turn.
    sequence bigint,
    changed_at timestamptz not null default clock_timestamp(),
    -- Both null: a tombstone.
    hash text,
    data json,
    refers_to text[] not null default '{}',
    primary key (collection, identifier),
    check ((hash is null) = (data is null))
  );
  create unique index record_sequence on publication.record (sequence);
  create unique index record_document on publication.record (collection, document) where data is not null;
  create index record_refers_to on publication.record using gin (refers_to);
  create index record_listed on publication.record using gin (refers_to)
    where collection in ('announcements', 'faqs');
  create index record_variant_area on publication.record (split_part(identifier, '@', 2))
    where collection = 'service-variants';
  create index record_collection_sequence on publication.record (collection, sequence);

  -- Relations to documents that never were public: once they are, the record that leaves them out is made again.
  create table publication.waiting (
    collection text not null,
    document integer not null,
    target_collection text not null,
    target_document integer not null,
    primary key (collection, document, target_collection, target_document)
  );
  create index waiting_target on publication.waiting (target_collection, target_document);

  create extension if not exists pg_trgm;

  -- What a record is found by, in one language; texts are folded.
  create table publication.search_document (
    collection text not null,
    identifier text not null,
    locale text not null,
    -- The services it leads to.
    services text[] not null,
    -- Counts there alone.
    area text,
    title text not null,
    synonyms text[] not null,
    summary text not null,
    -- Title and synonyms, for words that are typed wrong and parts of compounds.
    words text not null,
    vector tsvector not null,
    hash text not null,
    primary key (collection, identifier, locale)
  );
  create index search_document_vector on publication.search_document using gin (vector);
  create index search_document_words on publication.search_document using gin (words gin_trgm_ops)`)

  await db.execute(sql`
  create function publication.take_turn() returns trigger language plpgsql as $$
  declare
    mine bigint;
    message text;
  begin
    -- Held until the commit is visible: whoever has a later number commits later.
    perform pg_advisory_xact_lock(${turn});
    mine := nextval('publication.turn');
    update publication.record set sequence = mine, changed_at = clock_timestamp()
      where collection = new.collection and identifier = new.identifier;
    message := json_build_object(
      'collection', new.collection, 'identifier', new.identifier, 'sequence', mine,
      -- Those that others are looked up by, before and after.
      'refersTo', case when new.collection in
          ('announcements', 'authorities', 'faqs', 'responsibilities', 'responsibility-templates') then
        to_json(new.refers_to || case when tg_op = 'UPDATE' then old.refers_to else '{}' end) end)::text;
    if octet_length(message) > 7900 then
      message := json_build_object(
        'collection', new.collection, 'identifier', new.identifier, 'sequence', mine, 'refersToMany', true)::text;
    end if;
    perform pg_notify('publication', message);
    return null;
  end
  $$;

  create constraint trigger take_turn after insert or update of hash on publication.record
    deferrable initially deferred for each row execute function publication.take_turn()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema publication cascade`)
}
