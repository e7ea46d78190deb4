/** A street and the number of a house in it. */
export interface StreetLine {
  street: string
  /** Absent where the line names none. */
  houseNumber?: string
}

/** The last word with a digit in front: `3`, `12a`, `7 B`, `4-6`, `10.1`. */
const withNumber = /^(?<street>.*\S)\s+(?<houseNumber>\d+(?:\s?[a-z])?(?:[-/.]\d+(?:\s?[a-z])?)*)$/i

/** Street and number, as people write them in one line: `Musterweg 1`. Source: eCH-0010, street and houseNumber. */
export const streetLineOf = (line: string): StreetLine => {
  const trimmed = line.trim()
  const { street, houseNumber } = withNumber.exec(trimmed)?.groups ?? {}
  return street === undefined || houseNumber === undefined
    ? { street: trimmed }
    : { street, houseNumber: houseNumber.replaceAll(/\s/g, '') }
}
