import { isObject } from '../form/visible-answers.ts'

/** A state as somebody is writing it: nothing of it needs to be right yet. */
export interface DraftState {
  name: string
  label: Record<string, unknown>
  step: { key: string; options: Record<string, unknown> }
  deadline?: string
}

/** A way from a state to another, as somebody is writing it. */
export interface DraftTransition {
  from: string
  to: string
  action: string
  guard?: unknown
}

/** A definition as somebody is writing it. */
export interface DefinitionDraft {
  initial: string
  states: DraftState[]
  transitions: DraftTransition[]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})

/** A stored definition to write on; undefined where it is something else altogether. Nothing stored is a new one. */
export const toDraft = (given: unknown): DefinitionDraft | undefined => {
  if (given === null || given === undefined) return { initial: '', states: [], transitions: [] }
  if (!isObject(given)) return undefined
  const { initial, states = [], transitions = [] } = given
  const areLists = Array.isArray(states) && Array.isArray(transitions)
  if (!areLists || !states.every(isObject) || !transitions.every(isObject)) return undefined
  return {
    ...given,
    initial: textOf(initial),
    states: states.map((state) => ({
      ...state,
      name: textOf(state.name),
      label: objectOf(state.label),
      step: {
        key: textOf(objectOf(state.step).key),
        options: objectOf(objectOf(state.step).options),
      },
    })),
    transitions: transitions.map((way) => ({
      ...way,
      from: textOf(way.from),
      to: textOf(way.to),
      action: textOf(way.action),
    })),
  }
}

/** A name for one more state that no other has. */
const freeName = (draft: DefinitionDraft): string => {
  let n = draft.states.length + 1
  while (draft.states.some(({ name }) => name === `schritt-${String(n)}`)) n += 1
  return `schritt-${String(n)}`
}

/** One more state at the end; the first one of all is where cases begin. */
export const addState = (draft: DefinitionDraft, step: string): DefinitionDraft => {
  const name = freeName(draft)
  return {
    ...draft,
    initial: draft.initial === '' ? name : draft.initial,
    states: [...draft.states, { name, label: { de: '' }, step: { key: step, options: {} } }],
  }
}

/** Changes a state; ways that name it go with its name. */
export const changeState = (
  draft: DefinitionDraft,
  index: number,
  changed: Partial<DraftState>,
): DefinitionDraft => {
  const before = draft.states[index]
  if (!before) return draft
  const { name = before.name } = changed
  const renamed = (other: string) => (other === before.name ? name : other)
  return {
    ...draft,
    initial: renamed(draft.initial),
    states: draft.states.map((state, i) =>
      i === index ? withoutNothing({ ...state, ...changed }) : state,
    ),
    transitions: draft.transitions.map((way) => ({
      ...way,
      from: renamed(way.from),
      to: renamed(way.to),
    })),
  }
}

/** Takes a state out, with the ways that lead from it; those that lead to it stay, and the checks find them. */
export const removeState = (draft: DefinitionDraft, index: number): DefinitionDraft => {
  const gone = draft.states[index]?.name
  const states = draft.states.filter((_, i) => i !== index)
  const isOther = states.some(({ name }) => name === gone)
  return {
    ...draft,
    states,
    transitions: draft.transitions.filter(({ from }) => isOther || from !== gone),
  }
}

/** One more way out of a state. */
export const addTransition = (
  draft: DefinitionDraft,
  { from, action }: Pick<DraftTransition, 'action' | 'from'>,
): DefinitionDraft => ({
  ...draft,
  transitions: [...draft.transitions, { from, to: '', action }],
})

/** Changes a way; a guard that is nothing is none. */
export const changeTransition = (
  draft: DefinitionDraft,
  index: number,
  changed: Partial<DraftTransition>,
): DefinitionDraft => ({
  ...draft,
  transitions: draft.transitions.map((way, i) =>
    i === index ? withoutNothing({ ...way, ...changed }) : way,
  ),
})

/** Takes a way out. */
export const removeTransition = (draft: DefinitionDraft, index: number): DefinitionDraft => ({
  ...draft,
  transitions: draft.transitions.filter((_, i) => i !== index),
})

const optional = new Set(['deadline', 'guard'])

/** Without a deadline or a guard that was emptied. */
const withoutNothing = <T extends object>(written: T): T =>
  Object.fromEntries(
    Object.entries(written).filter(
      ([name, value]) =>
        !optional.has(name) || (value !== undefined && value !== null && value !== ''),
    ),
  ) as T
