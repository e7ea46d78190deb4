import type { DecisionAction } from './decision.ts'
import type { CaseText } from './workflow-definition.ts'

/** How a submission came in. */
export const channels = ['online', 'counter', 'phone', 'post'] as const

/** What a case is doing: `waiting` for somebody or a day, `incident` until a person saw to it. */
export const progresses = ['running', 'waiting', 'incident', 'closed', 'withdrawn'] as const

export type Progress = (typeof progresses)[number]

/** Something that happened to a case; only added. */
export interface CaseEvent {
  /** RFC 3339. */
  at: string
  /** What: `received`, `entered`, `message`, `decided`, `closed`, … */
  action: string
  /** A person's database id; absent: the system. */
  by?: number
  /** Where the case came to. */
  state?: string
  /** What residents are told; an event without it is not for them. */
  text?: CaseText
  /** Why, for case workers. */
  reason?: string
  /** What somebody decided. */
  decision?: DecisionAction
  /** Where several people decide: how many of them have spoken with this one, from 1. */
  vote?: number
  /** The way on that somebody chose by hand. */
  chose?: string
  /** Where several branches go on side by side: in which one. */
  branch?: string
}
