import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ShownAnswer, ShownPage } from '../../../domain/form/shown-answers.ts'
import { execute } from '../../../publication/execute.ts'

const places = z.array(z.object({ bfs: z.int(), name: z.string() }))

/** Answers that name municipalities by their BFS number, with the name before it; a number nobody knows stays alone. */
export const withPlaces = async (
  req: PayloadRequest,
  pages: readonly ShownPage[],
): Promise<ShownPage[]> => {
  const numbers = pages.flatMap(({ answers }) => answers.flatMap(numbersIn))
  const names = await namesOf(req, numbers)
  return pages.map((page) => ({
    ...page,
    answers: page.answers.map((answer) => named(answer, names)),
  }))
}

const numbersIn = ({ type, values, items = [] }: ShownAnswer): number[] => [
  ...(type === 'municipality' ? values.filter((value) => typeof value === 'number') : []),
  ...items.flatMap((item) => item.flatMap(numbersIn)),
]

const named = (answer: ShownAnswer, names: ReadonlyMap<number, string>): ShownAnswer => ({
  ...answer,
  values:
    answer.type === 'municipality'
      ? answer.values.map((value) => {
          const name = typeof value === 'number' ? names.get(value) : undefined
          return name === undefined ? value : `${name} (${String(value)})`
        })
      : answer.values,
  ...(answer.items && {
    items: answer.items.map((item) => item.map((inner) => named(inner, names))),
  }),
})

/** The name it had last: a number is given to another municipality never. */
const namesOf = async (
  req: PayloadRequest,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  if (numbers.length === 0) return new Map()
  const rows = await execute(
    req.payload,
    req,
    sql`
      select bfs_number::int as bfs, long_name as name from jurisdictions
      where kind = 'municipality' and bfs_number = any(${sql.param([...new Set(numbers)])}::int[])
      order by valid_from nulls first, id`,
  )
  return new Map(places.parse(rows).map(({ bfs, name }) => [bfs, name]))
}
