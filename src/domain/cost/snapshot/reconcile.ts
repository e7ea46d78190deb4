import { found, type CostFinding } from '../cost-finding.ts'
import type { Entry } from '../ledger/entry.ts'
import { figureKey, figuresOf, type FigurePlace } from '../ledger/figure.ts'
import { formulaOf, type FormulaName } from '../ledger/formulas.ts'
import { addTotals, noTotal, type Total } from '../total.ts'

/** A figure as it is told somewhere: on a page, in a file, in an answer. */
export interface ToldFigure extends FigurePlace {
  formula: FormulaName
  total: Total
}

/** Where a figure stands in the published record. */
export const figurePointer = (key: string): string => `/figures/${key}`

const equal = (a: Total, b: Total) => a.rappen === b.rappen && a.unknown === b.unknown

/**
 * Whether figures are what the entries say, to the Rappen: each is the sum of its entries, none is missing, none is told
 * of which no entry speaks, and the parts come to the whole. Says where they do not.
 */
export const reconcile = (
  told: readonly ToldFigure[],
  entries: readonly Entry[],
): CostFinding[] => [...checkSums(told, entries), ...checkParts(told), ...checkEquations(told)]

const totalsOf = (told: readonly ToldFigure[]): Map<string, Total> =>
  new Map(told.map((figure) => [figureKey(figure.formula, figure), figure.total]))

const checkSums = (told: readonly ToldFigure[], entries: readonly Entry[]): CostFinding[] => {
  const totals = totalsOf(told)
  const booked = figuresOf(entries)
  return [
    ...[...totals].flatMap(([key, total]) => {
      const sum = booked.get(key)?.total
      if (!sum) return [found('FIGURE_WITHOUT_ENTRIES', figurePointer(key))]
      return equal(sum, total)
        ? []
        : [
            found('FIGURE_NOT_SUM', figurePointer(key), {
              toldRappen: total.rappen,
              bookedRappen: sum.rappen,
            }),
          ]
    }),
    ...[...booked.keys()]
      .filter((key) => !totals.has(key))
      .map((key) => found('FIGURE_MISSING', figurePointer(key))),
  ]
}

/** Σ years = all, Σ categories or payers = the whole, of each year and of all. */
const checkParts = (told: readonly ToldFigure[]): CostFinding[] => {
  const overYears = sumsBy(told, ({ year, ...place }) => (year === undefined ? undefined : place))
  const overParts = sumsBy(told, ({ year, category, payer }) =>
    category === undefined && payer === undefined ? undefined : year === undefined ? {} : { year },
  )
  return told.flatMap((figure) => {
    const key = figureKey(figure.formula, figure)
    const hasParts =
      formulaOf(figure.formula).by !== 'programme' &&
      figure.category === undefined &&
      figure.payer === undefined
    return [
      ...(figure.year === undefined ? checkSum(figure.total, overYears.get(key), key) : []),
      ...(hasParts ? checkSum(figure.total, overParts.get(key), key) : []),
    ]
  })
}

/** Sums of figures by the key of the place they are part of. */
const sumsBy = (
  told: readonly ToldFigure[],
  wholeOf: (figure: ToldFigure) => FigurePlace | undefined,
): Map<string, Total> => {
  const sums = new Map<string, Total>()
  for (const figure of told) {
    const whole = wholeOf(figure)
    if (!whole) continue
    const key = figureKey(figure.formula, whole)
    sums.set(key, addTotals([sums.get(key) ?? noTotal, figure.total]))
  }
  return sums
}

const checkSum = (whole: Total, parts: Total | undefined, key: string): CostFinding[] => {
  const sum = parts ?? noTotal
  return equal(sum, whole)
    ? []
    : [
        found('PARTS_NOT_TOTAL', figurePointer(key), {
          toldRappen: whole.rappen,
          partsRappen: sum.rappen,
        }),
      ]
}

/** What must come out the same on either side, in all and in every year. */
const equations: readonly (readonly [readonly FormulaName[], readonly FormulaName[]])[] = [
  [['paid'], ['available', 'escrowed', 'actualCash', 'refunded']],
  [
    ['due', 'refunded'],
    ['open', 'paid'],
  ],
  [['actual'], ['actualCash', 'actualInKind']],
  [['budget'], ['plan', 'supplement']],
  [['givenInKind'], ['actualInKind']],
]

const checkEquations = (told: readonly ToldFigure[]): CostFinding[] => {
  const totals = totalsOf(told)
  const years = [undefined, ...new Set(told.flatMap(({ year }) => year ?? []))]
  const sideOf = (formulas: readonly FormulaName[], place: FigurePlace) =>
    addTotals(formulas.map((formula) => totals.get(figureKey(formula, place)) ?? noTotal))
  return years.flatMap((year) => {
    const place = year === undefined ? {} : { year }
    return equations
      .filter(([left, right]) => !equal(sideOf(left, place), sideOf(right, place)))
      .map(([[formula = 'paid']]) =>
        found('EQUATION_BROKEN', figurePointer(figureKey(formula, place))),
      )
  })
}
