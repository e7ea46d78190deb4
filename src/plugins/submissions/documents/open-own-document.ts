import type { Payload } from 'payload'

import type { CaseDocument } from '../../../domain/submission/case-document.ts'
import type { CaseAsked } from '../../../domain/submission/desk.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { type OwnCaseMeans, readOwnCase } from '../intake/read-status.ts'
import { filesOfCase, openUpload } from '../uploads/read-upload.ts'
import { openMadeDocument } from './made-documents.ts'

interface Means extends OwnCaseMeans {
  payload: Payload
  keyRing: KeyRing
}

/** A document of a case for its sender: a file that was sent along, or one the office made for her. @throws CatalogueError RECORD_NOT_FOUND, FILE_NOT_SCANNED */
export const openOwnDocument = async (
  means: Means,
  asked: CaseAsked,
  id: string,
): Promise<{ about: Pick<CaseDocument, 'name'>; bytes: Buffer }> => {
  const { id: submission } = await readOwnCase(means, asked)
  const isSent = (await filesOfCase(means, submission)).some((file) => file.id === id)
  return isSent
    ? openUpload(means, submission, id)
    : openMadeDocument(means, { submission, id, locale: asked.locale })
}
