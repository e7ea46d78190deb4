import { CatalogueError } from '../../../domain/errors.ts'

/**
 * What to say of a service that is not there.
 * @throws CatalogueError RECORD_GONE, RECORD_NOT_FOUND
 */
export const refuseAbsent = (identifier: string, isGone: boolean): never => {
  throw isGone
    ? new CatalogueError('RECORD_GONE', `The service ${identifier} is public no more.`)
    : new CatalogueError('RECORD_NOT_FOUND', `There is no service ${identifier}.`)
}
