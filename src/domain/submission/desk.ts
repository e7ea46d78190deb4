import type { CalendarDate } from '../calendar-date.ts'
import type { FieldError } from '../errors.ts'
import type { Locale } from '../locale.ts'
import type { CaseDocument } from './case-document.ts'
import type { CaseExport } from './case-export.ts'
import type { CaseUploadSent, Intake, SubmissionMeans, UploadKept } from './intake.ts'
import type { Payment } from './payment.ts'
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
  /** In the sender's language. */
  title?: string
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
  /** Where answers are files: `photo`, `children/photo`. Default: nowhere. */
  files?: readonly string[]
  /** Whether residents have to sign in for it, where the installation knows a provider. Default: no. */
  needsResident?: boolean
  /** Levels of the sign-in of which the provider confirms one. Default: any. */
  acrValues?: readonly string[]
  /** Whether browsers of people who are not signed in work for what they send. Default: as the installation says. */
  needsProof?: boolean
  /** What the form makes of answers. */
  check: (answers: Answers, reader: { locale: Locale; receivedAt: Date }) => CheckedAnswers
}

type Answers = Readonly<Record<string, unknown>>

/**
 * The answers that count, without those of hidden fields; or everything that is wrong, by pointers from the answers on, and
 * those that count as far as it is known. Default: none.
 */
type CheckedAnswers =
  | { isRight: true; answers: Answers }
  | { isRight: false; errors: readonly FieldError[]; answers?: Answers }

interface FormAsked extends Omit<SubmissionSent, 'channel'> {
  today: CalendarDate
  receivedAt: Date
}

/**
 * Finds a form that can be sent in, for a place and a day.
 * @throws CatalogueError RECORD_NOT_FOUND, RECORD_GONE, FORM_VERSION_UNKNOWN, BODY_INVALID, PLACE_DIVIDED, RECIPIENT_MISSING, WORKFLOW_MISSING
 */
export type FindForm = (asked: FormAsked) => Promise<OpenForm>

/** What is public of such a form: it names the competent authority by identifier. */
export type PublicForm = Omit<OpenForm, 'owner'> & { authority: string }

/** Finds what is public of a form that can be sent in. @throws the same as FindForm */
export type FindPublicForm = (asked: FormAsked) => Promise<PublicForm>

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
  /** What was sent along, and what the office made. */
  documents: CaseDocument[]
  /** The fee, where the case asked for one. */
  payment?: Payment
  messages: { at: string; from: 'office' | 'sender'; text: string }[]
}

/** What the sender of a case says. */
export interface MessageSent {
  text: string
  /** Tokens of files that were sent for this case. */
  files: readonly string[]
  /** Names of documents the office asked for, that are among them. */
  documents: readonly string[]
}

/** A case, named by who sent it in. */
export interface CaseAsked {
  number: string
  statusToken: string
  locale: Locale
}

/** Everything about a case, for programs and as a page that people read. */
export interface ExportedCase {
  data: CaseExport
  /** HTML. */
  page: string
}

/** A page of a form that somebody came to; nothing about who. */
export interface PageReached {
  /** Identifier of the form. */
  form: string
  /** From 1; 0 is the start, before anything is asked. */
  page: number
}

/** Where residents hand in what they filled in, and ask how far it is. */
export interface SubmissionDesk {
  /**
   * Stores a submission; it is worked on from the moment it is confirmed. The same key gives the same answer.
   * @throws CatalogueError BODY_INVALID, RECORD_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, WORKFLOW_MISSING, PROOF_INVALID, SESSION_NEEDED, SIGN_IN_TOO_WEAK, REPRESENTATION_INVALID
   */
  submit: (
    sent: SubmissionSent,
    idempotencyKey: string,
    means?: SubmissionMeans,
  ) => Promise<Receipt>
  /** @throws CatalogueError RECORD_NOT_FOUND, for a wrong token too */
  read: (asked: CaseAsked) => Promise<CaseStatus>
  /** What was withdrawn before stays so. @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED */
  withdraw: (asked: CaseAsked) => Promise<CaseStatus>
  /**
   * Says something to the office, with files perhaps; under the same key once.
   * @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED, BODY_INVALID, IDEMPOTENCY_KEY_REUSED
   */
  message: (asked: CaseAsked, message: MessageSent, idempotencyKey?: string) => Promise<CaseStatus>
  /** Has an open fee looked at, for whoever comes back from paying it. @throws CatalogueError RECORD_NOT_FOUND */
  payment: (asked: CaseAsked) => Promise<CaseStatus>
  /** Takes a file for a message. @throws CatalogueError RECORD_NOT_FOUND, CASE_CLOSED, and as uploads do */
  upload: (asked: CaseAsked, file: CaseUploadSent) => Promise<UploadKept>
  /** Everything that is stored about the case. @throws CatalogueError RECORD_NOT_FOUND */
  export: (asked: CaseAsked) => Promise<ExportedCase>
  /** The same as a ZIP archive with all files, piece by piece. @throws CatalogueError RECORD_NOT_FOUND */
  archive: (asked: CaseAsked) => Promise<AsyncIterable<Uint8Array>>
  /** Counts how far people come in a form. */
  noteProgress: (reached: PageReached) => Promise<void>
  /** A document of a case. @throws CatalogueError RECORD_NOT_FOUND, FILE_NOT_SCANNED */
  document: (
    asked: CaseAsked,
    id: string,
  ) => Promise<{ about: Pick<CaseDocument, 'name'>; bytes: Buffer }>
  /** What residents do around a submission. */
  intake: Intake
}
