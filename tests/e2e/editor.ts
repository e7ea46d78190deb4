import { setTimeout as sleep } from 'node:timers/promises'

import { eventually } from '../support/server-process.ts'

/** Somebody who signed in and works over REST. */
export interface Editor {
  url: string
  headers: Record<string, string>
}

export interface Account {
  email: string
  password: string
}

/** The seeded administrator. */
export const demoAdmin: Account = { email: 'admin@demo.example', password: 'Schaltwerk-Demo-2026' }

const json = { 'content-type': 'application/json' }

/** Makes the first account of an empty system, an administrator. */
export const registerFirst = (url: string, account: Account): Promise<Response> =>
  fetch(new URL('/api/users/first-register', url), {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ ...account, name: 'Administration', grants: [{ role: 'admin' }] }),
  })

export const signIn = async (url: string, account: Account): Promise<Editor> => {
  const body = JSON.stringify(account)
  const answer = await fetch(new URL('/api/users/login', url), {
    method: 'POST',
    headers: json,
    body,
  })
  const { token } = (await answer.json()) as { token: string }
  return { url, headers: { ...json, authorization: `JWT ${token}` } }
}

/** A topic that can be published. */
export const aTopic = (title: string) => ({ title, catalogue: 'privat', _status: 'published' })

export const createTopic = ({ url, headers }: Editor, title: string): Promise<Response> =>
  fetch(new URL('/api/topics', url), {
    method: 'POST',
    headers,
    body: JSON.stringify(aTopic(title)),
  })

/** Ids of all topics. */
export const topicsOf = async ({ url, headers }: Editor): Promise<Set<number>> => {
  const query = '/api/topics?pagination=false&depth=0&select[order]=true'
  const answer = await fetch(new URL(query, url), { headers })
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  return new Set(docs.map(({ id }) => id))
}

let titles = 0

/** Writes topics, four at a time, until told to stop. @returns a function that stops, and tells the ids of all that were confirmed */
export const keepWriting = async (editor: Editor): Promise<() => Promise<number[]>> => {
  const confirmed: number[] = []
  let stopped = false
  const write = async () => {
    const answer = await createTopic(editor, `Thema ${String(++titles)}`)
    const { doc } = (await answer.json()) as { doc: { id: number } }
    if (answer.ok) confirmed.push(doc.id)
  }
  const writer = async () => {
    while (!stopped) await write().catch(() => sleep(20))
  }
  const writers = Promise.all([writer(), writer(), writer(), writer()])
  await eventually('topics are being written', () => confirmed.length >= 20)
  return async () => {
    stopped = true
    await writers
    return confirmed
  }
}
