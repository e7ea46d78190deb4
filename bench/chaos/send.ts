import { setTimeout as pause } from 'node:timers/promises'

import { answersOf } from './setting.ts'

/** What a sender was told. */
export interface Confirmed {
  n: number
  key: string
  number: string
  statusToken: string
  /** How often it was sent until it was confirmed. */
  attempts: number
}

interface Sending {
  base: string
  count: number
  /** Over how long the senders come. */
  spreadMs: number
  senders: number
}

/** Hands in a form for each sender, again and again with the same key until it is confirmed. */
export const sendAll = async (sending: Sending): Promise<Confirmed[]> => {
  const begun = Date.now()
  const confirmed: Confirmed[] = []
  let next = 0
  const send = async () => {
    for (let n = next++; n < sending.count; n = next++) {
      await pause(Math.max(0, begun + (n * sending.spreadMs) / sending.count - Date.now()))
      confirmed.push(await sendOne(sending.base, n))
    }
  }
  await Promise.all(Array.from({ length: sending.senders }, send))
  return confirmed
}

const sendOne = async (base: string, n: number): Promise<Confirmed> => {
  const key = crypto.randomUUID()
  for (let attempts = 1; ; attempts += 1) {
    const answer = await attempt(base, n, key)
    if (answer?.status === 201) {
      const { number, statusToken } = (await answer.json()) as Confirmed
      return { n, key, number, statusToken, attempts }
    }
    // What is wrong with what was sent does not get better by waiting.
    if (answer && answer.status < 500) throw new Error(`${String(n)}: ${await answer.text()}`)
    await pause(300)
  }
}

const attempt = (base: string, n: number, key: string): Promise<Response | undefined> =>
  fetch(`${base}/v1/submissions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      // Each sender has an address of its own.
      'x-forwarded-for': `10.${String(n >> 16)}.${String((n >> 8) & 255)}.${String(n & 255)}`,
    },
    body: JSON.stringify({ form: 'hund-anmelden', bfs: 1103, locale: 'de', answers: answersOf(n) }),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined)
