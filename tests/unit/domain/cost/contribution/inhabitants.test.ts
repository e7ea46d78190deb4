import { inhabitantsIn } from '../../../../../src/domain/cost/contribution/inhabitants.ts'
import { municipalitiesOn } from '../../../../../src/domain/jurisdiction/municipalities-on.ts'
import { municipalitiesSince2002 } from '../municipalities.ts'
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

const of = (
  municipality: Jurisdiction,
  year: number,
  { all = [] as Jurisdiction[], day = '2025-01-01' } = {},
) => inhabitantsIn(year, municipality, { all, day })

describe('the inhabitants a contribution rests on', () => {
  const all = [honau, root]

  it('are those of the municipality in the year', () => {
    expect(of(honau, 2020, { all, day: '2021-01-01' })).toBe(404)
  })

  it('are unknown in a year nobody counted', () => {
    expect(of(honau, 2021, { all, day: '2021-01-01' })).toBeUndefined()
  })

  it('include those of a municipality that joined later, from the day it has', () => {
    expect(of(root, 2020, { all, day: '2025-01-01' })).toBe(5404)
    expect(of(root, 2020, { all, day: '2024-12-31' })).toBe(5000)
  })

  it('do not include those of a predecessor that goes on', () => {
    const parting = area('honau', { population: [counted(2020, 404)] })
    expect(of(root, 2020, { all: [parting, root] })).toBe(5000)
  })

  it('are counted together with those of a municipality that ended with the year', () => {
    const ended = area('honau', { validTo: '2020-12-31' })
    const ending = area('honau', { validTo: '2021-01-01', population: [counted(2020, 404)] })
    expect(of(root, 2020, { all: [ended, root] })).toBe(5000)
    expect(of(root, 2020, { all: [ending, root] })).toBe(5404)
  })

  it('are those of its predecessors alone before it came to be', () => {
    const three = [merged, escholzmatt, marbach]
    expect(of(merged, 2010, { all: three })).toBe(4200)
    expect(of(merged, 2020, { all: three })).toBe(4349)
  })

  it('are its own in the year before it came to be on New Year, not a day later', () => {
    const on = (validFrom: string) => area('fresh', { validFrom, population: [counted(2020, 7)] })
    expect(of(on('2021-01-01'), 2020)).toBe(7)
    expect(of(on('2021-01-02'), 2020)).toBeUndefined()
  })

  it('are unknown when those of one predecessor are', () => {
    const uncounted = area('marbach', { validTo: '2012-12-31' })
    expect(of(merged, 2010, { all: [merged, escholzmatt, uncounted] })).toBeUndefined()
    expect(of(merged, 2010, { all: [merged, escholzmatt] })).toBeUndefined()
  })

  it('are unknown before it came to be when nobody knows of what', () => {
    const fresh = area('new', { validFrom: '2013-01-01', population: [counted(2010, 1)] })
    expect(of(fresh, 2010)).toBeUndefined()
  })
})

describe('the inhabitants of 2020', () => {
  const sumOn = (day: string) =>
    municipalitiesOn(day, municipalitiesSince2002)
      .map((one) => inhabitantsIn(2020, one, { all: municipalitiesSince2002, day }) ?? Number.NaN)
      .reduce((sum, inhabitants) => sum + inhabitants, 0)

  it.each([
    ['2021-01-01', 80],
    ['2024-12-31', 80],
    ['2025-01-01', 79],
  ])('are 416 347 in the municipalities of %s, of which there are %d', (day, count) => {
    expect(municipalitiesOn(day, municipalitiesSince2002)).toHaveLength(count)
    expect(sumOn(day)).toBe(416_347)
  })

  it('of Root include those of Honau once it has joined', () => {
    const root = municipalitiesSince2002.find(({ bfsNumber }) => bfsNumber === 1065)
    const honau = municipalitiesSince2002.find(({ longName }) => longName === 'Honau')
    const counted2020 = (area: typeof root) => area?.population[0]?.inhabitants ?? Number.NaN
    const on = (day: string) =>
      root && inhabitantsIn(2020, root, { all: municipalitiesSince2002, day })
    expect(on('2024-12-31')).toBe(counted2020(root))
    expect(on('2025-01-01')).toBe(counted2020(root) + counted2020(honau))
  })
})
