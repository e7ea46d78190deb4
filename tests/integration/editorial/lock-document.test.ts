import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { lockDocument } from '../../../src/editorial/lock-document.ts'
import { aDocument } from '../../support/builders.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let id: number
beforeAll(async () => {
  test = await startPayload('empty')
  id = (await aDocument(test.payload, 'services', 'Gesperrt')).id
})

/** A request in a transaction of its own, which it rolls back. */
const inTransaction = async <T>(act: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const { db } = test.payload
  const transactionID = (await db.beginTransaction()) ?? ''
  try {
    return await act({ payload: test.payload, transactionID } as PayloadRequest)
  } finally {
    await db.rollbackTransaction(transactionID)
  }
}

const lock = (req: PayloadRequest) => lockDocument(req, 'services', id)

it('one person at a time takes a step with a document', async () => {
  await inTransaction(async (req) => {
    expect(await lock(req)).toBe(true)
    expect(await inTransaction(lock)).toBe(false)
  })
})

it('a step is taken while somebody saves a document that names this one', async () => {
  await inTransaction(async ({ payload, transactionID }) => {
    // What Postgres takes of the row for a foreign key to it.
    const session = payload.db.sessions?.[String(await transactionID)]
    const other = session?.db as typeof payload.db.drizzle
    await other.execute(sql`select 1 from services where id = ${id} for key share`)
    expect(await inTransaction(lock)).toBe(true)
  })
})
