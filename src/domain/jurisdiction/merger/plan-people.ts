import type { GrantState, MergerConflict, MergerOperation } from './merger.ts'
import type { MergerContext, MergerPart } from './merger-context.ts'

/**
 * Whoever worked for a municipality that ends works for the merged one. Who held other roles at the one that stays
 * would gain rights there: people decide.
 */
export const planPeople = (context: MergerContext): MergerPart => {
  const { state, closing, authority, decisions } = context
  const conflicts: MergerConflict[] = []
  const operations: MergerOperation[] = []
  const ends = ({ authority: at }: GrantState) => closing.some(({ id }) => id === at)
  for (const { id, name, grants } of state.users) {
    const moving = grants.filter(ends)
    if (moving.length === 0) continue
    const staying = grants.filter((grant) => !ends(grant))
    const there = new Set(
      staying.filter(({ authority: at }) => at === authority).map(({ role }) => role),
    )
    const key = `grant/${String(id)}`
    const isConflict = there.size > 0 && moving.some(({ role }) => !there.has(role))
    if (isConflict) conflicts.push(conflict(key, { id, name }, moving))
    const decision = isConflict ? decisions[key] : 'move'
    if (decision !== 'move' && decision !== 'keep') continue
    const moved = decision === 'move' ? moving.map((grant) => ({ ...grant, authority })) : []
    operations.push({
      action: 'update',
      collection: 'users',
      id,
      name,
      changes: ['move-grant'],
      data: { grants: distinct([...staying, ...moved]) },
    })
  }
  return { conflicts, operations }
}

const conflict = (
  key: string,
  { id, name }: { id: number; name: string },
  moving: readonly GrantState[],
): MergerConflict => ({
  key,
  kind: 'grant',
  name,
  document: { collection: 'users', id },
  options: [
    { value: 'move', name: [...new Set(moving.map(({ role }) => role))].join(', ') },
    { value: 'keep', name: '' },
  ],
})

const distinct = (grants: readonly GrantState[]) => {
  const byMeaning = new Map<string, GrantState>()
  for (const grant of grants) {
    const meaning = `${grant.role} ${String(grant.authority ?? '')}`
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, grant)
  }
  return [...byMeaning.values()].map(({ role, authority, rest }) => ({ ...rest, role, authority }))
}
