import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'

/** Bytes of a file that are read at all; what the installation takes may be less. */
export const largestFile = 100 * 1024 * 1024

/** How the sender calls a file. */
export const fileNameHeader = z.object({
  'x-file-name': z.string().meta({
    description: 'How the sender calls it, percent-encoded; it is shown, and nothing else',
    examples: ['Grundriss%20EG.pdf'],
  }),
})

/** The name in clear. @throws CatalogueError REQUEST_MALFORMED */
export const decodedName = (name = ''): string => {
  try {
    return decodeURIComponent(name)
  } catch (cause) {
    throw new CatalogueError('REQUEST_MALFORMED', 'X-File-Name is percent-encoded UTF-8.', {
      cause,
    })
  }
}

/** A file as it was taken. */
export const uploadKept = z
  .strictObject({
    token: z
      .string()
      .meta({ description: 'Is named where the file belongs; to be kept like a password' }),
    name: z.string(),
    type: z.string().meta({ description: 'Media type, as the content shows it' }),
    bytes: z.int(),
    state: z.enum(['clean', 'pending']).meta({ description: '`pending` until a scanner saw it' }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Upload' })
