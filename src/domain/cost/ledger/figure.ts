import type { CostCategory } from '../cost-category.ts'
import type { Payer } from '../payer.ts'
import type { Total } from '../total.ts'
import { isUnvalued, type Entry, type Posting } from './entry.ts'
import { formulaNames, formulaOf, type FormulaName } from './formulas.ts'

/** What a figure is about; what is not named is summed over. */
export interface FigurePlace {
  year?: number
  category?: CostCategory
  payer?: Payer
}

/** What one entry adds to a figure; without an amount where nobody has valued it. */
export interface FigurePart {
  entry: string
  rappen?: number
}

/** A published figure: a sum, and every entry it is the sum of. */
export interface Figure extends FigurePlace {
  formula: FormulaName
  total: Total
  parts: readonly FigurePart[]
}

/** The name of a figure among the others: `actual/2021/reserve`, with `*` for what is summed over. */
export const figureKey = (formula: FormulaName, { year, category, payer }: FigurePlace): string =>
  [formula, year ?? '*', category ?? payer ?? '*'].join('/')

/** The entries that count: one nobody had valued gives way to the one that values it. */
export const countingEntries = (entries: readonly Entry[]): Entry[] => {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.filter((entry) => !isUnvalued(entry) || !corrected.has(entry.id))
}

/**
 * Every figure the entries make, by its key. A figure no entry speaks of is absent, which means that nobody knows it;
 * it is not zero.
 */
export const figuresOf = (entries: readonly Entry[]): Map<string, Figure> => {
  const figures = new Map<string, MutableFigure>()
  for (const entry of countingEntries(entries)) {
    for (const posting of entry.postings) {
      for (const formula of formulaNames) {
        if (formulaOf(formula).counts(posting, entry)) add(figures, { formula, entry, posting })
      }
    }
  }
  return figures
}

type MutableFigure = Figure & { parts: FigurePart[] }

const add = (
  figures: Map<string, MutableFigure>,
  { formula, entry, posting }: { formula: FormulaName; entry: Entry; posting: Posting },
): void => {
  const { sign } = formulaOf(formula)
  const rappen = posting.rappen === undefined ? undefined : sign * posting.rappen + 0
  for (const place of placesOf(entry, posting)) {
    const key = figureKey(formula, place)
    const figure = figures.get(key) ?? {
      formula,
      ...place,
      total: { rappen: 0, unknown: 0 },
      parts: [],
    }
    figure.parts.push({ entry: entry.id, ...(rappen !== undefined && { rappen }) })
    figure.total = {
      rappen: figure.total.rappen + (rappen ?? 0),
      unknown: figure.total.unknown + (rappen === undefined ? 1 : 0),
    }
    figures.set(key, figure)
  }
}

/** The places a posting counts in: in all, its year, its category or payer, and both. */
const placesOf = ({ year }: Entry, { category, payer }: Posting): FigurePlace[] => {
  const narrower = category ? { category } : payer ? { payer } : undefined
  return [{}, { year }, ...(narrower ? [narrower, { year, ...narrower }] : [])]
}
