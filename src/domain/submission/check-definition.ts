import type { z } from 'zod'

import { namesAFact } from './guard.ts'
import { refusalOf, type Refusal } from './refusal.ts'
import {
  overdue,
  type WorkflowDefinition,
  workflowDefinition,
  type WorkflowState,
} from './workflow-definition.ts'

/** What can be wrong with a definition. */
type DefinitionFaultCode =
  | 'ACTION_UNHANDLED'
  | 'ACTION_UNKNOWN'
  | 'DEADLINE_POINTLESS'
  | 'END_MISSING'
  | 'END_UNREACHABLE'
  | 'FALLBACK_NOT_LAST'
  | 'GUARD_CONSTANT'
  | 'OPTION_INVALID'
  | 'SHAPE_INVALID'
  | 'STATE_TWICE'
  | 'STATE_UNKNOWN'
  | 'STATE_UNREACHABLE'
  | 'STEP_UNKNOWN'

/** One fault, and where it is: a JSON Pointer (RFC 6901) into the definition. */
export interface DefinitionFault {
  path: string
  code: DefinitionFaultCode
  /** For engineers; what people read is made of the code and the refusal. */
  detail: string
  /** Why a value was not taken. */
  refusal?: Refusal
}

/** What the checks need to know of a step. */
export interface KnownStep {
  options: z.ZodType
  /** How a case can leave it with these options; none: the case ends there. */
  actions: (options: Readonly<Record<string, unknown>>) => readonly string[]
  /** Whether it waits for somebody or something, so that a deadline means something. */
  waits: boolean
}

/** Finds a step by its key. */
export type FindStep = (key: string) => KnownStep | undefined

/** Everything that is wrong with a definition; nothing: every case comes to an end, whatever is answered and decided. */
export const checkDefinition = (given: unknown, findStep: FindStep): DefinitionFault[] => {
  const parsed = workflowDefinition.safeParse(given, { reportInput: true })
  if (!parsed.success) return parsed.error.issues.map((issue) => shapeFault(issue))
  const { data } = parsed
  const faults = [
    ...nameFaults(data),
    ...data.states.flatMap((state, i) => stepFaults(state, i, findStep)),
    ...data.transitions.flatMap(({ guard: condition }, i) =>
      condition && !namesAFact(condition)
        ? [fault(`/transitions/${String(i)}/guard`, 'GUARD_CONSTANT', 'names no fact of the case')]
        : [],
    ),
  ]
  // Ways can only be followed between states and steps that exist.
  if (faults.length > 0) return faults
  const actions = data.states.map((state) => actionsOf(state, findStep))
  return [...actionFaults(data, actions), ...pathFaults(data, actions)]
}

const fault = (path: string, code: DefinitionFaultCode, detail: string): DefinitionFault => ({
  path,
  code,
  detail,
})

const shapeFault = (issue: z.core.$ZodIssue, before = ''): DefinitionFault => ({
  path: before + issue.path.map((part) => `/${String(part)}`).join(''),
  code: before ? 'OPTION_INVALID' : 'SHAPE_INVALID',
  detail: issue.message,
  refusal: refusalOf(issue),
})

const nameFaults = ({ initial, states, transitions }: WorkflowDefinition): DefinitionFault[] => {
  const names = states.map(({ name }) => name)
  const unknown = (name: string, path: string) =>
    names.includes(name) ? [] : [fault(path, 'STATE_UNKNOWN', `there is no state ${name}`)]
  return [
    ...unknown(initial, '/initial'),
    ...names.flatMap((name, i) =>
      names.indexOf(name) === i ? [] : [fault(`/states/${String(i)}/name`, 'STATE_TWICE', name)],
    ),
    ...transitions.flatMap(({ from, to }, i) => [
      ...unknown(from, `/transitions/${String(i)}/from`),
      ...unknown(to, `/transitions/${String(i)}/to`),
    ]),
  ]
}

const stepFaults = (
  { step, deadline }: WorkflowState,
  i: number,
  findStep: FindStep,
): DefinitionFault[] => {
  const at = `/states/${String(i)}`
  const known = findStep(step.key)
  if (!known) return [fault(`${at}/step/key`, 'STEP_UNKNOWN', `there is no step ${step.key}`)]
  const { error } = known.options.safeParse(step.options, { reportInput: true })
  return [
    ...(error?.issues ?? []).map((issue) => shapeFault(issue, `${at}/step/options`)),
    ...(deadline && !known.waits
      ? [fault(`${at}/deadline`, 'DEADLINE_POINTLESS', `${step.key} waits for nobody`)]
      : []),
  ]
}

/** How a case can leave a state: by what its step says, and by its deadline. */
const actionsOf = ({ step, deadline }: WorkflowState, findStep: FindStep): readonly string[] => [
  ...(findStep(step.key)?.actions(step.options) ?? []),
  ...(deadline ? [overdue] : []),
]

/** Every way out of a state has one transition without a guard, the last one; nothing else leads out. */
const actionFaults = (
  { states, transitions }: WorkflowDefinition,
  actions: readonly (readonly string[])[],
): DefinitionFault[] => {
  const ways = transitions.map((transition, i) => ({ ...transition, i }))
  return states.flatMap(({ name }, s) => {
    const own = ways.filter(({ from }) => from === name)
    const possible = actions[s] ?? []
    return [
      ...own.flatMap(({ action, i }) =>
        possible.includes(action)
          ? []
          : [fault(`/transitions/${String(i)}/action`, 'ACTION_UNKNOWN', `${name}: ${action}`)],
      ),
      ...possible.flatMap((action) => {
        const taken = own.filter((way) => way.action === action)
        const free = taken.findIndex((way) => way.guard === undefined)
        if (free === -1) return [fault(`/states/${String(s)}`, 'ACTION_UNHANDLED', action)]
        const never = taken.slice(free + 1)
        return never.map(({ i }) =>
          fault(
            `/transitions/${String(i)}`,
            'FALLBACK_NOT_LAST',
            'one without a guard comes first',
          ),
        )
      }),
    ]
  })
}

/** Every state is reached from the start, and an end from every state. */
const pathFaults = (
  { initial, states, transitions }: WorkflowDefinition,
  actions: readonly (readonly string[])[],
): DefinitionFault[] => {
  const ends = states.filter((_, s) => actions[s]?.length === 0).map(({ name }) => name)
  if (ends.length === 0) return [fault('/states', 'END_MISSING', 'no step ends a case')]
  const forth = reached([initial], transitions)
  const back = reached(
    ends,
    transitions.map(({ from, to }) => ({ from: to, to: from })),
  )
  return states.flatMap(({ name }, s) => [
    ...(forth.has(name) ? [] : [fault(`/states/${String(s)}`, 'STATE_UNREACHABLE', name)]),
    ...(back.has(name) ? [] : [fault(`/states/${String(s)}`, 'END_UNREACHABLE', name)]),
  ])
}

const reached = (
  starts: readonly string[],
  ways: readonly { from: string; to: string }[],
): ReadonlySet<string> => {
  const found = new Set(starts)
  // A set tells of what is added while it is walked through.
  for (const name of found) for (const { from, to } of ways) if (from === name) found.add(to)
  return found
}
