import { likeness } from '../../../domain/search/likeness.ts'
import { wordsOf } from '../../../domain/search/words.ts'

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => marks[sign] ?? sign)

/** What is like enough to be marked. */
const marked = 0.55

/** A text as HTML in which the words that were looked for stand in `mark`; undefined where none of them is in it. */
export const highlighted = (
  text: string | undefined,
  looked: readonly string[],
): string | undefined => {
  if (text === undefined) return undefined
  const isLooked = (part: string): boolean => {
    const [word] = wordsOf(part)
    return word !== undefined && looked.some((one) => likeness(one, word) >= marked)
  }
  const parts = text
    .split(/([^\p{L}\p{N}]+)/u)
    .map((part, i) => ({ part: escaped(part), isMarked: i % 2 === 0 && isLooked(part) }))
  if (!parts.some(({ isMarked }) => isMarked)) return undefined
  return parts.map(({ part, isMarked }) => (isMarked ? `<mark>${part}</mark>` : part)).join('')
}
