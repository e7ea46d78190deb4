import type { WorkflowDefinition } from './workflow-definition.ts'

/**
 * What the steps and ways of a workflow take from the record a register gives in one of its states.
 * @returns names within the record, with dots, in alphabetical order
 */
export const foundFactsOf = (definition: WorkflowDefinition, state: string): string[] => {
  const prefix = `found.${state}.`
  const names = namesIn(definition).filter((name) => name.startsWith(prefix))
  return [...new Set(names.map((name) => name.slice(prefix.length)))].sort()
}

/** Everything that is asked for by `var`, in templates and in conditions. */
const namesIn = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return []
  const inside = Object.values(part).flatMap(namesIn)
  return 'var' in part && typeof part.var === 'string' ? [part.var, ...inside] : inside
}
