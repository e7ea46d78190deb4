import type { MergerConflict } from './merger.ts'
import { isSource, type MergerContext, nameOfArea } from './merger-context.ts'

/** Something of which a municipality has one kind of answer at a time: who decides about it after the merger? */
interface Slots<T> {
  kind: MergerConflict['kind']
  rows: readonly T[]
  /** What two rows have in common that are about the same thing. */
  slotOf: (row: T) => string
  /** What a row says; municipalities that say the same do not contradict each other. */
  saying: (row: T) => string
  /** What the question is about. */
  about: (row: T) => Pick<MergerConflict, 'name' | 'document'>
  /** The document of a row, where the options are documents. */
  documentOf?: (row: T) => { collection: string; id: number }
}

/** The rows of one thing, and the municipality whose rows go on; none while nobody has decided. */
export interface Slot<T> {
  rows: T[]
  winner: number | undefined
}

/**
 * For each thing that a municipality that ends has a say about: whose say goes on. One alone goes on; where they agree,
 * that of the municipality that stays; otherwise people decide.
 */
export const settleSlots = <T extends { area: number }>(
  context: MergerContext,
  { kind, rows, slotOf, saying, about, documentOf }: Slots<T>,
): { conflicts: MergerConflict[]; slots: Slot<T>[] } => {
  const { target, decisions } = context
  const concerned = rows
    .filter(({ area }) => area === target.id || isSource(context, area))
    // Where all agree the first goes on: the same one, whatever order the rows come in.
    .sort((a, b) => a.area - b.area)
  const conflicts: MergerConflict[] = []
  const slots: Slot<T>[] = []
  for (const [slot, all] of Map.groupBy(concerned, slotOf)) {
    const byArea = Map.groupBy(all, ({ area }) => area)
    const [first] = all
    if (!first || ![...byArea.keys()].some((area) => isSource(context, area))) continue
    const sayings = new Set([...byArea.values()].map((own) => own.map(saying).sort().join('\n')))
    if (sayings.size === 1) {
      slots.push({ rows: all, winner: byArea.has(target.id) ? target.id : first.area })
      continue
    }
    const key = `${kind}/${slot}`
    const options = [...byArea].map(([area, [row]]) => ({
      value: String(area),
      name: nameOfArea(context, area),
      ...(row && documentOf && { document: documentOf(row) }),
    }))
    conflicts.push({ key, kind, ...about(first), options })
    const chosen = options.find(({ value }) => value === decisions[key])
    slots.push({ rows: all, winner: chosen && Number(chosen.value) })
  }
  return { conflicts, slots }
}
