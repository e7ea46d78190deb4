import type { Kind } from './kinds.ts'
import { type Role, rolesOfAPlace } from './roles.ts'

/** What can be done to a document, or to all documents of a collection. */
export const operations = [
  'create',
  'read',
  'readDrafts',
  'readVersions',
  'update',
  'translate',
  'publish',
  'restore',
  'deleteDraft',
  'delete',
  'unlock',
] as const

export type Operation = (typeof operations)[number]

/** What each operation means. */
export const meanings: Readonly<Record<Operation, string>> = {
  create: 'begin a document, as a draft where there are drafts',
  read: 'see what is published, or a document of a collection without drafts',
  readDrafts: 'see what is not published',
  readVersions: 'see earlier states',
  update: 'change any field, as a draft where there are drafts',
  translate: 'change a text in the one language of the grant',
  publish: 'make public, change in public, take back, plan either of them',
  restore: 'bring an earlier state back as a draft',
  deleteDraft: 'delete what was never public, into the trash or for good',
  delete: 'delete what was public, or a document of a collection without drafts',
  unlock: 'open an account that too many wrong passwords closed',
}

/** Who does something, and to which documents. */
interface Holders {
  /** Roles that do it where their grant counts: to what the authority of the grant owns, to everything without one. */
  granted?: readonly Role[]
  /** Roles that do it to everything, provided that their grant names no authority. */
  everywhere?: readonly Role[]
  /** Roles that do it to everything, whatever authority their grant is for. */
  wherever?: readonly Role[]
  /** Everybody, signed in or not. */
  everybody?: true
  /** Everybody signed in. */
  signedIn?: true
  /** People to what is theirs: their own account, their own settings. */
  themselves?: true
}

/** An operation that is absent is nobody's. */
type Rights = Partial<Record<Operation, Holders>>

const catalogueEditors = ['admin', 'canonical-editor'] as const
const publishers = [...catalogueEditors, 'reviewer'] as const
const draftReaders = [...publishers, 'local-editor', 'translator', 'auditor'] as const
const costReaders = ['admin', 'programme-office', 'finance', 'auditor'] as const
const formReaders = [...draftReaders, 'process-modeller', 'data-protection-officer'] as const

const content = (more: readonly Role[], readers: readonly Role[] = draftReaders): Rights => ({
  create: { granted: [...catalogueEditors, ...more] },
  read: { everybody: true },
  readDrafts: { granted: readers },
  readVersions: { granted: readers },
  update: { granted: [...publishers, ...more] },
  translate: { granted: [...publishers, ...more, 'translator'] },
  publish: { granted: publishers },
  restore: { granted: [...publishers, ...more] },
  deleteDraft: { granted: [...catalogueEditors, ...more] },
  delete: { granted: catalogueEditors },
})

/**
 * Who may do what, by kind of collection: the one statement of it. The rules of `src/access/` are tested against it on
 * every surface, and `docs/access.md` is made of it.
 */
export const matrix: Readonly<Record<Kind, Rights>> = {
  canonical: content([]),
  // Those on the level of a municipality; no others are a local editor's.
  services: content(['local-editor']),
  local: content(['local-editor']),
  forms: content(['process-modeller'], formReaders),
  newsletters: content(['programme-office'], [...draftReaders, 'programme-office']),
  reference: {
    create: { everywhere: catalogueEditors },
    read: { everybody: true },
    update: { everywhere: catalogueEditors },
    delete: { everywhere: catalogueEditors },
  },
  media: {
    create: { wherever: [...publishers, 'local-editor', 'process-modeller'] },
    read: { everybody: true },
    update: { everywhere: catalogueEditors },
    delete: { everywhere: catalogueEditors },
  },
  'private-files': { read: { wherever: ['case-worker'] } },
  system: { read: { everywhere: ['admin', 'auditor'] } },
  subscribers: { read: { everywhere: ['admin'] }, delete: { everywhere: ['admin'] } },
  accounts: {
    create: { everywhere: ['admin'] },
    read: { everywhere: ['admin', 'auditor'], themselves: true },
    update: { everywhere: ['admin'], themselves: true },
    delete: { everywhere: ['admin'] },
    unlock: { everywhere: ['admin'] },
  },
  personal: {
    create: { signedIn: true },
    read: { themselves: true },
    update: { themselves: true },
    delete: { themselves: true },
  },
  locks: {
    create: { signedIn: true },
    read: { signedIn: true },
    update: { signedIn: true },
    delete: { signedIn: true },
  },
  closed: {},
  audit: { read: { everywhere: ['admin', 'auditor'] } },
  // Whose a comment is: its author's, and of the authority that owns the document it is about.
  comments: {
    create: { granted: draftReaders },
    read: { granted: draftReaders },
    update: { themselves: true },
    delete: { everywhere: ['admin'], themselves: true },
  },
  keys: {
    create: { signedIn: true },
    read: { everywhere: ['admin'], themselves: true },
    update: { everywhere: ['admin'], themselves: true },
    delete: { everywhere: ['admin'] },
  },
  mails: { read: { everywhere: ['admin'] }, delete: { everywhere: ['admin'] } },
  findings: { read: { signedIn: true } },
  connections: {
    create: { everywhere: ['admin'] },
    read: { everywhere: ['admin', 'auditor'] },
    update: { everywhere: ['admin'] },
    delete: { everywhere: ['admin'] },
  },
  // Whose it is: of the authority that owns the service it is about.
  feedback: {
    read: { granted: draftReaders },
    update: { granted: [...publishers, 'local-editor'] },
    delete: { everywhere: ['admin'] },
  },
  // Contents are for case workers; the data-protection role sees that a case exists.
  submissions: { read: { granted: ['case-worker', 'data-protection-officer'] } },
  // Who saw, exported, held or deleted what: without contents.
  protection: {
    read: { granted: ['data-protection-officer'], everywhere: ['auditor'] },
  },
  workflows: {
    create: { everywhere: ['admin', 'process-modeller'] },
    // Who writes a form names one.
    read: { wherever: [...publishers, 'process-modeller', 'case-worker', 'auditor'] },
    update: { everywhere: ['admin', 'process-modeller'] },
  },
  // Forms of all authorities may ask what a block asks.
  'form-blocks': {
    create: { everywhere: [...catalogueEditors, 'process-modeller'] },
    read: { wherever: formReaders },
    update: { everywhere: [...catalogueEditors, 'process-modeller'] },
    delete: { everywhere: [...catalogueEditors, 'process-modeller'] },
  },
  // The public reads what is published of these, and none of them here.
  programmes: {
    create: { everywhere: ['programme-office'] },
    read: { everywhere: costReaders },
    update: { everywhere: ['programme-office'] },
    delete: { everywhere: ['programme-office'] },
  },
  money: {
    create: { everywhere: ['finance'] },
    read: { everywhere: costReaders },
    update: { everywhere: ['finance'] },
  },
  ledger: { create: { everywhere: ['finance'] }, read: { everywhere: costReaders } },
  snapshots: {
    create: { everywhere: ['programme-office', 'finance'] },
    read: { everywhere: costReaders },
  },
}

/** Somebody as the matrix knows people: nobody in particular, signed in without a role, or with one. */
export interface Persona {
  role?: Role
  /** Where the role counts: for one authority, or for all. */
  reach?: 'authority' | 'everywhere'
  isSignedIn: boolean
}

/** Whose a document is: of the person's authority (an account: the person's own), of another one, of none. */
export const ownerships = ['own', 'foreign', 'unowned'] as const

export type Ownership = (typeof ownerships)[number]

/** Whose documents make a difference: where nobody owns any, all are treated as nobody's. */
export const ownershipsOf = (kind: Kind): readonly Ownership[] =>
  Object.values(matrix[kind]).some(({ granted, themselves }) => granted ?? themselves)
    ? ownerships
    : ['unowned']

/** What the matrix says: whether this person may do this to such a document. */
export const isAllowed = (
  kind: Kind,
  operation: Operation,
  persona: Persona,
  ownership: Ownership,
): boolean => {
  const { granted, everywhere, wherever, everybody, signedIn, themselves } =
    matrix[kind][operation] ?? {}
  const { role, reach, isSignedIn } = persona
  const isEverywhere = reach === 'everywhere'
  const holds = (some: readonly Role[] = []) => role !== undefined && some.includes(role)
  const isNowhere = isEverywhere && role !== undefined && rolesOfAPlace.includes(role)
  return (
    (everybody ?? false) ||
    (isSignedIn && (signedIn ?? false)) ||
    (isSignedIn && (themselves ?? false) && ownership === 'own') ||
    (holds(granted) && !isNowhere && (isEverywhere || ownership === 'own')) ||
    (holds(everywhere) && isEverywhere) ||
    holds(wherever)
  )
}
