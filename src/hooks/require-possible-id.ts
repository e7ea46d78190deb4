import { type CollectionBeforeOperationHook, NotFound } from 'payload'

/**
 * Our ids are whole numbers of four bytes; anything else names no document. Without this Postgres is asked all the same,
 * and its complaint reaches the client as an error of the server.
 */
export const requirePossibleId: CollectionBeforeOperationHook = ({ args, req }) => {
  const { id } = args as { id?: unknown }
  if (id !== undefined && !isPossible(id)) throw new NotFound(req.t)
  return args
}

const isPossible = (id: unknown): boolean =>
  (typeof id === 'number' || typeof id === 'string') &&
  /^\d{1,10}$/.test(String(id)) &&
  Number(id) <= 2_147_483_647
