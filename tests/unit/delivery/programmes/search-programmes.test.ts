import { wordsOf } from '../../../../src/domain/search/words.ts'
import { searchProgrammes } from '../../../../src/delivery/search/search-programmes.ts'

const programme = (identifier: string, de: string, more: object = {}) => ({
  identifier,
  programme: identifier,
  name: { de },
  isDemo: false,
  asOf: '2024-06-30T00:00:00.000Z',
  publicSince: '2024-07-01T00:00:00.000Z',
  projects: [],
  inquiries: [],
  decisions: [],
  hasContracts: false,
  ...more,
})

const all = [
  programme('energie', 'Energiestrategie'),
  programme('digital', 'Digitale Gemeinde', {
    projects: [{ de: 'eUmzugLU' }],
    inquiries: [{ de: 'Dringliche Interpellation über die Kosten' }],
    decisions: [{ de: 'Sonderkredit für die Basisdienste' }],
  }),
]

const found = (question: string) =>
  searchProgrammes(
    all,
    wordsOf(question).map((word) => ({ word, others: [], weight: 1 })),
    'de',
  ).map(({ identifier }) => identifier)

describe('a programme', () => {
  it.each(['digitale gemeinde', 'eUmzugLU', 'dringliche interpellation'])(
    'is found by what it, its projects and inquiries are called: %s',
    (question) => {
      expect(found(question)).toEqual(['digital'])
    },
  )

  it('is not found by words that are not its own', () => {
    expect(found('hund anmelden')).toEqual([])
  })
})
