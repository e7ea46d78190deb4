import { aClient } from './delivery-clients.ts'
import { readConfig } from './start-payload.ts'

/** A text as it reads in Base64, wherever in it something begins: what does not depend on what is around it. */
const inBase64 = (secret: string): string[] =>
  [0, 1, 2].map((shift) => {
    const coded = Buffer.from(' '.repeat(shift) + secret).toString('base64')
    return coded.slice(
      shift === 0 ? 0 : shift + 1,
      Math.floor(((secret.length + shift) * 8) / 6) - 1,
    )
  })

const coded = (secret: string): string[] => [
  secret,
  secret.toUpperCase(),
  secret.toLowerCase(),
  encodeURIComponent(secret),
  Buffer.from(secret).toString('hex'),
  ...inBase64(secret),
]

/** Finds which of some secrets stand in a text: in clear, or in a coding that hides nothing. */
export const hitsOf = (secrets: readonly string[]): ((text: string) => string[]) => {
  const forms = secrets.map((secret) => ({ secret, forms: coded(secret) }))
  return (text) =>
    forms.filter((one) => one.forms.some((form) => text.includes(form))).map(({ secret }) => secret)
}

/** Somebody of the administration who is signed in over REST. */
export interface StaffMember {
  send: (method: string, place: string, body?: object) => Promise<{ status: number; text: string }>
  /** Makes an account with a role; for administrators. */
  colleague: (role: string) => Promise<Login>
}

interface Login {
  email: string
  password: string
}

/** Signs in. */
export const aStaffMember = async (base: string, login?: Login): Promise<StaffMember> => {
  const ask = (method: string, place: string, body?: object, authorization?: string) => {
    const send = () =>
      fetch(new URL(place, base), {
        method,
        headers: {
          ...aClient(),
          'content-type': 'application/json',
          ...(authorization && { authorization }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
    // A connection that is closed while somebody reuses it says nothing of the request.
    return send().catch(send)
  }
  const { email = '', password = '' } = login ?? {}
  const answer = await ask('POST', '/api/users/login', { email, password })
  const { token } = (await answer.json()) as { token?: string }
  expect(token).toBeTruthy()
  const send: StaffMember['send'] = async (method, place, body) => {
    const said = await ask(method, place, body, `JWT ${String(token)}`)
    return { status: said.status, text: await said.text() }
  }
  return {
    send,
    colleague: async (role) => {
      const own = { email: `${role}@schaltwerk.example`, password: 'Nur-in-Tests-2026' }
      const made = await send('POST', '/api/users', { ...own, name: role, grants: [{ role }] })
      expect(made.status).toBe(201)
      return own
    },
  }
}

interface Access {
  collections: Record<string, { read?: unknown }>
}

/** What Payload itself offers for each collection: the lists below hold it. */
const ofPayload =
  /^\/?(:id|count|(access|doc-access|file|init|me|paste-url|versions)\b.*|:id\/preview)?$/

/** What signs in or out, and what is asked by more than a case. */
const notOfCases = /logout|oidc|:(?!id\b)/

/** What can be read over REST: lists, single cases, and what endpoints of our own give out, by the configuration itself. */
export const placesToRead = async (
  member: StaffMember,
  cases: readonly { id: number }[],
): Promise<string[]> => {
  const { collections, endpoints } = await readConfig()
  const access = JSON.parse((await member.send('GET', '/api/access')).text) as Access
  const lists = collections
    .filter(({ slug }) => access.collections[slug]?.read)
    .flatMap(({ slug, versions }) => [
      `/api/${slug}?limit=1000&depth=0`,
      ...(versions ? [`/api/${slug}/versions?limit=1000&depth=0`] : []),
      `/api/exchange/${slug}?format=csv`,
    ])
  const own = [
    ...endpoints,
    ...collections.flatMap(({ slug, endpoints: more }) =>
      (more || [])
        .filter(({ path }) => !ofPayload.test(path))
        .map(({ path, method }) => ({ path: `/${slug}${path}`, method })),
    ),
  ].flatMap(({ path, method }) => (method === 'get' && !notOfCases.test(path) ? [path] : []))
  const ids = cases.map(({ id }) => String(id))
  const each = own.flatMap((path) =>
    path.includes(':id') ? ids.map((id) => path.replace(':id', id)) : [path],
  )
  return [
    ...lists,
    ...each.map((path) => `/api${path}`),
    ...ids.map((id) => `/api/submissions/${id}?depth=2`),
    '/metrics',
  ]
}

/** Reads places a few at a time: a flood would be refused. */
export const readAll = async (member: StaffMember, places: readonly string[]) => {
  const read: { place: string; status: number; text: string }[] = []
  const open = places.values()
  const next = async () => {
    for (const place of open) read.push({ place, ...(await member.send('GET', place)) })
  }
  await Promise.all(Array.from({ length: 4 }, next))
  return read
}
