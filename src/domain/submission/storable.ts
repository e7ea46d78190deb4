/** Answers, lists and groups inside of each other; no form asks deeper. */
const deepest = 12

/** Whether a text can be kept: no half of a character, no NUL, which the database takes for no text. */
const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** Where JSON holds what cannot be kept: names and places from the outside in, each part once. */
export const unstorable = (value: unknown, path: readonly string[] = []): (readonly string[])[] => {
  if (typeof value === 'string') return isText(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  if (path.length === deepest) return [path]
  return Object.entries(value).flatMap(([name, part]) =>
    isText(name) ? unstorable(part, [...path, name]) : [[...path, name]],
  )
}

/** Whether JSON can be kept as it is. */
export const isStorable = (value: unknown): boolean => unstorable(value).length === 0
