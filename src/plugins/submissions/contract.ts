import type { z } from 'zod'

import type { Answered, Registers } from '../../domain/registry/registers.ts'
import { actionByHand } from '../../domain/submission/by-hand.ts'
import type { KnownStep } from '../../domain/submission/check-definition.ts'
import type { DeliveryProgress } from '../../domain/submission/delivery.ts'
import type { CaseText } from '../../domain/submission/workflow-definition.ts'
import type { IsHoliday } from '../../domain/submission/working-days.ts'
import type { StepTexts } from './step-texts.ts'

/** A case as a step sees it. */
interface StepCase {
  number: string
  service: string
  /** Title of the form, in the language of the sender. */
  formTitle: string | null
  /** Number of the service in eCH-0070. */
  ech0070Id: string | undefined
  jurisdiction: string | undefined
  channel: string
  /** Locale of the sender. */
  language: string
  /** What was sent, sensitive answers too: for deciding, never for a log, a mail or an error. */
  answers: Readonly<Record<string, unknown>>
  /** Whether the sender can be written to. */
  hasReplyTo: boolean
  /** Whether an address is the sender's. */
  isSender: (email: string) => boolean
}

/** A document of a case. */
export interface CaseDocument {
  /** File name, one in its case for each time the case comes to a state. */
  name: string
  /** In which of several branches that go on side by side, and by which of its steps. */
  within?: string
  /** What residents read. */
  title: CaseText
  /** For example `application/pdf`. */
  mediaType: string
  content: Uint8Array
  /** Whether the sender sees it. */
  isForSender: boolean
}

/** Something that is done outside once, under a name. */
interface OnceAsked<T> {
  /** Within the step: what is done several times has several names. */
  name: string
  /** Key of the register or system. */
  target: string
  /** Reads again what was kept. */
  result: z.ZodType<T>
  act: (
    idempotencyKey: string,
  ) => Promise<Answered<{ result: T; progress: 'accepted' | 'read' | 'sent'; remoteId?: string }>>
}

/** What came of it, the first time it succeeded; with what the other side said since. */
export interface Kept<T> {
  idempotencyKey: string
  result: T
  progress: DeliveryProgress
  remoteId: string | undefined
}

/** What steps reach beyond their case. */
export interface Outside {
  registers: Registers
  /** Notes in the delivery ledger what is done before it is done, and does it unless that succeeded before. */
  once: <T>(asked: OnceAsked<T>) => Promise<Answered<Kept<T>>>
  /** Notes what the other side says by now of something that was done. @param name as it was given to `once` */
  settle: (name: string, progress: 'accepted' | 'rejected') => Promise<void>
  /** What came back last of what was done in a state of this case; undefined where nothing did. */
  resultOf: (state: string) => Promise<unknown>
  documents: () => Promise<CaseDocument[]>
  /** Scheme, host and port people use. */
  baseUrl: string
  /** A token that stands for something in this state of this case, and that nobody else can make. */
  tokenFor: (purpose: string) => string
}

/** What a step is done with. */
export interface StepContext {
  submission: StepCase
  /** The same at each attempt, another one each time the case comes to the state. */
  idempotencyKey: string
  now: Date
  /** When the case came to this state. */
  enteredAt: Date
  isHoliday: IsHoliday
  /** Which of several steps that go on side by side, from 1. Default: 0, it goes on alone. */
  lane?: number
  /** What the step noted at its attempts in this state, and what people did there: a list in the order of time. */
  memory: unknown
  outside: Outside
}

/** A mail about a case. `{number}` and `{service}` are filled in, and no answers. */
export interface CaseMail {
  subject: CaseText
  text: CaseText
  link?: { words: CaseText; href: string }
  /** Default: the sender; without an address there is no mail. */
  to?: string
}

/** What is written in the same transaction as the outcome: it happens once, or the step counts as not done. */
export interface Effects {
  mail?: CaseMail
  /** What residents read in the timeline of the case. */
  told?: CaseText
  /** What case workers read there. */
  noted?: string
  documents?: readonly CaseDocument[]
  /** More of the same. */
  and?: readonly Effects[]
}

/** What came of a step. A throw means: try again later. */
export type StepOutcome =
  | ({ kind: 'done'; action?: string } & Effects)
  /** @property remember is added to the memory of the step */
  | ({ kind: 'wait'; until?: Date; remember?: readonly object[] } & Effects)
  | ({ kind: 'reject'; reason: string } & Effects)

/** Something a step did outside, to be taken back. */
export interface Undoing {
  idempotencyKey: string
  /** Whether the other side said that it counts. */
  isAccepted: boolean
  target: string
  remoteId: string
  registers: Registers
}

interface StepDefinition<Options extends z.ZodType> {
  /** Its folder, and its name in definitions. */
  key: string
  /** What who models a workflow reads of it. */
  texts: StepTexts
  options: Options
  /** How a case can go on from it, the good way first; none: it ends there. Default: `done`. */
  actions?: readonly string[]
  /** Whether it waits for somebody or something. Default: false. */
  waits?: boolean
  /** Ways on that a person may choose while it waits. Default: none. */
  byHand?: readonly string[]
  /** The way on by which there is a record of a register for the steps that follow. Default: none. */
  recordBy?: string
  run: (context: StepContext, options: z.output<Options>) => Promise<StepOutcome> | StepOutcome
  /** Notes outside that a person chose the way on; may be done several times. Default: nothing. */
  chosen?: (context: StepContext, action: string) => Promise<void>
  /**
   * Takes back what it did outside, when the case is withdrawn; a throw means: try again later.
   * @returns whether it is gone; otherwise a person has to see to it. `later`: nothing was tried, which counts as no attempt
   */
  compensate?: (done: Undoing) => Promise<boolean | 'later'>
}

/** A step with the type of its options hidden, so that all of them fit into one list. */
export interface Step extends KnownStep {
  key: string
  texts: StepTexts
  byHand: readonly string[]
  recordBy?: string
  run: (context: StepContext, options: unknown) => Promise<StepOutcome>
  compensate?: (done: Undoing) => Promise<boolean | 'later'>
}

/** Makes a step; its options are checked before it runs. */
export const defineStep = <Options extends z.ZodType>({
  key,
  texts,
  options,
  actions = ['done'],
  waits = false,
  byHand = [],
  recordBy,
  run,
  chosen,
  compensate,
}: StepDefinition<Options>): Step => ({
  key,
  texts,
  options,
  actions: () => actions,
  waits,
  byHand,
  ...(recordBy !== undefined && { recordBy }),
  run: async (context, given) => {
    const parsed = options.parse(given)
    const action = actionByHand(context.memory, byHand)
    if (action === undefined) return run(context, parsed)
    await chosen?.(context, action)
    return { kind: 'done', action }
  },
  ...(compensate && { compensate }),
})
