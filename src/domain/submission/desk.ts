import type { CalendarDate } from '../calendar-date.ts'
import type { FieldError } from '../errors.ts'
import type { Locale } from '../locale.ts'
import type { AfterRetention } from './retention.ts'
import type { channels, Progress } from './submission.ts'

/** What somebody sends in. */
export interface SubmissionSent {
  /** Identifier of the form. */
  form: string
  /** The version that was filled in; people in the middle of one finish theirs. Default: the newest. */
  formVersion?: number
  /** BFS number of the municipality. */
  bfs?: number
  locale: Locale
  channel: (typeof channels)[number]
  answers: Readonly<Record<string, unknown>>
}

/** What intake has to know of a form: copied into the case where it is about the catalogue. */
export interface OpenForm {
  version: number
  /** Identifier of the service. */
  service: string
  ech0070Id?: string
  /** Database id of the competent authority. */
  owner: number
  /** Identifier of the area. */
  jurisdiction?: string
  /** Key of the workflow. */
  workflow: string
  /** Names of answers that are encrypted. */
  sensitive: readonly string[]
  /** Name of the answer that holds the sender's e-mail address. */
  replyTo?: string
  /** How long a closed case is kept. */
  retentionDays: number
  /** How long one that its sender withdrew is kept. Default: `retentionDays`. */
  withdrawnRetentionDays?: number
  /** What happens then. Default: `delete`. */
  afterRetention?: AfterRetention
  /** What the form makes of answers. */
  check: (answers: Answers, reader: { locale: Locale; receivedAt: Date }) => CheckedAnswers
}

type Answers = Readonly<Record<string, unknown>>

/** The answers that count, without those of hidden fields; or everything that is wrong, by pointers from the answers on. */
type CheckedAnswers =
  { isRight: true; answers: Answers } | { isRight: false; errors: readonly FieldError[] }

/** Finds a form that can be sent in, for a place and a day. @throws CatalogueError RECORD_NOT_FOUND, BODY_INVALID */
export type FindForm = (
  asked: Pick<SubmissionSent, 'bfs' | 'form' | 'formVersion'> & { today: CalendarDate },
) => Promise<OpenForm>

/** The answer to what was sent in. */
export interface Receipt {
  number: string
  statusToken: string
  /** RFC 3339. */
  receivedAt: string
}

/** What a resident sees of a case. */
export interface CaseStatus {
  number: string
  service: string
  progress: Progress
  state: { name: string; label: string }
  receivedAt: string
  closedAt?: string
  events: { at: string; action: string; text: string }[]
}

/** A case, named by who sent it in. */
export interface CaseAsked {
  number: string
  statusToken: string
  locale: Locale
}

/** Where residents hand in what they filled in, and ask how far it is. */
export interface SubmissionDesk {
  /**
   * Stores a submission; it is worked on from the moment it is confirmed. The same key gives the same answer.
   * @throws CatalogueError BODY_INVALID, RECORD_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, WORKFLOW_MISSING
   */
  submit: (sent: SubmissionSent, idempotencyKey: string) => Promise<Receipt>
  /** @throws CatalogueError RECORD_NOT_FOUND, for a wrong token too */
  read: (asked: CaseAsked) => Promise<CaseStatus>
  /** @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED */
  withdraw: (asked: CaseAsked) => Promise<CaseStatus>
}
