/** A node of a graph in JSON-LD. */
export interface GraphNode {
  id: string
  type: string | readonly string[]
  [property: string]: unknown
}
