import type pg from 'pg'
import { z } from 'zod'

import { deliveryProgresses } from '../../../domain/submission/delivery.ts'
import {
  type Payment,
  paymentAsked,
  paymentStateOf,
  toPayment,
} from '../../../domain/submission/payment.ts'
import type { KeyRing } from '../answers/key-ring.ts'

const lineRow = z.object({
  submission: z.int(),
  number: z.string(),
  progress: z.enum(deliveryProgresses),
  wasSettled: z.boolean(),
  sealed: z.string(),
})

/** The fee of each case that asks for one, as its sender sees it; of several the last one. */
export const paymentsOf = async (
  { pool, keyRing }: { pool: Pick<pg.Pool, 'query'>; keyRing: KeyRing },
  submissions: readonly number[],
): Promise<Map<number, Payment>> => {
  const { rows } = await pool.query(
    `select distinct on (submission_id) submission_id as submission, number, line.progress,
       answered_at is not null as "wasSettled", sealed_result as sealed
     from submission_deliveries line join submissions on submissions.id = submission_id
     where submission_id = any($1::int[]) and sealed_result is not null
       and line.idempotency_key ~ '/(bill|payment)$'
     order by submission_id, line.id desc`,
    [submissions],
  )
  return new Map(
    z
      .array(lineRow)
      .parse(rows)
      .map(({ submission, number, progress, wasSettled, sealed }) => [
        submission,
        toPayment(
          paymentAsked.parse(JSON.parse(keyRing.open(sealed, number))),
          paymentStateOf(progress, wasSettled),
        ),
      ]),
  )
}
