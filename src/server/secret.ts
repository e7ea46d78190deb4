import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { CatalogueError } from '../domain/errors.ts'
import { makeFolder } from '../process/make-folder.ts'

/**
 * The secret that signs sessions: generated once and kept in the data directory, so that people stay signed in over a restart.
 * @throws CatalogueError DATA_DIRECTORY_UNUSABLE
 */
export const localSecret = async (dataDir: string): Promise<string> => {
  const file = path.join(dataDir, 'secret')
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known.length >= 32) return known
  const secret = randomBytes(32).toString('base64url')
  try {
    await makeFolder(dataDir)
    await writeFile(file, secret, { mode: 0o600 })
  } catch (cause) {
    const { message } = cause as Error
    throw new CatalogueError('DATA_DIRECTORY_UNUSABLE', `Cannot use ${dataDir}: ${message}`, {
      cause,
    })
  }
  return secret
}
