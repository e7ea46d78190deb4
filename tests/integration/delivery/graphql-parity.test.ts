import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let catalogue: TestDelivery
beforeAll(async () => {
  catalogue = await startDelivery('seeded')
})
afterAll(() => catalogue.stop())

interface GraphqlAnswer<T = Record<string, unknown>> {
  data?: T
  errors?: { message: string; extensions: { code: string; errors?: { pointer: string }[] } }[]
}

const post = (body: object) =>
  fetch(`${catalogue.base}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const ask = async <T = Record<string, unknown>>(
  query: string,
  variables: object = {},
): Promise<GraphqlAnswer<T>> =>
  (await (await post({ query, variables })).json()) as GraphqlAnswer<T>

const codesOf = ({ errors = [] }: GraphqlAnswer<unknown>) =>
  errors.map(({ extensions }) => extensions.code)

/** Everything a type has, as deep as types go, without what leads on. */
const everythingOf = async (type: string, depth = 6): Promise<string> => {
  const { data } = await ask<{ __type: { fields: { name: string; type: TypeRef }[] } }>(
    `{ __type(name: "${type}") { fields { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }`,
  )
  const parts = await Promise.all(
    (data?.__type.fields ?? [])
      .filter(({ name }) => name !== 'resolved')
      .map(async ({ name, type: of }) => {
        const bare = bareType(of)
        if (bare.kind !== 'OBJECT') return name
        return depth === 0 ? '' : `${name} ${await everythingOf(bare.name ?? '', depth - 1)}`
      }),
  )
  return `{ ${parts.join(' ')} }`
}

interface TypeRef {
  kind: string
  name: string | null
  ofType?: TypeRef
}

const bareType = (type: TypeRef): TypeRef => (type.ofType ? bareType(type.ofType) : type)

/** REST leaves out what is absent, GraphQL says null. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => [name, withoutNulls(part)]),
  )
}

describe('the same question over REST and GraphQL', () => {
  it.each([
    [
      'service',
      'Service',
      '/v1/services/hund-anmelden?bfs=1103',
      'identifier: "hund-anmelden", bfs: 1103',
    ],
    [
      'service',
      'Service',
      '/v1/services/hund-anmelden?locale=fr',
      'identifier: "hund-anmelden", locale: "fr"',
    ],
    ['services', 'ServiceList', '/v1/services?bfs=1103&limit=100', 'bfs: 1103, limit: 100'],
    [
      'responsibility',
      'ResponsibilityAnswer',
      '/v1/services/hund-anmelden/responsibility?bfs=1103',
      'identifier: "hund-anmelden", bfs: 1103',
    ],
    ['search', 'SearchAnswer', '/v1/search?q=hund&bfs=1061', 'q: "hund", bfs: 1061'],
    ['suggest', 'SuggestionList', '/v1/suggest?q=hun', 'q: "hun"'],
    ['places', 'PlaceList', '/v1/places?q=6210', 'q: "6210"'],
    ['authorities', 'AuthorityList', '/v1/authorities?limit=100', 'limit: 100'],
    ['jurisdiction', 'Jurisdiction', '/v1/jurisdictions/1103', 'identifier: "1103"'],
    ['topics', 'TopicList', '/v1/topics?limit=100', 'limit: 100'],
    ['faqs', 'FaqList', '/v1/faqs?limit=50', 'limit: 50'],
    ['announcements', 'AnnouncementList', '/v1/announcements', ''],
    ['changes', 'ChangeList', '/v1/changes?limit=100', 'limit: 100'],
  ])('gives the same values: %s as %s, %s', async (field, type, path, given) => {
    const asked = given === '' ? field : `${field}(${given})`
    const { data, errors } = await ask(`{ ${asked} ${await everythingOf(type)} }`)
    expect(errors).toBeUndefined()
    expect(withoutNulls(data?.[field])).toEqual(withoutNulls(await catalogue.json(path)))
  })

  it('refuses with the same codes', async () => {
    const absent = await ask('{ service(identifier: "gibt-es-nicht") { identifier } }')
    expect(codesOf(absent)).toEqual(['RECORD_NOT_FOUND'])
    const wrong = await ask(
      '{ service(identifier: "hund-anmelden", bfs: 9998, locale: "xx") { identifier } }',
    )
    expect(codesOf(wrong)).toEqual(['QUERY_INVALID'])
    expect(wrong.errors?.[0]?.extensions.errors?.map(({ pointer }) => pointer)).toEqual(['/locale'])
  })
})
