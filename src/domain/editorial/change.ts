/** Where the pending change of a document stands; what the public sees is another matter. */
export const workflowStates = ['draft', 'in-review', 'approved', 'published', 'retired'] as const

export type WorkflowState = (typeof workflowStates)[number]

/** Who did something, and when. */
export interface Stamp {
  by: number | null
  /** Moment, ISO 8601. */
  at: string
}

/** What was changed in a document since its last publication, and how far it is on its way to the next one. */
export interface PendingChange {
  state: WorkflowState
  /** Ids of everybody who changed something since the last publication. */
  authors: readonly number[]
  /** Who asked for the review that is pending, or was the last one. */
  requested?: Stamp | undefined
  /** Who approved the change as it is now. */
  approved?: Stamp | undefined
}

/** What a person may do with a document, by their roles. */
export interface Actor {
  /** Database id of the person; none for the system. */
  id: number | null
  /** May save drafts of the document. */
  isEditor: boolean
  /** May approve, publish and retire the document. */
  isPublisher: boolean
}

/** The system: what it does is decided in code, so that no rule about persons holds for it. */
export const system = { id: null, isEditor: true, isPublisher: true } as const satisfies Actor
