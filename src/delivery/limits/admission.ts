import type { ServerResponse } from 'node:http'

import type { CatalogueError } from '../../domain/errors.ts'

/** Whether a request is answered, and what its answer carries that the same answer to somebody else does not. */
export interface Admission {
  /** Whom the request is counted for. */
  who: string
  isKeyed: boolean
  /** Headers, name and value by turns. */
  headers: readonly string[]
  /** The page that asked with a key: it alone may read the answer. Default: every page may. */
  origin?: string
  /** Why it is not answered. */
  refusal?: CatalogueError
}

const admitted: unique symbol = Symbol('how the request was admitted')

/** Kept on the answer itself: a map with weak keys costs two microseconds, a property nothing. */
type Answer = ServerResponse & { [admitted]?: Admission }

/** Notes how a request was admitted. */
export const setAdmission = (res: ServerResponse, admission: Admission): void => {
  ;(res as Answer)[admitted] = admission
}

/** How a request was admitted; undefined where nobody counted it. */
export const admissionOf = (res: ServerResponse): Admission | undefined => (res as Answer)[admitted]

/** Notes one header more. */
export const addOwnHeader = (res: ServerResponse, name: string, value: string): void => {
  const admission = admissionOf(res) ?? { who: '', isKeyed: false, headers: [] }
  setAdmission(res, { ...admission, headers: [...admission.headers, name, value] })
}

/** The headers of an answer, as `writeHead` takes them, with what this one carries. */
export const withOwnHeaders = (res: ServerResponse, headers: string[]): string[] => {
  const admission = admissionOf(res)
  if (!admission) return headers
  const { origin } = admission
  return (origin === undefined ? headers : namingOrigin(headers, origin)).concat(admission.headers)
}

const namingOrigin = (headers: string[], origin: string): string[] => {
  const named = headers.map((part, i) => {
    const name = i % 2 === 1 ? headers[i - 1] : undefined
    if (name === 'Access-Control-Allow-Origin') return origin
    return name === 'Vary' ? `${part}, Origin` : part
  })
  return headers.includes('Vary') ? named : [...named, 'Vary', 'Origin']
}
