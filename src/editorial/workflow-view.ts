import type { PayloadRequest, Where } from 'payload'

import { mayPublish } from '../access/rights.ts'
import type { WorkflowState } from '../domain/editorial/change.ts'
import { openActions } from '../domain/editorial/move-change.ts'
import type { WorkflowAction } from '../domain/editorial/transitions.ts'
import type { User } from '../generated/payload-types.ts'
import { isPublic } from '../hooks/is-public.ts'
import { actorId, pendingChange, personId } from '../hooks/pending-change.ts'
import { catalogueSettings } from '../settings/catalogue-settings.ts'
import { commentsOn } from './comments-on.ts'
import { findDraft } from './find-draft.ts'
import { mayEdit } from './may-edit.ts'
import { assignable, peopleById } from './people.ts'
import { scheduledFor, type Scheduled } from './scheduled-for.ts'

/** A person, as colleagues see them. */
interface Colleague {
  id: number
  name: string
}

/** Who did something, and when. */
interface Deed {
  by: Colleague | null
  at: string
}

/** A comment, as the workflow bar shows it. */
export interface CommentView {
  id: number
  kind: 'comment' | 'change-request'
  body: string
  author: Colleague | null
  createdAt: string
  resolvedAt: string | null
}

/** Where a document stands, what the person who asks may do, and what was said. */
export interface WorkflowView {
  state: WorkflowState
  isPublic: boolean
  fourEyes: boolean
  updatedAt: string
  assignee: Colleague | null
  changedBy: Colleague[]
  requested: Deed | null
  approved: Deed | null
  mayEdit: boolean
  actions: WorkflowAction[]
  people: Colleague[]
  comments: CommentView[]
  scheduled: Scheduled[]
  /** Ids of the latest version and of the public one, where these are two. */
  versions: { latest: string; published: string } | null
}

/** What the workflow bar shows to the person behind the request. @throws NotFound, Forbidden */
export const workflowView = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<WorkflowView> => {
  const draft = await findDraft(req, slug, id, { asPerson: true })
  const change = pendingChange(draft)
  const comments = await commentsOn(req, slug, id)
  const isEditor = await mayEdit(req, slug, draft)
  const { fourEyes } = await catalogueSettings(req)
  const isSeen = await isPublic(req, slug, id)
  const assignee = personId(draft.workflow?.assignee)
  const known = await peopleById(req, [
    ...change.authors,
    ...[change.requested?.by, change.approved?.by, assignee].flatMap((person) => person ?? []),
    ...comments.flatMap(({ author }) => personId(author) ?? []),
  ])
  const named = (person: number | null | undefined) => colleague(known.get(person ?? 0))
  const deed = (stamp: typeof change.requested): Deed | null =>
    stamp ? { by: named(stamp.by), at: stamp.at } : null
  const actor = {
    id: actorId(req),
    isEditor,
    isPublisher: isEditor && mayPublish(req.user, draft.owner),
  }
  return {
    state: change.state,
    isPublic: isSeen,
    fourEyes,
    updatedAt: draft.updatedAt,
    assignee: named(assignee),
    changedBy: change.authors.flatMap((author) => named(author) ?? []),
    requested: deed(change.requested),
    approved: deed(change.approved),
    mayEdit: isEditor,
    actions: openActions(change, actor, { fourEyes, now: new Date() }).filter(
      (action) => action !== 'retire' || isSeen,
    ),
    people: isEditor
      ? (await assignable(req, draft.owner)).flatMap((person) => colleague(person) ?? [])
      : [],
    comments: comments.map(({ id: commentId, kind, body, author, createdAt, resolvedAt }) => ({
      id: commentId,
      kind,
      body,
      author: named(personId(author)),
      createdAt,
      resolvedAt: resolvedAt ?? null,
    })),
    scheduled: await scheduledFor(req, slug, id),
    versions: await versionsOf(req, slug, id),
  }
}

const colleague = (user: User | undefined): Colleague | null =>
  user ? { id: user.id, name: user.name } : null

const versionsOf = async (
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<WorkflowView['versions']> => {
  const newest = async (where: Where): Promise<string | undefined> => {
    const { docs } = await req.payload.findVersions({
      collection: slug as 'services',
      where: { and: [{ parent: { equals: id } }, where] },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      pagination: false,
      select: {},
      req,
    })
    return docs[0]?.id
  }
  const latest = await newest({ latest: { equals: true } })
  const published = await newest({ 'version._status': { equals: 'published' } })
  return latest && published && latest !== published ? { latest, published } : null
}
