import { type Facts, holds } from './guard.ts'
import type { WorkflowDefinition, WorkflowState } from './workflow-definition.ts'

/** Where a case goes by an action: by the first transition whose guard holds; undefined where none does. */
export const nextState = (
  { transitions }: WorkflowDefinition,
  { from, action, facts }: { from: string; action: string; facts: Facts },
): string | undefined =>
  transitions.find(
    (way) => way.from === from && way.action === action && (!way.guard || holds(way.guard, facts)),
  )?.to

/** A state of a definition. @throws Error where there is none: the checks let no such definition through */
export const stateOf = ({ states }: WorkflowDefinition, name: string): WorkflowState => {
  const found = states.find((state) => state.name === name)
  if (!found) throw new Error(`The workflow has no state ${name}.`)
  return found
}
