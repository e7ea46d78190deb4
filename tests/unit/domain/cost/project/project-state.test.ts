import {
  checkStateHistory,
  offersOn,
  stateOn,
  type StateChange,
} from '../../../../../src/domain/cost/project/project-state.ts'

const eumzug: StateChange[] = [
  { to: 'initialised', date: '2015-01-01' },
  { to: 'realisation', date: '2016-01-01' },
  {
    to: 'suspended',
    date: '2017-06-01',
    decision: 'd-1',
    until: '2018-12-31',
    continuing: ['luzern'],
  },
  { to: 'realisation', date: '2019-01-01', decision: 'd-2' },
  { to: 'rollout', date: '2019-06-01' },
  { to: 'closed', date: '2022-12-31' },
]

const check = (...history: StateChange[]) =>
  checkStateHistory('p', history, ['d-1', 'd-2']).map(({ code, pointer }) => `${code} ${pointer}`)

describe('the state of a project', () => {
  it.each([
    ['2014-12-31', 'idea'],
    ['2015-01-01', 'initialised'],
    ['2018-12-31', 'suspended'],
    ['2019-01-01', 'realisation'],
    ['2030-01-01', 'closed'],
  ])('is on %s: %s', (day, state) => {
    expect(stateOn(eumzug, day)).toBe(state)
  })

  it('may be suspended and resumed by decision', () => {
    expect(check(...eumzug)).toEqual([])
  })
})

describe('the services of a partner', () => {
  it('stay where it goes on during a suspension, and pause elsewhere', () => {
    expect(offersOn(eumzug, 'luzern', '2018-01-01')).toBe(true)
    expect(offersOn(eumzug, 'emmen', '2018-01-01')).toBe(false)
    expect(offersOn(eumzug, 'emmen', '2017-05-31')).toBe(true)
    expect(offersOn(eumzug, 'emmen', '2019-01-01')).toBe(true)
  })

  it('end for everybody when the project is cancelled', () => {
    const history: StateChange[] = [
      { to: 'cancelled', date: '2020-01-01', decision: 'd-1', continuing: ['luzern'] },
    ]
    expect(offersOn(history, 'luzern', '2020-01-01')).toBe(false)
    expect(offersOn(history, 'luzern', '2019-12-31')).toBe(true)
  })

  it('pause for all when nobody was to go on', () => {
    expect(offersOn([{ to: 'suspended', date: '2020-01-01' }], 'luzern', '2020-01-01')).toBe(false)
  })
})

describe('a change of state', () => {
  it('is refused where no rule leads', () => {
    expect(check({ to: 'closed', date: '2020-01-01' })).toEqual([
      'STATE_UNREACHABLE /projects/p/stateHistory/0/to',
    ])
    expect(check(...eumzug, { to: 'rollout', date: '2023-01-01' })).toEqual([
      'STATE_UNREACHABLE /projects/p/stateHistory/6/to',
    ])
  })

  it('resumes what was suspended, and nothing else', () => {
    const resumedAs = (to: StateChange['to']) =>
      check(...eumzug.slice(0, 3), { to, date: '2019-01-01', decision: 'd-2' })
    expect(resumedAs('rollout')).toEqual(['STATE_UNREACHABLE /projects/p/stateHistory/3/to'])
    expect(resumedAs('realisation')).toEqual([])
    expect(resumedAs('cancelled')).toEqual([])
  })

  it('is not earlier than the one before', () => {
    expect(
      check({ to: 'initialised', date: '2020-01-02' }, { to: 'concept', date: '2020-01-01' }),
    ).toEqual(['STATE_ORDER /projects/p/stateHistory/1/date'])
    expect(
      check({ to: 'initialised', date: '2020-01-01' }, { to: 'concept', date: '2020-01-01' }),
    ).toEqual([])
  })

  it.each(['suspended', 'cancelled'] as const)('to %s needs a decision', (to) => {
    const first = { to: 'initialised', date: '2020-01-01' } as const
    expect(check(first, { to, date: '2020-02-01' })).toEqual([
      'STATE_UNDECIDED /projects/p/stateHistory/1/decision',
    ])
    expect(check(first, { to, date: '2020-02-01', decision: 'd-1' })).toEqual([])
  })

  it('that resumes needs a decision too', () => {
    expect(check(...eumzug.slice(0, 3), { to: 'realisation', date: '2019-01-01' })).toEqual([
      'STATE_UNDECIDED /projects/p/stateHistory/3/decision',
    ])
  })

  it('rests on a decision that exists', () => {
    expect(check({ to: 'initialised', date: '2020-01-01', decision: 'd-9' })).toEqual([
      'DECISION_UNKNOWN /projects/p/stateHistory/0/decision',
    ])
  })

  it('does not suspend until a day that has passed', () => {
    const first = { to: 'initialised', date: '2020-01-01' } as const
    const suspended = (until: string) =>
      ({ to: 'suspended', date: '2020-02-02', decision: 'd-1', until }) as const
    expect(check(first, suspended('2020-02-01'))).toEqual([
      'SUSPENSION_ENDED /projects/p/stateHistory/1/until',
    ])
    expect(check(first, suspended('2020-02-02'))).toEqual([])
  })
})
