import { found, type CostFinding } from '../cost-finding.ts'

/** A project as far as its dependencies go. */
export interface DependentProject {
  identifier: string
  /** Identifiers of the projects it waits for. */
  dependsOn: readonly string[]
}

/** Every project that waits for itself, directly or through others, and every dependency on a project nobody knows. */
export const checkDependencies = (projects: readonly DependentProject[]): CostFinding[] => {
  const byId = new Map(projects.map((project) => [project.identifier, project]))
  return projects.flatMap(({ identifier, dependsOn }) => {
    const here = `/projects/${identifier}/dependsOn`
    return [
      ...(reaches(identifier, byId) ? [found('DEPENDENCY_CYCLE', here)] : []),
      ...dependsOn.flatMap((other, i) =>
        byId.has(other) ? [] : [found('DEPENDENCY_UNKNOWN', `${here}/${String(i)}`)],
      ),
    ]
  })
}

const reaches = (goal: string, byId: ReadonlyMap<string, DependentProject>): boolean => {
  const seen = new Set<string>()
  const open = [...(byId.get(goal)?.dependsOn ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(byId.get(next)?.dependsOn ?? []))
  }
  return false
}

/** An order in which every project comes after those it waits for; projects in a cycle are left out. */
export const inDependencyOrder = (projects: readonly DependentProject[]): string[] => {
  const done = new Set<string>()
  const known = new Set(projects.map(({ identifier }) => identifier))
  const isReady = ({ identifier, dependsOn }: DependentProject) =>
    !done.has(identifier) && dependsOn.every((other) => done.has(other) || !known.has(other))
  for (let next = projects.find(isReady); next; next = projects.find(isReady)) {
    done.add(next.identifier)
  }
  return [...done]
}
