import fc from 'fast-check'

import {
  type Expression,
  expressionLogic,
  expressionOf,
  type Operand,
} from '../../../../src/domain/form/expression.ts'
import { evaluate, logicFaults } from '../../../../src/domain/form/logic.ts'

const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.constantFrom('a', 'b').map((field) => ({ field })),
  fc.integer({ min: -50, max: 50 }).map((number) => ({ number })),
)
const parts = fc.array(operand, { minLength: 1, maxLength: 4 })

const anyExpression: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({ kind: fc.constantFrom('sum', 'product'), parts }),
  fc.record({ kind: fc.constant('difference'), parts: fc.tuple(operand, operand) }),
  fc.record({ kind: fc.constantFrom('age', 'count'), field: fc.constantFrom('a', 'born') }),
)

/** What an expression comes to, in plain words of this test. */
const worth = (expression: Expression, given: { a: number; b: number }): number => {
  if (expression.kind === 'age' || expression.kind === 'count') throw new Error('no number')
  const numbers = expression.parts.map((part) =>
    'number' in part ? part.number : given[part.field as 'a' | 'b'],
  )
  const [first = 0, ...others] = numbers
  switch (expression.kind) {
    case 'sum':
      return others.reduce((sum, number) => sum + number, first)
    case 'product':
      return others.reduce((product, number) => product * number, first)
    case 'difference':
      return first - (others[0] ?? 0)
  }
}

describe('a calculated value', () => {
  it('comes back as it was put together when it is opened again', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const stored: unknown = JSON.parse(JSON.stringify(expressionLogic(expression)))
        expect(expressionOf(stored)).toEqual(expression)
        expect(logicFaults(stored)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('is the sum, the product or the difference of the answers', () => {
    const numbers = anyExpression.filter(({ kind }) => kind !== 'age' && kind !== 'count')
    const given = fc.record({
      a: fc.integer({ min: -99, max: 99 }),
      b: fc.integer({ min: -99, max: 99 }),
    })
    fc.assert(
      fc.property(numbers, given, (expression, answers) => {
        const value = evaluate(expressionLogic(expression), answers)
        // Nought of either sign is nought.
        expect(Number(value) + 0).toBe(worth(expression, answers) + 0)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['2008-06-15', 18],
    ['2008-06-16', 17],
    ['2026-06-15', 0],
    ['2004-02-29', 22],
    ['morgen', undefined],
    [undefined, undefined],
  ])('counts the age of somebody born on %s in full years: %s', (born, age) => {
    const logic = expressionLogic({ kind: 'age', field: 'born' })
    expect(evaluate(logic, { $today: '2026-06-15', born })).toBe(age)
  })

  it.each<[unknown, number]>([
    [[{ name: 'Mia' }, { name: 'Noah' }], 2],
    [[['a', 'b']], 1],
    [[], 0],
    [undefined, 0],
    ['text', 0],
  ])('counts the entries of %j', (members, count) => {
    expect(evaluate(expressionLogic({ kind: 'count', field: 'members' }), { members })).toBe(count)
  })

  it.each<[string, unknown]>([
    ['is a condition', { if: [{ var: 'a' }, 1, 2] }],
    ['computes with computed values', { '+': [{ '*': [{ var: 'a' }, 2] }, 1] }],
    ['takes more than two away', { '-': [1, 2, 3] }],
    ['is a number', 3],
    ['counts until another day', { years: [{ var: 'a' }, { var: 'b' }] }],
  ])('is left as it is where it %s', (_, logic) => {
    expect(expressionOf(logic)).toBeUndefined()
  })

  it('is refused where a list would be taken for its values', () => {
    expect(logicFaults({ count: { var: 'members' } })).toEqual([
      { reason: 'shape', subject: 'count' },
    ])
    expect(logicFaults({ years: [{ var: 'born' }] })).toEqual([
      { reason: 'shape', subject: 'years' },
    ])
  })
})
