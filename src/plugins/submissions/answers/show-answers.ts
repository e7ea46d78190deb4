import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterReadHook } from 'payload'

import { worksOn } from '../../../access/submissions.ts'
import type { Submission } from '../../../generated/payload-types.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from './key-ring.ts'
import { openPart } from './sealed-part.ts'

/** Adds sensitive answers for those who work on the case, where one case is read and not a list. */
export const showAnswers =
  (keyRing: KeyRing): CollectionAfterReadHook<Submission> =>
  async ({ doc, req, findMany }) => {
    if (findMany || !worksOn(req.user, doc.owner)) return doc
    const [row] = await execute(
      req.payload,
      req,
      sql`select number, sealed_answers as sealed from submissions where id = ${doc.id}`,
    )
    const sealed = row?.sealed
    if (typeof sealed !== 'string') return doc
    const { answers } = openPart(keyRing, sealed, String(row?.number))
    return { ...doc, answers: { ...(doc.answers as object | null), ...answers } }
  }
