import { comparable, type Size } from './sizes.ts'

/** First number of documents that are public records alone. */
const firstUnstored = 1_000_000

/** Municipalities of today, with an office each, like one that is there. */
export const municipalityStatements = ({ municipalities: count }: Size): string[] => [
  `create table bench_place as
    select row_number() over (order by isNew, bfs) - 1 as n, identifier, bfs, isNew from (
      select identifier, bfs_number::int as bfs, false as isNew from jurisdictions
        where kind = 'municipality' and valid_to is null and _status = 'published'
      union all
      (select 'ort-' || bfs, bfs, true from generate_series(1, 9999) bfs
        where bfs not in (select bfs_number::int from jurisdictions where bfs_number is not null)
        order by bfs limit greatest(0, ${String(count)} -
          (select count(*) from jurisdictions where kind = 'municipality' and valid_to is null and _status = 'published')))
    ) place`,
  `insert into jurisdictions (identifier, kind, bfs_number, long_name, canton, _status, first_published_at, updated_at, created_at)
    select place.identifier, 'municipality', place.bfs, 'Ort ' || place.bfs, 'LU', 'published', now(), now(), now()
    from bench_place place where isNew`,
  `insert into publication.record (collection, identifier, document, sequence, hash, data, refers_to)
    select 'jurisdictions', place.identifier, j.id, nextval('publication.turn'), md5(place.identifier),
      (model.data::jsonb || jsonb_build_object('identifier', place.identifier, 'longName', 'Ort ' || place.bfs, 'bfsNumber', place.bfs))::json,
      model.refers_to
    from bench_place place join jurisdictions j on j.identifier = place.identifier
      join publication.record model on model.collection = 'jurisdictions' and model.identifier = 'gemeinde-1103'
    where isNew`,
  `insert into publication.record (collection, identifier, document, sequence, hash, data, refers_to)
    select 'authorities', place.identifier, ${String(firstUnstored)} + place.n, nextval('publication.turn'), md5(place.identifier),
      (model.data::jsonb || jsonb_build_object('identifier', place.identifier, 'jurisdiction', place.identifier))::json,
      array['jurisdictions/' || place.identifier]
    from bench_place place
      join publication.record model on model.collection = 'authorities' and model.identifier = 'gemeinde-1103'
    where isNew`,
]

/** Copies of the services that are there, with a word of their own in the title, and the rules of who is responsible. */
export const serviceStatements = ({ services: count }: Size): string[] => [
  `create table bench_service as
    select n, model.identifier as model, model.identifier || '-' || n as identifier
    from generate_series(1, greatest(0, ${String(count)} - (select count(*)::int from publication.record
        where collection = 'services' and data is not null))) n
      join (select identifier, row_number() over (order by identifier) - 1 as m, count(*) over () as models
        from publication.record where collection = 'services' and data is not null) model on model.m = n % model.models`,
  `insert into services (identifier, _status, status, first_published_at, updated_at, created_at)
    select identifier, 'published', 'active', now(), now(), now() from bench_service`,
  `insert into publication.record (collection, identifier, document, sequence, hash, data, refers_to)
    select 'services', copy.identifier, s.id, nextval('publication.turn'), md5(copy.identifier),
      (model.data::jsonb || jsonb_build_object('identifier', copy.identifier, 'title',
        (select jsonb_object_agg(key, value #>> '{}' || ' ' || translate(copy.n::text, '0123456789', 'bdfglmnrst')) from jsonb_each(model.data::jsonb -> 'title'))))::json,
      model.refers_to
    from bench_service copy join services s on s.identifier = copy.identifier
      join publication.record model on model.collection = 'services' and model.identifier = copy.model`,
  `insert into publication.record (collection, identifier, document, sequence, hash, data, refers_to)
    select rule.collection, md5(rule.identifier || copy.identifier), ${String(firstUnstored)} + row_number() over (), nextval('publication.turn'),
      md5(copy.identifier), jsonb_set(rule.data::jsonb, '{service}', to_jsonb(copy.identifier))::json,
      array_replace(rule.refers_to, 'services/' || copy.model, 'services/' || copy.identifier)
    from bench_service copy join publication.record rule
      on rule.collection = 'responsibility-templates' and rule.data ->> 'service' = copy.model`,
]

/** How many of whose variants. */
interface Spread {
  /** A service of the demo data that gets as many as the copies do. */
  average: string
  /** Variants of each. */
  each: number
}

/** Variants like one that is there, spread evenly over the places: of each copy, and of one service of the demo data. */
export const variantStatements = ({ average, each }: Spread): string[] => [
  `create table bench_variant as
    select row_number() over () as n, s.id as service_id, s.identifier as service,
      j.id as jurisdiction_id, place.identifier as area
    from (select identifier, n from bench_service union all select '${average}', 0) copy
      join services s on s.identifier = copy.identifier
      cross join generate_series(0, ${String(each - 1)}) k
      cross join (select count(*) as places, greatest(1, count(*) / ${String(each)}) as step from bench_place) spread
      join bench_place place on place.n = (copy.n * 31 + k * spread.step) % spread.places
      join jurisdictions j on j.identifier = place.identifier
    where not exists (select from publication.record known where known.collection = 'service-variants'
      and known.identifier = s.identifier || '@' || place.identifier)`,
  `with new as (
      insert into service_variants (service_id, jurisdiction_id, status, offered, review_state, _status, first_published_at, updated_at, created_at)
      select service_id, jurisdiction_id, 'active', 'yes', 'ok', 'published', now(), now(), now() from bench_variant
      returning id, service_id, jurisdiction_id)
    insert into _service_variants_v (parent_id, version_service_id, version_jurisdiction_id, version_review_state, version__status, latest)
    select id, service_id, jurisdiction_id, 'ok', 'published', true from new`,
  `insert into variant_accepted_groups (variant_id, field_group, hash)
    select v.id, g.field_group, g.hash from bench_variant b
      join service_variants v on v.service_id = b.service_id and v.jurisdiction_id = b.jurisdiction_id
      join canonical_groups g on g.service_id = b.service_id and g.field_group in ('contact', 'description')
    on conflict do nothing`,
  // One in fifty has a name of its own, by which it is found.
  `insert into publication.record (collection, identifier, document, sequence, hash, data, refers_to)
    select 'service-variants', b.service || '@' || b.area, v.id, nextval('publication.turn'), md5(b.service || b.area),
      (model.data::jsonb - 'localName' || jsonb_build_object('service', b.service, 'jurisdiction', b.area)
        || case when b.n % 50 = 0 then jsonb_build_object('localName', jsonb_build_object('de', 'Schalter für ' || b.service)) else '{}' end)::json,
      array['jurisdictions/' || b.area, 'services/' || b.service]
        || array(select key from unnest(model.refers_to) key where key not like 'services/%' and key not like 'jurisdictions/%')
    from bench_variant b
      join service_variants v on v.service_id = b.service_id and v.jurisdiction_id = b.jurisdiction_id
      join publication.record model on model.collection = 'service-variants' and model.identifier = '${comparable}@gemeinde-1103'`,
]
