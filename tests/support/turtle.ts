import { Parser, type Quad, Writer } from 'n3'

/** The statements of a Turtle document. */
export const quadsIn = (turtle: string): Quad[] => new Parser().parse(turtle)

/** Names of the nodes of a class. */
export const nodesOf = (quads: readonly Quad[], type: string): string[] =>
  quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value)

/** What is said of a node by a property. */
export const valuesOf = (quads: readonly Quad[], node: string, property: string): string[] =>
  quads
    .filter(({ subject, predicate }) => subject.value === node && predicate.value === property)
    .map(({ object }) => object.value)

/** The document without one property of the first node of a class. */
export const without = (turtle: string, type: string, property: string): string => {
  const quads = quadsIn(turtle)
  const [node] = nodesOf(quads, type)
  const rest = quads.filter(
    ({ subject, predicate }) => subject.value !== node || predicate.value !== property,
  )
  if (rest.length === quads.length) throw new Error(`No ${type} has ${property}.`)
  return new Writer().quadsToString(rest)
}
