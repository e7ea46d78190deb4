/** Answers, lists and groups inside of each other; no form asks deeper. */
const deepest = 12

/** Whether a text can be kept: no half of a character, no NUL, which the database takes for no text. */
const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** Whether JSON can be kept as it is. */
export const isStorable = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === deepest) return false
  return Object.entries(value).every(([name, part]) => isText(name) && isStorable(part, depth + 1))
}
