import type { ChannelStep } from '../../../../src/domain/cost/project/planned-channels.ts'
import { aState, asking } from '../../../support/programme-answers.ts'

const path = '/v1/programmes/digitale-gemeinde/roadmap'

const step = (channel: string, more: Partial<ChannelStep> = {}): ChannelStep => ({
  service: 'umzug',
  project: 'eumzug',
  channel,
  title: { de: 'eUmzug', fr: 'eDéménagement' },
  status: 'available',
  onlineFrom: '2020-01-01',
  earlierPlans: [],
  municipalities: [],
  ...more,
})

const state = aState({
  milestoneKinds: [
    { code: 'MS40', title: { de: 'Betrieb' }, phase: 'rollout', needsResult: false },
  ],
  milestones: [
    {
      identifier: 'live',
      project: 'portal',
      kind: 'MS40',
      plannings: [{ plannedOn: '2024-01-31', decidedOn: '2023-01-01' }],
      results: [],
    },
  ],
  channels: [
    step('neun', { municipalities: [1058, 1061] }),
    step('geplant', {
      status: 'planned',
      onlineFrom: '2025-01-01',
      municipalities: [1024],
      earlierPlans: ['2024-03-01'],
    }),
  ],
})

interface Told {
  channelsAreKnown: boolean
  items: Record<string, unknown>[]
}
const told = async (query = '', states = [state]): Promise<Told> =>
  JSON.parse((await asking(states)(`${path}${query}`)).toString()) as Told
const namesOf = ({ items }: Told) => items.map(({ identifier }) => identifier)

describe('the roadmap as it is answered', () => {
  it('tells milestones and where which service goes online, by day', async () => {
    const { items, channelsAreKnown } = await told('?locale=fr')
    expect(channelsAreKnown).toBe(true)
    expect(items).toEqual([
      {
        kind: 'channel',
        identifier: 'neun',
        project: 'eumzug',
        service: 'umzug',
        title: 'eDéménagement',
        availability: 'available',
        day: '2020-01-01',
        earlierPlans: [],
        isDone: true,
        municipalities: [1058, 1061],
      },
      {
        kind: 'milestone',
        identifier: 'live',
        project: 'portal',
        title: 'Betrieb',
        day: '2024-01-31',
        earlierPlans: [],
        isDone: false,
        status: 'late',
        municipalities: [],
        _locale: { title: 'de' },
      },
      expect.objectContaining({
        identifier: 'geplant',
        isDone: false,
        earlierPlans: ['2024-03-01'],
      }),
    ])
  })

  it('holds, for a municipality, what is for it and what is for everywhere', async () => {
    expect(namesOf(await told('?bfs=1061'))).toEqual(['neun', 'live'])
    expect(namesOf(await told('?bfs=1024'))).toEqual(['live', 'geplant'])
    expect(namesOf(await told('?bfs=1024&project=eumzug'))).toEqual(['geplant'])
  })

  it('says of a state that did not note channels that they are not known', async () => {
    const { channels: _, ...older } = state
    expect(await told('', [older])).toMatchObject({
      channelsAreKnown: false,
      items: [{ kind: 'milestone' }],
    })
  })
})
