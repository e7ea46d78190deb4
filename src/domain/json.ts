import { finding, type Verdict } from './finding.ts'

/** A value that came out of text: an object or a list, or nothing. Text that could not be read is still text. */
export const checkJson = (value: unknown): Verdict =>
  value === null || value === undefined || typeof value === 'object'
    ? undefined
    : finding('JSON_INVALID')

/** What text means: its JSON, nothing where it is blank, itself where it cannot be read. */
export const valueOfJson = (text: string): unknown => {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A value as text for people, indented; text that could not be read stays as it is. */
export const textOfJson = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
