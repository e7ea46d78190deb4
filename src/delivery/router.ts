import type { Endpoint } from './endpoint.ts'

/** An endpoint, and what the address says of its parameters. */
export interface Route {
  endpoint: Endpoint
  params: Record<string, string>
  /** Methods the address takes; without that of the request the endpoint is none of them. */
  methods: readonly string[]
}

/** Methods an endpoint takes. */
const methodsOf = ({ method = 'GET' }: Endpoint): string[] =>
  method === 'GET' ? ['GET', 'HEAD'] : [method]

/**
 * Finds the endpoint of an address and a method, or another one of the address; undefined where there is none. A segment
 * that is named wins over one that is a parameter.
 */
export const createRouter = (
  endpoints: readonly Endpoint[],
): ((url: string, method?: string) => Route | undefined) => {
  const routes = [...Map.groupBy(endpoints, ({ path }) => path)]
    .map(([path, those]) => ({ those, segments: path.split('/') }))
    .sort((a, b) => shapeOf(a.segments).localeCompare(shapeOf(b.segments)))
  return (url, method = 'GET') => {
    const given = segmentsOf(url.split('?')[0] ?? '')
    for (const { those, segments } of routes) {
      const params = given && matching(segments, given)
      const endpoint = those.find((one) => methodsOf(one).includes(method)) ?? those[0]
      if (params && endpoint) return { endpoint, params, methods: those.flatMap(methodsOf) }
    }
    return undefined
  }
}

/** Which segments are parameters, so that what is named comes first. */
const shapeOf = (segments: readonly string[]): string =>
  segments.map((segment) => (segment.startsWith('{') ? '1' : '0')).join('')

/** The decoded segments of a path; undefined where it is not well encoded. */
const segmentsOf = (path: string): string[] | undefined => {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

const matching = (
  segments: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined => {
  if (segments.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, segment] of segments.entries()) {
    const value = given[i] ?? ''
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = value
    else if (segment !== value) return undefined
  }
  return params
}
