import { setTimeout as sleep } from 'node:timers/promises'

import type { CallbackMessage } from '../contract.ts'

/** Milliseconds before each attempt: whoever brought something may still be noting that it did. */
const pausesMs = [50, 500, 2000, 5000]

/** Sends what a register says of a delivery to where it is heard, as a specialist system would; whoever is down hears nothing. */
export const acknowledge = async (
  callbackTo: string,
  { headers, body }: CallbackMessage,
): Promise<void> => {
  for (const pause of pausesMs) {
    await sleep(pause, undefined, { ref: false })
    const answer = await fetch(callbackTo, {
      method: 'POST',
      headers: { 'content-type': 'application/xml; charset=utf-8', ...sentHeaders(headers) },
      body,
    }).catch(() => undefined)
    if (answer?.ok) return
  }
}

const sentHeaders = (headers: CallbackMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
