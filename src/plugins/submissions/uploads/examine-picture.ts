import sharp from 'sharp'

import { CatalogueError } from '../../../domain/errors.ts'

/** Points of all pictures in a file together: a page of A3 in 600 dpi has 70 million. */
const mostPixels = 100_000_000

/** Refuses a picture that becomes huge where it is shown. @throws CatalogueError FILE_UNPACKS_TOO_LARGE, PICTURE_UNREADABLE */
export const examinePicture = async (bytes: Buffer): Promise<void> => {
  const { width, height, pages = 1 } = await metadataOf(bytes)
  if (width * height * pages > mostPixels) {
    throw new CatalogueError(
      'FILE_UNPACKS_TOO_LARGE',
      `A picture has ${String(mostPixels / 1_000_000)} million points at most.`,
    )
  }
}

/** Reads what stands in front, and no point of the picture. */
const metadataOf = async (bytes: Buffer) => {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
  } catch (cause) {
    throw new CatalogueError('PICTURE_UNREADABLE', 'The picture cannot be read.', { cause })
  }
}
