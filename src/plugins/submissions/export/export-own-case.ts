import type { Payload } from 'payload'

import { inTransaction } from '../../../database/in-transaction.ts'
import type { CaseAsked, ExportedCase } from '../../../domain/submission/desk.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { type OwnCaseMeans, readOwnCase } from '../intake/read-status.ts'
import { noteProtection } from '../protection/note-protection.ts'
import { exportPage } from './export-page.ts'
import { fieldsOfExport } from './fields-of-export.ts'
import { readExport } from './read-export.ts'

interface Means extends OwnCaseMeans {
  payload: Payload
  keyRing: KeyRing
  now: () => Date
}

/** Everything about a case for who sent it in; noted before it is handed out. @throws CatalogueError RECORD_NOT_FOUND */
export const exportOwnCase = async (
  { payload, pool, secret, keyRing, now }: Means,
  asked: CaseAsked,
): Promise<ExportedCase> => {
  const { id, owner } = await readOwnCase({ pool, secret }, asked)
  const data = await readExport({ pool, keyRing }, id)
  await inTransaction(payload, (req) =>
    noteProtection(
      req,
      { id, owner, number: data.number, form: data.form },
      { at: now(), action: 'exported', actor: 'sender', fields: fieldsOfExport(data) },
    ),
  )
  return { data, page: exportPage(data) }
}
