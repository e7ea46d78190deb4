import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  UnauthorizedError,
} from 'payload'
import type { z } from 'zod'

import { CatalogueError } from '../domain/errors.ts'

/** @throws UnauthorizedError (401) when nobody is signed in */
export const signedInRequest = (req: PayloadRequest): void => {
  if (!req.user) throw new UnauthorizedError(req.t)
}

/** The document an endpoint is about. @throws CatalogueError QUERY_INVALID */
export const idFrom = ({ routeParams }: PayloadRequest): number => {
  const id = Number(routeParams?.id)
  if (!Number.isInteger(id) || id < 1) {
    throw new CatalogueError('QUERY_INVALID', 'The id of a document is a positive whole number.')
  }
  return id
}

/** What the body of a request says. @throws CatalogueError BODY_INVALID naming everything that is wrong */
export const parsedBody = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const given: unknown = await req.json?.().catch(() => undefined)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new CatalogueError('BODY_INVALID', problems.join('; '))
}

/** Answers with what the work says, all of it done or nothing. */
export const inTransaction = async (
  req: PayloadRequest,
  work: () => Promise<unknown>,
): Promise<Response> => {
  const isOurs = await initTransaction(req)
  try {
    const answer = await work()
    if (isOurs) await commitTransaction(req)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
