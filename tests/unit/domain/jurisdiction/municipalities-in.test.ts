import { municipalitiesIn } from '../../../../src/domain/jurisdiction/municipalities-in.ts'
import { anArea } from './an-area.ts'

const areas = [
  anArea('land', { kind: 'country' }),
  anArea('kanton', { kind: 'canton', parent: 'land' }),
  anArea('amt', { kind: 'district', parent: 'kanton' }),
  anArea('luzern', { kind: 'municipality', bfsNumber: 1061, parent: 'amt' }),
  anArea('littau', {
    kind: 'municipality',
    bfsNumber: 1060,
    parent: 'amt',
    validTo: '2009-12-31',
    successors: ['luzern'],
  }),
  anArea('horw', { kind: 'municipality', bfsNumber: 1058, parent: 'kanton' }),
  anArea('kreis', { kind: 'circle', members: ['horw', 'luzern'] }),
]

describe('the municipalities of an area', () => {
  const on = (day: string, name: string) => municipalitiesIn(areas, day)(name)

  it.each([
    ['a municipality', 'horw', [1058]],
    ['a district', 'amt', [1061]],
    ['a circle', 'kreis', [1061, 1058]],
    ['the canton', 'kanton', 'everywhere'],
    ['the country', 'land', 'everywhere'],
    ['an area nobody knows', 'nirgends', undefined],
  ] as const)('are, of %s', (_, name, expected) => {
    expect(on('2022-06-30', name)).toEqual(expected)
  })

  it('are, of one that was merged, those that took over, and before that itself', () => {
    expect(on('2022-06-30', 'littau')).toEqual([1061])
    expect(on('2009-12-31', 'littau')).toEqual([1060])
    expect(on('2009-12-31', 'amt')).toEqual([1061, 1060])
  })
})
