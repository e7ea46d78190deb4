import { proposeMatches, titleSimilarity } from '../../../../src/domain/exchange/ech0070-matches.ts'

const entry = { id: '12345', title: 'Anmeldung eines Hundes' }
const aService = (extra: object = {}) => ({ identifier: 'hund', title: 'Hund anmelden', ...extra })

describe('the likeness of two titles', () => {
  it('does not mind order, signs, capitals and accents', () => {
    expect(titleSimilarity('Hund anmelden', 'ANMELDEN: Hünd')).toBe(1)
  })

  it('is small for other things', () => {
    expect(titleSimilarity('Hund anmelden', 'Steuererklärung einreichen')).toBeLessThan(0.3)
  })
})

describe('a number of the inventory', () => {
  it('is proposed for the service with the most similar title', () => {
    const inventory = [
      { id: '1', title: 'Hundesteuer' },
      { ...entry, title: 'Hund anmelden' },
    ]
    expect(proposeMatches([aService()], inventory)).toMatchObject([
      { identifier: 'hund', entry: { id: '12345' }, similarity: 1 },
    ])
  })

  it.each([
    ['that has a number', { ech0070Id: '54321', ech0070Status: 'proposed' }],
    ['that a person mapped', { ech0070Status: 'mapped' }],
  ])('is not proposed for a service %s', (_, extra) => {
    const same = { ...entry, title: 'Hund anmelden' }
    expect(proposeMatches([aService(extra)], [same])).toEqual([])
  })

  it('is not proposed where another service has it, or nothing is alike', () => {
    const same = { ...entry, title: 'Hund anmelden' }
    const holder = { identifier: 'x', title: 'Anderes', ech0070Id: '12345' }
    expect(proposeMatches([aService(), holder], [same])).toEqual([])
    expect(proposeMatches([aService()], [{ id: '1', title: 'Raumfahrt' }])).toEqual([])
  })
})
