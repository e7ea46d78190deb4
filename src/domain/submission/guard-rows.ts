import { isObject } from '../form/visible-answers.ts'

/** What forms and guards call the same comparisons. */
const pairs = [
  ['==', '==='],
  ['!=', '!=='],
] as const

const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((part) => renamed(part, names))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [names.get(name) ?? name, renamed(part, names)]),
  )
}

const toForms: ReadonlyMap<string, string> = new Map(pairs)
const toGuards: ReadonlyMap<string, string> = new Map(
  pairs.map(([guard, form]): [string, string] => [form, guard]),
)

/** A guard as forms write their conditions, so that it can be shown as rows. */
export const formLogicOf = (guard: unknown): unknown => renamed(guard, toForms)

/** A condition of a form as a guard of a workflow. */
export const guardOf = (logic: unknown): unknown => renamed(logic, toGuards)
