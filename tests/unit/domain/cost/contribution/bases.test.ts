import { basesOf } from '../../../../../src/domain/cost/contribution/bases.ts'
import {
  contributionsOf,
  expectedContributions,
} from '../../../../../src/domain/cost/contribution/contribution.ts'
import { municipalitiesSince2002, rates } from '../municipalities.ts'

const counted = { year: 2020, source: 'LUSTAT' }
const bases = (year: number) => basesOf(year, counted, municipalitiesSince2002)

describe('who pays for a year', () => {
  it('are the 80 municipalities of New Year 2021, for CHF 520’433.75 at the half rate', () => {
    expect(bases(2021)).toHaveLength(80)
    expect(expectedContributions(contributionsOf(2021, bases(2021), rates))).toEqual({
      rappen: 52_043_375,
      unknown: 0,
    })
  })

  it('are 79 after Honau joined Root, for as much as before', () => {
    expect(bases(2025)).toHaveLength(79)
    expect(bases(2025).map(({ payer }) => payer)).not.toContain(1057)
    const sums = [2024, 2025].map((year) =>
      expectedContributions(contributionsOf(year, bases(year), rates)),
    )
    expect(sums).toEqual([
      { rappen: 104_086_750, unknown: 0 },
      { rappen: 104_086_750, unknown: 0 },
    ])
  })

  it('names the year that was counted, and where', () => {
    expect(bases(2024).find(({ payer }) => payer === 1061)).toEqual({
      payer: 1061,
      inhabitants: 82_620,
      year: 2020,
      source: 'LUSTAT',
    })
  })

  it('includes a municipality nobody counted, without a number', () => {
    const uncounted = basesOf(2024, { year: 2024, source: 'LUSTAT' }, municipalitiesSince2002)
    expect(uncounted).toHaveLength(80)
    expect(uncounted[0]).not.toHaveProperty('inhabitants')
    expect(expectedContributions(contributionsOf(2024, uncounted, rates))).toEqual({
      rappen: 0,
      unknown: 80,
    })
  })

  it('includes no area without a BFS number', () => {
    const nameless = municipalitiesSince2002.map(({ bfsNumber: _, ...area }) => area)
    expect(basesOf(2021, counted, nameless)).toEqual([])
  })
})
