import type { components } from './schema.ts'

/** What the catalogue says where it cannot answer. Source: RFC 9457. */
export type Problem = components['schemas']['Problem']

/** Thrown where an answer is no answer: what the catalogue said of it, or what somebody before it did. */
export class CatalogueProblem extends Error {
  /** HTTP status. */
  readonly status: number
  /** Stable; listed in the catalogue's `docs/errors.md`. `NO_PROBLEM_DOCUMENT` where something else than the catalogue answered. */
  readonly code: string
  /** Every parameter that is wrong. */
  readonly errors: NonNullable<Problem['errors']>
  /** The whole document, where there is one. */
  readonly problem: Problem | undefined
  readonly response: Response

  constructor(said: unknown, response: Response) {
    const problem = isProblem(said) ? said : undefined
    super(problem ? `${problem.code}: ${problem.detail}` : `HTTP ${String(response.status)}`)
    this.name = 'CatalogueProblem'
    this.status = response.status
    this.code = problem?.code ?? 'NO_PROBLEM_DOCUMENT'
    this.errors = problem?.errors ?? []
    this.problem = problem
    this.response = response
  }
}

/** What the client returns of a request. */
interface Result<T> {
  data?: T
  error?: unknown
  response: Response
}

/**
 * The answer of a request.
 * @throws CatalogueProblem where there is none
 */
export const answerOf = async <T>(asked: Promise<Result<T>>): Promise<NonNullable<T>> => {
  const { data, error, response } = await asked
  if (response.ok && data !== undefined && data !== null) return data
  throw new CatalogueProblem(error, response)
}

const isProblem = (said: unknown): said is Problem =>
  typeof said === 'object' &&
  said !== null &&
  'code' in said &&
  typeof said.code === 'string' &&
  'detail' in said &&
  typeof said.detail === 'string'
