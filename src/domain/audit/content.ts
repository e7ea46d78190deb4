import { canonicalJson } from './canonical-json.ts'

/** Facts that are kept with a content and are none of it. */
const kept = new Set(['id', 'createdAt', 'updatedAt'])

/** States of a document that say nothing about its content; a change of one is told, a hash leaves them out. */
const states = new Set(['_status', 'deletedAt'])

type Value = Record<string, unknown>

const isRecord = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Formatted text: a whole, however deep it is. */
const isFormatted = (value: Value): boolean => isRecord(value.root)

/** The content of a document without what is empty and without the ids that rows of a list are given at each writing. */
export const contentOf = (document: Value): Value =>
  Object.fromEntries(
    Object.entries(document)
      .filter(([name]) => !kept.has(name))
      .flatMap(([name, value]) => {
        const left = withoutEmpty(value)
        return left === undefined ? [] : [[name, left]]
      }),
  )

const withoutEmpty = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) => (isRecord(row) ? withoutRowId(row) : row))
    return rows.length > 0 ? rows : undefined
  }
  if (!isRecord(value)) return value
  if (isFormatted(value)) return value
  const members = Object.entries(value).flatMap(([name, member]) => {
    const left = withoutEmpty(member)
    return left === undefined ? [] : [[name, left] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

const withoutRowId = ({ id: _, ...row }: Value): unknown => withoutEmpty(row) ?? {}

/** What the hash of a content covers, as text. */
export const hashedText = (document: Value): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(contentOf(document)).filter(([name]) => !states.has(name))),
  )

/** Paths of the fields in which two states of a document differ, sorted: groups and locales by dots, lists as a whole. */
export const changedFields = (before: Value | undefined, after: Value | undefined): string[] =>
  differences(before ? contentOf(before) : {}, after ? contentOf(after) : {}, '').sort()

const differences = (before: Value, after: Value, parent: string): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const path = `${parent}${name}`
    const [old, now] = [before[name], after[name]]
    if (canonicalJson(old) === canonicalJson(now)) return []
    const [inOld, inNow] = [inside(old), inside(now)]
    return inOld && inNow ? differences(inOld, inNow, `${path}.`) : [path]
  })

/** The members to compare one by one; none where the value is compared as a whole. */
const inside = (value: unknown): Value | undefined => {
  if (value === undefined) return {}
  return isRecord(value) && !isFormatted(value) ? value : undefined
}
