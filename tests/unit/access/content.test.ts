import type { AccessArgs, PayloadRequest } from 'payload'

import {
  administrators,
  canonicalEditors,
  createOwnContent,
  nobody,
  ownContent,
  publishedOrSignedIn,
  signedIn,
} from '../../../src/access/content.ts'
import { type Reader, type Role, roles } from '../../../src/access/roles.ts'
import { aUser } from './a-user.ts'

const askedBy = (user: Reader): AccessArgs => ({ req: { user } as PayloadRequest })

const without = (...some: Role[]) => roles.filter((role) => !some.includes(role))

const localEditor = aUser(
  { role: 'local-editor', authority: 3 },
  { role: 'local-editor', authority: 8 },
)

describe('reading content', () => {
  it('is free for people signed in, drafts included', () => {
    expect(publishedOrSignedIn(askedBy(aUser()))).toBe(true)
  })

  it('is for everybody where the content is published', () => {
    expect(publishedOrSignedIn(askedBy(null))).toEqual({ _status: { equals: 'published' } })
  })
})

describe('reading earlier versions', () => {
  it('is for people signed in', () => {
    expect(signedIn(askedBy(aUser()))).toBe(true)
  })

  it('is not for the public', () => {
    expect(signedIn(askedBy(null))).toBe(false)
  })
})

describe('changing content', () => {
  it.each(['admin', 'canonical-editor', 'reviewer'] as const)(
    'is free for the role %s that holds for all authorities',
    (role) => {
      expect(ownContent(askedBy(aUser({ role })))).toBe(true)
    },
  )

  it('is for local editors where their authorities own it', () => {
    expect(ownContent(askedBy(localEditor))).toEqual({ owner: { in: [3, 8] } })
  })

  // "The authority the role is for; if empty it holds for all", says the admin about a grant.
  it('is for reviewers of one authority where that authority owns it', () => {
    const reviewer = aUser({ role: 'reviewer', authority: 5 })
    expect(ownContent(askedBy(reviewer))).toEqual({ owner: { in: [5] } })
  })

  it('is not for local editors without an authority', () => {
    expect(ownContent(askedBy(aUser({ role: 'local-editor' })))).toBe(false)
  })

  it.each(without('admin', 'canonical-editor', 'reviewer', 'local-editor'))(
    'is not for the role %s, whatever authority it is for',
    (role) => {
      expect(ownContent(askedBy(aUser({ role, authority: 3 })))).toBe(false)
    },
  )

  it('is not for the public', () => {
    expect(ownContent(askedBy(null))).toBe(false)
  })
})

describe('creating content', () => {
  const createdBy = (user: Reader, owner?: number | { id: number } | null) =>
    createOwnContent({ ...askedBy(user), data: { owner } })

  it.each(['admin', 'canonical-editor'] as const)('is free for the role %s', (role) => {
    const user = aUser({ role })
    expect([createdBy(user), createdBy(user, null), createdBy(user, 4)]).toEqual([true, true, true])
  })

  it.each([
    ['one of their authorities, by its id', 8, true],
    ['one of their authorities, as a document', { id: 3 }, true],
    ['another authority, by its id', 4, false],
    ['another authority, as a document', { id: 4 }, false],
    ['nobody', null, false],
    ['nobody, as none is given', undefined, false],
  ])('is decided for local editors by the owner: %s', (_, owner, allowed) => {
    expect(createdBy(localEditor, owner)).toBe(allowed)
  })

  it('is offered to local editors before anything is written', () => {
    expect(createOwnContent(askedBy(localEditor))).toBe(true)
  })

  it('is not offered to local editors without an authority', () => {
    expect(createOwnContent(askedBy(aUser({ role: 'local-editor' })))).toBe(false)
  })

  it.each(without('admin', 'canonical-editor', 'local-editor'))(
    'is not for the role %s, whatever authority it is for',
    (role) => {
      const user = aUser({ role, authority: 3 })
      expect([createOwnContent(askedBy(user)), createdBy(user, 3)]).toEqual([false, false])
    },
  )

  it('is not for the public', () => {
    expect([createOwnContent(askedBy(null)), createdBy(null, 3)]).toEqual([false, false])
  })
})

describe('changing the reference lists of the canton', () => {
  it('is for administrators and canonical editors alone', () => {
    const allowed = roles.filter((role) => canonicalEditors(askedBy(aUser({ role }))) === true)
    expect(allowed).toEqual(['admin', 'canonical-editor'])
  })

  it('is not for the public', () => {
    expect(canonicalEditors(askedBy(null))).toBe(false)
  })
})

describe('what administrators alone may do', () => {
  it('is closed to every other role', () => {
    const allowed = roles.filter((role) => administrators(askedBy(aUser({ role }))) === true)
    expect(allowed).toEqual(['admin'])
  })

  it('is closed to the public', () => {
    expect(administrators(askedBy(null))).toBe(false)
  })
})

describe('what the system alone may do', () => {
  it('is closed even to administrators', () => {
    expect(nobody(askedBy(aUser({ role: 'admin' })))).toBe(false)
  })
})
