import autocannon from 'autocannon'

import { type Catalogue, query } from './catalogue.ts'

const connections = 10

/** Milliseconds a request costs the server, of so many requests one after another on each connection. */
export const costOf = async (
  base: string,
  paths: readonly string[],
  seconds: number,
): Promise<number> => {
  const result = await autocannon({
    url: base,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
  })
  const failed = result.errors + result.non2xx
  if (failed > 0) throw new Error(`${String(failed)} requests to ${base} failed.`)
  return 1000 / result.requests.average
}

/** Services at places that have a variant of them, at random, the same each time. */
export const localServices = async (
  { databaseUrl }: Catalogue,
  most: number,
): Promise<string[]> => {
  const rows = await query<{ service: string; bfs: number }>(
    databaseUrl,
    `select split_part(v.identifier, '@', 1) as service, (j.data ->> 'bfsNumber')::int as bfs
      from publication.record v join publication.record j
        on j.collection = 'jurisdictions' and j.identifier = split_part(v.identifier, '@', 2)
      where v.collection = 'service-variants' and v.data is not null and j.data ->> 'bfsNumber' is not null
        and j.data ->> 'validTo' is null
      order by md5(v.identifier) limit $1`,
    [most],
  )
  return rows.map(({ service, bfs }) => `/v1/services/${service}?bfs=${String(bfs)}&locale=de`)
}

const words = [
  ...[
    'hund',
    'umzug',
    'steuern',
    'pass',
    'bauen',
    'heirat',
    'geburt',
    'schule',
    'abfall',
    'parkieren',
  ],
  ...[
    'betreibung',
    'wohnsitz',
    'waffe',
    'bewilligung',
    'sozialhilfe',
    'strassen',
    'ausweis',
    'hunt',
    'zügeln',
    'kita',
  ],
]

/** Searches by different words at different places. */
export const searches = async (catalogue: Catalogue): Promise<string[]> => {
  const rows = await query<{ bfs: number }>(
    catalogue.databaseUrl,
    'select bfs from bench_place order by md5(identifier) limit 37',
  )
  return rows.flatMap(({ bfs }) =>
    words.map((word) => `/v1/search?q=${encodeURIComponent(word)}&bfs=${String(bfs)}&locale=de`),
  )
}

/** Publishes a service, and asks the server until it serves what was published. */
export const publishOnce = async (
  { writer, base }: Catalogue,
  service: string,
  summary: string,
): Promise<{ ms: number; servedMs: number }> => {
  const read = async () => {
    const answer = await fetch(`${base}/v1/services/${service}?locale=de`)
    return ((await answer.json()) as { summary?: string }).summary
  }
  await read()
  const ms = await writer.publish(service, summary)
  const confirmed = performance.now()
  while ((await read()) !== summary) {
    if (performance.now() - confirmed > 10_000) throw new Error(`${service} is not served anew.`)
  }
  return { ms, servedMs: performance.now() - confirmed }
}

/** The middle one. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
