import fc from 'fast-check'

import type { Fee } from '../../../../src/domain/service/building-blocks.ts'
import { mergeFees, type FeeChoice } from '../../../../src/domain/service/merge-fees.ts'
import { days } from '../../../support/record-arbitraries.ts'
import { aFee } from '../../../support/records.ts'
import { thorough } from '../../thorough.ts'

const chain = ['gemeinde-1094', 'kanton-lu']

const feesOn = (date: string, choice: Partial<FeeChoice>, channels: string[] = []) =>
  mergeFees(
    { canonical: [], added: [], excluded: [], ...choice },
    { chain, date, channels: new Set(channels), canonicalChannels: new Set(channels) },
  ).entries.map(({ identifier }) => identifier)

const everywhere = aFee({ identifier: 'hundesteuer', key: 'hundesteuer', amountRappen: 12_000 })
const nottwil = aFee({
  identifier: 'hundesteuer-nottwil',
  key: 'hundesteuer',
  amountRappen: 10_000,
  jurisdiction: 'gemeinde-1094',
  validFrom: '2026-01-01',
})
const farmDog = aFee({ identifier: 'hofhund', key: 'hofhund', amountRappen: 4000 })

describe('the fees of a service at a place', () => {
  it('are those of everybody, the local one in place of the one with the same key', () => {
    const choice = { canonical: [everywhere, farmDog], added: [nottwil] }
    expect(feesOn('2026-03-01', choice)).toEqual(['hundesteuer-nottwil', 'hofhund'])
  })

  it('are those of everybody until the day the local one begins', () => {
    const choice = { canonical: [everywhere], added: [nottwil] }
    expect(feesOn('2025-12-31', choice)).toEqual(['hundesteuer'])
    expect(feesOn('2026-01-01', choice)).toEqual(['hundesteuer-nottwil'])
  })

  it('change on the very day a fee follows another', () => {
    const until = { ...everywhere, identifier: 'alt', validTo: '2025-12-31' }
    const from = { ...everywhere, identifier: 'neu', validFrom: '2026-01-01' }
    const choice = { canonical: [until, from] }
    expect([feesOn('2025-12-31', choice), feesOn('2026-01-01', choice)]).toEqual([['alt'], ['neu']])
  })

  it('leave out a fee of another place, which takes the place of none', () => {
    const elsewhere = { ...nottwil, jurisdiction: 'gemeinde-1061' }
    expect(feesOn('2026-03-01', { canonical: [everywhere], added: [elsewhere] })).toEqual([
      'hundesteuer',
    ])
  })

  it('are those of the nearest area where the canonical service names several with one key', () => {
    const cantonal = aFee({ identifier: 'kantonal', key: 'hundesteuer', jurisdiction: 'kanton-lu' })
    const choice = { canonical: [everywhere, cantonal] }
    expect(feesOn('2026-03-01', choice)).toEqual(['kantonal'])
    expect(feesOn('2026-03-01', { canonical: [everywhere, cantonal, nottwil] })).toEqual([
      'hundesteuer-nottwil',
    ])
  })

  it('leave out what the variant excludes', () => {
    const choice = { canonical: [everywhere, farmDog], excluded: ['hofhund'] }
    expect(feesOn('2026-03-01', choice)).toEqual(['hundesteuer'])
  })

  it('depend on the channel: 17 francs at the counter, 18 by post, 22 registered', () => {
    const canonical = [
      aFee({ identifier: '17', key: 'schalter', channel: 'schalter' }),
      aFee({ identifier: '18', key: 'post', channel: 'post' }),
      aFee({ identifier: '22', key: 'einschreiben', channel: 'einschreiben' }),
    ]
    expect(feesOn('2026-03-01', { canonical }, ['schalter', 'post'])).toEqual(['17', '18'])
  })

  it.each([
    ['not on the day before', '2025-12-31', false],
    ['on the first day', '2026-01-01', true],
    ['on the last day', '2026-12-31', true],
    ['not on the day after', '2027-01-01', false],
  ])('hold a fee of one year %s', (_, day, isThere) => {
    const fee = aFee({ validFrom: '2026-01-01', validTo: '2026-12-31' })
    expect(feesOn(day, { canonical: [fee] })).toEqual(isThere ? ['gebuehr'] : [])
  })

  it('hold a fee exactly on the days it is valid', () => {
    const bound = fc.option(fc.constantFrom(...days), { nil: undefined })
    fc.assert(
      fc.property(bound, bound, fc.constantFrom(...days), (validFrom, validTo, day) => {
        const isIn = (validFrom ?? day) <= day && day <= (validTo ?? day)
        const fee: Fee = aFee({ validFrom, validTo })
        return (feesOn(day, { canonical: [fee] }).length === 1) === isIn
      }),
      thorough,
    )
  })
})
