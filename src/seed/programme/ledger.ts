import { bookContribution, bookPayment, type EntryHead } from '../../domain/cost/ledger/book.ts'
import { type Booking, entryOfBooking } from '../../domain/cost/ledger/booking.ts'
import { correctionOf } from '../../domain/cost/ledger/correction.ts'
import type { Entry } from '../../domain/cost/ledger/entry.ts'
import type { Contribution } from '../../domain/cost/contribution/contribution.ts'
import type { Origin } from '../origin.ts'
import type { Sourced } from '../read.ts'
import type { LedgerSource, ProgrammeSource } from './read-programme.ts'

/** Marks every amount that no source gives; the public reads it beside the amount. */
const invented = 'Demo: erfundener Betrag'

const recordedAt = (day: string) => `${day}T09:00:00.000Z`

/** What the contributions of the programme make due, and how they were paid. */
export const contributionEntries = (
  { payments }: ProgrammeSource,
  contributions: readonly Contribution[],
): Entry[] =>
  payments.flatMap((paying) =>
    contributions
      .filter(({ year }) => year === paying.year)
      .flatMap(({ payer, year, amountRappen: rappen }) => {
        if (rappen === undefined) return []
        const head = (key: string, day: string): EntryHead => ({
          id: `demo-${key}-${String(year)}-${String(payer)}`,
          year,
          bookedOn: day,
          recordedAt: recordedAt(day),
          text: `Beitrag ${String(year)}`,
        })
        const { escrow } = paying
        const blocked = escrow?.payers.some((one) => one === payer)
          ? Math.floor((rappen * escrow.percent) / 100)
          : 0
        const paid = (key: string) => ({ ...head(key, paying.paidOn), note: invented })
        return [
          bookContribution(head('beitrag', paying.computedOn), { payer, rappen }),
          bookPayment(paid('zahlung'), { payer, rappen: rappen - blocked, to: 'cash' }),
          ...(blocked > 0
            ? [bookPayment(paid('sperrkonto'), { payer, rappen: blocked, to: 'escrow' })]
            : []),
        ]
      }),
  )

/** The entries of the rows of the ledger, and what could not be booked. */
export const ledgerEntries = (
  rows: readonly Sourced<LedgerSource>[],
  closings: ProgrammeSource['closings'],
): { entries: Entry[]; problems: { origin: Origin; message: string }[] } => {
  const byKey = new Map<string, Entry>()
  const entries: Entry[] = []
  const problems: { origin: Origin; message: string }[] = []
  for (const { value: row, origin } of rows) {
    const made = row.kind === 'correction' ? corrected(row, byKey, closings) : booked(row)
    if (typeof made === 'string') problems.push({ origin, message: made })
    else {
      entries.push(...made)
      const right = made.at(-1)
      if (right) byKey.set(row.key, right)
    }
  }
  return { entries, problems }
}

const booked = (row: LedgerSource): Entry[] | string => {
  const { kind, category, payer, rappen } = row
  if (kind === 'correction') return 'is a correction'
  const booking: Booking = {
    kind,
    ...(category && { category }),
    ...(payer !== undefined && { payer }),
    ...(rappen !== undefined && { rappen }),
  }
  const answer = entryOfBooking(booking, headOf(row))
  return 'entry' in answer
    ? [answer.entry]
    : answer.findings.map(({ code, pointer }) => `${pointer}: ${code}`).join(', ')
}

const headOf = (row: LedgerSource): EntryHead => {
  const { project, contract, supplier, valuation, decision, condition, note, text } = row
  return {
    id: `demo-${row.key}`,
    year: row.year ?? Number(row.bookedOn.slice(0, 4)),
    bookedOn: row.bookedOn,
    recordedAt: recordedAt(row.recordedOn ?? row.bookedOn),
    text,
    ...(project && { project }),
    ...(contract && { contract }),
    ...(supplier && { supplier }),
    ...(valuation && { valuation }),
    ...(decision && { decision }),
    ...(condition && { condition }),
    note,
  }
}

const corrected = (
  row: LedgerSource,
  byKey: ReadonlyMap<string, Entry>,
  closings: ProgrammeSource['closings'],
): Entry[] | string => {
  const wrong = byKey.get(row.corrects ?? '')
  if (!wrong) return `there is no row ${row.corrects ?? ''} before it`
  return correctionOf(wrong, {
    note: row.note,
    bookedOn: row.bookedOn,
    recordedAt: recordedAt(row.recordedOn ?? row.bookedOn),
    closings,
    ids: [`demo-${row.key}-zurueck`, `demo-${row.key}`],
    replacement: {
      ...(row.rappen !== undefined && { rappen: row.rappen }),
      ...(row.valuation && { valuation: row.valuation }),
    },
  })
}
