import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is found everywhere and what is found in one area alone lie apart: a search goes through the few of its areas, however many others there are. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  drop index publication.search_document_vector;
  drop index publication.search_document_words;
  create index search_document_everywhere on publication.search_document (locale, collection) where area is null;
  create index search_document_vector on publication.search_document using gin (vector) where area is null;
  create index search_document_words on publication.search_document using gin (words gin_trgm_ops) where area is null;
  create index search_document_area on publication.search_document (area, locale) where area is not null`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  drop index publication.search_document_everywhere;
  drop index publication.search_document_vector;
  drop index publication.search_document_words;
  drop index publication.search_document_area;
  create index search_document_vector on publication.search_document using gin (vector);
  create index search_document_words on publication.search_document using gin (words gin_trgm_ops)`)
}
