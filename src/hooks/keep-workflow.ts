import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { mayPublish } from '../access/rights.ts'
import { type PendingChange, system } from '../domain/editorial/change.ts'
import { changeAfterSave, moveChange } from '../domain/editorial/move-change.ts'
import { sameContent } from '../domain/editorial/same-content.ts'
import type { WorkflowAction } from '../domain/editorial/transitions.ts'
import { catalogueSettings } from '../settings/catalogue-settings.ts'
import { isPublic } from './is-public.ts'
import { forgetWrite, type Write, writeOf } from './note-write.ts'
import {
  actorId,
  type Editorial,
  pendingChange,
  personId,
  workflowGroup,
} from './pending-change.ts'
import { transitionError } from './transition-error.ts'

/** What a person asked for by name, rather than by saving with another status. */
export interface AskedTransition {
  action: WorkflowAction | 'assign'
  /** Id of the person who is to go on; null for nobody. Left out, it stays as it is. */
  assignee?: number | null | undefined
  /** The document it is about. */
  slug: string
  id: number
}

type Row = Editorial & Record<string, unknown>

const key = 'askedTransition'

/** Has the next write to a document in this request take a step of the workflow. */
export const askTransition = (req: PayloadRequest, asked: AskedTransition): void => {
  req.context[key] = asked
}

/** What was asked for this document; only once. */
const takeAsked = (
  { context }: PayloadRequest,
  slug: string,
  id: number | undefined,
): AskedTransition | undefined => {
  const asked = context[key] as AskedTransition | undefined
  if (asked?.slug !== slug || asked.id !== id) return undefined
  context[key] = undefined
  return asked
}

/**
 * Moves the pending change with each write, by whatever door it comes, and refuses to publish or retire what the person
 * may not. What a client sends as `workflow` counts for nothing.
 */
export const keepWorkflow: CollectionBeforeChangeHook<Row> = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const original = operation === 'create' ? undefined : originalDoc
  const asked = takeAsked(req, collection.slug, original?.id)
  const write = writeOf(req, collection.slug, original?.id)
  forgetWrite(req, collection.slug, original?.id)
  const before = pendingChange(original)
  const isEdited = !original || !sameContent(original, data, contentFields(collection))
  const saved = isEdited ? changeAfterSave(before, actorId(req)) : before
  const action = asked ? asked.action : await actionOf(write, { hook, original, isEdited })
  const after =
    action === undefined || action === 'assign'
      ? saved
      : await moved(saved, action, { hook, write })
  const assignee = asked?.assignee === undefined ? original?.workflow?.assignee : asked.assignee
  const isOver = after.state === 'published' && saved.state !== 'published'
  return {
    ...data,
    ...statusAfter(action, data),
    workflow: workflowGroup(after, isOver ? null : personId(assignee)),
  }
}

/** Joins are questions to other documents, not content of this one. */
const contentFields = ({ flattenedFields }: SanitizedCollectionConfig): string[] =>
  flattenedFields.filter(({ type }) => type !== 'join').map(({ name }) => name)

type Hook = Parameters<CollectionBeforeChangeHook<Row>>[0]

interface Written {
  hook: Hook
  original: Row | undefined
  isEdited: boolean
}

/** What a write means that names no action: publishing and retiring are said by the status alone. */
const actionOf = async (
  write: Write,
  { hook: { collection, data, req }, original, isEdited }: Written,
): Promise<WorkflowAction | undefined> => {
  if (write.isDraft || (write.isTrashing && !isEdited)) return undefined
  if (data._status === 'published') return 'publish'
  if (!original || pendingChange(original).state === 'retired') return undefined
  return (await isPublic(req, collection.slug, original.id)) ? 'retire' : undefined
}

const moved = async (
  change: PendingChange,
  action: WorkflowAction,
  { hook: { originalDoc, data, req }, write }: { hook: Hook; write: Write },
): Promise<PendingChange> => {
  const isPublisher = mayPublish(req.user, originalDoc?.owner ?? data.owner)
  const actor = write.isSystem ? system : { id: actorId(req), isEditor: true, isPublisher }
  // Published again as it is: nothing moves, and it is still for those who publish.
  const isAgain = action === 'publish' && change.state === 'published'
  const { fourEyes } = await catalogueSettings(req)
  const outcome = moveChange(isAgain ? { ...change, state: 'approved' } : change, action, actor, {
    fourEyes,
    now: new Date(),
  })
  if (outcome.kind === 'refused') throw transitionError(outcome.code, req.i18n.language)
  return write.isOneLocale && !isAgain ? { ...change, state: 'draft' } : outcome.change
}

/** Where a collection says of its documents whether they are still in use, retiring says so too. */
const statusAfter = (
  action: AskedTransition['action'] | undefined,
  data: Partial<Row>,
): { status?: string } => {
  if (action === 'retire' && typeof data.status === 'string') return { status: 'retired' }
  return action === 'reopen' && data.status === 'retired' ? { status: 'active' } : {}
}
