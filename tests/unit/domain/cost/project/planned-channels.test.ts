import {
  plannedChannels,
  type OfferedChannel,
} from '../../../../../src/domain/cost/project/planned-channels.ts'
import type { Availability } from '../../../../../src/domain/service/building-blocks.ts'

const numbers: Record<string, number[]> = {
  'gemeinde-luzern': [1061],
  'gemeinde-horw': [1058],
  'gemeinde-emmen': [1024],
  'wahlkreis-luzern-land': [1058, 1024],
}
const municipalitiesOf = (area: string) =>
  area === 'kanton-luzern' ? ('everywhere' as const) : numbers[area]

const offered = (...availability: Availability[]): OfferedChannel[] => [
  {
    service: 'umzug',
    project: 'eumzug',
    channel: { identifier: 'eumzug-online', title: { de: 'eUmzug' }, availability },
  },
]
const row = (
  jurisdiction: string,
  from?: string,
  status: Availability['status'] = 'available',
): Availability => ({ jurisdiction, status, ...(from !== undefined && { from }) })

const stepsOf = (
  channels: readonly OfferedChannel[],
  before?: ReturnType<typeof plannedChannels>,
) =>
  plannedChannels(channels, { municipalitiesOf, before }).map(
    ({ municipalities, onlineFrom, status, earlierPlans }) => [
      onlineFrom,
      status,
      municipalities,
      ...(earlierPlans.length > 0 ? [earlierPlans] : []),
    ],
  )

describe('the channels a programme brings, as a state notes them', () => {
  it('are one step for all municipalities that follow on one day', () => {
    expect(
      stepsOf(
        offered(
          row('gemeinde-luzern', '2019-01-01'),
          row('gemeinde-emmen', '2020-01-01'),
          row('gemeinde-horw', '2020-01-01'),
        ),
      ),
    ).toEqual([
      ['2019-01-01', 'available', [1061]],
      ['2020-01-01', 'available', [1024, 1058]],
    ])
  })

  it('name the municipalities of an area, and none where they are for everywhere', () => {
    expect(
      stepsOf(
        offered(
          row('wahlkreis-luzern-land', '2021-01-01', 'pilot'),
          row('kanton-luzern', '2022-01-01'),
        ),
      ),
    ).toEqual([
      ['2021-01-01', 'pilot', [1024, 1058]],
      ['2022-01-01', 'available', []],
    ])
  })

  it('keep a day nobody knows open, and are there everywhere where no row says otherwise', () => {
    expect(stepsOf(offered(row('gemeinde-horw', undefined, 'planned')))).toEqual([
      [undefined, 'planned', [1058]],
    ])
    expect(stepsOf(offered())).toEqual([[undefined, 'available', []]])
  })

  it('leave out where a channel is not to be had, and areas nobody knows', () => {
    expect(
      stepsOf(
        offered(
          row('gemeinde-luzern', '2021-01-01', 'not-available'),
          row('nirgends', '2021-01-01'),
        ),
      ),
    ).toEqual([])
  })
})

describe('a channel whose day moves', () => {
  const before = plannedChannels(
    offered(
      row('gemeinde-luzern', '2021-06-01'),
      row('gemeinde-horw', '2022-06-01', 'planned'),
      row('gemeinde-emmen', '2022-06-01', 'planned'),
    ),
    { municipalitiesOf },
  )

  it('keeps the day it was planned for before, in the municipality where it moves', () => {
    expect(
      stepsOf(
        offered(
          row('gemeinde-luzern', '2021-06-01'),
          row('gemeinde-horw', '2023-03-01', 'planned'),
          row('gemeinde-emmen', '2022-06-01'),
        ),
        before,
      ),
    ).toEqual([
      ['2021-06-01', 'available', [1061]],
      ['2023-03-01', 'planned', [1058], ['2022-06-01']],
      ['2022-06-01', 'available', [1024]],
    ])
  })

  it('keeps all of them when it moves again, and when it comes', () => {
    const moved = plannedChannels(offered(row('gemeinde-horw', '2023-03-01', 'planned')), {
      municipalitiesOf,
      before,
    })
    expect(stepsOf(offered(row('gemeinde-horw', '2023-09-01')), moved)).toEqual([
      ['2023-09-01', 'available', [1058], ['2022-06-01', '2023-03-01']],
    ])
    expect(stepsOf(offered(row('gemeinde-horw', '2023-03-01')), moved)).toEqual([
      ['2023-03-01', 'available', [1058], ['2022-06-01']],
    ])
  })

  it('does not take a further step for one that moved', () => {
    expect(
      stepsOf(
        offered(
          row('gemeinde-luzern', '2021-06-01', 'pilot'),
          row('gemeinde-luzern', '2024-01-01', 'planned'),
        ),
        before,
      ),
    ).toEqual([
      ['2021-06-01', 'pilot', [1061]],
      ['2024-01-01', 'planned', [1061]],
    ])
  })
})
