import type { Access, Where } from 'payload'

import {
  type ContentKind,
  creators,
  draftReaders,
  editors,
  localLevel,
  mayCreate,
  mayUpload,
  type Owned,
  publishers,
} from './rights.ts'
import {
  hasRole,
  hasRoleEverywhere,
  isSignedIn,
  type Reach,
  type Reader,
  reachOf,
} from './roles.ts'

type Answer = boolean | Where

/** What is on the net: neither a draft nor in the trash. */
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** What was never on the net. */
const neverPublished: Where = { firstPublishedAt: { exists: false } }

const isLocalService: Where = { level: { equals: localLevel } }

/** Documents of the authorities somebody works for. */
export const ownedWithin = (reach: Reach, path = 'owner'): Answer =>
  reach === 'everywhere' || (reach.length > 0 && { [path]: { in: [...reach] } })

const both = (answer: Answer, where: Where): Answer =>
  answer === true ? where : answer && { and: [answer, where] }

const either = (...answers: readonly Answer[]): Answer => {
  if (answers.includes(true)) return true
  const filters = answers.filter((answer) => typeof answer === 'object')
  const [only, ...others] = filters
  return only !== undefined && (others.length === 0 ? only : { or: filters })
}

/** Read: everybody what is published, and drafts who works on them or audits them. */
export const publishedOrOwnDrafts =
  (kind: ContentKind): Access =>
  ({ req: { user } }) =>
    either(ownedWithin(reachOf(user, ...draftReaders[kind])), published)

/** Read versions: who may read drafts. A version holds the document it is of under `version`. */
export const ownDrafts =
  (kind: ContentKind): Access =>
  ({ req: { user } }) =>
    ownedWithin(reachOf(user, ...draftReaders[kind]), 'version.owner')

/** Update: editors what they may edit, translators what they may translate; what is to be public, who publishes. */
export const ownContent =
  (kind: ContentKind): Access<{ _status?: string | null }> =>
  ({ req: { user }, data }) =>
    data?._status === 'published'
      ? ownedWithin(reachOf(user, ...publishers))
      : either(
          ownedWithin(reachOf(user, ...editors[kind], 'translator')),
          kind === 'services' && both(ownedWithin(reachOf(user, 'local-editor')), isLocalService),
        )

/** Delete: who writes it for the canton; who writes it for a place as long as it was never published. Reviewers take it off the net instead. */
export const ownContentNeverPublished =
  (kind: ContentKind): Access =>
  ({ req: { user } }) =>
    either(
      ownedWithin(reachOf(user, 'admin', 'canonical-editor')),
      both(ownedWithin(reachOf(user, ...creators[kind])), neverPublished),
      kind === 'services' &&
        both(ownedWithin(reachOf(user, 'local-editor')), {
          and: [isLocalService, neverPublished],
        }),
    )

/** Create: yes or no, since there is no document yet and Payload takes any filter for "yes". */
export const createOwnContent =
  (kind: ContentKind): Access<Owned> =>
  ({ req: { user }, data }) =>
    // The admin asks without data whether to show the button, a copy brings none of its source; the hook sees what is written.
    data?.owner === undefined ? createsSomewhere(user, kind) : mayCreate(user, data, kind)

const createsSomewhere = (user: Reader, kind: ContentKind): boolean =>
  [
    reachOf(user, ...creators[kind]),
    ...(kind === 'services' ? [reachOf(user, 'local-editor')] : []),
  ].some((reach) => reach.length > 0)

/** The list in the admin: who works for some authorities sees theirs; everything published stays readable. */
export const ownInLists = (user: Reader): Where | null => {
  const reach = reachOf(user, ...editors.local, 'translator', 'auditor')
  return reach === 'everywhere' || reach.length === 0 ? null : { owner: { in: [...reach] } }
}

/** The access rules of a kind of content. */
export const contentAccess = (kind: ContentKind) => ({
  read: publishedOrOwnDrafts(kind),
  create: createOwnContent(kind),
  update: ownContent(kind),
  delete: ownContentNeverPublished(kind),
  readVersions: ownDrafts(kind),
})

/** Everybody, signed in or not. */
export const everybody: Access = () => true

/** People who work here. */
export const signedIn: Access = ({ req: { user } }) => isSignedIn(user)

/** Pictures and documents: everybody who writes content. */
export const uploaders: Access = ({ req: { user } }) => mayUpload(user)

/** Reference lists of the whole canton: canonical editors alone change them. */
export const canonicalEditors: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'canonical-editor')

/** Administrators alone. */
export const administrators: Access = ({ req: { user } }) => hasRoleEverywhere(user, 'admin')

/** What the system keeps: administrators and auditors read it. */
export const overseers: Access = ({ req: { user } }) => hasRoleEverywhere(user, 'admin', 'auditor')

/** What residents sent: case workers alone. */
export const caseWorkers: Access = ({ req: { user } }) => hasRole(user, 'case-worker')

/** Nobody through any surface: the system alone writes here. */
export const nobody: Access = () => false
