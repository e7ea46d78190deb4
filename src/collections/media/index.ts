import { canonicalEditors, everybody, uploaders } from '../../access/content.ts'
import { setChecksum } from '../../hooks/set-checksum.ts'
import { plainCollection } from '../plain-collection.ts'
import { mediaFields } from './fields.ts'
import { stripMetadata } from './strip-metadata.ts'
import { mediaTexts } from './texts.ts'

/** Pictures and documents that content shows. No SVG: it can carry scripts. */
export const Media = plainCollection({
  slug: 'media',
  kind: 'media',
  texts: mediaTexts,
  group: 'communication',
  access: {
    read: everybody,
    create: uploaders,
    update: canonicalEditors,
    delete: canonicalEditors,
  },
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'licence', 'updatedAt'] },
  hooks: { beforeOperation: [stripMetadata], beforeChange: [setChecksum] },
  upload: {
    // A browser may ask no other host for a file: the security policy says so.
    pasteURL: false,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'application/pdf'],
    focalPoint: true,
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 320 },
      { name: 'medium', width: 768 },
      { name: 'large', width: 1600, withoutEnlargement: true },
    ],
  },
  fields: mediaFields,
})
