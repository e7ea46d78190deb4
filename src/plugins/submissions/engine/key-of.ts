import type { CaseRow } from './read-case.ts'

/** Name of what a step does outside: the same at each attempt, another one each time the case comes there. */
export const keyOf = ({ number, state, visit }: CaseRow): string =>
  `${number}/${state}/${String(visit)}`
