import type { Locale } from '../locale.ts'
import type { DecisionAction } from './decision.ts'

/** A question of the form, as it was asked, and what was answered. */
interface ExportedAnswer {
  field: string
  /** Absent where the form asks it no more. */
  label?: string
  answer: unknown
}

/** Whether the scanner let a file pass: what it did not is never handed out. */
export const fileStates = ['clean', 'failed', 'infected', 'pending'] as const

type FileState = (typeof fileStates)[number]

/** Everything that is stored about a case and the person who sent it in, for that person. */
export interface CaseExport {
  number: string
  form: string
  formVersion: number
  formTitle?: string
  service: string
  jurisdiction?: string
  channel: string
  locale: Locale
  state: string
  progress: string
  /** RFC 3339. */
  receivedAt: string
  closedAt?: string
  /** Until when it is kept, where that is known. */
  deleteAfter?: string
  /** Since when it is not deleted though its time may be over, and why. */
  hold?: { since: string; reason: string }
  answers: ExportedAnswer[]
  /** Where messages to the person go. */
  replyTo?: string
  /** What happened; who of the authority did it is not told by name. */
  events: {
    at: string
    action: string
    by: CaseActor
    state?: string
    text?: string
    reason?: string
    /** What was decided. */
    decision?: DecisionAction
  }[]
  messages: { at: string; from: 'office' | 'sender'; text: string }[]
  /** What was sent along. */
  files: { name: string; mediaType: string; bytes: number; state: FileState }[]
  /** What was made of the case. */
  documents: { name: string; mediaType: string; bytes: number; at: string }[]
  /** What was given to other systems, and how far that came. */
  deliveries: { at: string; target: string; progress: string; reference?: string }[]
  /** What was tried, without contents. */
  steps: { at: string; state: string; step: string; outcome: string }[]
  /** Who saw or handed out what. */
  accesses: { at: string; action: string; by: CaseActor; fields: string[] }[]
}

/** Who did something, as the person is told. */
export const caseActors = ['authority', 'sender', 'system'] as const

export type CaseActor = (typeof caseActors)[number]

/** An account as the person is told of it. @param actor as the audit log names it */
export const actorFor = (actor: string): CaseActor =>
  actor === 'sender' || actor === 'system' ? actor : 'authority'
