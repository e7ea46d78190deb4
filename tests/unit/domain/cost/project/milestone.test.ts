import fc from 'fast-check'

import { hasPhase, hermesPhases } from '../../../../../src/domain/cost/project/hermes-phase.ts'
import {
  checkMilestone,
  checkPlanningsKept,
  derivedStatus,
  type Milestone,
  type MilestoneKind,
  type Planning,
  shownStatus,
  varianceOf,
} from '../../../../../src/domain/cost/project/milestone.ts'
import { thorough } from '../../../thorough.ts'

const kinds: MilestoneKind[] = [
  {
    code: 'IS10',
    title: { de: 'Aufnahme ins Projektportfolio' },
    phase: 'initiation',
    needsResult: false,
  },
  {
    code: 'RE20',
    title: { de: 'Freigabe der Einführung' },
    phase: 'realisation',
    release: 'phase',
    needsResult: true,
  },
]

const planned = (
  plannedOn: string,
  decidedOn = '2021-01-01',
  reason = 'Lieferverzug',
): Planning => ({
  plannedOn,
  decidedOn,
  reason: { de: reason },
})

const milestone = (more: Partial<Milestone> = {}): Milestone => ({
  identifier: 'm-1',
  project: 'p-1',
  kind: 'IS10',
  plannings: [planned('2022-06-30')],
  results: [],
  ...more,
})

const check = (more: Partial<Milestone>, approach: 'agile' | 'classic' = 'classic') =>
  checkMilestone(milestone(more), kinds, { approach, day: '2022-12-31' }).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  )

describe('the status of a milestone', () => {
  it.each<[string, Partial<Milestone>, string]>([
    ['unplanned', { plannings: [] }, '2022-06-30'],
    ['scheduled', {}, '2022-06-30'],
    ['scheduled', { forecastOn: '2022-06-30' }, '2022-06-30'],
    ['at-risk', { forecastOn: '2022-07-01' }, '2022-06-30'],
    ['late', {}, '2022-07-01'],
    ['late', { forecastOn: '2022-08-01' }, '2022-07-01'],
    ['scheduled', { plannings: [planned('2022-06-30'), planned('2022-09-30')] }, '2022-07-01'],
    ['reached', { actualOn: '2022-06-30' }, '2022-06-30'],
    ['reached', { actualOn: '2022-06-30' }, '2023-01-01'],
    ['reached', { plannings: [], actualOn: '2022-06-30' }, '2022-06-30'],
    ['reached-late', { actualOn: '2022-07-01' }, '2022-07-01'],
    ['scheduled', { actualOn: '2022-06-30' }, '2022-06-29'],
  ])('is %s with %j on %s', (status, more, day) => {
    expect(derivedStatus(milestone(more), day)).toBe(status)
  })

  it('is never better late than it was on an earlier day, while nothing happens', () => {
    const rank = ['scheduled', 'at-risk', 'late']
    const day = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, day, (plannedOn, forecastOn, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const one = milestone({ plannings: [planned(plannedOn)], forecastOn })
        return rank.indexOf(derivedStatus(one, earlier)) <= rank.indexOf(derivedStatus(one, later))
      }),
      thorough,
    )
  })

  it('set by somebody stands beside the derived one, with its reason', () => {
    const override = {
      status: 'at-risk',
      reason: { de: 'Lieferant insolvent' },
      setOn: '2022-01-01',
    } as const
    expect(shownStatus(milestone({ override }), '2022-01-01')).toEqual({
      derived: 'scheduled',
      override,
    })
  })

  it('set by somebody does not count before it was set, nor where it says the same', () => {
    const override = { status: 'at-risk', reason: { de: 'x' }, setOn: '2022-01-01' } as const
    expect(shownStatus(milestone({ override }), '2021-12-31')).toEqual({ derived: 'scheduled' })
    expect(
      shownStatus(milestone({ override: { ...override, status: 'scheduled' } }), '2022-02-01'),
    ).toEqual({
      derived: 'scheduled',
    })
  })
})

describe('the days a milestone is behind', () => {
  const plannings = [planned('2022-03-01'), planned('2022-06-30')]

  it('are told from the first and from the last planning', () => {
    expect(varianceOf(milestone({ plannings, actualOn: '2022-07-02' }))).toEqual({
      fromBaseline: 123,
      fromCurrent: 2,
    })
  })

  it('are below zero when it comes early, and expected until it happens', () => {
    expect(varianceOf(milestone({ plannings, forecastOn: '2022-06-29' }))).toEqual({
      fromBaseline: 120,
      fromCurrent: -1,
    })
    expect(
      varianceOf(milestone({ plannings, forecastOn: '2022-06-29', actualOn: '2022-06-30' }))
        .fromCurrent,
    ).toBe(0)
  })

  it('are unknown without a plan, a forecast or an event', () => {
    expect(varianceOf(milestone())).toEqual({})
    expect(varianceOf(milestone({ plannings: [], actualOn: '2022-06-30' }))).toEqual({})
  })
})

describe('a milestone', () => {
  it('has nothing wrong with it', () => {
    expect(check({})).toEqual([])
    expect(check({ kind: 'RE20' })).toEqual([])
  })

  it('is of a kind in the catalogue of its programme', () => {
    expect(check({ kind: 'ZZ99' })).toEqual(['MILESTONE_KIND_UNKNOWN /milestones/m-1/kind'])
  })

  it('lies in a phase its project has: agile ones implement instead', () => {
    expect(check({}, 'agile')).toEqual([])
    expect(check({ kind: 'RE20' }, 'agile')).toEqual(['PHASE_UNKNOWN /milestones/m-1/kind'])
    expect(hermesPhases.agile).toEqual(['initiation', 'implementation', 'closure'])
    expect(hasPhase('classic', 'implementation')).toBe(false)
  })

  it('has not happened in the future', () => {
    expect(check({ actualOn: '2023-01-01' })).toEqual(['ACTUAL_IN_FUTURE /milestones/m-1/actualOn'])
    expect(check({ actualOn: '2022-12-31' })).toEqual([])
  })

  it('is not reached before a result of it was accepted', () => {
    const reached = { kind: 'RE20', actualOn: '2022-06-30' }
    const refused = ['RESULT_NOT_ACCEPTED /milestones/m-1/results']
    const accepted = (acceptedOn: string) => [
      { document: 'd', acceptedOn, acceptedBy: 'Projektausschuss' },
    ]
    expect(check({ ...reached, results: accepted('2022-06-30') })).toEqual([])
    expect(check({ ...reached, results: accepted('2022-07-01') })).toEqual(refused)
    expect(check({ ...reached, results: [{ document: 'd' }] })).toEqual(refused)
    expect(check(reached)).toEqual(refused)
    expect(check({ ...reached, kind: 'IS10' })).toEqual([])
  })

  it('whose status somebody set says why', () => {
    const override = { status: 'late', reason: { de: ' ' }, setOn: '2022-01-01' } as const
    expect(check({ override })).toEqual(['OVERRIDE_UNEXPLAINED /milestones/m-1/override/reason'])
    expect(check({ override: { ...override, reason: { de: 'Grund' } } })).toEqual([])
  })

  it('is planned anew later than before, with a reason', () => {
    const first = planned('2022-03-01', '2021-01-02', '')
    expect(check({ plannings: [first, planned('2022-06-30', '2021-01-02')] })).toEqual([])
    expect(check({ plannings: [first, planned('2022-06-30', '2021-01-01', '')] })).toEqual([
      'PLANNING_ORDER /milestones/m-1/plannings/1/decidedOn',
      'PLANNING_UNEXPLAINED /milestones/m-1/plannings/1/reason',
    ])
  })

  it('keeps every planning it ever had', () => {
    const before = milestone({
      plannings: [planned('2022-03-01'), planned('2022-06-30', '2021-06-01')],
    })
    const added = {
      ...before,
      plannings: [...before.plannings, planned('2022-09-30', '2022-01-01')],
    }
    const lost = (after: Milestone) =>
      checkPlanningsKept(before, after).map(({ code, pointer }) => `${code} ${pointer}`)
    expect(lost(added)).toEqual([])
    expect(lost({ ...before, plannings: before.plannings.slice(0, 1) })).toEqual([
      'PLANNING_LOST /milestones/m-1/plannings/1',
    ])
    expect(
      lost({ ...before, plannings: [planned('2022-04-01'), planned('2022-06-30', '2021-06-02')] }),
    ).toEqual([
      'PLANNING_LOST /milestones/m-1/plannings/0',
      'PLANNING_LOST /milestones/m-1/plannings/1',
    ])
  })
})
