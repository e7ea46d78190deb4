import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { mayUpload } from '../../access/rights.ts'

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
    const data = await picture.autoOrient().toBuffer().catch(refusePicture)
    Object.assign(req.file, { data, size: data.length })
  }
  return args
}

const refusePicture = (): never => {
  throw new APIError('The picture is damaged or too large.', 400, undefined, true)
}
