import { checkInterests } from '../../../../../src/domain/cost/project/interest.ts'

const roles = [{ role: 'Projektleitung', organisation: 'Muster AG' }]
const declared = (interest?: string) => ({
  role: 'Projektleitung',
  organisation: 'Muster AG',
  ...(interest && { interest: { de: interest } }),
})
const codes = (...args: Parameters<typeof checkInterests>) => checkInterests(...args)

describe('the interests of those with a role', () => {
  it('are declared, even when there are none', () => {
    expect(codes(roles, [declared()], [])).toEqual([])
  })

  it('are missed where nobody declared them', () => {
    const missing = [{ code: 'INTEREST_UNDECLARED', severity: 'warning', pointer: '/roles/0' }]
    expect(codes(roles, [], [])).toEqual(missing)
    expect(codes(roles, [{ ...declared(), role: 'Beirat' }], [])).toEqual(missing)
    expect(codes(roles, [{ ...declared(), organisation: 'Andere AG' }], [])).toEqual(missing)
  })

  it('cannot be none for who also supplies', () => {
    expect(codes(roles, [declared()], ['Muster AG'])).toEqual([
      { code: 'INTEREST_HIDDEN', severity: 'error', pointer: '/roles/0' },
    ])
    expect(codes(roles, [declared('Liefert die Portallösung')], ['Muster AG'])).toEqual([])
    expect(codes(roles, [declared(), declared('Liefert')], ['Muster AG'])).toEqual([])
  })
})
