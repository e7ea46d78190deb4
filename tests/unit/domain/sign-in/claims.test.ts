import fc from 'fast-check'

import {
  emailFromClaims,
  grantsFromClaims,
  meetsAssurance,
} from '../../../../src/domain/sign-in/claims.ts'
import { thorough } from '../../thorough.ts'

const rules = [
  { claim: 'groups', value: 'catalogue', role: 'canonical-editor' },
  { claim: 'groups', value: 'sursee', role: 'local-editor', authority: 'gemeinde-1103' },
  { claim: 'realm_access.roles', value: 'boss', role: 'admin' },
  { claim: 'https://claims.example/role', value: 'x', role: 'reviewer' },
]

describe('the grants of a person by her claims', () => {
  it('follow from what she holds, and from nothing else', () => {
    const values = fc.subarray(['catalogue', 'sursee', 'boss', 'fremd'])
    fc.assert(
      fc.property(values, (groups) => {
        const roles = grantsFromClaims(rules, { groups }).map(({ role }) => role)
        expect(roles.includes('canonical-editor')).toBe(groups.includes('catalogue'))
        expect(roles.includes('local-editor')).toBe(groups.includes('sursee'))
        expect(roles).not.toContain('admin')
      }),
      thorough,
    )
  })

  it('name the authority of the rule', () => {
    expect(grantsFromClaims(rules, { groups: 'sursee' })).toEqual([
      { role: 'local-editor', authority: 'gemeinde-1103' },
    ])
  })

  it('are found in objects and under names with dots', () => {
    const claims = { realm_access: { roles: ['boss'] }, 'https://claims.example/role': 'x' }
    expect(grantsFromClaims(rules, claims)).toEqual([{ role: 'admin' }, { role: 'reviewer' }])
  })

  it('come once, whatever says so twice', () => {
    const twice = [...rules, { claim: 'sub', value: 'u1', role: 'canonical-editor' }]
    expect(grantsFromClaims(twice, { sub: 'u1', groups: ['catalogue'] })).toHaveLength(1)
  })

  it.each([
    {},
    { groups: null },
    { groups: 7 },
    { groups: { catalogue: true } },
    { groups: [['catalogue']] },
  ])('are none for %j', (claims) => {
    expect(grantsFromClaims(rules, claims)).toEqual([])
  })

  it('are none for what every object has by itself', () => {
    const inherited = [{ claim: '__proto__.x', value: 'x', role: 'admin' }]
    expect(grantsFromClaims(inherited, { x: 'x' })).toEqual([])
  })
})

describe('the assurance of a sign-in', () => {
  it('is met where the provider names an accepted class', () => {
    expect(meetsAssurance(['aq300', 'aq400'], { acr: 'aq400' })).toBe(true)
    expect(meetsAssurance([], {})).toBe(true)
  })

  it.each([{}, { acr: 'aq200' }, { acr: ['aq300'] }, { acr: '' }])('is not met by %j', (claims) => {
    expect(meetsAssurance(['aq300'], claims)).toBe(false)
  })
})

describe('the address of a person', () => {
  it.each([
    [{ email: 'A@x.example', email_verified: true }, false, 'a@x.example'],
    [{ email: 'a@x.example' }, true, 'a@x.example'],
    [{ email: 'a@x.example' }, false, undefined],
    [{ email: 'a@x.example', email_verified: false }, true, undefined],
    [{ email: 'a@x.example', email_verified: 'true' }, false, undefined],
    [{ email: 'kein', email_verified: true }, true, undefined],
    [{}, true, undefined],
  ])('of %j, the provider trusted %s, is %s', (claims, trusted, expected) => {
    expect(emailFromClaims(claims, trusted)).toBe(expected)
  })
})
