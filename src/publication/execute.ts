import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

type Statement = ReturnType<typeof sql>

interface Executor {
  execute: (query: Statement) => Promise<{ rows: Record<string, unknown>[] }>
}

/** Runs a statement in the transaction of the request, or outside any where there is none. @returns its rows */
export const execute = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  statement: Statement,
): Promise<Record<string, unknown>[]> => {
  const id = await req?.transactionID
  const session = id === undefined ? undefined : payload.db.sessions?.[id]?.db
  const executor = (session ?? payload.db.drizzle) as unknown as Executor
  return (await executor.execute(statement)).rows
}
