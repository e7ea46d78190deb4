import { outcomeOf } from '../../../../src/domain/webhook/outcome.ts'

const answered = (status: number, text = '') => outcomeOf({ kind: 'answered', status, text }).kind

describe('what an answer means', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [301, 'failed'],
    [302, 'failed'],
    [400, 'failed'],
    [404, 'failed'],
    [410, 'gone'],
    [429, 'failed'],
    [500, 'failed'],
  ])('%i: %s', (status, kind) => {
    expect(answered(status)).toBe(kind)
  })

  it('is noted in one short line', () => {
    const { error } = outcomeOf({
      kind: 'answered',
      status: 500,
      text: `so\n sad ${'x'.repeat(999)}`,
    })
    expect(error).toMatch(/^HTTP 500: so sad x+$/)
    expect(error).toHaveLength('HTTP 500: '.length + 300)
  })

  it('is a failure where there was none', () => {
    expect(outcomeOf({ kind: 'failed', reason: 'ECONNREFUSED' })).toEqual({
      kind: 'failed',
      httpCode: null,
      error: 'ECONNREFUSED',
    })
  })
})
