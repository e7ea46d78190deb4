import type { DecisionAction } from '../../../domain/submission/decision.ts'
import type { CaseText } from '../../../domain/submission/workflow-definition.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { type NotedNames, notedWords } from '../../../i18n/noted-words.ts'
import { findStep } from '../steps/index.ts'
import { parallelBranches } from '../steps/parallel/index.ts'
import type { CaseRow } from './read-case-row.ts'

/** Something that happened to a case, with the name of who did it. */
export interface ShownEvent {
  at: string
  action: string
  by?: string
  state?: CaseText
  text?: CaseText
  reason?: string
  /** What somebody decided. */
  decision?: DecisionAction
  /** How many people have spoken with this one, where several decide. */
  vote?: number
  /** The way on that somebody chose by hand. */
  chose?: CaseText
  /** In which branch, where several went on side by side. */
  branch?: CaseText
}

/** What a state is called; its name where the definition is gone. */
export const labelIn = ({ definition }: CaseRow, name: string): CaseText =>
  definition?.states.find((state) => state.name === name)?.label ?? { de: name }

/** Who reads it, and what things are called. */
export interface EventWords {
  language: AdminLanguage
  /** Names by database id. */
  people: ReadonlyMap<number, string>
  names: NotedNames
}

/** Reasons that no person wrote. */
const bySteps: ReadonlySet<string> = new Set([
  'acknowledged',
  'noted',
  'rejected',
  'stands',
  'undone',
])

/** What happened to a case, with the words of its workflow. */
export const eventsOf = (row: CaseRow, { language, people, names }: EventWords): ShownEvent[] =>
  (row.events ?? []).map(({ by, state, branch, chose, reason, ...event }) => ({
    ...event,
    ...(reason !== undefined && {
      reason: bySteps.has(event.action) ? notedWords(reason, language, names) : reason,
    }),
    ...(by !== undefined && { by: people.get(by) ?? String(by) }),
    ...(state !== undefined && { state: labelIn(row, state) }),
    ...(branch !== undefined && { branch: branchIn(row, state, branch) }),
    ...(chose !== undefined && { chose: wayIn(row, { state, branch }, chose) }),
  }))

/** What a way on is called by the step that somebody took it from. */
const wayIn = (
  { definition }: CaseRow,
  { state, branch }: { state: string | undefined; branch: string | undefined },
  way: string,
): CaseText => {
  const step = definition?.states.find(({ name }) => name === state)?.step
  const branches = step && parallelBranches(step)
  const steps = branches?.find(({ name }) => name === branch)?.steps ?? (step ? [step] : [])
  return steps.flatMap(({ key }) => findStep(key)?.texts.actions[way] ?? []).at(0) ?? { de: way }
}

const branchIn = ({ definition }: CaseRow, state: string | undefined, name: string): CaseText => {
  const found = definition?.states.find((one) => one.name === state)
  const branches = found && parallelBranches(found.step)
  return branches?.find((branch) => branch.name === name)?.label ?? { de: name }
}
