/** Who gives money or work: a municipality, by its BFS number, or the canton. */
export type Payer = number | 'canton'
