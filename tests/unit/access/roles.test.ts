import { authoritiesOf, hasRole, idOf, isSignedIn, roles } from '../../../src/access/roles.ts'
import { aUser } from './a-user.ts'

describe('a person', () => {
  it('is signed in even without a role', () => {
    expect(isSignedIn(aUser())).toBe(true)
  })

  it.each([null, undefined])('is not signed in as %p', (nobody) => {
    expect(isSignedIn(nobody)).toBe(false)
  })
})

describe('a role', () => {
  it.each(roles)('%s is held by whom it was granted to, and no other role with it', (role) => {
    const user = aUser({ role })
    expect(roles.filter((candidate) => hasRole(user, candidate))).toEqual([role])
  })

  it('is enough where one of several is asked for', () => {
    expect(hasRole(aUser({ role: 'finance' }), 'admin', 'finance')).toBe(true)
  })

  it('may be any of those a person holds', () => {
    const user = aUser({ role: 'auditor' }, { role: 'finance' })
    expect(hasRole(user, 'finance')).toBe(true)
  })

  it('counts for whatever authority it was granted', () => {
    expect(hasRole(aUser({ role: 'local-editor', authority: 3 }), 'local-editor')).toBe(true)
  })

  it('is not held where none is asked for', () => {
    expect(hasRole(aUser({ role: 'admin' }))).toBe(false)
  })

  it.each([
    ['nobody', null],
    ['somebody without grants', aUser()],
    ['somebody whose grants are empty', { ...aUser(), grants: null }],
    ['somebody whose grants were not loaded', { ...aUser(), grants: undefined }],
  ])('is not held by %s', (_, user) => {
    expect(hasRole(user, ...roles)).toBe(false)
  })
})

describe('the authorities of a person', () => {
  const user = aUser(
    { role: 'local-editor', authority: 3 },
    { role: 'reviewer', authority: 5 },
    { role: 'local-editor', authority: 8 },
    { role: 'local-editor', authority: null },
    { role: 'local-editor' },
  )

  it('are those of the role asked for', () => {
    expect(authoritiesOf(user, 'local-editor')).toEqual([3, 8])
  })

  it('are those of every role asked for', () => {
    expect(authoritiesOf(user, 'local-editor', 'reviewer')).toEqual([3, 5, 8])
  })

  it('are none without the role', () => {
    expect(authoritiesOf(user, 'translator')).toEqual([])
  })

  it('are none for nobody', () => {
    expect(authoritiesOf(null, 'local-editor')).toEqual([])
  })
})

describe('the id of a relation', () => {
  it('is the relation itself where only the id was loaded', () => {
    expect(idOf(7)).toBe(7)
  })

  it('is that of the document where it was loaded', () => {
    expect(idOf({ id: 7 })).toBe(7)
  })
})
