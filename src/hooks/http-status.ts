import type { CatalogueError, ErrorCode, ErrorKind } from '../domain/errors.ts'

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

/** What HTTP tells apart more finely than we do. */
const statusOfCode: Partial<Record<ErrorCode, number>> = {
  BODY_TOO_LARGE: 413,
  DRAFT_CHANGED: 412,
  HEADERS_TOO_LARGE: 431,
  PRECONDITION_NEEDED: 428,
  REQUEST_TIMEOUT: 408,
}

/** The status an HTTP answer gives an error of ours. */
export const httpStatus = ({ code, kind }: CatalogueError): number =>
  statusOfCode[code] ?? statusOfKind[kind]
