/** The public name of a state: its programme and its moment, as an identifier is written. */
export const stateName = (programme: string, asOf: string): string =>
  `${programme}-${asOf.replaceAll(/[-:.]/g, '').toLowerCase()}`
