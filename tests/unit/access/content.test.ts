import type { AccessArgs, PayloadRequest } from 'payload'

import {
  administrators,
  canonicalEditors,
  createOwnContent,
  nobody,
  ownContent,
  ownContentNeverPublished,
  ownDrafts,
  ownInLists,
  publishedOrOwnDrafts,
} from '../../../src/access/content.ts'
import { type Reader, type Role, roles } from '../../../src/access/roles.ts'
import { aUser } from './a-user.ts'

const askedBy = (user: Reader, data?: object): AccessArgs => ({
  req: { user } as PayloadRequest,
  data,
})

const without = (...some: Role[]) => roles.filter((role) => !some.includes(role))

const published = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
const neverPublished = { firstPublishedAt: { exists: false } }

const localEditor = aUser(
  { role: 'local-editor', authority: 3 },
  { role: 'local-editor', authority: 8 },
)

describe('reading content', () => {
  const readBy = (user: Reader) => publishedOrOwnDrafts('local')(askedBy(user))

  it.each([null, aUser(), aUser({ role: 'finance' })])(
    'is for everybody where it is published and not in the trash',
    (user) => {
      expect(readBy(user)).toEqual(published)
    },
  )

  it('is besides for local editors what their authorities own, drafts included', () => {
    expect(readBy(localEditor)).toEqual({ or: [{ owner: { in: [3, 8] } }, published] })
  })

  it.each(['admin', 'canonical-editor', 'reviewer', 'auditor', 'translator'] as const)(
    'is free for the role %s that holds for all authorities',
    (role) => {
      expect(readBy(aUser({ role }))).toBe(true)
    },
  )
})

describe('reading earlier versions', () => {
  it('is for who may read drafts', () => {
    expect(ownDrafts('local')(askedBy(localEditor))).toEqual({ 'version.owner': { in: [3, 8] } })
  })

  it.each([null, aUser(), aUser({ role: 'case-worker', authority: 3 })])(
    'is for nobody else',
    (user) => {
      expect(ownDrafts('local')(askedBy(user))).toBe(false)
    },
  )

  it('is for process modellers and data protection officers where it is about forms', () => {
    for (const role of ['process-modeller', 'data-protection-officer'] as const) {
      const user = aUser({ role, authority: 3 })
      expect([ownDrafts('forms')(askedBy(user)), ownDrafts('local')(askedBy(user))]).toEqual([
        { 'version.owner': { in: [3] } },
        false,
      ])
    }
  })
})

describe('changing content', () => {
  const changedBy = (user: Reader, data?: object) => ownContent('local')(askedBy(user, data))

  it.each(['admin', 'canonical-editor', 'reviewer'] as const)(
    'is free for the role %s that holds for all authorities',
    (role) => {
      expect(changedBy(aUser({ role }))).toBe(true)
    },
  )

  it('is for local editors where their authorities own it', () => {
    expect(changedBy(localEditor)).toEqual({ owner: { in: [3, 8] } })
  })

  // "The authority the role is for; if empty it holds for all", says the admin about a grant.
  it('is for reviewers of one authority where that authority owns it', () => {
    expect(changedBy(aUser({ role: 'reviewer', authority: 5 }))).toEqual({ owner: { in: [5] } })
  })

  it('is not for local editors without an authority', () => {
    expect(changedBy(aUser({ role: 'local-editor' }))).toBe(false)
  })

  it('is not for local editors where it is to be published', () => {
    expect(changedBy(localEditor, { _status: 'published' })).toBe(false)
    expect(changedBy(aUser({ role: 'reviewer', authority: 5 }), { _status: 'published' })).toEqual({
      owner: { in: [5] },
    })
  })

  it('is for local editors only content of their kind: of services those on the level of a municipality', () => {
    expect(ownContent('canonical')(askedBy(localEditor))).toBe(false)
    expect(ownContent('services')(askedBy(localEditor))).toEqual({
      and: [{ owner: { in: [3, 8] } }, { level: { equals: 'gemeinde' } }],
    })
  })

  it.each(without('admin', 'canonical-editor', 'reviewer', 'local-editor', 'translator'))(
    'is not for the role %s, whatever authority it is for',
    (role) => {
      expect(changedBy(aUser({ role, authority: 3 }))).toBe(false)
    },
  )

  it('is not for the public', () => {
    expect(changedBy(null)).toBe(false)
  })
})

describe('deleting content', () => {
  const deletedBy = (user: Reader) => ownContentNeverPublished('local')(askedBy(user))

  it('is for local editors what was never public', () => {
    expect(deletedBy(localEditor)).toEqual({ and: [{ owner: { in: [3, 8] } }, neverPublished] })
  })

  it('is free for administrators and canonical editors alone', () => {
    const allowed = roles.filter((role) => deletedBy(aUser({ role })) !== false)
    expect(allowed).toEqual(['admin', 'canonical-editor'])
  })

  it('is not for reviewers, who take it off the net', () => {
    expect(deletedBy(aUser({ role: 'reviewer', authority: 3 }))).toBe(false)
  })
})

describe('creating content', () => {
  const createdBy = (user: Reader, owner?: number | { id: number } | null) =>
    createOwnContent('local')(askedBy(user, { owner }))

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
  ])('is decided for local editors by the owner: %s', (_, owner, allowed) => {
    expect(createdBy(localEditor, owner)).toBe(allowed)
  })

  it('is offered to local editors before an owner is known', () => {
    expect([createOwnContent('local')(askedBy(localEditor)), createdBy(localEditor)]).toEqual([
      true,
      true,
    ])
  })

  it('is not offered to local editors without an authority', () => {
    expect(createOwnContent('local')(askedBy(aUser({ role: 'local-editor' })))).toBe(false)
  })

  it('is not for local editors in the canonical lists', () => {
    expect(createOwnContent('canonical')(askedBy(localEditor, { owner: 3 }))).toBe(false)
  })

  it('is for local editors a service of their own level alone', () => {
    const created = (level: string) =>
      createOwnContent('services')(askedBy(localEditor, { owner: 3, level }))
    expect([created('gemeinde'), created('kanton')]).toEqual([true, false])
  })

  it.each(without('admin', 'canonical-editor', 'local-editor'))(
    'is not for the role %s, whatever authority it is for',
    (role) => {
      const user = aUser({ role, authority: 3 })
      expect([createOwnContent('local')(askedBy(user)), createdBy(user, 3)]).toEqual([false, false])
    },
  )

  it('is not for the public', () => {
    expect([createOwnContent('local')(askedBy(null)), createdBy(null, 3)]).toEqual([false, false])
  })
})

describe('a list in the admin', () => {
  it('shows who works for some authorities what they own', () => {
    expect(ownInLists(localEditor)).toEqual({ owner: { in: [3, 8] } })
  })

  it.each([aUser({ role: 'canonical-editor' }), aUser({ role: 'finance' }), null])(
    'shows everybody else whatever they may read',
    (user) => {
      expect(ownInLists(user)).toBeNull()
    },
  )
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
