import { checkGoals, goalProgress } from '../../../../../src/domain/cost/project/strategy-goal.ts'

const projects = [
  { identifier: 'a', state: 'closed' as const, services: ['umzug', 'hund'] },
  { identifier: 'b', state: 'realisation' as const, services: ['hund'] },
  { identifier: 'd', state: 'rollout' as const, services: [] },
  { identifier: 'c', state: 'cancelled' as const, services: ['pass'] },
]
const goal = (...names: string[]) => ({ identifier: 'g', projects: names })

describe('a goal of a strategy', () => {
  it('is as far as its projects, with the services they brought', () => {
    expect(goalProgress([goal('a', 'b', 'd')], projects)).toEqual([
      { goal: 'g', projects: 3, closed: 1, services: ['hund', 'umzug'] },
    ])
  })

  it('is not reached by a project that was cancelled, nor by one of another goal', () => {
    expect(goalProgress([goal('c')], projects)).toEqual([
      { goal: 'g', projects: 0, closed: 0, services: [] },
    ])
  })

  it('is told of when nobody works on it', () => {
    const missing = [{ code: 'GOAL_WITHOUT_PROJECT', severity: 'warning', pointer: '/goals/0' }]
    expect(checkGoals([goal()], projects)).toEqual(missing)
    expect(checkGoals([goal('c')], projects)).toEqual(missing)
    expect(checkGoals([goal('a')], projects)).toEqual([])
  })

  it('names projects that exist', () => {
    expect(checkGoals([goal('a', 'z')], projects)).toEqual([
      { code: 'PROJECT_UNKNOWN', severity: 'error', pointer: '/goals/0/projects/1' },
    ])
  })
})
