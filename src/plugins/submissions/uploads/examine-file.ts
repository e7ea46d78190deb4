import { fileTypeFromBuffer } from 'file-type'

import { CatalogueError } from '../../../domain/errors.ts'
import { takesType, type UploadRules } from '../../../domain/upload/upload-rules.ts'
import { examineArchive } from './examine-archive.ts'
import { examinePicture } from './examine-picture.ts'

/** Kinds of file that are archives of others. Source: ECMA-376, OASIS OpenDocument. */
const archives = /^application\/(zip|epub\+zip|vnd\.(openxmlformats-|oasis\.opendocument\.))/

/**
 * The media type of a file as its content shows it, whatever it was called, once nothing in it is made to harm who
 * opens it.
 * @throws CatalogueError BODY_TOO_LARGE, FILE_TYPE_REFUSED, FILE_UNPACKS_TOO_LARGE, PICTURE_UNREADABLE
 */
export const examineFile = async (bytes: Buffer, rules: UploadRules): Promise<string> => {
  if (bytes.length > rules.mostBytes) {
    throw new CatalogueError(
      'BODY_TOO_LARGE',
      `A file has ${String(rules.mostBytes)} bytes at most.`,
    )
  }
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (type === undefined || !takesType(rules, type)) {
    throw new CatalogueError('FILE_TYPE_REFUSED', `Taken here: ${rules.types.join(', ')}.`)
  }
  if (type.startsWith('image/')) await examinePicture(bytes)
  if (archives.test(type)) await examineArchive(bytes)
  return type
}
