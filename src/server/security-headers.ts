import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** What a script of this answer must carry to run. */
export const nonceOf = (res: ServerResponse): string => String((res as Response).locals.nonce)

interface SecurityOptions {
  /** Whether people reach us over https: only then browsers are told to insist on it. */
  https: boolean
  /** Sites that are shown inside of the admin. Default: none. */
  framed?: readonly string[]
}

/** Headers of every answer. Scripts run only from here: no other host's, even if one of ours asks for it; inline ones with a nonce. */
export const securityHeaders = ({ https, framed = [] }: SecurityOptions): RequestHandler => {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameSrc: ["'self'", ...framed],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", (_, res) => `'nonce-${nonceOf(res)}'`],
        // The admin's editor and its drag and drop set style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  return (req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    secure(req, res, (error?: unknown) => {
      // Next reads the nonce for its scripts from the policy of the request.
      const policy = res.getHeader('Content-Security-Policy')
      if (typeof policy === 'string') req.headers['content-security-policy'] = policy
      next(error)
    })
  }
}
