import { inhabitantsIn } from '../../../../../src/domain/cost/contribution/inhabitants.ts'
import type { Jurisdiction } from '../../../../../src/domain/jurisdiction/jurisdiction.ts'

const area = (identifier: string, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  identifier,
  kind: 'municipality',
  longName: identifier,
  members: [],
  predecessors: [],
  successors: [],
  population: [],
  ...more,
})

const counted = (year: number, inhabitants: number) => ({ year, inhabitants, verified: true })

const honau = area('honau', { validTo: '2024-12-31', population: [counted(2020, 404)] })
const root = area('root', { predecessors: ['honau'], population: [counted(2020, 5000)] })
const merged = area('escholzmatt-marbach', {
  validFrom: '2013-01-01',
  predecessors: ['escholzmatt', 'marbach'],
  population: [counted(2020, 4349)],
})
const escholzmatt = area('escholzmatt', {
  validTo: '2012-12-31',
  population: [counted(2010, 3000)],
})
const marbach = area('marbach', { validTo: '2012-12-31', population: [counted(2010, 1200)] })

describe('the inhabitants a contribution rests on', () => {
  it('are those of the municipality in the year', () => {
    expect(inhabitantsIn(2020, honau, [honau, root])).toBe(404)
  })

  it('are unknown in a year nobody counted', () => {
    expect(inhabitantsIn(2021, honau, [honau, root])).toBeUndefined()
  })

  it('include those of a municipality that joined later', () => {
    expect(inhabitantsIn(2020, root, [honau, root])).toBe(5404)
  })

  it('are counted together with those of a municipality that ended with the year', () => {
    const ended = area('honau', { validTo: '2020-12-31' })
    const ending = area('honau', { validTo: '2021-01-01', population: [counted(2020, 404)] })
    expect(inhabitantsIn(2020, root, [ended, root])).toBe(5000)
    expect(inhabitantsIn(2020, root, [ending, root])).toBe(5404)
  })

  it('are those of its predecessors alone before it came to be', () => {
    expect(inhabitantsIn(2010, merged, [merged, escholzmatt, marbach])).toBe(4200)
    expect(inhabitantsIn(2020, merged, [merged, escholzmatt, marbach])).toBe(4349)
  })

  it('are its own in the year before it came to be on New Year, not a day later', () => {
    const on = (validFrom: string) => area('fresh', { validFrom, population: [counted(2020, 7)] })
    expect(inhabitantsIn(2020, on('2021-01-01'), [])).toBe(7)
    expect(inhabitantsIn(2020, on('2021-01-02'), [])).toBeUndefined()
  })

  it('are unknown when those of one predecessor are', () => {
    expect(
      inhabitantsIn(2010, merged, [
        merged,
        escholzmatt,
        area('marbach', { validTo: '2012-12-31' }),
      ]),
    ).toBeUndefined()
    expect(inhabitantsIn(2010, merged, [merged, escholzmatt])).toBeUndefined()
  })

  it('are unknown before it came to be when nobody knows of what', () => {
    expect(
      inhabitantsIn(
        2010,
        area('new', { validFrom: '2013-01-01', population: [counted(2010, 1)] }),
        [],
      ),
    ).toBeUndefined()
  })
})
