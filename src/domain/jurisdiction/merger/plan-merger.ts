import type {
  Merger,
  MergerConflict,
  MergerDecisions,
  MergerOperation,
  MergerPlan,
  MergerProblem,
  MergerState,
} from './merger.ts'
import { mergerContext } from './merger-context.ts'
import { planAreas } from './plan-areas.ts'
import { planChannels } from './plan-channels.ts'
import { planFees } from './plan-fees.ts'
import { planPeople } from './plan-people.ts'
import { planReferences } from './plan-references.ts'
import { planResponsibilities } from './plan-responsibilities.ts'
import { planVariants } from './plan-variants.ts'

/**
 * Everything a merger of municipalities does to the catalogue, in order, and what people have to decide first. A
 * conflict that nobody has decided adds no operation. With problems there is nothing to do. See ADR 0015.
 */
export const planMerger = (
  state: MergerState,
  merger: Merger,
  decisions: MergerDecisions = {},
): MergerPlan => {
  const { problems, context } = mergerContext(state, merger, decisions)
  if (!context) return { problems, conflicts: [], undecided: [], operations: [] }
  const parts = [
    planAreas,
    planVariants,
    planResponsibilities,
    planChannels,
    planFees,
    planPeople,
  ].map((plan) => plan(context))
  const conflicts = parts.flatMap((part) => part.conflicts)
  const operations = together([
    ...parts.flatMap((part) => part.operations),
    ...planReferences(context),
  ])
  return {
    problems: [
      ...problems,
      ...unknownDecisions(conflicts, decisions),
      ...operations.flatMap((operation) => unpublished(state, operation)),
    ],
    conflicts,
    undecided: conflicts.map(({ key }) => key).filter((key) => decisions[key] === undefined),
    operations,
  }
}

/** One write for each document, where the first change to it stands. */
const together = (operations: readonly MergerOperation[]): MergerOperation[] => {
  const byDocument = new Map<string, MergerOperation>()
  for (const [place, operation] of operations.entries()) {
    const { action, collection, id } = operation
    const key = action === 'create' ? `create ${String(place)}` : `${collection}/${String(id)}`
    const before = byDocument.get(key)
    byDocument.set(
      key,
      before
        ? {
            ...before,
            changes: [...before.changes, ...operation.changes],
            data: { ...before.data, ...operation.data },
          }
        : operation,
    )
  }
  return [...byDocument.values()]
}

const unknownDecisions = (
  conflicts: readonly MergerConflict[],
  decisions: MergerDecisions,
): MergerProblem[] =>
  Object.entries(decisions)
    .filter(([key, chosen]) => {
      const conflict = conflicts.find((known) => known.key === key)
      return !conflict?.options.some(({ value }) => value === chosen)
    })
    .map(([key, chosen]) => ({ kind: 'decision-unknown', subject: `${key}: ${chosen}` }))

const unpublished = (
  state: MergerState,
  { action, collection, id, name }: MergerOperation,
): MergerProblem[] =>
  action === 'update' && id !== undefined && state.unpublished.has(`${collection}/${String(id)}`)
    ? [{ kind: 'unpublished-changes', subject: name, document: { collection, id } }]
    : []
