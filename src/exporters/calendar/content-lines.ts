/** A line of a calendar: a value that is written as it is, or a text somebody wrote. */
type ContentLine = { name: string } & ({ value: string } | { text: string })

/** A text as a value: what means something there is written otherwise. Source: RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- what calendars cannot hold
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Bytes of a line, without its end. Source: RFC 5545, 3.1. */
const widest = 75

const encoder = new TextEncoder()

/** A line in pieces that are not too long, each after the first behind a space; no character is taken apart. */
const folded = (line: string): string => {
  const pieces = ['']
  let room = widest
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (bytes > room) {
      pieces.push('')
      room = widest - 1
    }
    pieces.push(`${pieces.pop() ?? ''}${character}`)
    room -= bytes
  }
  return pieces.join('\r\n ')
}

/** Lines as they are sent. */
export const contentLines = (lines: readonly ContentLine[]): string =>
  lines
    .map(
      (line) => `${folded(`${line.name}:${'text' in line ? escaped(line.text) : line.value}`)}\r\n`,
    )
    .join('')
