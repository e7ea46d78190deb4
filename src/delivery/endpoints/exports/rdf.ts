import jsonld from 'jsonld'
import { Parser, Writer } from 'n3'

import type { GraphNode } from '../../../exporters/graph-node.ts'
import { namespaces } from '../../../exporters/namespaces.ts'

/** Our contexts are at hand; any other address would be somebody else's server. */
const noLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`Nothing is fetched while exporting: ${url}`))

/** Nodes as a JSON-LD document, in the names of a context. */
export const toJsonLd = (nodes: readonly GraphNode[], context: object): string =>
  JSON.stringify({ '@context': context, '@graph': nodes })

/** Prefixes at the beginning of a Turtle document. */
export const turtlePrefixes = Object.entries(namespaces)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`)
  .join('')

/** Nodes as statements of Turtle, without the prefixes. */
export const toTurtle = async (nodes: readonly GraphNode[], context: object): Promise<string> => {
  const document = { '@context': context, '@graph': nodes }
  const quads = await jsonld.toRDF(document as never, {
    format: 'application/n-quads',
    documentLoader: noLoader,
  })
  const writer = new Writer({ prefixes: namespaces })
  writer.addQuads(new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string))
  const turtle = await new Promise<string>((resolve, reject) => {
    writer.end((error: Error | null, result: string) => {
      if (error) reject(error)
      else resolve(result)
    })
  })
  return turtle.replace(/^@prefix [^\n]*\n/gm, '')
}
