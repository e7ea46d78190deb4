import Sequencer from '@jest/test-sequencer'

/** What takes minutes begins first, so that the other worker is not done long before. */
const long = ['access/matrix-rest', 'access/matrix-graphql', 'tests/e2e/', 'access/matrix-local']

const rankOf = (path) => {
  const rank = long.findIndex((part) => path.includes(part))
  return rank < 0 ? long.length : rank
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a.path) - rankOf(b.path))
  }
}
