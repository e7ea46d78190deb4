import type { Entry, Posting, ValueKind } from './entry.ts'

/** How a published figure follows from postings. */
interface Formula {
  /** Whether a posting counts. */
  counts: (posting: Posting, entry: Entry) => boolean
  /** 1 where debit raises the figure, -1 where credit does. */
  sign: 1 | -1
  /** What the figure is told by, beside the year. */
  by: 'category' | 'payer' | 'programme'
}

const spent =
  (...kinds: ValueKind[]) =>
  ({ account }: Posting, { valueKind }: Entry): boolean =>
    account === 'expense' && kinds.includes(valueKind)

const isInKind = ({ postings }: Entry) => postings.some(({ account }) => account === 'in-kind')

const on =
  (account: Posting['account'], ...occasions: Entry['occasion'][]) =>
  (posting: Posting, { occasion }: Entry): boolean =>
    posting.account === account && (occasions.length === 0 || occasions.includes(occasion))

/**
 * Every figure that is published, by the name under which the page of methods explains it. All are sums of postings:
 * `paid` minus `refunded` is what came in, `available` what is at the programme's disposal; escrow is never in it.
 */
const formulas = {
  plan: { counts: spent('plan'), sign: 1, by: 'category' },
  supplement: { counts: spent('supplement'), sign: 1, by: 'category' },
  budget: { counts: spent('plan', 'supplement'), sign: 1, by: 'category' },
  commitment: { counts: spent('commitment'), sign: 1, by: 'category' },
  forecast: { counts: spent('forecast'), sign: 1, by: 'category' },
  actual: { counts: spent('actual'), sign: 1, by: 'category' },
  actualCash: {
    counts: (posting, entry) => spent('actual')(posting, entry) && !isInKind(entry),
    sign: 1,
    by: 'category',
  },
  actualInKind: {
    counts: (posting, entry) => spent('actual')(posting, entry) && isInKind(entry),
    sign: 1,
    by: 'category',
  },
  due: { counts: on('contribution'), sign: -1, by: 'payer' },
  paid: { counts: on('due', 'payment'), sign: -1, by: 'payer' },
  refunded: { counts: on('due', 'refund'), sign: 1, by: 'payer' },
  open: { counts: on('due'), sign: 1, by: 'payer' },
  released: { counts: on('escrow', 'release'), sign: -1, by: 'payer' },
  escrowed: { counts: on('escrow'), sign: 1, by: 'payer' },
  givenInKind: { counts: on('in-kind'), sign: -1, by: 'payer' },
  available: { counts: on('cash'), sign: 1, by: 'programme' },
} as const satisfies Record<string, Formula>

/** Name of a published figure. */
export type FormulaName = keyof typeof formulas

/** Every published figure, in the order of the page of methods. */
export const formulaNames = Object.keys(formulas) as FormulaName[]

/** The formula of a name. */
export const formulaOf = (name: FormulaName): Formula => formulas[name]
