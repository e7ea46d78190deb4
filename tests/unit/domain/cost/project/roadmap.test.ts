import type { Milestone } from '../../../../../src/domain/cost/project/milestone.ts'
import { roadmapOf, roadmapOfMunicipality } from '../../../../../src/domain/cost/project/roadmap.ts'

const milestone = (identifier: string, more: Partial<Milestone> = {}): Milestone => ({
  identifier,
  project: 'p',
  kind: 'RE20',
  plannings: [],
  results: [],
  ...more,
})
const planned = (...days: string[]) =>
  days.map((plannedOn) => ({ plannedOn, decidedOn: '2021-01-01' }))
const channel = (name: string, more = {}) => ({
  service: 's',
  channel: name,
  municipalities: [],
  ...more,
})
const days = (milestones: Milestone[], channels: ReturnType<typeof channel>[] = []) =>
  roadmapOf(milestones, channels, '2022-06-30').map(
    ({ identifier, day }) => `${identifier} ${day ?? '?'}`,
  )

describe('the roadmap', () => {
  it('is sorted by day, with what has none last', () => {
    const milestones = [milestone('m-none'), milestone('m-2', { plannings: planned('2022-09-30') })]
    const channels = [channel('c-1', { onlineFrom: '2022-01-01' }), channel('c-none')]
    expect(days(milestones, channels)).toEqual([
      'c-1 2022-01-01',
      'm-2 2022-09-30',
      'c-none ?',
      'm-none ?',
    ])
  })

  it('takes what happened before what is expected, and that before what was planned', () => {
    const plannings = planned('2022-01-01')
    expect(
      days([milestone('m', { plannings, forecastOn: '2022-02-01', actualOn: '2022-03-01' })]),
    ).toEqual(['m 2022-03-01'])
    expect(days([milestone('m', { plannings, forecastOn: '2022-02-01' })])).toEqual([
      'm 2022-02-01',
    ])
  })

  it('moves with a milestone and keeps the days it was planned for before', () => {
    const [entry] = roadmapOf(
      [
        milestone('m', {
          plannings: planned('2022-01-01', '2022-03-01', '2022-01-01', '2022-09-30'),
        }),
      ],
      [],
      '2022-06-30',
    )
    expect(entry).toMatchObject({ day: '2022-09-30', earlierPlans: ['2022-01-01', '2022-03-01'] })
  })

  it.each([
    ['2022-06-30', true],
    ['2022-07-01', false],
  ])('says whether what is dated %s is done: %s', (day, isDone) => {
    const entries = roadmapOf(
      [milestone('m', { actualOn: day })],
      [channel('c', { onlineFrom: day })],
      '2022-06-30',
    )
    expect(entries.map((entry) => entry.isDone)).toEqual([isDone, isDone])
  })

  it('does not call done what is only planned', () => {
    const entries = roadmapOf(
      [milestone('m', { plannings: planned('2022-01-01') })],
      [channel('c')],
      '2022-06-30',
    )
    expect(entries.map((entry) => entry.isDone)).toEqual([false, false])
  })

  it('of a municipality holds what is for it and what is for everywhere', () => {
    const channels = [
      channel('all', { project: 'p' }),
      channel('horw', { municipalities: [1058] }),
      channel('emmen', { municipalities: [1024] }),
    ]
    const entries = roadmapOf([milestone('m')], channels, '2022-06-30')
    expect(roadmapOfMunicipality(entries, 1058).map(({ identifier }) => identifier)).toEqual([
      'all',
      'horw',
      'm',
    ])
    expect(entries.map(({ kind, project }) => [kind, project])).toEqual([
      ['channel', 'p'],
      ['channel', undefined],
      ['channel', undefined],
      ['milestone', 'p'],
    ])
  })
})
