import type pg from 'pg'
import { z } from 'zod'

import type { ArchivedCase } from './archive-cases.ts'

const rows = z.array(z.object({ id: z.int(), owner: z.int().nullable() }))

/** Every case that is about a resident, the oldest first; not those she handed in for others. @param person key of the resident */
export const casesOfPerson = async (
  pool: Pick<pg.Pool, 'query'>,
  person: string,
): Promise<ArchivedCase[]> => {
  const found = await pool.query(
    `select submissions.id, owner_id as owner
     from intake.holder join submissions on submissions.id = holder.submission
     where holder.person = $1 order by number`,
    [person],
  )
  return rows.parse(found.rows)
}

/**
 * The cases at one authority that are about the same resident as a case; the case alone where nobody signed in for it, since
 * nothing else says for sure who somebody is.
 */
export const casesOfSamePerson = async (
  pool: Pick<pg.Pool, 'query'>,
  { id, owner }: ArchivedCase,
): Promise<ArchivedCase[]> => {
  const found = await pool.query(
    `select submissions.id, owner_id as owner
     from submissions left join intake.holder on holder.submission = submissions.id
     where submissions.id = $1
       or (owner_id = $2 and holder.person
         = (select person from intake.holder where submission = $1))
     order by number`,
    [id, owner],
  )
  return rows.parse(found.rows)
}
