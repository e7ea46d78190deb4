import type { Payload, PayloadRequest } from 'payload'
import type pg from 'pg'

import { inTransaction } from '../../../database/in-transaction.ts'
import type { CaseExport } from '../../../domain/submission/case-export.ts'
import { shownName } from '../../../domain/upload/shown-name.ts'
import { uniqueNames } from '../../../domain/upload/unique-names.ts'
import { caseExportTexts as texts } from '../../../i18n/case-export-texts.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { readDocuments } from '../documents/read-documents.ts'
import { noteProtection } from '../protection/note-protection.ts'
import { filesOfCase, openUpload } from '../uploads/read-upload.ts'
import { exportPdf } from './export-pdf.ts'
import { fieldsOfExport } from './fields-of-export.ts'
import { readExport } from './read-export.ts'
import { type ArchivedFile, zipped } from './zipped.ts'

interface Means {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  now: () => Date
}

/** A case that is handed out. */
export interface ArchivedCase {
  id: number
  /** Database id of the authority. */
  owner: number | null
}

/** Who takes it: somebody of the authority, or the person it is about. */
type Taker = { user: PayloadRequest['user'] } | { actor: 'sender' }

/**
 * Cases as one archive, a folder for each: the data for programs, a document for people, the files that were sent in and
 * those that were made. Each case is noted before anything of it leaves.
 */
export const archiveCases = (
  means: Means,
  cases: readonly ArchivedCase[],
  taker: Taker,
): AsyncGenerator<Uint8Array> => zipped(filesOf(means, cases, taker))

async function* filesOf(
  means: Means,
  cases: readonly ArchivedCase[],
  taker: Taker,
): AsyncGenerator<ArchivedFile> {
  for (const one of cases) {
    const exported = await readExport(means, one.id)
    await noteTaken(means, one, { exported, taker })
    yield* textsOf(exported, means.now())
    yield* uploadsOf(means, one, exported)
    yield* documentsOf(means, one, exported)
  }
}

const noteTaken = (
  { payload, now }: Means,
  { id, owner }: ArchivedCase,
  { exported, taker }: { exported: CaseExport; taker: Taker },
): Promise<void> => {
  const { number, form } = exported
  const noted = {
    at: now(),
    action: 'exported' as const,
    fields: fieldsOfExport(exported, { withFiles: true }),
    ...('actor' in taker && taker),
  }
  return inTransaction(
    payload,
    (req) => noteProtection(req, { id, number, form, owner }, noted),
    'user' in taker ? taker.user : undefined,
  )
}

async function* textsOf(exported: CaseExport, madeAt: Date): AsyncGenerator<ArchivedFile> {
  const { number } = exported
  const json = Buffer.from(JSON.stringify(exported, null, 2))
  yield { path: `${number}/${number}.json`, content: json, madeAt }
  yield { path: `${number}/${number}.pdf`, content: await exportPdf(exported, madeAt), madeAt }
}

async function* uploadsOf(
  means: Means,
  { id }: ArchivedCase,
  { number, locale, receivedAt }: CaseExport,
): AsyncGenerator<ArchivedFile> {
  // The export says of the others that they are not in it.
  const files = (await filesOfCase(means, id)).filter(({ state }) => state === 'clean')
  const names = uniqueNames(files.map(({ name }) => shownName(name)))
  const folder = `${number}/${texts.filesFolder[adminLanguageOf(locale)]}`
  for (const [i, file] of files.entries()) {
    const { bytes } = await openUpload(means, id, file.id)
    const path = `${folder}/${names[i] ?? file.id}`
    yield { path, content: bytes, madeAt: new Date(receivedAt) }
  }
}

async function* documentsOf(
  means: Means,
  { id }: ArchivedCase,
  { number, locale, receivedAt }: CaseExport,
): AsyncGenerator<ArchivedFile> {
  const documents = await readDocuments(means, { submission: id, number })
  const names = uniqueNames(documents.map(({ name }) => shownName(name)))
  const folder = `${number}/${texts.documentsFolder[adminLanguageOf(locale)]}`
  for (const [i, { content }] of documents.entries()) {
    yield { path: `${folder}/${names[i] ?? String(i)}`, content, madeAt: new Date(receivedAt) }
  }
}
