/** A municipality who may pay. */
export interface Municipality {
  name: string
  bfsNumber: number
}
