import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook } from 'payload'

import type { Registry } from '../../../generated/payload-types.ts'

/** What a connection is made of. */
const connection = ['kind', 'mode', 'baseUrl', 'secretName', 'options', 'timeoutMs'] as const

/** What was found of another connection says nothing of this one. */
export const forgetHealth: CollectionBeforeChangeHook<Registry> = ({
  data,
  operation,
  originalDoc,
}) => {
  const isOther =
    operation === 'update' &&
    connection.some((name) => name in data && !isDeepStrictEqual(data[name], originalDoc?.[name]))
  return isOther
    ? { ...data, health: { state: 'unchecked', checkedAt: null, message: null } }
    : data
}
