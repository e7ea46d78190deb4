import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes begins first, so that the other worker is not done long before. */
const long = ['access/matrix-rest', 'access/matrix-graphql', 'tests/e2e/', 'access/matrix-local']

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = long.findIndex((part) => moduleId.includes(part))
  return rank < 0 ? long.length : rank
}

export class LongestFirst extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(tests)).toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}
