import type { WorkflowState } from './change.ts'

/** What people do with a change. */
export const workflowActions = [
  'request-review',
  'withdraw',
  'request-changes',
  'approve',
  'publish',
  'retire',
  'reopen',
] as const

export type WorkflowAction = (typeof workflowActions)[number]

/** One way from state to state. */
export interface Transition {
  from: readonly WorkflowState[]
  to: WorkflowState
  /** Who may: those who edit the document, or those who publish it. */
  by: 'editor' | 'publisher'
  /** Under four eyes not for those who made the change. */
  byAnother?: true
  /** Under four eyes only what somebody approved. */
  onlyApproved?: true
}

/** The whole workflow. Retiring takes a document away from the public and needs no second person. */
export const transitions: Readonly<Record<WorkflowAction, Transition>> = {
  'request-review': { from: ['draft'], to: 'in-review', by: 'editor' },
  withdraw: { from: ['in-review', 'approved'], to: 'draft', by: 'editor' },
  'request-changes': { from: ['in-review', 'approved'], to: 'draft', by: 'publisher' },
  approve: { from: ['in-review'], to: 'approved', by: 'publisher', byAnother: true },
  publish: {
    from: ['draft', 'in-review', 'approved'],
    to: 'published',
    by: 'publisher',
    byAnother: true,
    onlyApproved: true,
  },
  retire: {
    from: ['draft', 'in-review', 'approved', 'published'],
    to: 'retired',
    by: 'publisher',
  },
  reopen: { from: ['retired'], to: 'draft', by: 'editor' },
}
