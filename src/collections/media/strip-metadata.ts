import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { mayUpload } from '../../access/rights.ts'
import { finding } from '../../domain/finding.ts'
import { messageFor } from '../../i18n/messages.ts'

/** Formats we take; `heif` is what sharp calls AVIF. */
const pictures: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif'])

/** A picture of more points is refused: some formats hide gigabytes in a small file. */
const limitInputPixels = 50_000_000

/**
 * A photograph tells where and when it was taken, and by which camera: all of it is left out, only the picture stays.
 * Runs before Payload asks who is there, so it asks first.
 */
export const stripMetadata: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (!req.file || !mayUpload(req.user)) return args
  const picture = sharp(req.file.data, { limitInputPixels, failOn: 'error' })
  const format = await picture.metadata().then(
    (metadata) => metadata.format,
    () => undefined,
  )
  if (format && pictures.has(format)) {
    const data = await picture
      .autoOrient()
      .toBuffer()
      .catch(() => undefined)
    if (!data) {
      const verdict = finding('PICTURE_UNREADABLE')
      throw new APIError(messageFor(verdict, req.i18n.language), 400, { code: verdict.code }, true)
    }
    Object.assign(req.file, { data, size: data.length })
  }
  return args
}
