import type { Size } from './sizes.ts'

/** What was measured at both sizes. */
export interface Measured {
  what: string
  costs: readonly [small: number, big: number]
  unit: 'MB' | 'ms'
  /** How much more the big one may cost. Default: it is only told. */
  most?: number
}

interface Run {
  small: Size
  big: Size
  rounds: number
}

const described = ({ name, municipalities, services, variants }: Size): string =>
  `${name}: ${String(municipalities)} municipalities, ${String(services)} services, ${String(variants)} variants`

/** The measurements as a table, and whether all that have a target are within it. */
export const reportOf = (
  rows: readonly Measured[],
  { small, big, rounds }: Run,
): { text: string; isWithin: boolean } => {
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(58) : cell.padStart(12))).join('')
  const lines = rows.map(({ what, costs: [first, second], unit, most }) => {
    const ratio = second / first
    const verdict =
      most === undefined ? '' : ratio <= most ? `<= ${String(most)}` : `> ${String(most)} !`
    const digits = unit === 'MB' ? 0 : 3
    return line([
      what,
      `${first.toFixed(digits)} ${unit}`,
      `${second.toFixed(digits)} ${unit}`,
      ratio.toFixed(2),
      verdict,
    ])
  })
  const isWithin = rows.every(
    ({ costs: [first, second], most }) => most === undefined || second / first <= most,
  )
  const text = [
    '',
    described(small),
    described(big),
    `Median of ${String(rounds)} rounds, both by turns; one request's share of the server's time`,
    '',
    line(['', 'small', 'big', 'ratio', 'target']),
    ...lines,
    '',
  ].join('\n')
  return { text, isWithin }
}
