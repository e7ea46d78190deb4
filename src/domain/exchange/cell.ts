/** A cell that a spreadsheet would take for a formula, or that already carries our mark. Source: OWASP, CSV Injection. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

const marked = /^'+[=+\-@\t\r\n＝＋－＠]/

/** Makes a text harmless for a spreadsheet: what looks like a formula gets an apostrophe in front. */
export const neutralised = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** Takes away the apostrophe that `neutralised` put there. */
export const restored = (cell: string): string => (marked.test(cell) ? cell.slice(1) : cell)

/** Several texts in one cell, divided by `|`; a bar or a backslash inside a text has a backslash in front. */
export const joinList = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, (sign) => `\\${sign}`)).join('|')

/** The texts of a cell that `joinList` made, or somebody typed: spaces around a bar do not count, empty texts neither. */
export const splitList = (cell: string): string[] => {
  const texts: string[] = []
  let text = ''
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charAt(at)
    const next = cell.charAt(at + 1)
    if (sign === '\\' && (next === '|' || next === '\\')) {
      text += next
      at += 1
    } else if (sign === '|') {
      texts.push(text)
      text = ''
    } else {
      text += sign
    }
  }
  return [...texts, text].map((one) => one.trim()).filter((one) => one !== '')
}
