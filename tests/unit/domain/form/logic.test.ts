import {
  evaluate,
  holds,
  logicFaults,
  toLogic,
  variablesOf,
} from '../../../../src/domain/form/logic.ts'

describe('a condition as an editor writes it', () => {
  it.each<[string, unknown, unknown]>([
    ['one answer', { level: 'move' }, { '===': [{ var: 'level' }, 'move'] }],
    [
      'one of several answers',
      { tenancy: ['own', 'sublet'] },
      { in: [{ var: 'tenancy' }, ['own', 'sublet']] },
    ],
    [
      'several fields together',
      { delivery: ['post'], other: true },
      { and: [{ in: [{ var: 'delivery' }, ['post']] }, { '===': [{ var: 'other' }, true] }] },
    ],
    ['logic already', { '>': [{ var: 'count' }, 3] }, { '>': [{ var: 'count' }, 3] }],
    ['nothing', null, undefined],
  ])('is understood as %s', (_, written, logic) => {
    expect(toLogic(written)).toEqual(logic)
  })
})

describe('logic of a form', () => {
  it('looks at answers, and at nothing every object has', () => {
    expect(holds({ '!!': [{ var: 'constructor' }] }, {})).toBe(false)
    expect(holds({ '!!': [{ var: 'toString' }] }, {})).toBe(false)
  })

  it('gives nothing where it cannot be computed', () => {
    expect(evaluate({ '/': [1, 0] }, {})).toBeUndefined()
    expect(evaluate({ '-': [{ var: 'a' }, 1] }, { a: 'text' })).toBeUndefined()
    expect(evaluate({ map: [[1], 2] }, {})).toBeUndefined()
  })

  it('names the answers it looks at, each once', () => {
    expect(variablesOf({ or: [{ var: 'a' }, { '!': [{ var: 'b' }] }, { var: 'a' }] })).toEqual([
      'a',
      'b',
    ])
  })

  it('is refused when it nests too deep', () => {
    let logic: unknown = { var: 'a' }
    for (let i = 0; i < 20; i += 1) logic = { '!': [logic] }
    expect(logicFaults(logic)).toEqual([{ reason: 'depth', subject: '12' }])
  })
})
