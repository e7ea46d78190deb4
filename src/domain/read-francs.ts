/** The sign before the Rappen in the files of a finance system; the other one may part groups of three digits. */
export type DecimalSign = '.' | ','

/** Signs that part thousands whatever the decimal sign: apostrophes, spaces that break and such that do not. */
const anyGroup = "'’ \\u00a0\\u202f"

const minus = /^[-−–]\s*/
const currency = /^(?:CHF|Fr\.?|SFr\.?)\s*/i

/** A whole part, in groups of three by one and the same sign or in one piece, and Rappen or a dash for none. */
const amountPattern = (decimal: DecimalSign): RegExp => {
  const group = `[${anyGroup}${decimal === '.' ? ',' : '.'}]`
  return new RegExp(
    `^(\\d+|\\d{1,3}(?:(${group})\\d{3})(?:\\2\\d{3})*)(?:\\${decimal}(\\d{1,2}|[-–—]{1,2}))?$`,
  )
}

const patterns = { '.': amountPattern('.'), ',': amountPattern(',') }

/**
 * Rappen of an amount as people and finance systems write it: `CHF 1’234.50`, `-1'234.5`, `Fr. 200.–`, `1 234,50` with
 * a comma as decimal sign. Undefined when it is no such amount: fractions of a Rappen and uneven groups are refused,
 * never rounded or guessed.
 */
export const readFrancs = (text: string, decimal: DecimalSign = '.'): number | undefined => {
  const { rest, isNegative } = withoutSign(text.trim())
  const parts = patterns[decimal].exec(rest)
  if (!parts?.[1]) return undefined
  const rappen =
    Number(parts[1].replace(/\D/g, '')) * 100 +
    Number((parts[3] ?? '').replace(/\D/g, '').padEnd(2, '0'))
  if (!Number.isSafeInteger(rappen)) return undefined
  return isNegative ? 0 - rappen : rappen
}

/** A minus stands before the currency or behind it, not twice. */
const withoutSign = (text: string): { rest: string; isNegative: boolean } => {
  const bare = text.replace(minus, '').replace(currency, '')
  if (bare === text.replace(currency, '')) {
    const rest = bare.replace(minus, '')
    return { rest, isNegative: rest !== bare }
  }
  return { rest: bare, isNegative: true }
}
