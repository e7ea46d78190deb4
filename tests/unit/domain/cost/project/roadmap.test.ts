import type { Milestone } from '../../../../../src/domain/cost/project/milestone.ts'
import type { BringingProject } from '../../../../../src/domain/cost/project/brought-services.ts'
import type { ChannelStep } from '../../../../../src/domain/cost/project/planned-channels.ts'
import { partOfRoadmap, roadmapOf } from '../../../../../src/domain/cost/project/roadmap.ts'

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
const channel = (name: string, more: Partial<ChannelStep> = {}): ChannelStep => ({
  service: 's',
  project: 'p',
  channel: name,
  title: { de: name },
  status: 'available',
  earlierPlans: [],
  municipalities: [],
  ...more,
})
const roadmap = (
  milestones: Milestone[],
  channels: ChannelStep[] = [],
  projects: BringingProject[] = [],
) => roadmapOf({ milestones, channels, projects }, '2022-06-30')
const days = (milestones: Milestone[], channels: ChannelStep[] = []) =>
  roadmap(milestones, channels).map(({ identifier, day }) => `${identifier} ${day ?? '?'}`)

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
    const [entry] = roadmap([
      milestone('m', {
        plannings: planned('2022-01-01', '2022-03-01', '2022-01-01', '2022-09-30'),
      }),
    ])
    expect(entry).toMatchObject({ day: '2022-09-30', earlierPlans: ['2022-01-01', '2022-03-01'] })
  })

  it.each([
    ['2022-06-30', true],
    ['2022-07-01', false],
  ])('says whether what is dated %s is done: %s', (day, isDone) => {
    const entries = roadmap(
      [milestone('m', { actualOn: day })],
      [channel('c', { onlineFrom: day })],
    )
    expect(entries.map((entry) => entry.isDone)).toEqual([isDone, isDone])
  })

  it('does not call done what is only planned', () => {
    const entries = roadmap(
      [milestone('m', { plannings: planned('2022-01-01') })],
      [channel('c', { status: 'planned', onlineFrom: '2022-01-01' })],
    )
    expect(entries.map((entry) => entry.isDone)).toEqual([false, false])
  })

  it('says how a milestone stands, and whether a channel is planned, tried or there', () => {
    const plannings = planned('2022-01-01')
    expect(
      roadmap([milestone('m', { plannings })], [channel('c', { status: 'pilot' })]),
    ).toMatchObject([{ status: 'late' }, { availability: 'pilot', title: { de: 'c' } }])
  })

  it('of a municipality holds what is for it and what is for everywhere', () => {
    const entries = roadmap(
      [milestone('m')],
      [
        channel('all'),
        channel('horw', { municipalities: [1058] }),
        channel('emmen', { municipalities: [1024, 1061], project: 'q' }),
      ],
    )
    const named = (part: typeof entries) => part.map(({ identifier }) => identifier)
    expect(named(partOfRoadmap(entries, { bfs: 1058 }))).toEqual(['all', 'horw', 'm'])
    expect(named(partOfRoadmap(entries, { bfs: 1061 }))).toEqual(['all', 'emmen', 'm'])
    expect(named(partOfRoadmap(entries, { bfs: 1061, project: 'q' }))).toEqual(['emmen'])
    expect(partOfRoadmap(entries, {})).toEqual(entries)
  })

  it('has nothing of channels in a state that did not note them', () => {
    expect(roadmapOf({ milestones: [milestone('m')], projects: [] }, '2022-06-30')).toHaveLength(1)
  })
})

describe('the roadmap of a project', () => {
  const project = (more: Partial<BringingProject> = {}): BringingProject => ({
    identifier: 'p',
    stateHistory: [],
    partners: [],
    services: [{ identifier: 's', level: 'gemeinde' }],
    ...more,
  })

  it.each(['suspended', 'cancelled'] as const)(
    'says of what is not done that the project is %s',
    (to) => {
      const entries = roadmap(
        [milestone('done', { actualOn: '2022-01-01' }), milestone('open')],
        [channel('online', { onlineFrom: '2022-02-01' })],
        [project({ stateHistory: [{ to, date: '2022-06-30', decision: 'd' }] })],
      )
      expect(entries.map(({ identifier, halted }) => [identifier, halted])).toEqual([
        ['done', undefined],
        ['online', undefined],
        ['open', to],
      ])
    },
  )

  it('promises no channel of a level whose partners have left before', () => {
    const partner = {
      authority: 'vlg',
      role: 'Gemeinden',
      since: '2020-01-01',
      until: '2021-12-31',
      endsLevels: ['gemeinde'],
    }
    const channels = [
      channel('before', { onlineFrom: '2021-12-31' }),
      channel('after', { onlineFrom: '2022-01-01' }),
      channel('some-day', { status: 'planned' }),
    ]
    const named = (level: string) =>
      roadmap([], channels, [
        project({ partners: [partner], services: [{ identifier: 's', level }] }),
      ]).map(({ identifier }) => identifier)
    expect(named('gemeinde')).toEqual(['before'])
    expect(named('kanton')).toEqual(['before', 'after', 'some-day'])
  })
})
