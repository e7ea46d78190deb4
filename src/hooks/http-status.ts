import type { CatalogueError, ErrorKind } from '../domain/errors.ts'

const statusOfKind: Record<ErrorKind, number> = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  method: 405,
  'media-type': 406,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
}

/** The status an HTTP answer gives an error of ours. */
export const httpStatus = ({ code, kind }: CatalogueError): number =>
  code === 'BODY_TOO_LARGE' ? 413 : statusOfKind[kind]
