import { canonicalJson } from '../audit/canonical-json.ts'

/** What happens to the data of a case that data protection has to know of. Stored and hashed: never renamed. */
export const protectionActions = [
  'viewed',
  'exported',
  'export-ordered',
  'held',
  'released',
  'deleted',
  'anonymised',
] as const

export type ProtectionAction = (typeof protectionActions)[number]

/** Who did what to the data of a case, when and why; no contents of the case. */
export interface ProtectionRecord {
  /** RFC 3339, UTC, with milliseconds. */
  at: string
  action: ProtectionAction
  /** As the audit log names people: `users:12`; `system`; `sender` for who holds the status token. */
  actor: string
  /** Database id of the case, as the audit log names it. */
  submission: number
  /** Receipt number. */
  caseNumber: string
  /** Identifier of the form. */
  form: string
  /** Names of what was seen or handed out, sorted. */
  fields: readonly string[]
  /** Under which rule it was removed. */
  rule: string | null
  /** Why, in the words of who did it. */
  reason: string | null
}

/** What the hash of a record covers, as text: the audit log keeps the hash, so that a record cannot be changed unseen. */
export const protectionText = (record: ProtectionRecord): string => canonicalJson(record)
