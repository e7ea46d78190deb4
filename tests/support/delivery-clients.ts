import type { User } from '../../src/generated/payload-types.ts'
import { inDays } from './api-keys.ts'
import type { TestDelivery } from './start-delivery.ts'

type Headers = Record<string, string>

let clients = 0

/** A client nobody saw before, as the proxy in front tells it. */
export const aClient = (): Headers => {
  clients += 1
  return { 'x-forwarded-for': `10.7.${String(clients >> 8)}.${String(clients & 255)}` }
}

/** Somebody keys can belong to. */
export const anOwner = ({ payload }: TestDelivery): Promise<User> =>
  payload.create({
    collection: 'users',
    data: { email: 'person@example.ch', password: 'ein-langes-passwort', name: 'Person' },
  })

/** A key, with the header that carries it. */
export interface CarriedKey {
  id: number
  bearer: Headers
}

/** Makes a key that reads what is published. */
export const aCarriedKey = async (
  { payload }: TestDelivery,
  owner: User,
  data: object = {},
): Promise<CarriedKey> => {
  const made = await payload.create({
    collection: 'api-keys',
    data: {
      name: 'Website',
      scopes: ['read-published'],
      expiresAt: inDays(30),
      owner: owner.id,
      ...data,
    } as never,
  })
  return { id: made.id, bearer: { authorization: `Bearer ${String(made.secret)}` } }
}

/** The statuses of several requests, one after the other. */
export const statusesOf = async (
  { get }: TestDelivery,
  times: number,
  [path, headers]: [path: string, headers: Headers],
): Promise<number[]> => {
  const found: number[] = []
  for (let i = 0; i < times; i += 1) found.push((await get(path, headers)).status)
  return found
}

/** The code of a refusal. */
export const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { code: string }).code
