import { z } from 'zod'

import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

interface StreamedExport {
  path: Endpoint['path']
  operation: string
  summary: string
  description?: string
  contentType: string
  schema: z.ZodType
  pieces: (live: LiveCatalogue) => AsyncIterable<string>
}

/** Group of the document that describes everything at once. */
export const exportsTag = 'Exports'

/** Something that is handed out as a whole, in all locales, piece by piece. */
export const streamedExport = ({
  path,
  operation,
  summary,
  description,
  contentType,
  schema,
  pieces,
}: StreamedExport): Endpoint =>
  defineEndpoint({
    path,
    operation,
    summary,
    ...(description !== undefined && { description }),
    tag: exportsTag,
    localized: false,
    streamed: true,
    params: z.strictObject({}),
    query: z.strictObject({}),
    answers: { [contentType]: schema },
    reply: (_, live) =>
      Promise.resolve({
        kind: 'stream',
        contentType: `${contentType}; charset=utf-8`,
        filename: path.slice(path.lastIndexOf('/') + 1),
        pieces: pieces(live),
      }),
  })

/** Documents as one list of JSON, each on a line of its own. */
export async function* asJsonList(documents: AsyncIterable<unknown>): AsyncIterable<string> {
  let isFirst = true
  yield '['
  for await (const document of documents) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(document)}`
    isFirst = false
  }
  yield '\n]\n'
}
