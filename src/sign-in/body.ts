import type { PayloadRequest } from 'payload'

/** A text in the body of a request, by its name; empty where there is none. */
export const textIn = (req: PayloadRequest, name: string): string => {
  const value: unknown = req.data?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The code a person sends with her password: in the body, or in a header where the body is not hers to fill, as in GraphQL. */
export const codeIn = (req: PayloadRequest): string =>
  (req.headers.get('x-second-factor') ?? '').trim() || textIn(req, 'code')
