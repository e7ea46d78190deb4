import { found, type PublicationFinding } from '../finding.ts'
import { textsIn } from '../texts-in.ts'

const placeholder = /\bX{2,}\b|\[\s*(?:…|\.{3})\s*\]|\b[Ll]orem [Ii]psum\b|\bTODO\b|\bTBD\b/

/** E13: no text still waits to be written. Source: SDG #856, #930. */
export const placeholders = (record: object): PublicationFinding[] =>
  textsIn(record).flatMap(({ pointer, locale, text }) => {
    const words = locale && placeholder.exec(text)
    return words ? [found('E13_PLACEHOLDER', pointer, { words: words[0] })] : []
  })
