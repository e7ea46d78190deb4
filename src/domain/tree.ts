import { finding, type Verdict } from './finding.ts'

export type NodeId = string | number

/** Targets of the arrows that leave a node: its parents, or what it requires. */
export type ArrowsOf = (id: NodeId) => readonly NodeId[]

/** Whether giving `id` these targets would lead back to itself; a node without id is new and cannot be met again. */
export const checkAcyclic = (
  id: NodeId | undefined,
  targets: readonly NodeId[],
  arrowsOf: ArrowsOf,
): Verdict => {
  if (id === undefined) return undefined
  if (targets.includes(id)) return finding('SELF_REFERENCE')
  const seen = new Set<NodeId>()
  const open = [...targets]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return finding('CYCLE')
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...arrowsOf(next))
  }
  return undefined
}
