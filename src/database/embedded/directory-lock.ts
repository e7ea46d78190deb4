import path from 'node:path'

import { CatalogueError } from '../../domain/errors.ts'
import { claim } from '../../process/claim.ts'

/**
 * Claims a data directory for this process; one whose process was killed can be claimed again.
 * @returns what gives it up again
 * @throws CatalogueError DATA_DIRECTORY_IN_USE
 */
export const lockDirectory = async (folder: string): Promise<() => Promise<void>> => {
  const claimed = await claim(path.join(folder, 'schaltwerk.pid'))
  if ('release' in claimed) return claimed.release
  throw new CatalogueError(
    'DATA_DIRECTORY_IN_USE',
    `${folder} is in use by ${claimed.heldBy}. Stop it, or choose another DATA_DIR and PORT.`,
  )
}
