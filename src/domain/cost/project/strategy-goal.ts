import { found, type CostFinding } from '../cost-finding.ts'
import type { ProjectState } from './project-state.ts'

/** A goal of a strategy, and the projects that are to reach it. */
export interface StrategyGoal {
  identifier: string
  projects: readonly string[]
}

/** A project as far as goals go. */
export interface GoalProject {
  identifier: string
  state: ProjectState
  services: readonly string[]
}

/** How far a goal is. */
export interface GoalProgress {
  goal: string
  projects: number
  closed: number
  services: readonly string[]
}

/** For every goal its projects, how many of them are closed, and the services they brought; what was cancelled brings none. */
export const goalProgress = (
  goals: readonly StrategyGoal[],
  projects: readonly GoalProject[],
): GoalProgress[] =>
  goals.map(({ identifier, projects: names }) => {
    const own = projects.filter(
      (project) => names.includes(project.identifier) && project.state !== 'cancelled',
    )
    return {
      goal: identifier,
      projects: own.length,
      closed: own.filter(({ state }) => state === 'closed').length,
      services: [...new Set(own.flatMap(({ services }) => services))].toSorted(),
    }
  })

/** A goal nobody works on, and a goal that names a project nobody knows. */
export const checkGoals = (
  goals: readonly StrategyGoal[],
  projects: readonly GoalProject[],
): CostFinding[] => {
  const known = new Set(projects.map(({ identifier }) => identifier))
  return goals.flatMap((goal, i) => [
    ...(goalProgress([goal], projects)[0]?.projects === 0
      ? [found('GOAL_WITHOUT_PROJECT', `/goals/${String(i)}`)]
      : []),
    ...goal.projects.flatMap((name, j) =>
      known.has(name)
        ? []
        : [found('PROJECT_UNKNOWN', `/goals/${String(i)}/projects/${String(j)}`)],
    ),
  ])
}
