import type { CalendarDate } from '../../calendar-date.ts'
import type { CostCategory } from '../cost-category.ts'
import type { Payer } from '../payer.ts'

/** What kind of amount an entry holds. Plan and supplement make the budget; only `actual` has happened. */
export type ValueKind = 'plan' | 'supplement' | 'commitment' | 'actual' | 'forecast'

/**
 * The accounts of a programme. `cash` is money at its disposal, `escrow` is blocked, `due` is what payers owe;
 * `expense` is where both went, `contribution` and `in-kind` where they came from; `frame` stands against what is only
 * planned, committed or expected.
 */
export type Account = 'cash' | 'escrow' | 'due' | 'expense' | 'contribution' | 'in-kind' | 'frame'

/** Why an entry exists. */
export type Occasion = 'budget' | 'expense' | 'contribution' | 'payment' | 'release' | 'refund'

/** One side of an entry. */
export interface Posting {
  account: Account
  /** Debit above zero, credit below. Absent where something was given in kind and nobody has valued it yet. */
  rappen?: number
  /** On `expense` and `frame`. */
  category?: CostCategory
  /** On `due`, `escrow`, `contribution` and `in-kind`. */
  payer?: Payer
}

/** What was booked at once: its postings sum to zero. An entry never changes; a wrong one gets a correction. */
export interface Entry {
  id: string
  /** The year whose figures it counts in. */
  year: number
  /** The day it happened. */
  bookedOn: CalendarDate
  /** The moment it was written down, as `Date.toISOString` writes it; snapshots hold what was written before them. */
  recordedAt: string
  valueKind: ValueKind
  occasion: Occasion
  text: string
  postings: readonly Posting[]
  /** The year a contribution or payment is for, where that is another one than the year it counts in. */
  forYear?: number
  project?: string
  contract?: string
  /** Name of an organisation, never of a person. */
  supplier?: string
  /** How work in kind was valued: hours × rate, offer … */
  valuation?: string
  /** The decision an expense of the reserve rests on. */
  decision?: string
  /** The condition that let a release happen. */
  condition?: string
  /** The row of the file it was imported from. */
  source?: string
  /** The entry this one takes back or replaces. */
  corrects?: string
  /** Why it corrects, or why nothing is declared; public. */
  note?: string
}

/** Where an entry stands in the published record. */
export const entryPointer = (entry: Pick<Entry, 'id'>, member = ''): string =>
  `/entries/${entry.id}${member}`

/** Whether the entry holds an amount nobody has valued yet. */
export const isUnvalued = ({ postings }: Entry): boolean =>
  postings.some(({ rappen }) => rappen === undefined)

/** The year a contribution or payment is for. */
export const yearItIsFor = ({ year, forYear }: Entry): number => forYear ?? year
