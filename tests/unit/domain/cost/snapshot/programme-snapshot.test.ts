import {
  type ProgrammeSnapshot,
  stateAt,
  statesAt,
} from '../../../../../src/domain/cost/snapshot/programme-snapshot.ts'

const aState = (data: Partial<ProgrammeSnapshot>): ProgrammeSnapshot => ({
  identifier: 'erster',
  programme: 'digitale-gemeinde',
  name: { de: 'Digitale Gemeinde' },
  asOf: '2021-06-30T00:00:00.000Z',
  publicSince: '2021-07-01T00:00:00.000Z',
  sources: ['Buchhaltung'],
  sponsors: [],
  supporters: [],
  isDemo: false,
  rates: [],
  conditions: [],
  closings: [],
  contributions: [],
  decisions: [],
  drawdowns: [],
  contracts: [],
  goals: [],
  milestoneKinds: [],
  milestones: [],
  projects: [],
  roles: [],
  interests: [],
  innovatorsOn: { day: '2021-06-30', count: 0 },
  inquiries: [],
  entries: [],
  ...data,
})

const first = aState({})
const second = aState({
  identifier: 'zweiter',
  asOf: '2021-07-31T00:00:00.000Z',
  publicSince: '2021-09-01T00:00:00.000Z',
})
const at = (moment: string, states = [second, first], programme = 'digitale-gemeinde') =>
  stateAt(states, programme, moment)?.identifier

describe('the state that was public at a moment', () => {
  it('is the last one that had become public, not the last one that had been taken', () => {
    expect(at('2021-06-30T23:59:59.999Z')).toBeUndefined()
    expect(at('2021-07-01T00:00:00.000Z')).toBe('erster')
    expect(at('2021-08-15T00:00:00.000Z')).toBe('erster')
    expect(at('2021-09-01T00:00:00.000Z')).toBe('zweiter')
  })

  it('is of the programme asked for', () => {
    expect(at('2022-01-01T00:00:00.000Z', [first], 'anderes')).toBeUndefined()
  })

  it('is the later one where two became public at once', () => {
    const { publicSince } = second
    expect(at(publicSince, [second, { ...first, publicSince }])).toBe('zweiter')
    expect(at(publicSince, [{ ...first, publicSince }, second])).toBe('zweiter')
  })
})

describe('the states that were public at a moment', () => {
  it('are the last one of each programme that had one by then, by the name of the programme', () => {
    const other = aState({ identifier: 'anderer', programme: 'anderes-programm' })
    const names = (moment: string) =>
      statesAt([second, first, other], moment).map(({ identifier }) => identifier)
    expect(names('2021-08-15T00:00:00.000Z')).toEqual(['anderer', 'erster'])
    expect(names('2022-01-01T00:00:00.000Z')).toEqual(['anderer', 'zweiter'])
    expect(names('2021-01-01T00:00:00.000Z')).toEqual([])
  })
})
