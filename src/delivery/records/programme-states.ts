import type pg from 'pg'

import type { ProgrammeSnapshot } from '../../domain/cost/snapshot/programme-snapshot.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import type { Hearing } from '../changes/hearing.ts'
import { allOf } from '../changes/record-change.ts'
import { TaggedCache } from '../changes/tagged-cache.ts'
import { parsedFactor } from './parsed-factor.ts'

/** A state of a programme without its ledger, and with the names of what belongs to it. */
export interface StateHead extends Pick<
  ProgrammeSnapshot,
  'asOf' | 'identifier' | 'isDemo' | 'name' | 'note' | 'programme' | 'publicSince' | 'summary'
> {
  projects: readonly LocalizedText[]
  inquiries: readonly LocalizedText[]
  decisions: readonly LocalizedText[]
  hasContracts: boolean
}

/** A state holds a ledger: it is opened once for all that is said of it here. */
const selectHeads = `
  select json_strip_nulls(json_build_object('identifier', record.identifier, 'programme', programme, 'name', name,
      'summary', summary, 'note', note, 'isDemo', "isDemo", 'asOf', "asOf", 'publicSince', "publicSince",
      'projects', array(select part->'name' from json_array_elements(projects) as each (part)),
      'inquiries', array(select part->'title' from json_array_elements(inquiries) as each (part)),
      'decisions', array(select part->'subject' from json_array_elements(decisions) as each (part)),
      'hasContracts', json_array_length(contracts) > 0
    ))::text as head
  from publication.record as record, json_to_record(data) as state (programme text, name json, summary json, note text,
    "isDemo" boolean, "asOf" text, "publicSince" text, projects json, inquiries json, decisions json,
    contracts json)
  where collection = 'cost-snapshots' and data is not null`

const selectState = `
  select data::text as state from publication.record
  where collection = 'cost-snapshots' and identifier = $1 and data is not null`

/** Reads states of programmes, each by itself: there is a new one each time figures are published. @param bytes it may hold */
export const createStateReader = (pool: pg.Pool, hearing: Hearing, bytes: number) => {
  const heads = hearing.join(new TaggedCache<readonly StateHead[]>({ maxSize: bytes / 4 }))
  const states = hearing.join(new TaggedCache<{ state?: ProgrammeSnapshot }>({ maxSize: bytes }))
  const tags = [allOf('cost-snapshots')]
  return {
    /** Every state of every programme that is or was public. */
    stateHeads: (): Promise<readonly StateHead[]> =>
      heads.getOrMake('heads', async () => {
        const { rows } = await pool.query<{ head: string }>({
          name: 'state-heads',
          text: selectHeads,
        })
        return {
          value: rows.map(({ head }) => JSON.parse(head) as StateHead),
          tags,
          size: rows.reduce((sum, { head }) => sum + head.length, 0) * parsedFactor,
        }
      }),
    /** A state by its name. */
    stateNamed: async (identifier: string): Promise<ProgrammeSnapshot | undefined> => {
      const { state } = await states.getOrMake(identifier, async () => {
        const { rows } = await pool.query<{ state: string }>({
          name: 'state-named',
          text: selectState,
          values: [identifier],
        })
        const [row] = rows
        return {
          value: row ? { state: JSON.parse(row.state) as ProgrammeSnapshot } : {},
          tags,
          size: 500 + (row?.state.length ?? 0) * parsedFactor,
        }
      })
      return state
    },
  }
}
