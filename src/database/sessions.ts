import { sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapter, Document, PayloadRequest } from 'payload'

/** What Payload keeps of a session. */
interface Session {
  id: string
  createdAt?: Date | string | null
}

/** A session that is being made right now is not in the database yet; one that is older and missing was ended. */
const newForMs = 10_000

/**
 * Payload notes a session by writing the whole account back as it read it some hundred milliseconds before: a role
 * that was taken away, an account that was disabled, a password that was changed or a session that was ended in
 * between would come back. Here such a write takes everything else from the account as it is now.
 */
export const repairSessionWrites = (db: DatabaseAdapter): void => {
  const { updateOne } = db
  db.updateOne = async (args): Promise<Document> => {
    const { collection, data, id, req } = args
    const isNote = collection === 'users' && id !== undefined && isSessionNote(data)
    const current = isNote ? { ...args, data: await upToDate(db, data, { id, req }) } : args
    return updateOne.call(db, current) as unknown
  }
}

/** The account as it is now, with the sessions a note is about. */
const upToDate = async (
  db: DatabaseAdapter,
  note: SessionNote,
  { id, req }: { id: number | string; req: Partial<PayloadRequest> | undefined },
): Promise<Record<string, unknown>> => {
  await lock(db, id, req)
  const where = { id: { equals: id } }
  const account: (Record<string, unknown> & { sessions?: Session[] | null }) | null =
    await db.findOne({ collection: 'users', where, ...(req && { req }) })
  const now = Date.now()
  const known = new Set(account?.sessions?.map((session) => session.id))
  const sessions = note.sessions.filter(
    (session) =>
      known.has(session.id) || now - new Date(session.createdAt ?? 0).getTime() < newForMs,
  )
  return { ...account, sessions, updatedAt: null }
}

interface SessionNote extends Record<string, unknown> {
  sessions: Session[]
}

/** Notes of sessions alone leave the time of the last change as it is. */
const isSessionNote = (data: Record<string, unknown>): data is SessionNote =>
  data.updatedAt === null && Array.isArray(data.sessions)

/** Nobody else changes the account until this transaction ends. */
const lock = async (
  db: DatabaseAdapter,
  id: number | string,
  req: Partial<PayloadRequest> | undefined,
): Promise<void> => {
  const transaction = req?.transactionID && db.sessions?.[String(await req.transactionID)]?.db
  if (transaction)
    await (transaction as typeof db.drizzle).execute(
      sql`select id from users where id = ${id} for update`,
    )
}
