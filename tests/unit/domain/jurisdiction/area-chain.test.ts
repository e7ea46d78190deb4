import fc from 'fast-check'

import { areaChain } from '../../../../src/domain/jurisdiction/area-chain.ts'
import { thorough } from '../../thorough.ts'
import { anArea } from './an-area.ts'

const areas = [
  anArea('schweiz', { kind: 'country' }),
  anArea('lu', { kind: 'canton', parent: 'schweiz' }),
  anArea('luzern-land', { kind: 'district', parent: 'lu' }),
  anArea('root', { parent: 'luzern-land' }),
  anArea('zivil', { kind: 'circle', members: ['root'], parent: 'lu' }),
  anArea('region', { kind: 'circle', members: ['zivil'], parent: 'lu' }),
  anArea('friedensrichter', { kind: 'circle', members: ['root', 'ebikon'], parent: 'lu' }),
  anArea('elsewhere', { kind: 'circle', members: ['ebikon'], parent: 'lu' }),
]
const chainOf = (place: string, day: string, of = areas) =>
  areaChain(place, day, of).map(({ area, distance }) => `${String(distance)} ${area.identifier}`)

describe('the areas a municipality lies in', () => {
  it('are itself, its circles, the circles around them, district, canton, country', () => {
    expect(chainOf('root', '2026-01-01')).toEqual([
      '0 root',
      '1 friedensrichter',
      '1 zivil',
      '2 region',
      '3 luzern-land',
      '4 lu',
      '5 schweiz',
    ])
  })

  it('leave out a circle that has ended, from the day after', () => {
    const ending = areas.map((area) =>
      area.identifier === 'zivil' ? { ...area, validTo: '2025-12-31' } : area,
    )
    expect(chainOf('root', '2025-12-31', ending)).toContain('1 zivil')
    expect(chainOf('root', '2026-01-01', ending).join()).not.toMatch('zivil')
  })

  it('go on above a district that was not there yet', () => {
    const before = areas.map((area) =>
      area.kind === 'district' ? { ...area, validFrom: '2013-01-01' } : area,
    )
    expect(chainOf('root', '2012-12-31', before)).toContain('3 lu')
  })

  it('are none on a day the municipality is not there', () => {
    const ended = areas.map((area) =>
      area.identifier === 'root' ? { ...area, validTo: '2024-12-31' } : area,
    )
    expect(chainOf('root', '2025-01-01', ended)).toEqual([])
  })

  it('are the same whatever order the areas come in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(areas, { minLength: areas.length }),
        (shuffled) =>
          chainOf('root', '2026-01-01', shuffled).join() === chainOf('root', '2026-01-01').join(),
      ),
      thorough,
    )
  })
})
