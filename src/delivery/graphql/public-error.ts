import { GraphQLError } from 'graphql'

import { CatalogueError } from '../../domain/errors.ts'

/**
 * An error as the public gets it: ours with their code, those of the query as `QUERY_INVALID`; of all others nothing is
 * told.
 * @param report is given what nobody expected
 */
export const publicError =
  (report: (error: unknown) => void) =>
  (error: Readonly<Error | GraphQLError>): GraphQLError => {
    const cause = error instanceof GraphQLError ? error.originalError : error
    if (cause instanceof CatalogueError) {
      const { code, message, errors } = cause
      return told(error, message, { code, ...(errors.length > 0 && { errors }) })
    }
    if (error instanceof GraphQLError && cause === undefined) {
      return told(error, error.message, { code: 'QUERY_INVALID', ...error.extensions })
    }
    if (!(error instanceof GraphQLError))
      return told(error, error.message, { code: 'QUERY_INVALID' })
    report(cause)
    return told(error, 'Something went wrong.', { code: 'UNEXPECTED' })
  }

const told = (
  error: Readonly<Error | GraphQLError>,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError =>
  error instanceof GraphQLError
    ? new GraphQLError(message, {
        nodes: error.nodes,
        source: error.source,
        positions: error.positions,
        path: error.path,
        extensions,
      })
    : new GraphQLError(message, { extensions })
