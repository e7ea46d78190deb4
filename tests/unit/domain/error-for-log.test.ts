import { errorForLog, isOfTheClient } from '../../../src/domain/error-for-log.ts'

describe('an error in the log', () => {
  it('keeps neither the text nor the parameters of a failed query', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'person@example.ch',
    })
    const error = new Error('Failed query: select 1\nparams: person@example.ch', { cause })
    const logged = errorForLog(error)
    expect(JSON.stringify(logged)).not.toContain('person@example.ch')
    expect(logged).toMatchObject({
      message: 'Failed query',
      cause: { message: 'duplicate key', code: '23505' },
    })
  })

  it('keeps nothing of the value that the database cannot read', () => {
    const words = 'invalid input value for enum level: "hans.muster@example.ch"'
    const cause = Object.assign(new Error(words), { name: 'error', code: '22P02' })
    const logged = errorForLog(new Error('Failed query: select', { cause }))
    expect(JSON.stringify(logged)).not.toContain('hans.muster')
    expect(logged.cause).toMatchObject({ code: '22P02' })
    expect(logged.cause?.stack).toContain('error-for-log.test')
  })

  it('keeps nothing of a text that cannot be parsed', () => {
    const parse = () => JSON.parse('hans.muster@example.ch') as unknown
    const parsed = (() => {
      try {
        return parse()
      } catch (error) {
        return error
      }
    })()
    expect((parsed as Error).message).toContain('hans.mus')
    expect(JSON.stringify(errorForLog(parsed))).not.toContain('hans.mus')
  })

  it('keeps message and origin of any other', () => {
    const logged = errorForLog(new TypeError('x is not a function'))
    expect(logged).toMatchObject({ type: 'TypeError', message: 'x is not a function' })
    expect(logged.stack).toContain('error-for-log.test')
  })

  it('that is none says so', () => {
    expect(errorForLog('person@example.ch')).toEqual({ type: 'string', message: 'not an error' })
  })
})

describe('an error of the client', () => {
  it.each([
    [{ status: 400 }, true],
    [{ status: 499 }, true],
    [{ status: 500 }, false],
    [{ status: '404' }, false],
    [new Error('x'), false],
    [undefined, false],
  ])('%j: %s', (error, expected) => {
    expect(isOfTheClient(error)).toBe(expected)
  })
})
