import fc from 'fast-check'

import { conditionOf } from '../../../../src/domain/form/condition-from-logic.ts'
import {
  type Condition,
  type ConditionGroup,
  conditionLogic,
  type ConditionRow,
  isGroup,
  operatorsOf,
  type RowValue,
} from '../../../../src/domain/form/condition-rows.ts'
import { formFieldTypes, type Logic } from '../../../../src/domain/form/form-definition.ts'
import { evaluate, holds, logicFaults } from '../../../../src/domain/form/logic.ts'

const days = { $today: '2026-06-15', $tomorrow: '2026-06-16' }

const numbers = [-2, 0, 1, 3.5]
const words = ['a', 'b', '', '3']
const dates = ['2026-06-14', '2026-06-15', '2026-06-16']

/** Answers of these types, by field; a field that is not there was not answered. */
const answerTo = {
  n: fc.constantFrom(...numbers),
  w: fc.constantFrom(...words),
  d: fc.constantFrom(...dates),
  b: fc.boolean(),
  list: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
}

const answers = fc.record(answerTo, { requiredKeys: [] })

const row = (
  field: keyof typeof answerTo,
  operator: ConditionRow['operator'],
  value?: RowValue,
): ConditionRow => ({ field, operator, ...(value !== undefined && { value }) })

const anySize = fc.constantFrom('less', 'atMost', 'more', 'atLeast', 'is', 'isNot')
const anyDay = fc.constantFrom<RowValue>(...dates, { day: 'today' }, { day: 'tomorrow' })

const anyRow: fc.Arbitrary<ConditionRow> = fc.oneof(
  fc.tuple(anySize, fc.constantFrom(...numbers)).map(([o, v]) => row('n', o, v)),
  fc.tuple(anySize, anyDay).map(([o, v]) => row('d', o, v)),
  fc
    .tuple(fc.constantFrom('is', 'isNot'), fc.constantFrom(...words))
    .map(([o, v]) => row('w', o, v)),
  fc.tuple(fc.constantFrom('is', 'isNot'), fc.boolean()).map(([o, v]) => row('b', o, v)),
  fc
    .tuple(fc.constantFrom('isOneOf', 'isNoneOf'), fc.subarray(words))
    .map(([o, v]) => row('w', o, v)),
  fc
    .tuple(fc.constantFrom('includes', 'excludes'), fc.constantFrom('a', 'c', 'z'))
    .map(([o, v]) => row('list', o, v)),
  fc
    .tuple(fc.constantFrom('n', 'w', 'd', 'b', 'list'), fc.constantFrom('answered', 'empty'))
    .map(([field, o]) => row(field, o)),
)

const anyJoin = fc.constantFrom('all', 'any')

const anyGroup: fc.Arbitrary<ConditionGroup> = fc.record({
  join: anyJoin,
  rows: fc.array(anyRow, { minLength: 2, maxLength: 4 }),
})

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.array(anyRow, { maxLength: 1 }).map((entries) => ({ join: 'all' as const, entries })),
  fc.record({
    join: anyJoin,
    entries: fc.array(fc.oneof(anyRow, anyGroup), { minLength: 2, maxLength: 4 }),
  }),
)

/** What a row says, in plain words of this test. */
const rowHolds = ({ field, operator, value }: ConditionRow, given: object): boolean => {
  const answer = (given as Record<string, unknown>)[field]
  const wanted: unknown =
    typeof value === 'object' && 'day' in value ? days[`$${value.day}`] : value
  const isGiven = answer !== undefined
  switch (operator) {
    case 'answered':
      return isGiven
    case 'empty':
      return !isGiven
    case 'is':
      return answer === wanted
    case 'isNot':
      return answer !== wanted
    case 'isOneOf':
      return (wanted as unknown[]).includes(answer)
    case 'isNoneOf':
      return !(wanted as unknown[]).includes(answer)
    case 'includes':
      return isGiven && (answer as unknown[]).includes(wanted)
    case 'excludes':
      return !(isGiven && (answer as unknown[]).includes(wanted))
    case 'less':
      return isGiven && (answer as string) < (wanted as string)
    case 'atMost':
      return isGiven && (answer as string) <= (wanted as string)
    case 'more':
      return isGiven && (answer as string) > (wanted as string)
    case 'atLeast':
      return isGiven && (answer as string) >= (wanted as string)
  }
}

const conditionHolds = ({ join, entries }: Condition, given: object): boolean => {
  const parts = entries.map((entry) =>
    isGroup(entry)
      ? conditionHolds({ join: entry.join, entries: entry.rows }, given)
      : rowHolds(entry, given),
  )
  return join === 'all' ? parts.every(Boolean) : parts.some(Boolean)
}

describe('a condition that is put together of rows', () => {
  it('comes back as the same rows when it is opened again', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const stored: unknown = JSON.parse(JSON.stringify(conditionLogic(condition) ?? null))
        expect(conditionOf(stored)).toEqual(condition)
      }),
      { numRuns: 2000 },
    )
  })

  it('holds for exactly those answers of which the rows say so', () => {
    fc.assert(
      fc.property(anyCondition, answers, (condition, given) => {
        const logic = conditionLogic(condition)
        const expected = conditionHolds(condition, given)
        expect(logic === undefined || holds(logic, { ...days, ...given })).toBe(expected)
      }),
      { numRuns: 5000 },
    )
  })

  it('is logic that a form takes', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(logicFaults(conditionLogic(condition) ?? true)).toEqual([])
      }),
    )
  })
})

/** Logic as engineers write it by hand, much of which no rows can say. */
const { logic: anyLogic } = fc.letrec<{ logic: Logic; part: Logic }>((tie) => ({
  part: fc.oneof(
    fc.constantFrom('n', 'w', 'd', 'b', 'list', '$today').map((name): Logic => ({ var: name })),
    fc.constantFrom<Logic>(...numbers, ...words, ...dates, true, false, null, ['a', 'b']),
  ),
  logic: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(
        fc.constantFrom('===', '!==', '<', '<=', '>', '>=', 'in', '=='),
        tie('part'),
        tie('part'),
      )
      .map(([operator, left, right]): Logic => ({ [operator]: [left, right] })),
    tie('logic').map((inner): Logic => ({ '!': [inner] })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('logic'), { minLength: 1, maxLength: 3 }))
      .map(([operator, parts]): Logic => ({ [operator]: parts })),
  ),
}))

describe('logic that somebody wrote by hand', () => {
  it('means the same once it is shown as rows, or is not shown as rows', () => {
    let shown = 0
    fc.assert(
      fc.property(anyLogic, answers, (logic, given) => {
        const condition = conditionOf(logic)
        if (!condition) return
        shown += 1
        const values = { ...days, ...given }
        expect(holds(conditionLogic(condition) ?? true, values)).toBe(
          Boolean(evaluate(logic, values)),
        )
      }),
      { numRuns: 20_000 },
    )
    expect(shown).toBeGreaterThan(500)
  })

  it.each<[string, unknown]>([
    ['computes', { '>': [{ '+': [{ var: 'n' }, 1] }, 3] }],
    ['compares two answers', { '===': [{ var: 'w' }, { var: 'd' }] }],
    ['nests deeper than rows do', { and: [{ or: [{ and: [1, 2] }, true] }, { var: 'b' }] }],
    ['takes an answer nobody gave for nought', { '<': [{ var: 'n' }, 3] }],
    ['is no condition', 'ja'],
  ])('is left as it is where it %s', (_, logic) => {
    expect(conditionOf(logic)).toBeUndefined()
  })

  it('is shown as rows in the short form too', () => {
    expect(conditionOf({ delivery: ['post'], other: true })).toEqual({
      join: 'all',
      entries: [
        { field: 'delivery', operator: 'isOneOf', value: ['post'] },
        { field: 'other', operator: 'is', value: true },
      ],
    })
  })
})

it('something can be said of every kind of answer', () => {
  for (const type of formFieldTypes) expect(operatorsOf(type).length).toBeGreaterThan(1)
})
