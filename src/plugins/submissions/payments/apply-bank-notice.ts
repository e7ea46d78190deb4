import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { worksOn } from '../../../access/submissions.ts'
import { record } from '../../../audit/record.ts'
import {
  type BankEntry,
  type BankOutcome,
  outcomeOfEntry,
} from '../../../domain/submission/bank-notice.ts'
import { deliveryProgresses } from '../../../domain/submission/delivery.ts'
import { billTarget, paymentAsked } from '../../../domain/submission/payment.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { tellCase } from '../engine/tell-case.ts'

/** What came of an entry, for whoever handed the message in. */
export interface EntryReport {
  outcome: BankOutcome
  reference?: string
  amountRappen?: number
  currency: string
  bookedOn?: string
  /** The case, where there is one for the reader. */
  case?: { id: number; number: string }
  /** What the bill asks for. */
  billedRappen?: number
}

/** The event by which a case knows of its payment. */
const paidByBank = 'paid-by-bank'

const billRow = z.object({
  id: z.int(),
  key: z.string(),
  progress: z.enum(deliveryProgresses),
  sealed: z.string(),
  submission: z.int(),
  number: z.string(),
  owner: z.int().nullable(),
  isPaidByEntry: z.boolean(),
})

type Bill = z.output<typeof billRow>

/**
 * Marks bills as paid by what a bank told, one entry after the other, in the transaction of the request. Bills of other
 * authorities count as unknown.
 */
export const applyBankNotice = async (
  req: PayloadRequest,
  keyRing: KeyRing,
  { entries, now }: { entries: readonly BankEntry[]; now: Date },
): Promise<EntryReport[]> => {
  await holdCases(req, entries)
  const reports: EntryReport[] = []
  for (const entry of entries) reports.push(await applyEntry(req, keyRing, { entry, now }))
  return reports
}

/** Holds the cases in the order in which workers do, so that nobody waits for each other in a circle. */
const holdCases = async (req: PayloadRequest, entries: readonly BankEntry[]): Promise<void> => {
  const references = JSON.stringify(entries.flatMap(({ reference = [] }) => reference))
  await execute(
    req.payload,
    req,
    sql`
      select id from submissions where id in (
        select submission_id from submission_deliveries where target = ${billTarget}
          and remote_id in (select json_array_elements_text(${references}::json)))
      order by id for update`,
  )
}

const applyEntry = async (
  req: PayloadRequest,
  keyRing: KeyRing,
  { entry, now }: { entry: BankEntry; now: Date },
): Promise<EntryReport> => {
  const bill = await billOf(req, entry)
  const billed = bill && paymentAsked.parse(JSON.parse(keyRing.open(bill.sealed, bill.number)))
  const outcome = outcomeOfEntry(entry, bill && billed && { ...billed, ...bill })
  const isInTime = !bill || outcome !== 'paid' || (await markPaid(req, bill, { entry, now }))
  const { reference, amountRappen, currency, bookedOn } = entry
  return {
    outcome: isInTime ? outcome : 'too-late',
    ...(reference !== undefined && { reference }),
    ...(amountRappen !== undefined && { amountRappen }),
    currency,
    ...(bookedOn !== undefined && { bookedOn }),
    ...(bill && { case: { id: bill.submission, number: bill.number } }),
    ...(billed && { billedRappen: billed.amountRappen }),
  }
}

/** The bill of a reference; nobody else settles it meanwhile. */
const billOf = async (
  req: PayloadRequest,
  { reference, bankReference }: BankEntry,
): Promise<Bill | undefined> => {
  if (reference === undefined) return undefined
  const paid = JSON.stringify([{ action: paidByBank, reason: bankReference }])
  const [row] = await execute(
    req.payload,
    req,
    sql`
      select line.id, line.idempotency_key as key, line.progress, sealed_result as sealed,
        submissions.id as submission, number, owner_id as owner,
        coalesce(events @> ${paid}::jsonb, false) as "isPaidByEntry"
      from submission_deliveries line join submissions on submissions.id = submission_id
      where target = ${billTarget} and remote_id = ${reference} and sealed_result is not null
      order by line.id desc limit 1 for update`,
  )
  const bill = row && billRow.parse(row)
  return bill && worksOn(req.user, bill.owner) ? bill : undefined
}

/** The ledger says that it is paid, the case is told and looks. @returns whether the case still stands where it was to be paid */
const markPaid = async (
  req: PayloadRequest,
  { id, key, submission }: Bill,
  { entry, now }: { entry: BankEntry; now: Date },
): Promise<boolean> => {
  const at = now.toISOString()
  await execute(
    req.payload,
    req,
    sql`
      update submission_deliveries set progress = 'accepted', answered_at = ${at}::timestamptz,
        updated_at = now()
      where id = ${id}`,
  )
  const by = Number(req.user?.id)
  const event = { at, action: paidByBank, by, reason: entry.bankReference }
  const isInTime = await tellCase(req, { key, event, now })
  await record(req, {
    action: 'update',
    collectionSlug: 'submissions',
    documentId: String(submission),
    changedFields: ['payment'],
  })
  return isInTime === true
}
