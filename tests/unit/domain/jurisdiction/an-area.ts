import type { Jurisdiction } from '../../../../src/domain/jurisdiction/jurisdiction.ts'

/** An area of no importance; a test names what matters to it. */
export const anArea = (
  identifier: string,
  { kind = 'municipality', ...rest }: Partial<Jurisdiction> = {},
): Jurisdiction => ({
  identifier,
  kind,
  longName: identifier,
  members: [],
  predecessors: [],
  successors: [],
  population: [],
  ...rest,
})
