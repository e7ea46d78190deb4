/** What somebody did, as the audit log names it. Names are stored and hashed: they are never renamed. */
export const auditActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'trash',
  'restore',
  'restore-version',
  'delete',
  'read',
  'export',
  'import',
  'merge',
  'seed',
  'sign-in',
  'sign-in-failed',
  'sign-out',
  'password-reset',
] as const

export type AuditAction = (typeof auditActions)[number]

/** One thing that happened. Names and hashes alone: no contents, no personal data beyond the number of an account. */
export interface AuditEvent {
  /** `users:12`, `api-keys:3`, `system` for work of the process itself, `anonymous` for somebody not signed in. */
  actor: string
  action: AuditAction
  /** Slug of a collection or global; absent for what concerns no document. */
  collectionSlug: string | null
  documentId: string | null
  /** Paths of the fields that changed, sorted: `processingTime.typical`, `title.fr`. */
  changedFields: readonly string[]
  /** Locale the writer worked in. */
  locale: string | null
  /** SHA-256, hexadecimal, of the content before and after; absent where there was none or its hash could betray a person. */
  beforeHash: string | null
  afterHash: string | null
}

/** A link of the chain. */
export interface AuditEntry extends AuditEvent {
  /** 1, 2, 3 … without gaps. */
  sequence: number
  /** Moment it was written, ISO 8601 in UTC with milliseconds. */
  at: string
  /** `hash` of the entry before it. */
  previousHash: string
  /** SHA-256, hexadecimal, of `previousHash` and everything else in the entry. */
  hash: string
}
