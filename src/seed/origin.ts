import { CatalogueError } from '../domain/errors.ts'

/** Where a piece of the seed stands, so that a bad one can be found. */
export interface Origin {
  file: string
  /** Line of the file; absent for JSON, where the identifier is told instead. */
  line?: number
  identifier?: string
}

/** Something wrong with one piece of the seed. */
export interface SeedProblem {
  origin: Origin
  message: string
}

const place = ({ file, line, identifier }: Origin): string =>
  [file, line, identifier].filter((part) => part !== undefined).join(':')

/** @throws CatalogueError SEED_ROW_INVALID naming every bad row with file and line, when there is any */
export const refuseProblems = (problems: readonly SeedProblem[]): void => {
  if (problems.length === 0) return
  const lines = problems.map(({ origin, message }) => `  ${place(origin)}: ${message}`)
  throw new CatalogueError(
    'SEED_ROW_INVALID',
    `Nothing was written. Bad seed rows:\n${lines.join('\n')}`,
  )
}
