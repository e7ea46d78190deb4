import { found, type CostFinding, type CostFindingCode } from '../cost-finding.ts'
import { entryPointer, isUnvalued, type Account, type Entry, type Posting } from './entry.ts'
import { entryShapes, fitsShape } from './entry-shapes.ts'

const withCategory: readonly Account[] = ['expense', 'frame']
const withPayer: readonly Account[] = ['due', 'escrow', 'contribution', 'in-kind']

/** What one entry must hold, whatever else the ledger says. Every finding is told, not the first. */
export const checkEntry = (entry: Entry): CostFinding[] => {
  const wrong = (code: CostFindingCode, holds: boolean, member?: string): CostFinding[] =>
    holds ? [] : [found(code, entryPointer(entry, member))]
  const amounts = entry.postings.map(({ rappen }) => rappen)
  return [
    ...wrong('ENTRY_EMPTY', entry.postings.length >= 2, '/postings'),
    ...wrong('MOMENT_INVALID', moment.test(entry.recordedAt), '/recordedAt'),
    ...wrong('AMOUNT_NOT_WHOLE', amounts.every(isWhole), '/postings'),
    ...wrong('ENTRY_UNBALANCED', balances(amounts), '/postings'),
    ...wrong('ENTRY_SHAPE', hasShape(entry), '/postings'),
    ...wrong('AMOUNT_UNKNOWN', !isUnvalued(entry) || mayBeUnvalued(entry), '/postings'),
    ...wrong('VALUATION_MISSING', !needsValuation(entry) || hasText(entry.valuation), '/valuation'),
    ...wrong('NOTE_MISSING', !needsNote(entry) || hasText(entry.note), '/note'),
    ...entry.postings.flatMap((posting, i) =>
      checkPosting(posting, entryPointer(entry, `/postings/${String(i)}`)),
    ),
  ]
}

/** Moments are compared as texts, so all are written alike. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

const isWhole = (rappen: number | undefined) => rappen === undefined || Number.isSafeInteger(rappen)

/** Debit and credit are equal; or nothing is valued yet on either side. */
const balances = (amounts: readonly (number | undefined)[]): boolean => {
  const known = amounts.filter((rappen) => rappen !== undefined)
  return known.length === 0
    ? true
    : known.length === amounts.length && known.reduce((sum, rappen) => sum + rappen, 0) === 0
}

const hasShape = ({ occasion, valueKind, postings, corrects }: Entry): boolean =>
  entryShapes[occasion].valueKinds.includes(valueKind) &&
  fitsShape(occasion, postings, corrects !== undefined || mayBeLowered(occasion))

const isInKind = ({ postings }: Entry) => postings.some(({ account }) => account === 'in-kind')

/** Only work in kind can have happened before anybody knows its amount. */
const mayBeUnvalued = isInKind

const needsValuation = (entry: Entry) =>
  isInKind(entry) && entry.postings.some(({ rappen }) => rappen !== undefined && rappen !== 0)

/** A plan may be cut, and a supplier may give money back. */
const mayBeLowered = (occasion: Entry['occasion']) =>
  occasion === 'budget' || occasion === 'expense'

/** What is not spent, taken back, cut or credited has a reason; the public reads it. */
const needsNote = ({ postings, corrects }: Entry) =>
  corrects !== undefined ||
  postings.every(({ rappen }) => rappen === 0) ||
  postings.some(({ account, rappen = 0 }) => account === 'expense' && rappen < 0)

const hasText = (text: string | undefined) => text !== undefined && text.trim() !== ''

const checkPosting = ({ account, category, payer }: Posting, here: string): CostFinding[] => [
  ...(withCategory.includes(account) === (category !== undefined)
    ? []
    : [found('CATEGORY_MISPLACED', `${here}/category`)]),
  ...(withPayer.includes(account) === (payer !== undefined)
    ? []
    : [found('PAYER_MISPLACED', `${here}/payer`)]),
]
