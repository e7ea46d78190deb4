import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { mayPublish } from '../access/rights.ts'
import { moveChange } from '../domain/editorial/move-change.ts'
import type { WorkflowAction } from '../domain/editorial/transitions.ts'
import { isPublic } from '../hooks/is-public.ts'
import { askTransition } from '../hooks/keep-workflow.ts'
import { actorId, pendingChange } from '../hooks/pending-change.ts'
import { transitionError } from '../hooks/transition-error.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { catalogueSettings } from '../settings/catalogue-settings.ts'
import { type Draft, findDraft } from './find-draft.ts'
import { lockDocument } from './lock-document.ts'
import { mayEdit } from './may-edit.ts'
import { notify } from './notify.ts'
import { assignable } from './people.ts'

/** What a person wants to happen with a document. */
export interface Wish {
  action: WorkflowAction | 'assign'
  /** What to say about it; with `request-changes` it must not be missing. */
  comment?: string | undefined
  /** Id of the person who is to go on; null for nobody. */
  assignee?: number | null | undefined
  /** When to publish or retire, ISO 8601. Default: now. */
  at?: string | undefined
  /** `updatedAt` of the state the person looked at; another one is refused. */
  seen?: string | undefined
}

/**
 * Takes one step of the workflow for the person behind the request, in the transaction of the request, with the comment
 * that belongs to it and the mails that follow from it.
 * @throws APIError with the code of what is in the way; ValidationError where the document is incomplete
 */
export const takeStep = async (
  req: PayloadRequest,
  { slug, id }: { slug: string; id: number },
  wish: Wish,
): Promise<void> => {
  const refuse = (code: Parameters<typeof transitionError>[0]) =>
    transitionError(code, req.i18n.language)
  const isLocked = await lockDocument(req, slug, id)
  const before = await findDraft(req, slug, id, { asPerson: true })
  if (!isLocked || (wish.seen && wish.seen !== before.updatedAt)) throw refuse('CHANGED_MEANWHILE')
  if (wish.action === 'request-changes' && !wish.comment?.trim()) throw refuse('COMMENT_MISSING')
  if (wish.assignee && !(await assignable(req, before.owner)).some((p) => p.id === wish.assignee)) {
    throw refuse('PERSON_UNKNOWN')
  }
  if (wish.at) await schedule(req, { slug, id, at: new Date(wish.at) }, { before, wish })
  else await move(req, { slug, id }, { before, wish })
}

interface Step {
  before: Draft
  wish: Wish
}

const move = async (
  req: PayloadRequest,
  { slug, id }: { slug: string; id: number },
  { before, wish: { action, assignee, comment } }: Step,
): Promise<void> => {
  await requireAllowed(req, slug, { before, action })
  askTransition(req, { action, assignee, slug, id })
  const isRetiring = action === 'retire'
  await req.payload.update({
    collection: slug as 'services',
    id,
    data: action === 'publish' ? { _status: 'published' } : isRetiring ? { _status: 'draft' } : {},
    draft: action !== 'publish' && !isRetiring,
    // What is taken away may be incomplete.
    ...(isRetiring && { unpublishAllLocales: true }),
    locale: defaultLocale,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  if (comment?.trim()) {
    await req.payload.create({
      collection: 'comments',
      data: {
        documentCollection: slug,
        documentId: id,
        body: comment.trim(),
        kind: action === 'request-changes' ? 'change-request' : 'comment',
      },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
  await notify(req, { event: action, slug, id, before })
}

/** Says at once what the rule would say later, with the state of the document that was read under the lock. */
const requireAllowed = async (
  req: PayloadRequest,
  slug: string,
  { before, action }: { before: Draft; action: Wish['action'] },
): Promise<void> => {
  const isEditor = await mayEdit(req, slug, before)
  if (action === 'assign') {
    if (!isEditor) throw transitionError('TRANSITION_FORBIDDEN', req.i18n.language)
    return
  }
  const { fourEyes } = await catalogueSettings(req)
  const outcome = moveChange(
    pendingChange(before),
    action,
    { id: actorId(req), isEditor, isPublisher: isEditor && mayPublish(req.user, before.owner) },
    { fourEyes, now: new Date() },
  )
  if (outcome.kind === 'refused') throw transitionError(outcome.code, req.i18n.language)
  if (action === 'retire' && !(await isPublic(req, slug, before.id))) {
    throw transitionError('TRANSITION_NOT_POSSIBLE', req.i18n.language)
  }
}

/** Plans a publication or a retirement; when it is due the same rules hold, for the person who planned it. */
const schedule = async (
  req: PayloadRequest,
  { slug, id, at }: { slug: string; id: number; at: Date },
  { before, wish: { action } }: Step,
): Promise<void> => {
  const { language } = req.i18n
  if (action !== 'publish' && action !== 'retire') {
    throw transitionError('TRANSITION_NOT_POSSIBLE', language)
  }
  if (at.getTime() <= Date.now()) throw transitionError('MOMENT_PAST', language)
  // It may be approved until then.
  const { state } = pendingChange(before)
  const isOpen = action === 'publish' && (state === 'draft' || state === 'in-review')
  const expected = isOpen
    ? { ...before, workflow: { ...before.workflow, state: 'approved' as const } }
    : before
  await requireAllowed(req, slug, { before: expected, action })
  await req.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: action === 'publish' ? 'publish' : 'unpublish',
      doc: { relationTo: slug as 'services', value: id },
      user: { relationTo: 'users', value: actorId(req) ?? 0 },
    },
    waitUntil: at,
    req,
  })
}
