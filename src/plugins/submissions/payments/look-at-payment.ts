import type { CaseAsked, CaseStatus } from '../../../domain/submission/desk.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { type OwnCaseMeans, readOwnCase, readStatus } from '../intake/read-status.ts'

interface Means extends OwnCaseMeans {
  keyRing: KeyRing
  now: () => Date
}

/** Has a fee that is open looked at again, for whoever comes back from paying it. @throws CatalogueError RECORD_NOT_FOUND */
export const lookAtPayment = async (means: Means, asked: CaseAsked): Promise<CaseStatus> => {
  const { id } = await readOwnCase(means, asked)
  await means.pool.query(
    `update submissions set turn = turn + 1, next_run_at = $2, updated_at = now()
     where id = $1 and progress = 'waiting' and exists (
       select from submission_deliveries line
       where submission_id = submissions.id and line.progress in ('pending', 'sent')
         and line.idempotency_key like submissions.number || '/' || submissions.state || '/%/payment')`,
    [id, means.now()],
  )
  return readStatus(means, asked)
}
