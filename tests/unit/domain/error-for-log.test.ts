import { errorForLog } from '../../../src/domain/error-for-log.ts'

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

  it('keeps message and origin of any other', () => {
    const logged = errorForLog(new TypeError('x is not a function'))
    expect(logged).toMatchObject({ type: 'TypeError', message: 'x is not a function' })
    expect(logged.stack).toContain('error-for-log.test')
  })

  it('that is none says so', () => {
    expect(errorForLog('person@example.ch')).toEqual({ type: 'string', message: 'not an error' })
  })
})
