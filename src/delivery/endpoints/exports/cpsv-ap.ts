import { z } from 'zod'

import { cpsvApContext, toGraph } from '../../../exporters/cpsv-ap/index.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { everyService } from './every-service.ts'
import { exportSettingsOf } from './export-settings.ts'
import { toJsonLd, toTurtle, turtlePrefixes } from './rdf.ts'
import { streamedExport } from './streamed-export.ts'

/** Every service as a graph, one after the other. */
async function* graphs(live: LiveCatalogue) {
  const { base } = await exportSettingsOf(live)
  for await (const exported of everyService(live)) {
    const nodes = toGraph(exported, base)
    if (nodes) yield nodes
  }
}

async function* jsonLd(live: LiveCatalogue) {
  let isFirst = true
  for await (const nodes of graphs(live)) {
    const document = toJsonLd(nodes, cpsvApContext)
    const start = document.indexOf('"@graph":[') + '"@graph":['.length
    // The context once, then the nodes of every service.
    yield isFirst ? document.slice(0, -2) : `,${document.slice(start, -2)}`
    isFirst = false
  }
  yield isFirst ? toJsonLd([], cpsvApContext) : ']}'
}

async function* turtle(live: LiveCatalogue) {
  yield turtlePrefixes
  for await (const nodes of graphs(live)) yield await toTurtle(nodes, cpsvApContext)
}

const summary = 'All services as CPSV-AP 3.2.0, in all locales'

/** `GET /v1/export/cpsv-ap.{jsonld,ttl}`. */
export const cpsvApEndpoints = [
  streamedExport({
    path: '/v1/export/cpsv-ap.jsonld',
    operation: 'exportCpsvApJsonLd',
    summary,
    contentType: 'application/ld+json',
    schema: z.looseObject({}).meta({ id: 'CpsvApGraph' }),
    pieces: jsonLd,
  }),
  streamedExport({
    path: '/v1/export/cpsv-ap.ttl',
    operation: 'exportCpsvApTurtle',
    summary,
    contentType: 'text/turtle',
    schema: z.string(),
    pieces: turtle,
  }),
]
