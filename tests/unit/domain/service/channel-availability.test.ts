import fc from 'fast-check'

import type { Availability } from '../../../../src/domain/service/building-blocks.ts'
import { channelStatus } from '../../../../src/domain/service/channel-availability.ts'
import { days } from '../../../support/record-arbitraries.ts'
import { thorough } from '../../thorough.ts'

const chain = ['gemeinde-1103', 'kanton-lu']

const row = (jurisdiction: string, fields: Partial<Availability> = {}): Availability => ({
  jurisdiction,
  status: 'available',
  ...fields,
})

const statusOn = (day: string, ...availability: Availability[]) =>
  channelStatus({ availability }, chain, day)

describe('a channel at a place', () => {
  it('can be used everywhere and always where no row limits it', () => {
    expect(statusOn('2026-03-01')).toBe('available')
  })

  it('can be used nowhere but where a row says so', () => {
    expect(statusOn('2026-03-01', row('gemeinde-1061'))).toBeUndefined()
    expect(statusOn('2026-03-01', row('gemeinde-1103'))).toBe('available')
  })

  it.each(['planned', 'not-available'] as const)('is not offered while it is %s', (status) => {
    expect(statusOn('2026-03-01', row('gemeinde-1103', { status }))).toBeUndefined()
  })

  it('is offered on trial, and says so', () => {
    expect(statusOn('2026-03-01', row('gemeinde-1103', { status: 'pilot' }))).toBe('pilot')
  })

  it('follows the nearest area: eUmzug for the canton, but not for Neuenkirch', () => {
    const rows = [row('kanton-lu'), row('gemeinde-1103', { status: 'not-available' })]
    expect(statusOn('2026-03-01', ...rows)).toBeUndefined()
    expect(
      channelStatus({ availability: rows }, ['gemeinde-1061', 'kanton-lu'], '2026-03-01'),
    ).toBe('available')
  })

  it('follows the row that began last', () => {
    const rows = [
      row('gemeinde-1103', { from: '2019-01-01' }),
      row('gemeinde-1103', { from: '2022-10-01', status: 'not-available' }),
    ]
    expect(statusOn('2022-09-30', ...rows)).toBe('available')
    expect(statusOn('2022-10-01', ...rows)).toBeUndefined()
  })

  it('promises the less where two rows began on the same day', () => {
    const rows = [row('gemeinde-1103'), row('gemeinde-1103', { status: 'not-available' })]
    expect(statusOn('2026-03-01', ...rows)).toBeUndefined()
    expect(statusOn('2026-03-01', ...rows.toReversed())).toBeUndefined()
  })

  it.each([
    ['not on the day before', '2020-10-31', undefined],
    ['on the first day', '2020-11-01', 'available'],
    ['on the last day', '2020-11-30', 'available'],
    ['not on the day after', '2020-12-01', undefined],
  ])('can be used %s', (_, day, status) => {
    expect(statusOn(day, row('gemeinde-1103', { from: '2020-11-01', to: '2020-11-30' }))).toBe(
      status,
    )
  })

  it('can be used exactly on the days of its only row', () => {
    const bound = fc.option(fc.constantFrom(...days), { nil: undefined })
    fc.assert(
      fc.property(bound, bound, fc.constantFrom(...days), (from, to, day) => {
        const isIn = (from ?? day) <= day && day <= (to ?? day)
        return (statusOn(day, row('gemeinde-1103', { from, to })) === 'available') === isIn
      }),
      thorough,
    )
  })

  it('is shown to somebody without a place where it can be used anywhere', () => {
    const rows = [
      row('gemeinde-1061', { status: 'pilot' }),
      row('gemeinde-1', { status: 'planned' }),
    ]
    expect(channelStatus({ availability: rows }, [], '2026-03-01')).toBe('pilot')
    expect(channelStatus({ availability: rows.slice(1) }, [], '2026-03-01')).toBeUndefined()
  })
})
