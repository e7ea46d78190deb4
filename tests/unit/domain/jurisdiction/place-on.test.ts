import fc from 'fast-check'

import { municipalitiesOn } from '../../../../src/domain/jurisdiction/municipalities-on.ts'
import { placeOn, successorsOn } from '../../../../src/domain/jurisdiction/place-on.ts'
import { thorough } from '../../thorough.ts'
import { anArea } from './an-area.ts'

const honau = anArea('honau', { validTo: '2024-12-31', successors: ['root'], bfsNumber: 1057 })
const root = anArea('root', { bfsNumber: 1065 })
const areas = [root, honau, anArea('luzern-land', { kind: 'district' })]
const namesOn = (day: string) => municipalitiesOn(day, areas).map(({ identifier }) => identifier)

describe('the municipalities of a day', () => {
  it('hold one on its last day', () => {
    expect(namesOn('2024-12-31')).toEqual(['honau', 'root'])
  })

  it('no longer hold it the day after', () => {
    expect(namesOn('2025-01-01')).toEqual(['root'])
  })

  it('hold a new one from its first day on', () => {
    const later = [anArea('escholzmatt-marbach', { validFrom: '2013-01-01' })]
    expect(municipalitiesOn('2012-12-31', later)).toEqual([])
    expect(municipalitiesOn('2013-01-01', later)).toEqual(later)
  })

  it('are no circles, districts or cantons', () => {
    expect(municipalitiesOn('2026-01-01', [anArea('lu', { kind: 'canton' })])).toEqual([])
  })
})

describe('an area that was asked for', () => {
  it('is itself while it is valid', () => {
    expect(placeOn('honau', '2024-12-31', areas)).toEqual({ kind: 'valid', area: honau })
  })

  it('has moved to its only successor the day after its end', () => {
    expect(placeOn('honau', '2025-01-01', areas)).toEqual({ kind: 'moved', area: root })
  })

  it('has moved over several mergers to the one that is there', () => {
    const chain = [
      anArea('a', { validTo: '2005-12-31', successors: ['b'] }),
      anArea('b', { validFrom: '2006-01-01', validTo: '2012-12-31', successors: ['c'] }),
      anArea('c', { validFrom: '2013-01-01' }),
    ]
    expect(placeOn('a', '2010-01-01', chain)).toMatchObject({ area: { identifier: 'b' } })
    expect(placeOn('a', '2020-01-01', chain)).toMatchObject({ area: { identifier: 'c' } })
  })

  it('is several to choose from where it was divided', () => {
    const divided = [
      anArea('old', { validTo: '2020-12-31', successors: ['west', 'east'] }),
      anArea('west'),
      anArea('east'),
    ]
    const found = placeOn('old', '2021-01-01', divided)
    expect(found).toMatchObject({
      kind: 'divided',
      areas: [{ identifier: 'east' }, { identifier: 'west' }],
    })
  })

  it('is nothing before its first day, and where it is not known', () => {
    const later = [anArea('new', { validFrom: '2013-01-01', successors: ['root'] }), root]
    expect(placeOn('new', '2012-12-31', later)).toEqual({ kind: 'none' })
    expect(placeOn('nowhere', '2012-12-31', later)).toEqual({ kind: 'none' })
  })

  it('leads to areas that are valid on the day, and comes to an end whatever the links', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const day = fc.constantFrom('2001-01-01', '2002-01-01', '2003-01-01')
    const bounds = fc.option(day, { nil: undefined })
    const anyArea = (identifier: string) =>
      fc
        .record({ validFrom: bounds, validTo: bounds, successors: fc.subarray(names) })
        .map((fields) => anArea(identifier, fields))
    fc.assert(
      fc.property(fc.tuple(...names.map(anyArea)), day, (all, on) => {
        const found = successorsOn('a', on, all)
        return (
          found.every((area) => (area.validFrom ?? '') <= on && on <= (area.validTo ?? '9')) &&
          JSON.stringify(found) === JSON.stringify(successorsOn('a', on, all.toReversed()))
        )
      }),
      thorough,
    )
  })
})
