import { chainOf } from '../../../../src/domain/service/chain.ts'
import { aJurisdiction, byIdentifier } from '../../../support/records.ts'

const country = aJurisdiction({ identifier: 'schweiz', kind: 'country' })
const canton = aJurisdiction({ identifier: 'kanton-lu', kind: 'canton', parent: 'schweiz' })
const district = aJurisdiction({ identifier: 'wahlkreis', kind: 'district', parent: 'kanton-lu' })
const sursee = aJurisdiction({ parent: 'wahlkreis' })
const honau = aJurisdiction({
  identifier: 'gemeinde-1053',
  parent: 'wahlkreis',
  validTo: '2024-12-31',
})
const circle = (identifier: string, members: string[], fields = {}) =>
  aJurisdiction({ identifier, kind: 'circle', parent: 'kanton-lu', members, ...fields })

const areas = byIdentifier([
  country,
  circle('zivilstandskreis-sursee', [sursee.identifier]),
  canton,
  circle('friedensrichterkreis-willisau', [sursee.identifier, honau.identifier]),
  circle('alter-kreis', [sursee.identifier], { validTo: '2025-12-31' }),
  circle('fremder-kreis', ['gemeinde-1061']),
  district,
  sursee,
  honau,
])

describe('the chain of a municipality', () => {
  it('leads from the municipality over its circles, district and canton to the Confederation', () => {
    expect(chainOf('gemeinde-1103', '2026-03-01', areas)).toEqual([
      'gemeinde-1103',
      'friedensrichterkreis-willisau',
      'zivilstandskreis-sursee',
      'wahlkreis',
      'kanton-lu',
      'schweiz',
    ])
  })

  it.each([
    ['holds a circle on its last day', '2025-12-31', true],
    ['no longer holds it on the day after', '2026-01-01', false],
  ])('%s', (_, day, isThere) => {
    expect(chainOf('gemeinde-1103', day, areas).includes('alter-kreis')).toBe(isThere)
  })

  it('goes on above a district that has ended', () => {
    const ended = byIdentifier([country, canton, { ...district, validTo: '2012-12-31' }, sursee])
    expect(chainOf('gemeinde-1103', '2026-03-01', ended)).toEqual([
      'gemeinde-1103',
      'kanton-lu',
      'schweiz',
    ])
  })

  it('is the same whatever order the areas come in', () => {
    const turned = new Map([...areas].reverse())
    expect(chainOf('gemeinde-1103', '2026-03-01', turned)).toEqual(
      chainOf('gemeinde-1103', '2026-03-01', areas),
    )
  })

  it.each([
    ['on its last day is its own', '2024-12-31', 'gemeinde-1053'],
    ['after a merger is empty', '2025-01-01', undefined],
  ])('%s', (_, day, first) => {
    expect(chainOf('gemeinde-1053', day, areas)[0]).toBe(first)
  })

  it('is empty for a place nobody knows', () => {
    expect(chainOf('gemeinde-9999', '2026-03-01', areas)).toEqual([])
  })

  it('ends where areas wrongly contain each other', () => {
    const circular = byIdentifier([
      aJurisdiction({ identifier: 'a', parent: 'b' }),
      aJurisdiction({ identifier: 'b', kind: 'canton', parent: 'a' }),
    ])
    expect(chainOf('a', '2026-03-01', circular)).toEqual(['a', 'b'])
  })
})
