import {
  checkRates,
  rateOfYear,
} from '../../../../../src/domain/cost/contribution/contribution-rate.ts'
import { rates } from '../municipalities.ts'

const rate = (fromYear: number, rappenPerInhabitant: number) => ({
  fromYear,
  rappenPerInhabitant,
  isVoluntary: true,
})

describe('the rate per inhabitant', () => {
  it.each([
    [2021, 125],
    [2022, 250],
    [2024, 250],
  ])('of %d is %d Rappen', (year, rappen) => {
    expect(rateOfYear(rates, year)?.rappenPerInhabitant).toBe(rappen)
    expect(rateOfYear(rates.toReversed(), year)?.rappenPerInhabitant).toBe(rappen)
  })

  it('is not known for a year before the first', () => {
    expect(rateOfYear(rates, 2020)).toBeUndefined()
  })

  it('of the programme has nothing wrong with it', () => {
    expect(checkRates(rates)).toEqual([])
  })

  it('is refused when it is no whole number of Rappen above zero', () => {
    const findings = checkRates([rate(2021, 0), rate(2022, 1.25), rate(2023, -1), rate(2024, 1)])
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['RATE_NOT_WHOLE', '/contributionRates/0/rappenPerInhabitant'],
      ['RATE_NOT_WHOLE', '/contributionRates/1/rappenPerInhabitant'],
      ['RATE_NOT_WHOLE', '/contributionRates/2/rappenPerInhabitant'],
    ])
  })

  it('is refused when a year has two', () => {
    expect(checkRates([rate(2021, 125), rate(2021, 250)])).toEqual([
      {
        code: 'RATE_TWICE',
        severity: 'error',
        pointer: '/contributionRates/1/fromYear',
        values: { year: 2021 },
      },
    ])
  })
})
