import type { FormFieldType, Logic } from './form-definition.ts'

/**
 * Conditions as people write them: rows that say something of one answer, all or any of which must hold, with groups of
 * rows one level deep. Whatever rows say, JSON Logic says; the other way round is in `condition-from-logic.ts`.
 */

/** What a row says of an answer. */
export type RowOperator =
  | 'answered'
  | 'atLeast'
  | 'atMost'
  | 'empty'
  | 'excludes'
  | 'includes'
  | 'is'
  | 'isNoneOf'
  | 'isNot'
  | 'isOneOf'
  | 'less'
  | 'more'

/** The day somebody answers, or the one after. */
interface RelativeDay {
  day: 'today' | 'tomorrow'
}

/** What an answer is compared with; of `isOneOf` and `isNoneOf` a list, of `answered` and `empty` nothing. */
export type RowValue = boolean | number | string | RelativeDay | readonly (number | string)[]

/** «The answer to this field is that.» */
export interface ConditionRow {
  /** Name of the field. */
  field: string
  operator: RowOperator
  value?: RowValue
}

/** Whether all of some rows hold, or any of them. */
export type Join = 'all' | 'any'

/** Rows that count as one. */
export interface ConditionGroup {
  join: Join
  rows: readonly ConditionRow[]
}

/** A condition. Without entries it says nothing, and always holds. */
export interface Condition {
  join: Join
  entries: readonly (ConditionGroup | ConditionRow)[]
}

/** Operators that compare sizes, as JSON Logic writes them. */
export const comparisons = { less: '<', atMost: '<=', more: '>', atLeast: '>=' } as const

/** Whether an entry is a group of rows. */
export const isGroup = (entry: ConditionGroup | ConditionRow): entry is ConditionGroup =>
  'rows' in entry

/** The condition as JSON Logic; undefined where it says nothing. */
export const conditionLogic = ({ join, entries }: Condition): Logic | undefined =>
  joined(
    join,
    entries.flatMap((entry) =>
      isGroup(entry) ? (joined(entry.join, entry.rows.map(rowLogic)) ?? []) : [rowLogic(entry)],
    ),
  )

const joined = (join: Join, parts: readonly Logic[]): Logic | undefined =>
  parts.length > 1 ? { [join === 'all' ? 'and' : 'or']: parts } : parts[0]

const rowLogic = ({ field, operator, value }: ConditionRow): Logic => {
  const answer: Logic = { var: field }
  const wanted = valueLogic(value)
  switch (operator) {
    case 'is':
      return { '===': [answer, wanted] }
    case 'isNot':
      return { '!==': [answer, wanted] }
    case 'isOneOf':
      return { in: [answer, wanted] }
    case 'isNoneOf':
      return { '!': [{ in: [answer, wanted] }] }
    case 'includes':
      return { in: [wanted, answer] }
    case 'excludes':
      return { '!': [{ in: [wanted, answer] }] }
    case 'answered':
      return { '!==': [answer, null] }
    case 'empty':
      return { '===': [answer, null] }
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast': {
      const compared = { [comparisons[operator]]: [answer, wanted] }
      // Logic takes a number that nobody gave for nought; no day is before or after another.
      return typeof value === 'number' ? { and: [{ '!==': [answer, null] }, compared] } : compared
    }
  }
}

const valueLogic = (value: RowValue | undefined): Logic => {
  if (value === undefined) return null
  return typeof value === 'object' && 'day' in value ? { var: `$${value.day}` } : value
}

const common = ['answered', 'empty'] as const
const equal = ['is', 'isNot', ...common] as const
const choice = ['is', 'isNot', 'isOneOf', 'isNoneOf', ...common] as const
const sized = ['is', 'isNot', 'atLeast', 'more', 'atMost', 'less', ...common] as const

const operatorsByType: Partial<Record<FormFieldType, readonly RowOperator[]>> = {
  boolean: ['is', ...common],
  checkbox: ['is', 'isNot'],
  checkboxes: ['includes', 'excludes', ...common],
  date: sized,
  datetime: ['atLeast', 'less', ...common],
  file: common,
  money: sized,
  number: sized,
  radio: choice,
  repeat: common,
  select: choice,
}

/** What can be said of an answer of this type. */
export const operatorsOf = (type: FormFieldType): readonly RowOperator[] =>
  operatorsByType[type] ?? equal
