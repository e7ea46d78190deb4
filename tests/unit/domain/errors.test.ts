import { CatalogueError, type ErrorCode, type ErrorKind } from '../../../src/domain/errors.ts'

describe('an error of the catalogue', () => {
  it.each<[ErrorCode, ErrorKind]>([
    ['UID_INVALID', 'invalid'],
    ['DEMO_IN_PRODUCTION', 'forbidden'],
    ['ROUTE_NOT_FOUND', 'not-found'],
    ['PERIOD_OVERLAP', 'conflict'],
    ['DATABASE_UNREACHABLE', 'unavailable'],
  ])('with the code %s is of the kind %s', (code, kind) => {
    expect(new CatalogueError(code, 'A message.').kind).toBe(kind)
  })

  it('carries its code and its message', () => {
    const error = new CatalogueError('PORT_IN_USE', 'Port 3000 is taken.')
    expect(error).toMatchObject({ code: 'PORT_IN_USE', message: 'Port 3000 is taken.' })
  })

  it('keeps what caused it', () => {
    const cause = new Error('connect ECONNREFUSED')
    expect(new CatalogueError('UNAVAILABLE', 'No database.', { cause }).cause).toBe(cause)
  })

  it('names itself in a log', () => {
    expect(String(new CatalogueError('UNEXPECTED', 'Something broke.'))).toBe(
      'CatalogueError: Something broke.',
    )
  })
})
