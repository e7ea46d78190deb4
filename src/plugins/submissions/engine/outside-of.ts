import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { execute } from '../../../publication/execute.ts'
import { caseToken } from '../case-token.ts'
import type { Outside } from '../contract.ts'
import { readDocuments } from '../documents/read-documents.ts'
import type { CaseWork } from './case-work.ts'
import { createOnce } from './create-once.ts'
import { keyOf } from './key-of.ts'
import type { CaseRow } from './read-case.ts'

/** What a step of a case reaches beyond it. */
export const outsideOf = (work: CaseWork, row: CaseRow): Outside => ({
  registers: work.registers,
  once: createOnce(work, row),
  settle: (name, progress) => settle(work, `${keyOf(row)}/${name}`, progress),
  resultOf: (state) => resultOf(work, row, state),
  documents: () => readDocuments(work, { submission: row.id, number: row.number }),
  baseUrl: work.baseUrl,
  tokenFor: (purpose) => caseToken(work.payload.config.secret, { key: keyOf(row), purpose }),
})

const settle = async (
  { payload, now }: CaseWork,
  idempotencyKey: string,
  progress: 'accepted' | 'rejected',
): Promise<void> => {
  await execute(
    payload,
    undefined,
    sql`
      update submission_deliveries set progress = ${progress},
        answered_at = ${now().toISOString()}::timestamptz, updated_at = now()
      where idempotency_key = ${idempotencyKey} and progress = 'sent'`,
  )
}

const resultOf = async (work: CaseWork, row: CaseRow, state: string): Promise<unknown> => {
  const [line] = await execute(
    work.payload,
    undefined,
    sql`
      select sealed_result as sealed from submission_deliveries
      where submission_id = ${row.id} and state = ${state} and sealed_result is not null
      order by id desc limit 1`,
  )
  const { sealed } = z.object({ sealed: z.string() }).optional().parse(line) ?? {}
  return sealed === undefined ? undefined : JSON.parse(work.keyRing.open(sealed, row.number))
}
