/** Who gives money or work: the canton, or a municipality by its BFS number. */
export type Payer = 'canton' | `bfs-${number}`

/** A municipality as a payer. */
export const municipalPayer = (bfsNumber: number): Payer => `bfs-${bfsNumber}`

/** The BFS number of a payer; none for the canton. */
export const bfsNumberOf = (payer: Payer): number | undefined =>
  payer === 'canton' ? undefined : Number(payer.slice('bfs-'.length))
