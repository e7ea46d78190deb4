import type { Entry } from '../ledger/entry.ts'
import { figureKey, type Figure, type FigurePart } from '../ledger/figure.ts'
import { noTotal, type Total } from '../total.ts'
import type { Snapshot } from './snapshot.ts'

/** One entry that changed a figure. */
interface DifferenceLine {
  entry: string
  text: string
  note?: string
  corrects?: string
  /** What the entry adds; below zero where it takes away. Absent where nobody has valued it. */
  rappen?: number
  /** Whether it came to be known, or gave way to an entry that values it. */
  kind: 'added' | 'replaced'
}

/** A figure that two snapshots tell differently, and every entry that makes the difference. */
export interface Difference {
  /** The figure's key: `actual/2021/reserve`. */
  figure: string
  /** Absent where no entry spoke of it. */
  before?: Total
  after?: Total
  lines: readonly DifferenceLine[]
}

/** What changed from one snapshot to a later one, figure by figure, explained line by line. */
export const differencesBetween = (before: Snapshot, after: Snapshot): Difference[] => {
  const old = byKey(before)
  const fresh = byKey(after)
  const entries = new Map([...before.entries, ...after.entries].map((entry) => [entry.id, entry]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((figure) => {
    const was = old.get(figure)
    const is = fresh.get(figure)
    const lines = linesBetween(was?.parts ?? [], is?.parts ?? [], entries)
    return lines.length === 0
      ? []
      : [{ figure, ...(was && { before: was.total }), ...(is && { after: is.total }), lines }]
  })
}

const byKey = ({ figures }: Snapshot): Map<string, Figure> =>
  new Map(figures.map((figure) => [figureKey(figure.formula, figure), figure]))

/** Parts by entry, because an entry may speak of a figure more than once. */
const linesBetween = (
  was: readonly FigurePart[],
  is: readonly FigurePart[],
  entries: ReadonlyMap<string, Entry>,
): DifferenceLine[] => {
  const old = new Set(was.map(({ entry }) => entry))
  const fresh = new Set(is.map(({ entry }) => entry))
  return [
    ...was
      .filter(({ entry }) => !fresh.has(entry))
      .map((part) => toLine(part, 'replaced', entries)),
    ...is.filter(({ entry }) => !old.has(entry)).map((part) => toLine(part, 'added', entries)),
  ]
}

const toLine = (
  { entry: id, rappen }: FigurePart,
  kind: DifferenceLine['kind'],
  entries: ReadonlyMap<string, Entry>,
): DifferenceLine => {
  const entry = entries.get(id)
  return {
    entry: id,
    text: entry?.text ?? '',
    ...(entry?.note !== undefined && { note: entry.note }),
    ...(entry?.corrects !== undefined && { corrects: entry.corrects }),
    ...(rappen !== undefined && { rappen: kind === 'added' ? rappen : 0 - rappen }),
    kind,
  }
}

/** Whether the lines of a difference lead from what was told before to what is told after, to the Rappen. */
export const isExplained = ({ before = noTotal, after = noTotal, lines }: Difference): boolean => {
  const rappen = lines.reduce((sum, line) => sum + (line.rappen ?? 0), before.rappen)
  const unknown = lines.reduce(
    (sum, line) => sum + (line.rappen !== undefined ? 0 : line.kind === 'added' ? 1 : -1),
    before.unknown,
  )
  return rappen === after.rappen && unknown === after.unknown
}
