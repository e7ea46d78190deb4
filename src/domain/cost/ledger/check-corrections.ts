import { found, type CostFinding } from '../cost-finding.ts'
import { entryPointer, isUnvalued, type Entry } from './entry.ts'

/** Ids are unique, and a correction names an entry that was there before it and that nobody else corrects. */
export const checkCorrections = (entries: readonly Entry[]): CostFinding[] => {
  const byId = new Map(entries.toReversed().map((entry) => [entry.id, entry]))
  const firstCorrection = new Map(
    entries.toReversed().flatMap(({ id, corrects }) => (corrects ? [[corrects, id] as const] : [])),
  )
  return entries.flatMap((entry) => [
    ...(byId.get(entry.id) === entry ? [] : [found('ENTRY_TWICE', entryPointer(entry))]),
    ...checkCorrection(entry, byId, firstCorrection),
  ])
}

const checkCorrection = (
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
  firstCorrection: ReadonlyMap<string, string>,
): CostFinding[] => {
  if (entry.corrects === undefined) return []
  const here = entryPointer(entry, '/corrects')
  const corrected = byId.get(entry.corrects)
  if (!corrected || corrected.recordedAt > entry.recordedAt || corrected === entry) {
    return [found('CORRECTED_ENTRY_UNKNOWN', here)]
  }
  if (firstCorrection.get(entry.corrects) !== entry.id) return [found('CORRECTED_TWICE', here)]
  return hasSameSides(entry, corrected) && (isUnvalued(corrected) || takesBack(entry, corrected))
    ? []
    : [found('CORRECTION_INEXACT', here)]
}

/** Whether a correction is about the same accounts, categories and payers. */
const hasSameSides = ({ postings }: Entry, corrected: Entry): boolean =>
  postings.length === corrected.postings.length &&
  postings.every((posting, i) => {
    const other = corrected.postings[i]
    return (
      posting.account === other?.account &&
      posting.category === other.category &&
      posting.payer === other.payer
    )
  })

/** Whether a correction takes back exactly what was booked; the right entry is then booked anew. */
const takesBack = ({ postings }: Entry, corrected: Entry): boolean =>
  postings.every((posting, i) => (posting.rappen ?? 0) + (corrected.postings[i]?.rappen ?? 0) === 0)
