import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder and those above it that are missing, one after the other: asked to make all at once, Node goes round
 * for ever where a file system says that the parent does not exist, as below `/proc`.
 * @returns whether it was made; false where it was there before
 */
export const makeFolder = async (folder: string): Promise<boolean> => {
  const missing: string[] = []
  for (let here = path.resolve(folder); !existsSync(here); here = path.dirname(here)) {
    missing.unshift(here)
  }
  // Another process may be making the same one; only that it is there in the end counts.
  for (const one of missing) await mkdir(one).catch(unlessThere)
  // Fails where something that is no folder has the name.
  if (missing.length === 0) await mkdir(path.resolve(folder), { recursive: true })
  return missing.length > 0
}

const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}
