import { setTimeout as pause } from 'node:timers/promises'

import type { Reading } from './judge.ts'
import { hasDraft, marksIn } from './marks.ts'

/** A service that is published again and again, and a place that has a variant of it. */
export interface Subject {
  service: string
  bfs: number
}

interface Asked {
  path: string
  accept: string
}

type Held = Pick<Reading, 'hasDraft' | 'marks'> & { etag: string }

/** What readers ask about the services: each alone and at its place, as linked data, lists, a search, the last changes. */
const questionsOn = (subjects: readonly Subject[]): Asked[] => {
  const accept = 'application/json'
  const ofEach = subjects.flatMap(({ service, bfs }) => [
    { path: `/v1/services/${service}?locale=de`, accept },
    { path: `/v1/services/${service}?locale=fr`, accept },
    { path: `/v1/services/${service}?locale=de&bfs=${String(bfs)}`, accept },
    { path: `/v1/services/${service}?locale=fr&bfs=${String(bfs)}`, accept },
    { path: `/v1/services/${service}?bfs=${String(bfs)}`, accept: 'application/ld+json' },
  ])
  const [{ bfs } = { bfs: 0 }] = subjects
  return [
    ...ofEach,
    { path: `/v1/services?locale=de&limit=100`, accept },
    { path: `/v1/services?locale=fr&bfs=${String(bfs)}&limit=100`, accept },
    { path: `/v1/search?q=fassung&locale=de&bfs=${String(bfs)}`, accept },
  ]
}

/** The changes of a little while ago: the turn moves on while it is read. */
const lastChanges = async (server: string): Promise<Asked> => {
  const { sequence } = (await (await fetch(`${server}/v1/meta`)).json()) as { sequence: number }
  return {
    path: `/v1/changes?after=${String(Math.max(0, sequence - 10))}`,
    accept: 'application/json',
  }
}

/** Reads from a server until a moment, at random; half of the time with the validator of what is held. */
export const readUntil = async (
  end: number,
  server: string,
  subjects: readonly Subject[],
): Promise<Reading[]> => {
  const questions = questionsOn(subjects)
  const held = new Map<string, Held>()
  const readings: Reading[] = []
  while (Date.now() < end) {
    const asked =
      Math.random() < 0.05
        ? await lastChanges(server)
        : questions[Math.floor(Math.random() * questions.length)]
    if (!asked) continue
    const key = `${asked.path} ${asked.accept}`
    const known = Math.random() < 0.5 ? held.get(key) : undefined
    const askedAt = Date.now()
    const response = await fetch(`${server}${asked.path}`, {
      headers: { accept: asked.accept, ...(known && { 'if-none-match': known.etag }) },
    })
    const body = await response.text()
    const said = response.status === 304 && known ? known : toHeld(response, body)
    held.set(key, said)
    const { marks, hasDraft: isDraft } = said
    const { status } = response
    readings.push({ server, url: asked.path, askedAt, status, marks, hasDraft: isDraft })
    await pause(20)
  }
  return readings
}

const toHeld = (response: Response, body: string): Held => ({
  etag: response.headers.get('etag') ?? '',
  marks: marksIn(body),
  hasDraft: hasDraft(body),
})
