import type { FieldError } from '../errors.ts'
import type { FormDefinition } from '../form/form-definition.ts'
import type { Locale } from '../locale.ts'
import type { CaseDocument } from './case-document.ts'
import type { Payment } from './payment.ts'
import type { UploadRules } from '../upload/upload-rules.ts'

/**
 * What residents do around a submission. *Upload*: a file that waits to be attached. *Draft*: a form somebody goes on
 * with another day. *Proof*: work a browser did, so that robots pay for what they send. *Resident*: somebody an OpenID
 * provider vouches for. *Representation*: the consent of one resident that another acts for her.
 */

/** A file that is sent. */
export interface UploadSent {
  form: string
  field: string
  rules: UploadRules
  /** As the sender calls it. */
  fileName: string
  bytes: Buffer
  resident?: Resident | undefined
  /** The same key gives the same answer. Default: each file is another one. */
  idempotencyKey?: string | undefined
}

/** A file for a case that is under way. */
export type CaseUploadSent = Pick<UploadSent, 'bytes' | 'fileName' | 'idempotencyKey' | 'rules'>

/** What becomes of a file: `pending` until the scanner looked at it. */
export interface UploadKept {
  /** Named in the answer to the field; whoever has it may use the file. */
  token: string
  name: string
  type: string
  bytes: number
  state: 'clean' | 'pending'
  /** RFC 3339; without a submission it is deleted then. */
  expiresAt: string
}

/** Where files of residents are taken in. */
export interface Uploads {
  /** @throws CatalogueError FILE_TYPE_REFUSED, FILE_UNPACKS_TOO_LARGE, PICTURE_UNREADABLE, FILE_INFECTED, BODY_TOO_LARGE, IDEMPOTENCY_KEY_REUSED */
  keep: (sent: UploadSent) => Promise<UploadKept>
  /** Takes a file back that belongs to no submission. @throws CatalogueError RECORD_NOT_FOUND */
  remove: (token: string) => Promise<void>
}

/** What somebody has filled in so far. */
export interface DraftContent {
  locale: Locale
  bfs?: number
  /** The page somebody stopped at. */
  page?: number
  answers: Readonly<Record<string, unknown>>
}

/** A draft as it is kept. */
export interface Draft {
  form: string
  /** Of the form, as it was when the draft was begun: later ones do not touch it. */
  formVersion: number
  content: DraftContent
  /** Counts how often it was saved. */
  version: number
  savedAt: string
  expiresAt: string
}

/** A draft as it is begun. */
interface DraftBegun extends Pick<Draft, 'content' | 'form' | 'formVersion'> {
  idempotencyKey?: string | undefined
}

/** Where the way back to a draft is mailed to. */
interface DraftLinkAsked {
  email: string
  locale: Locale
  /** Under the same key it is mailed once. Default: each time. */
  idempotencyKey?: string | undefined
}

/** Where people go on with a form another day. */
export interface Drafts {
  /** The same key gives the same draft, as it is by then. @throws CatalogueError IDEMPOTENCY_KEY_REUSED */
  begin: (draft: DraftBegun) => Promise<Draft & { token: string }>
  /** @throws CatalogueError RECORD_NOT_FOUND */
  read: (token: string) => Promise<Draft>
  /** @param version the one that was read last. @throws CatalogueError RECORD_NOT_FOUND, DRAFT_CHANGED */
  save: (token: string, version: number, content: DraftContent) => Promise<Draft>
  /** @throws CatalogueError RECORD_NOT_FOUND */
  remove: (token: string) => Promise<void>
  /** Mails the way back to a draft. @throws CatalogueError RECORD_NOT_FOUND, DRAFT_LINK_OFF, TOO_MANY_REQUESTS, IDEMPOTENCY_KEY_REUSED */
  sendLink: (token: string, link: DraftLinkAsked) => Promise<void>
}

/** Work for a browser; as `altcha` names it. */
type Challenge = Readonly<Record<string, unknown>>

/** Where browsers show that they worked. */
export interface Proofs {
  isNeeded: boolean
  challenge: () => Promise<Challenge>
  /** @returns what names the proof, so that it is used once. @throws CatalogueError PROOF_INVALID */
  check: (proof: string | undefined) => Promise<{ nonce: string; expiresAt: Date }>
}

/** Somebody an OpenID provider vouches for. */
export interface Resident {
  /** Made from issuer and subject: always the same, and says nothing to anybody else. */
  key: string
  claims: Readonly<Record<string, unknown>>
  /** AHV number, where the provider confirms one. */
  ahvNumber?: string
}

/** One case in the list of a resident. */
export interface OwnCase {
  number: string
  statusToken: string
  service: string
  progress: string
  receivedAt: string
  closedAt?: string
  /** Whether it was handed in for somebody else. */
  isForOther: boolean
  /** What the office made for her. */
  documents: CaseDocument[]
  /** The fee, where the case asked for one. */
  payment?: Payment
}

/** The consent of a resident that somebody acts for her. */
export interface Representation {
  id: string
  /** From the side of who asks. */
  role: 'represented' | 'representative'
  state: 'ended' | 'given' | 'accepted' | 'revoked'
  givenAt: string
  acceptedAt?: string
  endsAt: string
  revokedAt?: string
}

/** A value a register or the provider knows of a resident. */
export interface PrefilledValue {
  field: string
  value: unknown
  /** `oidc`, or the key of the register. */
  origin: string
}

/** What is known of a resident for a form. */
export interface Prefilled {
  values: PrefilledValue[]
  /** Registers that do not answer now, and what that means for the form. */
  unavailable: { origin: string; policy: 'ask-a-person' | 'go-on' | 'wait' }[]
}

/** What residents who are signed in may do. */
export interface Residents {
  /** @throws CatalogueError TOKEN_INVALID */
  residentOf: (bearer: string) => Promise<Resident>
  cases: (
    resident: Resident,
    page: { before?: string | undefined; limit: number; locale: Locale },
  ) => Promise<OwnCase[]>
  /** Everything about her in every case, as a ZIP archive, piece by piece. */
  archive: (resident: Resident) => Promise<AsyncIterable<Uint8Array>>
  prefill: (resident: Resident, form: FormDefinition) => Promise<Prefilled>
  representations: (resident: Resident) => Promise<Representation[]>
  /** Gives a consent; the code goes to who is to act. @throws CatalogueError IDEMPOTENCY_KEY_REUSED */
  giveConsent: (
    resident: Resident,
    asked: { days: number; idempotencyKey?: string | undefined },
  ) => Promise<Representation & { code: string }>
  /** @throws CatalogueError RECORD_NOT_FOUND */
  acceptConsent: (resident: Resident, code: string) => Promise<Representation>
  /** Either side ends it, at once. @throws CatalogueError RECORD_NOT_FOUND */
  endConsent: (resident: Resident, id: string) => Promise<Representation>
}

/** What comes along with a submission, and is no part of what was filled in. */
export interface SubmissionMeans {
  resident?: Resident | undefined
  /** Id of a representation that is accepted. */
  onBehalfOf?: string | undefined
  proof?: string | undefined
  /** Token of the draft it was written in: erased with the receipt. */
  draft?: string | undefined
}

/** Everything around a submission. */
export interface Intake {
  uploads: Uploads
  drafts: Drafts
  proofs: Proofs
  residents: Residents
}

/** What is wrong with the files that answers name. */
export const uploadUnknown = (pointer: string): FieldError => ({
  pointer,
  code: 'UPLOAD_UNKNOWN',
  detail: 'names no file that was sent for this field',
})
