import type { Payload } from 'payload'

import { CatalogueError } from '../../domain/errors.ts'
import type { KeyVerdict } from '../../domain/sign-in/api-key.ts'
import { recogniseApiKey } from './recognise.ts'

/**
 * What an `Authorization` header that wants to be a key is worth to whoever counts requests.
 * @throws CatalogueError UNAVAILABLE where nobody can be recognised because the database is away
 */
export const judgeKey =
  (payload: Payload) =>
  async (authorization: string): Promise<KeyVerdict> => {
    const found = await recogniseApiKey(payload, authorization).catch((cause: unknown) => {
      throw new CatalogueError('UNAVAILABLE', 'The database does not answer.', { cause })
    })
    if (found.kind === 'none') return { kind: 'refused', code: 'KEY_INVALID' }
    if (found.kind === 'refused') return found
    const { id, origins, requestsPerMinute } = found.key
    return {
      kind: 'valid',
      id,
      origins: origins ?? [],
      ...(typeof requestsPerMinute === 'number' && { requestsPerMinute }),
    }
  }
