import { CatalogueError } from '../../src/domain/errors.ts'
import { parseEnv } from '../../src/env.ts'

type Settings = Record<string, string | undefined>

/** The settings of an environment. */
export const read = (settings: Settings) => parseEnv(settings as NodeJS.ProcessEnv)

/** What reading them throws. */
export const errorOf = (settings: Settings): unknown => {
  try {
    return read(settings)
  } catch (error) {
    return error
  }
}

/** Names of the settings a refusal complains about, each once, in the order of the alphabet. */
export const refusedIn = (settings: Settings): string[] => {
  const error = errorOf(settings)
  if (!(error instanceof CatalogueError)) return [`no refusal: ${String(error)}`]
  const names = error.message.matchAll(/^ {2}([A-Z][A-Z0-9_]*)(?:\.\d+)?: /gm)
  return [...new Set([...names].map(([, name = '']) => name))].toSorted()
}
