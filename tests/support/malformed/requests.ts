import fc from 'fast-check'

import {
  bodies,
  contentTypes,
  encode,
  headerNames,
  headerValues,
  methods,
  paths,
  values,
} from './values.ts'

/** A request as it goes out, whatever a library would say to it. */
export interface RawRequest {
  method: string
  /** Path and query as they are sent. */
  target: string
  headers: Record<string, string>
  body?: string
}

interface Parameter {
  name: string
  in: string
  schema?: { enum?: string[]; examples?: (number | string)[] }
}

interface Operation {
  parameters?: Parameter[]
  requestBody?: object
}

/** The methods of operations that are sent to. */
const asked = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What the fuzzer reads of an OpenAPI document. */
export interface OpenApi {
  paths: Record<string, Partial<Record<(typeof asked)[number], Operation>>>
}

interface Draft {
  method: string
  path: string
  query: [name: string, value: string][]
  headers: Record<string, string>
  body?: string
}

type Mutation = (draft: Draft) => Draft

/** Numbers that would make the server wait, as it should. */
const isPatient = (name: string, value: string): boolean => name === 'wait' && Number(value) > 0

const withoutName = (query: Draft['query'], name: string) =>
  query.filter(([known]) => known !== name)

/** Wrong values, unknown parameters, and those that come twice. */
const wrongQuery = (names: fc.Arbitrary<string>): fc.Arbitrary<Mutation>[] => [
  fc.tuple(names, values).map(([name, value]) => (draft) => {
    if (isPatient(name, value)) return draft
    return { ...draft, query: [...withoutName(draft.query, name), [name, value]] }
  }),
  fc.tuple(values, values).map(([name, value]) => (draft) => ({
    ...draft,
    query: [...draft.query, [name.slice(0, 200), value]],
  })),
  fc.tuple(names, values, values).map(([name, one, two]) => (draft) => {
    if (isPatient(name, one) || isPatient(name, two)) return draft
    return { ...draft, query: [...draft.query, [name, one], [name, two]] }
  }),
]

const wrongHeader: fc.Arbitrary<Mutation> = fc
  .tuple(headerNames, headerValues)
  .map(([name, value]) => (draft) => ({ ...draft, headers: { ...draft.headers, [name]: value } }))

const wrongBody: fc.Arbitrary<Mutation> = fc
  .tuple(bodies, contentTypes)
  .map(([body, type]) => (draft) => ({
    ...draft,
    body,
    headers: { ...draft.headers, 'Content-Type': type },
  }))

const wrongPath: fc.Arbitrary<Mutation> = fc.oneof(
  paths.map((path): Mutation => (draft) => ({ ...draft, path })),
  values.map((value): Mutation => (draft) => ({
    ...draft,
    path: draft.path.replace(/[^/]+$/, value),
  })),
)

const wrongMethod: fc.Arbitrary<Mutation> = methods.map((method) => (draft) => ({
  ...draft,
  method,
}))

const mutationsOf = ({ parameters = [], requestBody }: Operation): fc.Arbitrary<Mutation> => {
  const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const [value, unknown, twice] = wrongQuery(fc.constantFrom(...names, 'limit'))
  return fc.oneof(
    ...[value, value, value, unknown, twice].filter((one) => one !== undefined),
    ...[wrongHeader, wrongMethod, wrongPath, wrongBody],
    ...(requestBody ? [wrongBody, wrongBody, wrongBody, wrongBody] : []),
  )
}

/** A value that may be right. */
const plausible = ({ name, schema }: Parameter): string =>
  name === 'identifier'
    ? 'hund-anmelden'
    : encode(String(schema?.examples?.[0] ?? schema?.enum?.[0] ?? 'hund'))

const draftOf = (path: string, method: string, { parameters = [] }: Operation): Draft => ({
  method,
  path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    plausible(parameters.find((one) => one.name === name) ?? { name, in: 'path' }),
  ),
  query: parameters
    .filter((one) => one.in === 'query' && ['bfs', 'locale', 'q'].includes(one.name))
    .map((one) => [one.name, plausible(one)]),
  headers: {},
})

const toRequest = ({ method, path, query, headers, body: sent }: Draft): RawRequest => ({
  method,
  target: `${path}${query.length > 0 ? '?' : ''}${query.map(([name, value]) => `${name}=${value}`).join('&')}`,
  headers,
  ...(sent !== undefined && { body: sent }),
})

/** Requests of which something is wrong, one to three things each, for every operation of a document. */
export const malformedRequests = (document: OpenApi): fc.Arbitrary<RawRequest> => {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    asked.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const draft = draftOf(path, method.toUpperCase(), operation)
      return [{ draft, mutations: mutationsOf(operation) }]
    }),
  )
  return fc
    .constantFrom(...operations)
    .chain(({ draft, mutations }) =>
      fc
        .array(mutations, { minLength: 1, maxLength: 3 })
        .map((some) => toRequest(some.reduce((changed, mutate) => mutate(changed), draft))),
    )
}
