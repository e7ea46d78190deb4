import type { PayloadRequest } from 'payload'

import type { PendingChange, Stamp } from '../domain/editorial/change.ts'

type Person = number | { id: number } | null | undefined

/** What the workflow keeps in a document. */
export interface WorkflowGroup {
  state?: PendingChange['state'] | null
  assignee?: Person
  changedBy?: (number | { id: number })[] | null
  requestedAt?: string | null
  requestedBy?: Person
  approvedAt?: string | null
  approvedBy?: Person
}

/** A document with a workflow. */
export interface Editorial {
  id: number
  _status?: 'draft' | 'published' | null
  owner?: Person
  updatedAt: string
  workflow?: WorkflowGroup | null
}

/** Database id of a person, populated or not. */
export const personId = (person: Person): number | null =>
  typeof person === 'object' ? (person?.id ?? null) : (person ?? null)

/** Database id of the person behind a request; none for machines and for the system. */
export const actorId = ({ user }: PayloadRequest): number | null =>
  user?.collection === 'users' ? user.id : null

/** The change that is pending in a document; one from before there was a workflow stands where its status says. */
export const pendingChange = (document: Partial<Editorial> | undefined): PendingChange => {
  const workflow = document?.workflow ?? {}
  return {
    state: workflow.state ?? (document?._status === 'published' ? 'published' : 'draft'),
    authors: (workflow.changedBy ?? []).map((person) => personId(person) ?? 0),
    requested: stamp(workflow.requestedBy, workflow.requestedAt),
    approved: stamp(workflow.approvedBy, workflow.approvedAt),
  }
}

const stamp = (by: Person, at: string | null | undefined): Stamp | undefined =>
  at ? { by: personId(by), at } : undefined

/** A pending change as the document keeps it. */
export const workflowGroup = (change: PendingChange, assignee: number | null): WorkflowGroup => ({
  state: change.state,
  assignee,
  changedBy: [...change.authors],
  requestedAt: change.requested?.at ?? null,
  requestedBy: change.requested?.by ?? null,
  approvedAt: change.approved?.at ?? null,
  approvedBy: change.approved?.by ?? null,
})
