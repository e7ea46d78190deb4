import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes begins first, so that the other workers are not done long before. */
const long = [
  'access/matrix-rest',
  'tests/e2e/admin',
  'integration/admin/office',
  'access/matrix-graphql',
  'access/matrix-local',
  'tests/e2e/',
  'nowhere-in-clear',
  '/killed',
  'server/commands',
]

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = long.findIndex((part) => moduleId.includes(part))
  return rank < 0 ? long.length : rank
}

/** Then project by project: a worker that runs several files is ended when the next one is of another. */
export class LongestFirst extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(tests)).toSorted(
      (a, b) => rankOf(a) - rankOf(b) || a.project.name.localeCompare(b.project.name),
    )
  }
}
