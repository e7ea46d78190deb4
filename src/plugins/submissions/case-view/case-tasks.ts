import { type DecisionAction, type Vote } from '../../../domain/submission/decision.ts'
import { foundFactsOf } from '../../../domain/submission/found-facts.ts'
import { remembered } from '../../../domain/submission/remembered.ts'
import type {
  CaseText,
  WorkflowDefinition,
} from '../../../domain/submission/workflow-definition.ts'
import type { AdminText } from '../../../i18n/locales.ts'
import { notedWords } from '../../../i18n/noted-words.ts'
import { decision, vote } from '../steps/decision/index.ts'
import { billed } from '../steps/fee-and-payment/index.ts'
import { findStep } from '../steps/index.ts'
import { type DueStep, stepsAt } from '../step-at.ts'
import { waitingNote } from '../unanswered.ts'
import type { EventWords } from './case-events.ts'

/** A step that waits, and what a person can do for it. */
export interface CaseTask {
  /** Key of the step. */
  step: string
  /** What the step is called. */
  title: AdminText
  /** In which branch, where several go on side by side. */
  branch?: { name: string; label: CaseText }
  /** Only where a person has to decide. */
  decision?: { fourEyes: boolean; votes: ShownVote[] }
  /** Ways on that may be chosen by hand. */
  byHand: readonly string[]
  /** What the ways on are called. */
  wayNames: Readonly<Record<string, AdminText>>
  /** The way by which there is a record of a register, and what of it later steps take: names within it, with dots. */
  record?: { by: string; values: readonly string[] }
  /** The register that gives no answer, and how. */
  waitsFor?: string
  /** Reference of the bill, where one is to be paid. */
  reference?: string
}

interface ShownVote {
  /** Name. */
  by: string
  isMe: boolean
  action: DecisionAction
}

interface Standing {
  definition: WorkflowDefinition | null
  progress: string
  state: string
  memory: unknown
}

/** What somebody said to a step that waits for a decision. */
const votesOf = ({ key, memory }: DueStep): Vote[] =>
  key === decision.key ? remembered(memory, vote) : []

const dueIn = ({ definition, progress, state, memory }: Standing): DueStep[] =>
  definition && (progress === 'running' || progress === 'waiting')
    ? stepsAt({ definition, state, memory })
    : []

/** Who has spoken on what is to be decided in a case. @returns database ids */
export const votersOf = (standing: Standing): number[] =>
  dueIn(standing).flatMap((step) => votesOf(step).map(({ by }) => by))

const recordOf = (
  { definition, state }: Standing,
  by: string | undefined,
): Pick<CaseTask, 'record'> => {
  const values = definition && by !== undefined ? foundFactsOf(definition, state) : []
  return by === undefined || values.length === 0 ? {} : { record: { by, values } }
}

/** What a person can do for a case where it stands, in the order of its branches. @param me database id of the reader */
export const tasksOf = (
  standing: Standing,
  { people, me, names, language }: EventWords & { me: number | undefined },
): CaseTask[] =>
  dueIn(standing).flatMap((step): CaseTask[] => {
    const { key, options, memory, branch } = step
    const found = findStep(key)
    const byHand = standing.progress === 'waiting' ? (found?.byHand ?? []) : []
    const isDecision = key === decision.key
    if (!found || (!isDecision && byHand.length === 0)) return []
    const waitsFor = remembered(memory, waitingNote).at(-1)?.waitsFor
    const reference = remembered(memory, billed).at(-1)?.billed
    const votes = votesOf(step).map(({ by, action }) => ({
      by: people.get(by) ?? String(by),
      isMe: by === me,
      action,
    }))
    return [
      {
        step: key,
        title: found.texts.label,
        byHand,
        wayNames: found.texts.actions,
        ...(branch && { branch: { name: branch.name, label: branch.label } }),
        ...(isDecision && { decision: { fourEyes: options.fourEyes === true, votes } }),
        ...recordOf(standing, found.recordBy),
        ...(waitsFor !== undefined && { waitsFor: notedWords(waitsFor, language, names) }),
        ...(reference !== undefined && { reference }),
      },
    ]
  })
