import { type CalendarDate, dayBefore } from '../../calendar-date.ts'
import { authoritiesOfArea } from '../../responsibility/authority-of-area.ts'
import { isValidOn } from '../../validity.ts'
import {
  areaToOpen,
  type AreaState,
  type AuthorityState,
  authorityToOpen,
  type Merger,
  type MergerConflict,
  type MergerDecisions,
  type MergerOperation,
  type MergerProblem,
  type MergerState,
} from './merger.ts'

/** What every part of a plan works with. */
export interface MergerContext {
  state: MergerState
  merger: Merger
  decisions: MergerDecisions
  /** The municipalities that end, with all their authorities. */
  sources: readonly AreaState[]
  closing: readonly AuthorityState[]
  /** The municipality that exists from then on, and its administration. */
  target: { id: number; name: string; existing?: AreaState }
  authority: number
  /** Last day of the municipalities that end. */
  lastDay: CalendarDate
}

/** What one part of a plan adds. */
export interface MergerPart {
  conflicts: MergerConflict[]
  operations: MergerOperation[]
}

const isDate = (day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && dayBefore(day) < day

/** Finds what a merger is about. @returns all problems, and the context where there is none */
export const mergerContext = (
  state: MergerState,
  merger: Merger,
  decisions: MergerDecisions,
): { problems: MergerProblem[]; context?: MergerContext } => {
  const { on, newName } = merger
  if (!isDate(on)) return { problems: [{ kind: 'date-invalid', subject: on }] }
  const problems: MergerProblem[] = []
  const numbered = (bfs: number) =>
    state.areas.filter(({ kind, bfsNumber }) => kind === 'municipality' && bfsNumber === bfs)
  const standing = (bfs: number, day: CalendarDate) =>
    numbered(bfs).find((area) => isValidOn(area, day))

  const sources = [...new Set(merger.from)].flatMap((bfs) => {
    const area = standing(bfs, on)
    const isThere = area && isValidOn(area, dayBefore(on))
    if (newName === undefined && bfs === merger.into) {
      problems.push({ kind: 'municipality-itself', subject: String(bfs) })
    } else if (!isThere) {
      const kind = numbered(bfs).length > 0 ? 'municipality-ended' : 'municipality-unknown'
      problems.push({ kind, subject: String(bfs) })
    }
    return isThere ? [area] : []
  })
  if (merger.from.length === 0) problems.push({ kind: 'none-ends', subject: '' })

  const existing = standing(merger.into, on)
  const isTaken = newName !== undefined && existing && !sources.includes(existing)
  if (isTaken) problems.push({ kind: 'municipality-exists', subject: String(merger.into) })
  if (newName?.trim() === '') problems.push({ kind: 'name-missing', subject: String(merger.into) })
  if (newName === undefined && !existing) {
    problems.push({ kind: 'municipality-unknown', subject: String(merger.into) })
  }

  const target =
    newName === undefined && existing
      ? { id: existing.id, name: existing.name, existing }
      : { id: areaToOpen, name: newName ?? '' }
  const authority = target.existing ? administrationOf(state, target.existing, on) : authorityToOpen
  if (authority === undefined) {
    problems.push({
      kind: 'authority-missing',
      subject: target.name,
      document: { collection: 'jurisdictions', id: target.id },
    })
  }
  if (problems.length > 0 || authority === undefined) return { problems }
  const ids = new Set(sources.map(({ id }) => id))
  const closing = state.authorities.filter(
    (known) => known.area !== undefined && ids.has(known.area) && isValidOn(known, on),
  )
  const context = { state, merger, decisions, sources, closing, target, authority }
  return { problems, context: { ...context, lastDay: dayBefore(on) } }
}

/** The one administration of a municipality; none where it has none, or several of the same standing. */
const administrationOf = (
  { authorities }: MergerState,
  area: AreaState,
  on: CalendarDate,
): number | undefined => {
  const known = authorities.map(
    ({ id, kind, parent, area: of, successor, validFrom, validTo }) => ({
      identifier: String(id),
      kind,
      ...(parent !== undefined && { parent: String(parent) }),
      ...(of !== undefined && { jurisdiction: String(of) }),
      ...(successor !== undefined && { successor: String(successor) }),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    }),
  )
  const found = authoritiesOfArea({ identifier: String(area.id), kind: area.kind }, on, known)
  return found.length === 1 ? Number(found[0]?.identifier) : undefined
}

/** Whether an area ends in the merger. */
export const isSource = ({ sources }: MergerContext, area: number | undefined): boolean =>
  sources.some(({ id }) => id === area)

/** The municipality that ends with this id, or the one that goes on. */
export const nameOfArea = ({ sources, target }: MergerContext, area: number): string =>
  sources.find(({ id }) => id === area)?.name ?? target.name

/** The authority that stands for another from the merger on. */
export const authorityAfter = ({ closing, authority }: MergerContext, before: number): number =>
  closing.some(({ id }) => id === before) ? authority : before
