import { canonicalJson } from '../audit/canonical-json.ts'
import type { LocalizedText } from '../localized-text.ts'
import type { FormField, Logic } from './form-definition.ts'

/** A reusable block where it stands in a form. */
export interface BlockUse {
  name: string
  label: LocalizedText
  /** Whether names and questions of the block begin with those of this place. */
  prefixed: boolean
  /** Whether what the block wants answered must be answered here. */
  required: boolean
  visibleWhen?: Logic
  requiredWhen?: Logic
  /** Identifier of the law that allows this form to ask. */
  legalBasis?: string
}

/** What blocks ask, by the number of the block. */
export type BlockContents = Readonly<Record<string, readonly FormField[]>>

/** The questions of a block as a form asks them in this place. */
export const fieldsOfBlock = (use: BlockUse, fields: readonly FormField[]): FormField[] => {
  const names = new Set(fields.map(({ name }) => name))
  const nameOf = (name: string) =>
    use.prefixed && names.has(name) ? `${use.name}${capitalised(name)}` : name
  return fields.map(({ visibleWhen, required, requiredWhen, ...field }) => ({
    ...field,
    name: nameOf(field.name),
    label: use.prefixed ? inFront(use.label, field.label) : field.label,
    ...(use.legalBasis !== undefined && { legalBasis: use.legalBasis }),
    ...conditionAt('visibleWhen', use.visibleWhen, renamed(visibleWhen, nameOf)),
    ...requirement(use, { required, requiredWhen: renamed(requiredWhen, nameOf) }),
  }))
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** In the languages that both are written in: a question mixes none. */
const inFront = (place: LocalizedText, question: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(question).flatMap(([locale, text]) => {
      const before = place[locale as keyof LocalizedText]
      return before === undefined ? [] : [[locale, `${before} – ${text}`]]
    }),
  )

const conditionAt = <K extends 'requiredWhen' | 'visibleWhen'>(
  kind: K,
  ofPlace: Logic | undefined,
  own: Logic | undefined,
): { [key in K]?: Logic } => {
  const parts = [ofPlace, own].filter((part) => part !== undefined)
  const [first] = parts
  if (first === undefined) return {}
  return { [kind]: parts.length === 1 ? first : { and: parts } } as { [key in K]?: Logic }
}

const requirement = (
  use: BlockUse,
  { required, requiredWhen }: { required: boolean; requiredWhen: Logic | undefined },
): Pick<FormField, 'required' | 'requiredWhen'> => {
  if (use.required) return { required, ...conditionAt('requiredWhen', undefined, requiredWhen) }
  const isWanted = required || requiredWhen !== undefined
  if (use.requiredWhen === undefined || !isWanted) return { required: false }
  const own = required ? undefined : requiredWhen
  return { required: false, ...conditionAt('requiredWhen', use.requiredWhen, own) }
}

const renamed = <T extends Logic | undefined>(logic: T, nameOf: (name: string) => string): T =>
  (logic === undefined ? undefined : renamedLogic(logic, nameOf)) as T

const renamedLogic = (logic: Logic, nameOf: (name: string) => string): Logic => {
  if (typeof logic !== 'object' || logic === null) return logic
  if (Array.isArray(logic)) {
    return (logic as readonly Logic[]).map((part) => renamedLogic(part, nameOf))
  }
  return Object.fromEntries(
    Object.entries(logic).map(([operator, operand]) => [
      operator,
      operator === 'var' && typeof operand === 'string'
        ? nameOf(operand)
        : renamedLogic(operand, nameOf),
    ]),
  )
}

/** Numbers of blocks that ask something else now than when they were used. */
export const olderBlocks = (used: BlockContents, current: BlockContents): string[] =>
  Object.entries(used).flatMap(([block, fields]) => {
    const now = current[block]
    return now !== undefined && canonicalJson(now) !== canonicalJson(fields) ? [block] : []
  })

/** The row of a page that a field comes from. @param rows how many fields each row stands for */
export const rowOfField = (rows: readonly number[], field: number): number => {
  let after = 0
  return rows.findIndex((count) => {
    after += count
    return field < after
  })
}
