import { checkFormFieldName } from '../../domain/form/field-name.ts'
import type { Expression } from '../../domain/form/expression.ts'
import type { FormFieldType, Logic } from '../../domain/form/form-definition.ts'
import { logicFaults, ownVariables, variablesOf } from '../../domain/form/logic.ts'
import { formFindingMessages } from '../../i18n/form-finding-messages.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { messageFor } from '../../i18n/messages.ts'
import { say } from '../../i18n/say.ts'
import type { KnownField } from '../condition-builder/known-field.ts'
import { calculatedTexts } from './texts.ts'

/** A value as it is written; text that is no JSON yet is kept as it was typed. */
export interface WrittenValue {
  name: string
  logic: unknown
}

/** The values of the field; undefined where it holds anything else, which is left alone. */
export const writtenValues = (value: unknown): WrittenValue[] | undefined => {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) return undefined
  const values = (value as unknown[]).flatMap((entry) => (isWritten(entry) ? [entry] : []))
  return values.length === value.length ? values : undefined
}

const isWritten = (entry: unknown): entry is WrittenValue => {
  if (typeof entry !== 'object' || entry === null) return false
  const { name, logic, ...more } = entry as Partial<WrittenValue>
  return typeof name === 'string' && logic !== undefined && Object.keys(more).length === 0
}

const typesFor: Readonly<Record<Expression['kind'], readonly FormFieldType[]>> = {
  sum: ['number', 'money'],
  product: ['number', 'money'],
  difference: ['number', 'money'],
  age: ['date'],
  count: ['repeat', 'checkboxes', 'file'],
}

/** The questions that can be computed with. */
export const fittingFields = (
  kind: Expression['kind'],
  fields: readonly KnownField[],
): KnownField[] => fields.filter(({ type }) => typesFor[kind].includes(type))

/** What an expression of a kind starts as. */
export const initialExpression = (
  kind: Expression['kind'],
  fields: readonly KnownField[],
): Expression => {
  const [first] = fittingFields(kind, fields)
  if (kind === 'age' || kind === 'count') return { kind, field: first?.name ?? '' }
  const part = first ? { field: first.name } : { number: 0 }
  return { kind, parts: [part, { number: kind === 'product' ? 1 : 0 }] }
}

interface Around {
  /** What can be looked at: questions, and values before. */
  known: readonly string[]
  language: AdminLanguage
}

/** Everything that is wrong with a value, in the reader's language. */
export const wrongWith = ({ name, logic }: WrittenValue, { known, language }: Around): string[] => {
  const verdict = checkFormFieldName(name)
  const isTaken = known.includes(name)
  return [
    ...(verdict ? [messageFor(verdict, language)] : []),
    ...(isTaken ? [say(calculatedTexts.nameTaken, language, { name })] : []),
    ...wrongLogic(logic, { known, language }),
  ]
}

const wrongLogic = (logic: unknown, { known, language }: Around): string[] => {
  if (typeof logic === 'string') return [say(calculatedTexts.notJson, language)]
  const faults = logicFaults(logic)
  if (faults.length > 0) {
    return faults.map(({ subject }) =>
      say(formFindingMessages.E18_CONDITION_INVALID, language, { subject }),
    )
  }
  const names: readonly string[] = [...known, ...ownVariables]
  return variablesOf(logic as Logic)
    .filter((one) => !names.includes(one))
    .map((one) => say(formFindingMessages.E18_CONDITION_FIELD_UNKNOWN, language, { name: one }))
}
