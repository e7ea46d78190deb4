import type { WorkflowAction } from './transitions.ts'

/** What people are told about by mail. */
export type WorkflowEvent = WorkflowAction | 'comment' | 'assign' | 'schedule-failed'

/** Ids of the people around a change. */
export interface People {
  /** Whoever does it: they know. */
  actor: number | null
  assignee: number | null
  requester: number | null
  authors: readonly number[]
  /** Those who may approve for the owner of the document. */
  reviewers: readonly number[]
  commenters: readonly number[]
  mentioned: readonly number[]
}

/** Ids of those whom an event concerns, each once, without the one who caused it. */
export const concerned = (event: WorkflowEvent, people: People): number[] => {
  const ids = new Set(involved(event, people).filter((id) => id !== null))
  if (people.actor !== null && event !== 'schedule-failed') ids.delete(people.actor)
  return [...ids]
}

const involved = (event: WorkflowEvent, people: People): (number | null)[] => {
  const { actor, assignee, requester, authors, reviewers, commenters, mentioned } = people
  const around = [assignee, requester, ...authors, ...commenters]
  switch (event) {
    case 'request-review':
      return assignee === null ? [...reviewers] : [assignee]
    case 'assign':
      return [assignee]
    case 'schedule-failed':
      return [actor, requester, assignee]
    case 'comment':
      return [...around, ...mentioned]
    case 'withdraw':
    case 'request-changes':
    case 'approve':
    case 'publish':
    case 'retire':
    case 'reopen':
      return around
  }
}
