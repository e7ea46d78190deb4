/** A part of a municipality under a postal code. A code may touch several municipalities. Source: swisstopo, directory of towns. */
export interface PostalCodeArea {
  /** Four digits. */
  code: string
  /** Identifier of the municipality, where the catalogue knows it. */
  jurisdiction?: string
  municipalityName: string
  /** Per cent of the addresses of a locality; those of several localities under one code can add up to more than 100. */
  addressShare: number
}
