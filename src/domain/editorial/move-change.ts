import type { Actor, PendingChange, Stamp } from './change.ts'
import { system } from './change.ts'
import { transitions, type WorkflowAction, workflowActions } from './transitions.ts'

/** Under which rules a change moves, and when. */
export interface MoveRules {
  /** Nobody approves or publishes what they changed themselves, and nothing is published without approval. */
  fourEyes: boolean
  now: Date
}

/** Why a change does not move. */
type Refusal = 'TRANSITION_NOT_POSSIBLE' | 'TRANSITION_FORBIDDEN' | 'OWN_CHANGE' | 'NOT_APPROVED'

/** The change after an action, or why it stays as it is. */
export type Moved = { kind: 'moved'; change: PendingChange } | { kind: 'refused'; code: Refusal }

/** Takes one step of the workflow. */
export const moveChange = (
  change: PendingChange,
  action: WorkflowAction,
  actor: Actor,
  rules: MoveRules,
): Moved => {
  const code = refusalOf(change, action, actor, rules)
  return code
    ? { kind: 'refused', code }
    : {
        kind: 'moved',
        change: afterStep(change, action, { by: actor.id, at: rules.now.toISOString() }),
      }
}

const refusalOf = (
  change: PendingChange,
  action: WorkflowAction,
  actor: Actor,
  { fourEyes }: MoveRules,
): Refusal | undefined => {
  const { from, by, byAnother, onlyApproved } = transitions[action]
  if (!(by === 'editor' ? actor.isEditor : actor.isPublisher)) return 'TRANSITION_FORBIDDEN'
  if (!from.includes(change.state)) return 'TRANSITION_NOT_POSSIBLE'
  if (!fourEyes || actor === system) return undefined
  if (byAnother && actor.id !== null && change.authors.includes(actor.id)) return 'OWN_CHANGE'
  return onlyApproved && change.state !== 'approved' ? 'NOT_APPROVED' : undefined
}

const afterStep = (change: PendingChange, action: WorkflowAction, stamp: Stamp): PendingChange => {
  const { authors, requested, approved } = change
  const state = transitions[action].to
  switch (action) {
    case 'request-review':
      return { state, authors, requested: stamp }
    case 'approve':
      return { state, authors, requested, approved: stamp }
    case 'publish':
      return { state, authors: [], requested, approved }
    case 'withdraw':
    case 'request-changes':
    case 'retire':
    case 'reopen':
      return { state, authors, requested }
  }
}

/**
 * The change after somebody saved something else than what was there: they are one of its authors, and no approval
 * holds for it any more. What is in review stays there: a reviewer may correct a word.
 */
export const changeAfterSave = (
  { state, authors, requested }: PendingChange,
  author: number | null,
): PendingChange => {
  const all = author === null || authors.includes(author) ? authors : [...authors, author]
  return state === 'in-review'
    ? { state, authors: all, requested }
    : { state: 'draft', authors: all, requested: state === 'approved' ? requested : undefined }
}

/** What a person may do with a change now, in the order of the workflow. */
export const openActions = (
  change: PendingChange,
  actor: Actor,
  rules: MoveRules,
): WorkflowAction[] =>
  workflowActions.filter((action) => moveChange(change, action, actor, rules).kind === 'moved')
