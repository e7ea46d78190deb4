import type { AuditAction } from './audit-entry.ts'

/** What of a document's state tells which action a write was. */
export interface DocumentState {
  /** Whether people without rights can read it. */
  isPublic: boolean
  isTrashed: boolean
  /** Whether its newest state is the one that is public. */
  isDraft: boolean
}

interface Write {
  /** Nothing for a document that was not there. */
  before: DocumentState | undefined
  /** Nothing for a document that is gone. */
  after: DocumentState | undefined
  isVersionRestore: boolean
}

/** What a write was, in the words of the audit log: one action, two where a document is created in public. */
export const actionsOf = ({ before, after, isVersionRestore }: Write): AuditAction[] => {
  if (!after) return ['delete']
  if (!before) return after.isPublic ? ['create', 'publish'] : ['create']
  if (after.isTrashed !== before.isTrashed) return [after.isTrashed ? 'trash' : 'restore']
  if (before.isPublic && !after.isPublic) return ['unpublish']
  const isPublished = after.isPublic && !after.isDraft
  if (isVersionRestore) return isPublished ? ['restore-version', 'publish'] : ['restore-version']
  return isPublished ? ['publish'] : ['update']
}
