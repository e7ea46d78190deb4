import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook } from 'payload'

import type { Registry } from '../../../generated/payload-types.ts'

/** What a connection is made of. */
const connection = ['kind', 'mode', 'baseUrl', 'secretName', 'options', 'timeoutMs'] as const

/** Nothing is known of a connection. */
const unchecked = {
  state: 'unchecked',
  checkedAt: null,
  latencyMs: null,
  message: null,
  breaker: 'closed',
  failedAt: null,
  lastError: null,
} satisfies Registry['health']

/** What was found of another connection says nothing of this one. */
export const forgetHealth: CollectionBeforeChangeHook<Registry> = ({
  data,
  operation,
  originalDoc,
}) => {
  const isOther =
    operation === 'update' &&
    connection.some((name) => name in data && !isDeepStrictEqual(data[name], originalDoc?.[name]))
  return isOther ? { ...data, health: unchecked } : data
}
