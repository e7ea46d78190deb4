import { randomUUID } from 'node:crypto'

import type { Request } from 'express'
import { type DestinationStream, type Logger, pino } from 'pino'
import { type Options, pinoHttp } from 'pino-http'

import { errorForLog } from '../domain/error-for-log.ts'
import { logOptions } from '../process/log-options.ts'

/** The log of this process: JSON lines, or nothing. @param destination Default: standard output */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, ...logOptions }, destination)

/** Path without query and beyond its third segment: tokens in links and names in searches stay out of the log. */
const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '').split('/').slice(0, 4).join('/')

/** One line a request: what was asked and how it ended. No address, no header, no query, no body. */
export const requestLog = (logger: Logger) => {
  const options: Options = {
    logger,
    // The serializers below get the things themselves, not what pino makes of them first.
    wrapSerializers: false,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id']
      const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    serializers: {
      err: errorForLog,
      req: ({ id, method, originalUrl, url }: Request) => ({
        id,
        method,
        // Express takes the beginning away from the address while a part of it answers.
        path: loggedPath(originalUrl || url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    customLogLevel: (_, res, error) =>
      error !== undefined && res.statusCode === 500 ? 'error' : 'debug',
  }
  return pinoHttp(options)
}
