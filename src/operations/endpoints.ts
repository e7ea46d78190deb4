import { type Endpoint, Forbidden, UnauthorizedError } from 'payload'
import type pg from 'pg'

import { hasRoleEverywhere } from '../access/roles.ts'
import { inLanguage } from '../i18n/in-language.ts'
import { findTroubles } from './find-troubles.ts'
import { replay } from './replay.ts'

/** `GET /api/operations`: what is broken, and what could not be found out; for operators and auditors. */
const operations: Endpoint = {
  path: '/operations',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    if (!hasRoleEverywhere(req.user, 'admin', 'auditor')) throw new Forbidden(req.t)
    const watched = await findTroubles(req.payload.db.pool as unknown as pg.Pool)
    const items = watched.map(({ watch, troubles, isUnknown }) => ({
      key: watch.key,
      label: inLanguage(watch.label, req.i18n.language),
      path: watch.path,
      isUnknown,
      troubles,
    }))
    return Response.json({ items }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** What operators ask. */
export const operationsEndpoints: Endpoint[] = [operations, replay]
