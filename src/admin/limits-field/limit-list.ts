import type { FormFieldType } from '../../domain/form/form-definition.ts'
import type { FieldLimits } from '../../domain/form/limits-of.ts'

/** With what a limit is written. */
type LimitKind = 'check' | 'count' | 'day' | 'format' | 'money' | 'number' | 'pattern' | 'types'

export type LimitName = keyof FieldLimits

/** A limit of a kind of answer. */
export interface Limit {
  name: LimitName
  kind: LimitKind
}

const ofText: readonly Limit[] = [
  { name: 'minLength', kind: 'count' },
  { name: 'maxLength', kind: 'count' },
]

const ofDays: readonly Limit[] = [
  { name: 'min', kind: 'day' },
  { name: 'max', kind: 'day' },
]

const limits: Readonly<Partial<Record<FormFieldType, readonly Limit[]>>> = {
  text: [...ofText, { name: 'format', kind: 'format' }, { name: 'pattern', kind: 'pattern' }],
  textarea: ofText,
  street: ofText,
  number: [
    { name: 'min', kind: 'number' },
    { name: 'max', kind: 'number' },
    { name: 'step', kind: 'number' },
  ],
  money: [
    { name: 'min', kind: 'money' },
    { name: 'max', kind: 'money' },
  ],
  date: ofDays,
  datetime: ofDays,
  repeat: [
    { name: 'minItems', kind: 'count' },
    { name: 'maxItems', kind: 'count' },
  ],
  file: [
    { name: 'accept', kind: 'types' },
    { name: 'maxMb', kind: 'number' },
    { name: 'multiple', kind: 'check' },
  ],
}

/** The limits a kind of answer can have; other kinds are checked by what they are. */
export const limitsFor = (type: string): readonly Limit[] =>
  Object.hasOwn(limits, type) ? (limits[type as FormFieldType] ?? []) : []

/** Days that are told by a word. */
export const dayWords = ['today', 'tomorrow', 'now'] as const

/** A day of the calendar. */
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)

const isWritable: Readonly<Record<LimitKind, (value: unknown) => boolean>> = {
  check: (value) => typeof value === 'boolean',
  count: (value) => typeof value === 'number',
  day: (value) =>
    typeof value === 'string' && (isDay(value) || dayWords.some((word) => word === value)),
  format: (value) => typeof value === 'string',
  money: (value) => typeof value === 'number',
  number: (value) => typeof value === 'number',
  pattern: (value) => typeof value === 'string',
  types: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}

/** What is stored, where the fields for a kind of answer can show all of it; undefined where they cannot. */
export const writtenLimits = (type: string, value: unknown): FieldLimits | undefined => {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  const known = limitsFor(type)
  const areShown = Object.entries(value).every(([name, one]) => {
    const limit = known.find((each) => each.name === name)
    return limit !== undefined && isWritable[limit.kind](one)
  })
  return areShown ? value : undefined
}

/** The limits with one of them changed; nothing where none is left. @param value undefined: not limited */
export const withLimit = (
  written: FieldLimits,
  name: LimitName,
  value: FieldLimits[LimitName],
): FieldLimits | null => {
  const next = Object.fromEntries(
    [...Object.entries(written).filter(([other]) => other !== name), [name, value]].filter(
      ([, one]) => one !== undefined,
    ),
  ) as FieldLimits
  return Object.keys(next).length > 0 ? next : null
}
