import { z } from 'zod'

import {
  type DataState,
  dcatApChContext,
  toCatalogue,
} from '../../../exporters/dcat-ap-ch/index.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { todayAt } from '../moments.ts'
import { newestStates, publicStates } from '../programmes/asked-state.ts'
import { exportSettingsOf } from './export-settings.ts'
import { toJsonLd, toTurtle, turtlePrefixes } from './rdf.ts'
import { streamedExport } from './streamed-export.ts'

/** The first and the last change of each collection, each found by an index. */
const selectStates = `
  with recursive name as (
    select min(collection) as collection from publication.record
    union all
    select (select min(collection) from publication.record where collection > name.collection)
    from name where name.collection is not null)
  select name.collection, first.changed_at as issued, last.changed_at as modified
  from name,
    lateral (select changed_at from publication.record as one
      where one.collection = name.collection order by sequence limit 1) as first,
    lateral (select changed_at from publication.record as one
      where one.collection = name.collection order by sequence desc limit 1) as last`

const readStates = async ({ pool }: LiveCatalogue): Promise<Map<string, DataState>> => {
  const { rows } = await pool.query<{ collection: string; issued: Date; modified: Date }>({
    name: 'data-states',
    text: selectStates,
  })
  return new Map(
    rows.map(({ collection, issued, modified }) => [
      collection,
      { issued: issued.toISOString(), modified: modified.toISOString() },
    ]),
  )
}

const describedProgrammes = async (live: LiveCatalogue) => {
  const all = await publicStates(live)
  return (await newestStates(live)).map(({ programme, name, hasContracts, publicSince }) => ({
    identifier: programme,
    name,
    hasContracts,
    issued: all
      .filter((state) => state.programme === programme)
      .reduce(
        (first, state) => (state.publicSince < first ? state.publicSince : first),
        publicSince,
      ),
    modified: publicSince,
  }))
}

const graph = async (live: LiveCatalogue) => {
  const { areas } = await live.reference()
  const { day } = todayAt(new Date())
  const cantons = areas.all.filter(
    ({ kind, identifier }) => kind === 'canton' && areas.placeOn(identifier, day).kind === 'valid',
  )
  const by = await exportSettingsOf(live)
  const states = await readStates(live)
  const programmes = await describedProgrammes(live)
  return toCatalogue({ ...by, server: live.baseUrl, states, programmes, areas: cantons }) ?? []
}

async function* jsonLd(live: LiveCatalogue) {
  yield toJsonLd(await graph(live), dcatApChContext)
}

async function* turtle(live: LiveCatalogue) {
  yield turtlePrefixes
  yield await toTurtle(await graph(live), dcatApChContext)
}

const about = {
  summary: 'The data sets of the catalogue as DCAT-AP CH 2',
  description:
    'What can be had, in which form, on which terms, and since when it says what it says; for opendata.swiss and other portals.',
}

/** `GET /v1/export/dcat-ap-ch.{jsonld,ttl}`. */
export const dcatApChEndpoints = [
  streamedExport({
    ...about,
    path: '/v1/export/dcat-ap-ch.jsonld',
    operation: 'exportDcatApChJsonLd',
    contentType: 'application/ld+json',
    schema: z.looseObject({}).meta({ id: 'DcatApChGraph' }),
    pieces: jsonLd,
  }),
  streamedExport({
    ...about,
    path: '/v1/export/dcat-ap-ch.ttl',
    operation: 'exportDcatApChTurtle',
    contentType: 'text/turtle',
    schema: z.string(),
    pieces: turtle,
  }),
]
