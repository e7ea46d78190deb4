import fc from 'fast-check'

import {
  checkContributions,
  type Contribution,
  contributionRappen,
  contributionsOf,
  expectedContributions,
} from '../../../../../src/domain/cost/contribution/contribution.ts'
import { exactRappen } from '../../../../../src/domain/cost/total.ts'
import { formatRappen } from '../../../../../src/domain/money.ts'
import { thorough } from '../../../thorough.ts'
import { k5Of2020, municipalities2020, rates } from '../municipalities.ts'

const sumOf = (contributions: readonly Contribution[]) => {
  const rappen = exactRappen(expectedContributions(contributions))
  return rappen === undefined ? 'not known' : formatRappen(rappen)
}

const codes = (contributions: readonly Contribution[]) =>
  checkContributions(contributions).map(({ code, pointer }) => `${code} ${pointer}`)

describe('the contributions on the figures of 2020', () => {
  it('come from 80 municipalities with 416 347 inhabitants', () => {
    expect(municipalities2020).toHaveLength(80)
    const inhabitants = municipalities2020.map((basis) => basis.inhabitants ?? 0)
    expect(inhabitants.reduce((sum, one) => sum + one)).toBe(416_347)
  })

  it('sum to CHF 520’433.75 at the half rate of 2021', () => {
    expect(sumOf(contributionsOf(2021, municipalities2020, rates))).toBe('CHF 520’433.75')
  })

  it('sum to CHF 1’040’867.50 at the full rate', () => {
    expect(sumOf(contributionsOf(2022, municipalities2020, rates))).toBe('CHF 1’040’867.50')
  })

  it('sum to CHF 3’643’036.25 over four years with unchanged population', () => {
    const all = [2021, 2022, 2023, 2024].flatMap((year) =>
      contributionsOf(year, municipalities2020, rates),
    )
    expect(sumOf(all)).toBe('CHF 3’643’036.25')
  })

  it.each([
    [2021, 'CHF 212’726.25'],
    [2022, 'CHF 425’452.50'],
  ])('of the five largest municipalities sum in %d to %s', (year, sum) => {
    expect(k5Of2020).toHaveLength(5)
    expect(sumOf(contributionsOf(year, k5Of2020, rates))).toBe(sum)
  })

  it('are each the exact product of inhabitants and rate', () => {
    const contributions = contributionsOf(2021, municipalities2020, rates)
    expect(checkContributions(contributions)).toEqual([])
    expect(contributions.find(({ payer }) => payer === 1061)).toMatchObject({
      inhabitants: 82_620,
      rappenPerInhabitant: 125,
      amountRappen: 10_327_500,
      populationYear: 2020,
      consent: 'announced',
    })
  })
})

describe('a contribution', () => {
  const one = (more: Partial<Contribution>): Contribution => ({
    year: 2021,
    payer: 1061,
    inhabitants: 10,
    populationYear: 2020,
    populationSource: 'LUSTAT',
    rappenPerInhabitant: 125,
    amountRappen: 1250,
    consent: 'announced',
    ...more,
  })

  it('is inhabitants × rate, for every number of them', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000), (inhabitants, rate) => {
        const rappen = contributionRappen(inhabitants, rate) ?? Number.NaN
        return BigInt(rappen) === BigInt(inhabitants) * BigInt(rate)
      }),
      thorough,
    )
  })

  it('of a municipality whose inhabitants nobody counted is unknown, and makes the sum unknown', () => {
    const basis = { payer: 1061, year: 2024, source: 'LUSTAT' }
    const [contribution] = contributionsOf(2024, [basis], rates)
    expect(contribution).not.toHaveProperty('amountRappen')
    expect(contribution).not.toHaveProperty('inhabitants')
    expect(sumOf(contributionsOf(2024, [basis], rates))).toBe('not known')
  })

  it('of a year without a rate is unknown', () => {
    const [contribution] = contributionsOf(2019, municipalities2020, rates)
    expect(contribution).not.toHaveProperty('amountRappen')
    expect(contribution).not.toHaveProperty('rappenPerInhabitant')
  })

  it('that was declined is not expected', () => {
    const all = [
      one({}),
      one({ payer: 1024, consent: 'declined' }),
      one({ payer: 1059, consent: 'confirmed' }),
    ]
    expect(sumOf(all)).toBe('CHF 25.00')
  })

  it('is refused when its amount is another than the product', () => {
    expect(codes([one({ amountRappen: 1251 })])).toEqual([
      'CONTRIBUTION_NOT_PRODUCT /contributions/1061/2021/amountRappen',
    ])
  })

  it('is refused when it claims an amount for inhabitants nobody counted', () => {
    const { inhabitants: _, ...uncounted } = one({})
    expect(codes([uncounted])).toEqual([
      'CONTRIBUTION_NOT_PRODUCT /contributions/1061/2021/amountRappen',
    ])
  })

  it.each([[-10], [9.6]])('is refused for %d inhabitants', (inhabitants) => {
    expect(codes([one({ inhabitants, amountRappen: inhabitants * 125 })])).toEqual([
      'INHABITANTS_NOT_WHOLE /contributions/1061/2021/inhabitants',
    ])
  })

  it('may be of a municipality nobody lives in any more', () => {
    expect(codes([one({ inhabitants: 0, amountRappen: 0 })])).toEqual([])
  })

  it('is refused a second time for the same year', () => {
    expect(codes([one({}), one({ year: 2022 }), one({ payer: 1024 }), one({})])).toEqual([
      'CONTRIBUTION_TWICE /contributions/1061/2021',
    ])
  })
})
