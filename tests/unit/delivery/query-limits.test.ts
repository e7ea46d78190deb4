import { buildSchema, parse, validate } from 'graphql'

import { limitQuery, queryLimits } from '../../../src/delivery/graphql/limits.ts'

const schema = buildSchema(`
  type Query { node: Node nodes(limit: Int): Nodes }
  type Nodes { items: [Node!]! }
  type Node { name: String child: Node resolved: Node }
`)

const refusals = (query: string, variables: Record<string, unknown> = {}): string[] =>
  validate(schema, parse(query), [limitQuery(variables)]).map(({ message }) => message)

const nested = (levels: number): string =>
  `{ node ${'{ child '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} }`

describe('a query', () => {
  it('may be as deep as the limit, and no deeper', () => {
    expect(refusals(nested(queryLimits.depth))).toEqual([])
    expect(refusals(nested(queryLimits.depth + 1))).toEqual([
      'The depth of a query is at most 12; this one has 13.',
    ])
  })

  it('is as deep as its fragments', () => {
    const inner = nested(queryLimits.depth).slice('{ node '.length, -' }'.length)
    expect(refusals(`{ node { child { ...deep } } } fragment deep on Node ${inner}`)).toHaveLength(
      1,
    )
  })

  it('may ask as many questions as the limit, aliases counted one by one', () => {
    const questions = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${String(i)}: node { name }`).join(' ')} }`
    expect(refusals(questions(queryLimits.questions))).toEqual([])
    expect(refusals(questions(queryLimits.questions + 1))).toEqual([
      'The questions of a query is at most 20; this one has 21.',
    ])
  })

  it('costs what its lists may hold, whether the limit is written or a variable', () => {
    const dear = (limit: string) =>
      `query($n: Int) { nodes(limit: ${limit}) { items { resolved { name } } } }`
    expect(refusals(dear('100'))).toEqual([])
    expect(refusals(dear('300'))).toEqual([
      'The cost of a query is at most 3000; this one has 3301.',
    ])
    expect(refusals(dear('$n'), { n: 300 })).toHaveLength(1)
    expect(refusals(dear('$n'), { n: 100 })).toEqual([])
  })

  it('costs no less for naming a fragment instead of fields', () => {
    const query =
      '{ nodes(limit: 300) { ...all } } fragment all on Nodes { items { resolved { name } } }'
    expect(refusals(query)).toHaveLength(1)
  })
})
