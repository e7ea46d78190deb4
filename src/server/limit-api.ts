import type { RequestHandler } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'

import type { Delivery } from '../delivery/index.ts'
import { looksLikeApiKey } from '../domain/sign-in/api-key.ts'
import { isSomebody } from './is-somebody.ts'

/**
 * Counts what is asked of `/api` with what is asked of `/v1`. People who signed in are never refused for asking often:
 * who they are is found out only where their address asked too often.
 * @throws CatalogueError TOO_MANY_REQUESTS, KEY_INVALID, KEY_EXPIRED, KEY_REVOKED, ORIGIN_REFUSED
 */
export const limitApi =
  (config: Promise<SanitizedConfig>, admit: Delivery['admit']): RequestHandler =>
  async (req, res, next) => {
    if (req.method === 'OPTIONS') {
      next()
      return
    }
    const { headers, refusal } = await admit(req, 'leave')
    const { authorization = '', cookie } = req.headers
    const maySignIn = cookie !== undefined || authorization !== ''
    if (
      refusal &&
      (looksLikeApiKey(authorization) ||
        !maySignIn ||
        !(await isSomebody(await getPayload({ config }), req.headers)))
    ) {
      res.set(Object.fromEntries(pairsOf(headers)))
      throw refusal
    }
    if (!refusal) res.set(Object.fromEntries(pairsOf(headers)))
    next()
  }

const pairsOf = (headers: readonly string[]): [string, string][] =>
  headers.flatMap((name, i): [string, string][] =>
    i % 2 === 0 ? [[name, headers[i + 1] ?? '']] : [],
  )
