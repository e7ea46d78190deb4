import type { PayloadRequest } from 'payload'

import { concerned, type WorkflowEvent } from '../domain/editorial/concerned.ts'
import { actorId, pendingChange, personId } from '../hooks/pending-change.ts'
import { documentLink } from '../mail/document-link.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { workflowMail } from '../mail/workflow-mail.ts'
import { catalogueSettings } from '../settings/catalogue-settings.ts'
import { commentsOn } from './comments-on.ts'
import { type Draft, findDraft, titleOf } from './find-draft.ts'
import { peopleById, reviewersOf } from './people.ts'

/** What happened to a document. */
export interface Notice {
  event: WorkflowEvent
  slug: string
  id: number
  /** The document before it happened, where who is concerned follows from that. Default: as it is. */
  before?: Draft
  /** Ids of people a comment names. */
  mentioned?: readonly number[]
  /** Why a planned publication failed. */
  reason?: string
}

/** Puts a mail for each person concerned into the outbox, in the language of each. */
export const notify = async (req: PayloadRequest, notice: Notice): Promise<void> => {
  const { event, slug, id, mentioned = [], reason } = notice
  const now = await findDraft(req, slug, id)
  const { authors, requested } = pendingChange(notice.before ?? now)
  const comments = await commentsOn(req, slug, id)
  const reviewers = event === 'request-review' ? await reviewersOf(req, now.owner) : []
  const ids = concerned(event, {
    actor: actorId(req),
    assignee: personId(now.workflow?.assignee) ?? personId(notice.before?.workflow?.assignee),
    requester: requested?.by ?? null,
    authors,
    reviewers: reviewers.map((person) => person.id),
    commenters: comments.flatMap(({ author }) => personId(author) ?? []),
    mentioned,
  })
  const people = await peopleById(req, [...ids, actorId(req) ?? 0])
  const { sender } = await catalogueSettings(req)
  for (const person of ids) {
    const to = people.get(person)
    if (!to) continue
    await queueMail(
      req,
      workflowMail({
        event,
        to: to.email,
        language: to.language ?? 'de',
        title: titleOf(req, slug, now),
        actor: people.get(actorId(req) ?? 0)?.name,
        reason,
        link: documentLink(req, slug, id),
        signature: sender.signature,
      }),
    )
  }
}
