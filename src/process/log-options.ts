import type { LoggerOptions } from 'pino'

import { errorForLog, isOfTheClient } from '../domain/error-for-log.ts'
import { asCatalogueError } from '../hooks/name-errors.ts'

/** From here on pino calls a line an error. */
const errorLevel = 50

const errorIn = (first: unknown): unknown =>
  typeof first === 'object' && first !== null && 'err' in first ? first.err : first

const isMistake = (error: unknown): boolean => {
  const named = asCatalogueError(error)
  return isOfTheClient(error) || (named !== undefined && named.kind !== 'unavailable')
}

/**
 * How every log of this process is written: errors without the data they happened with, and what a client did wrong as
 * a detail without its words, since it is the client that hears of it.
 */
export const logOptions = {
  serializers: { err: errorForLog },
  hooks: {
    logMethod(args, method, level) {
      const error = errorIn(args[0])
      if (level < errorLevel || !isMistake(error)) {
        method.apply(this, args)
        return
      }
      this.debug({ mistake: error instanceof Error ? error.name : undefined }, 'request refused')
    },
  },
} satisfies LoggerOptions
