import autocannon from 'autocannon'

import { type Catalogue, query } from './catalogue.ts'

const connections = 10

/** Asks for everything once, so that what is measured after it has the same in memory each time. */
export const warmUp = async (base: string, paths: readonly string[]): Promise<void> => {
  for (const one of paths) {
    const answer = await fetch(`${base}${one}`)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${one}: ${String(answer.status)}`)
  }
}

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

/** The same services in both sizes, at places that have a variant of them. */
export const localServices = async ({ databaseUrl }: Catalogue): Promise<string[]> => {
  const rows = await query<{ service: string; bfs: number }>(
    databaseUrl,
    `select v.service, place.bfs
      from (select *, row_number() over (partition by service order by md5(area)) as nth from bench_variant) v
        join bench_service copy on copy.identifier = v.service and copy.n <= 50
        join bench_place place on place.identifier = v.area
      where v.nth <= 10 order by v.service, v.area`,
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
