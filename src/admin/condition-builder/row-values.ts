import {
  type ConditionRow,
  operatorsOf,
  type RowOperator,
  type RowValue,
} from '../../domain/form/condition-rows.ts'
import type { KnownField } from './known-field.ts'

/** How the value of a row is entered. */
export type ValueKind =
  'boolean' | 'choice' | 'choices' | 'day' | 'none' | 'number' | 'text' | 'texts' | 'ticked'

/** How what an answer is compared with is entered. */
export const valueKindOf = (
  operator: RowOperator,
  { type, options }: Pick<KnownField, 'options' | 'type'>,
): ValueKind => {
  if (operator === 'answered' || operator === 'empty') return 'none'
  if (operator === 'isOneOf' || operator === 'isNoneOf') {
    return options.length > 0 ? 'choices' : 'texts'
  }
  if (type === 'checkbox') return 'ticked'
  if (type === 'boolean') return 'boolean'
  if (type === 'date' || type === 'datetime') return 'day'
  if (type === 'number' || type === 'money' || type === 'municipality') return 'number'
  return options.length > 0 ? 'choice' : 'text'
}

/** What a value starts as, so that a new row says something at once where it can. */
const initialValue = (kind: ValueKind, { options }: KnownField): RowValue | undefined => {
  switch (kind) {
    case 'none':
      return undefined
    case 'boolean':
    case 'ticked':
      return true
    case 'choice':
      return options[0]?.value ?? ''
    case 'choices':
      return options.slice(0, 1).map(({ value }) => value)
    case 'day':
      return { day: 'today' }
    case 'number':
      return 0
    case 'text':
      return ''
    case 'texts':
      return []
  }
}

/** A row that says the first thing there is to say about a field. */
export const firstRow = (field: KnownField): ConditionRow =>
  withOperator({ field: field.name, operator: 'is' }, operatorsOf(field.type)[0] ?? 'is', field)

/** The row with another operator; its value stays where it still fits. */
export const withOperator = (
  row: ConditionRow,
  operator: RowOperator,
  field: KnownField,
): ConditionRow => {
  const kind = valueKindOf(operator, field)
  const isKept = row.value !== undefined && kind === valueKindOf(row.operator, field)
  const value = isKept ? row.value : initialValue(kind, field)
  return { field: field.name, operator, ...(value !== undefined && { value }) }
}

/** Whether a row waits for what it is compared with. */
export const isIncomplete = ({ value }: ConditionRow): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0)
