import { found, type PublicationFinding } from '../publication/finding.ts'
import { checkFormFieldName } from './field-name.ts'
import type { CalculatedValue, FormField, Logic } from './form-definition.ts'
import { holds, logicFaults, ownVariables, variablesOf } from './logic.ts'

/** Combinations of answers that are tried at most, to see whether a condition can be met. */
const mostTries = 20_000

/** What is wrong with the conditions of a field. @param before fields that are asked earlier */
export const conditionFindings = (
  field: FormField,
  at: string,
  before: readonly FormField[],
): PublicationFinding[] =>
  (['visibleWhen', 'requiredWhen'] as const).flatMap((kind) => {
    const condition = field[kind]
    return condition === undefined ? [] : findingsOf(condition, `${at}/${kind}`, before)
  })

const findingsOf = (
  condition: Logic,
  pointer: string,
  before: readonly FormField[],
): PublicationFinding[] => {
  const known = before.map(({ name }) => name)
  const faults = logicFindings(condition, pointer, known)
  if (faults.length > 0) return faults
  const names = variablesOf(condition)
  const fields = before.filter(({ name }) => names.includes(name))
  return canHold(condition, fields) ? [] : [found('W11_CONDITION_NEVER_TRUE', pointer)]
}

/** What is wrong with calculated values; each may look at the answers, and at the values before it. */
export const calculatedFindings = (
  calculated: readonly CalculatedValue[],
  fields: readonly FormField[],
): PublicationFinding[] =>
  calculated.flatMap(({ name, logic }, i) => {
    const known = [...fields, ...calculated.slice(0, i)].map((before) => before.name)
    return [
      ...(checkFormFieldName(name)
        ? [found('E17_FIELD_NAME_INVALID', '/calculated', { name })]
        : []),
      ...(known.includes(name) ? [found('E17_FIELD_NAME_TWICE', '/calculated', { name })] : []),
      // Text alone is what could not be read as logic.
      ...(typeof logic === 'string'
        ? [found('E18_CONDITION_INVALID', '/calculated', { subject: logic })]
        : logicFindings(logic, '/calculated', known)),
    ]
  })

const logicFindings = (
  logic: Logic,
  pointer: string,
  known: readonly string[],
): PublicationFinding[] => {
  const faults = logicFaults(logic)
  if (faults.length > 0) {
    return faults.map(({ subject }) => found('E18_CONDITION_INVALID', pointer, { subject }))
  }
  return variablesOf(logic)
    .filter((name) => !isOwnVariable(name) && !known.includes(name))
    .map((name) => found('E18_CONDITION_FIELD_UNKNOWN', pointer, { name }))
}

const isOwnVariable = (name: string): boolean => ownVariables.some((own) => own === name)

/** Whether some answers meet a condition; what looks at the day, or at too many answers, is taken to. */
const canHold = (condition: Logic, fields: readonly FormField[]): boolean => {
  if (variablesOf(condition).some(isOwnVariable)) return true
  const constants = constantsIn(condition)
  const choices = fields.map((field) => ({ name: field.name, values: answersTo(field, constants) }))
  const tries = choices.reduce((product, { values }) => product * values.length, 1)
  if (tries > mostTries) return true
  const combinations = choices.reduce<Record<string, unknown>[]>(
    (some, { name, values }) =>
      some.flatMap((answers) =>
        values.map((value) => (value === undefined ? answers : { ...answers, [name]: value })),
      ),
    [{}],
  )
  return combinations.some((answers) => holds(condition, answers))
}

/** Answers to a field among which every comparison with the constants comes out either way, if it can. */
const answersTo = ({ type, options }: FormField, constants: readonly unknown[]): unknown[] => {
  if (type === 'boolean' || type === 'checkbox') return [undefined, true, false]
  if (options.length > 0) {
    const values = options.map(({ value }) => value)
    if (type !== 'checkboxes') return [undefined, ...values]
    return [undefined, values, ...values.map((value) => [value])]
  }
  if (type === 'number' || type === 'money' || type === 'municipality') {
    const numbers = constants.filter((value) => typeof value === 'number')
    return [undefined, 0, ...numbers.flatMap((value) => [value - 1, value, value + 1])]
  }
  if (type === 'repeat' || type === 'file') return [undefined, ['x']]
  return [undefined, 'x', ...constants.filter((value) => typeof value === 'string')]
}

const constantsIn = (logic: Logic): unknown[] => {
  if (typeof logic !== 'object' || logic === null) return [logic]
  if (Array.isArray(logic)) return (logic as readonly Logic[]).flatMap(constantsIn)
  return Object.entries(logic).flatMap(([operator, operand]) =>
    operator === 'var' ? [] : constantsIn(operand),
  )
}
