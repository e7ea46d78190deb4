import type pg from 'pg'

import type { LocalizedText } from '../../domain/localized-text.ts'
import type { Hearing } from '../changes/hearing.ts'
import { allOf } from '../changes/record-change.ts'
import { TaggedCache } from '../changes/tagged-cache.ts'
import { parsedFactor } from './parsed-factor.ts'

/** A programme by the state of it that became public last, without its money. */
export interface ProgrammeBrief {
  programme: string
  /** Of the state. */
  identifier: string
  name: LocalizedText
  summary?: LocalizedText
  isDemo: boolean
  /** RFC 3339, UTC, like the moments below. */
  asOf: string
  publicSince: string
  /** When the first state became public. */
  firstPublicSince: string
  projects: LocalizedText[]
  inquiries: LocalizedText[]
  decisions: LocalizedText[]
}

/** States are large, and most of them old: only the newest of each programme is opened. */
const select = `
  with state as (
    select identifier, data->>'programme' as programme,
      data->>'publicSince' collate "C" as since, data->>'asOf' collate "C" as as_of
    from publication.record where collection = 'cost-snapshots' and data is not null),
  newest as (
    select distinct on (programme) identifier, programme,
      min(since) over (partition by programme) as first_since
    from state order by programme, since desc, as_of desc)
  select json_build_object('programme', newest.programme, 'identifier', record.identifier,
      'name', data->'name', 'summary', data->'summary', 'isDemo', data->'isDemo',
      'asOf', data->'asOf', 'publicSince', data->'publicSince', 'firstPublicSince', first_since,
      'projects', array(select part->'name' from json_array_elements(data->'projects') as each (part)),
      'inquiries', array(select part->'title' from json_array_elements(data->'inquiries') as each (part)),
      'decisions', array(select part->'subject' from json_array_elements(data->'decisions') as each (part))
    )::text as brief
  from newest join publication.record as record
    on record.collection = 'cost-snapshots' and record.identifier = newest.identifier
  order by newest.programme collate "C"`

/** Reads which programmes there are. @param bytes it may hold */
export const createProgrammeReader = (
  pool: pg.Pool,
  hearing: Hearing,
  bytes: number,
): (() => Promise<readonly ProgrammeBrief[]>) => {
  const kept = hearing.join(new TaggedCache<readonly ProgrammeBrief[]>({ maxSize: bytes }))
  return () =>
    kept.getOrMake('programmes', async () => {
      const { rows } = await pool.query<{ brief: string }>({ name: 'programmes', text: select })
      const size = rows.reduce((sum, { brief }) => sum + brief.length, 0)
      return {
        value: rows.map(({ brief }) => toBrief(brief)),
        tags: [allOf('cost-snapshots')],
        size: size * parsedFactor,
      }
    })
}

/** What is absent is null where it is put together. */
const toBrief = (brief: string): ProgrammeBrief => {
  const { summary, ...known } = JSON.parse(brief) as Omit<ProgrammeBrief, 'summary'> & {
    summary: LocalizedText | null
  }
  return { ...known, ...(summary && { summary }) }
}
