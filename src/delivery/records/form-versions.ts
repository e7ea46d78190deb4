import type pg from 'pg'

import type { FormDefinition, FormVersion } from '../../domain/form/form-definition.ts'
import type { Hearing } from '../changes/hearing.ts'
import { record } from '../changes/record-change.ts'
import { TaggedCache } from '../changes/tagged-cache.ts'
import { parsedFactor } from './parsed-factor.ts'

/** What is known of a form and of one of its versions. */
export interface FormFound {
  /** Whether it ever was public, and whether it is now. */
  state: 'never' | 'once' | 'public'
  /** The version asked for, or the latest; a form that is public no more has none to begin with. */
  version?: FormVersion
}

interface Row {
  isPublic: boolean
  isVersioned: boolean
  version: number | null
  definition: string | null
  publishedAt: Date | null
}

/** A check of answers is made once for a version: it takes about as much again as the definition. */
const withCheck = 2

const select = `
  select
    exists (select from publication.record
      where collection = 'forms' and identifier = $1 and data is not null) as "isPublic",
    exists (select from publication.form_version where form = $1) as "isVersioned",
    frozen.version, frozen.definition::text, frozen.published_at as "publishedAt"
  from (select) as one
  left join lateral (
    select version, definition, published_at from publication.form_version
    where form = $1 and ($2::int is null or version = $2) order by version desc limit 1
  ) as frozen on true`

/** Reads versions of forms. @param bytes it may hold */
export const createFormReader = (pool: pg.Pool, hearing: Hearing, bytes: number) => {
  const forms = hearing.join(new TaggedCache<FormFound>({ maxSize: bytes }))
  /** A form, in a version or in the latest one. Somebody in the middle of a version may finish it, whatever came after. */
  return (identifier: string, version?: number): Promise<FormFound> =>
    forms.getOrMake(`${identifier}@${String(version ?? 'latest')}`, async () => {
      const { rows } = await pool.query<Row>({
        name: 'form-version',
        text: select,
        values: [identifier, version ?? null],
      })
      return {
        value: foundIn(rows[0], version),
        tags: [record('forms', identifier)],
        size: 500 + (rows[0]?.definition?.length ?? 0) * parsedFactor * withCheck,
      }
    })
}

const foundIn = (row: Row | undefined, asked: number | undefined): FormFound => {
  const state = row?.isPublic ? 'public' : row?.isVersioned ? 'once' : 'never'
  const isOffered = state === 'public' || asked !== undefined
  if (!isOffered || !row?.version || !row.definition || !row.publishedAt) return { state }
  const definition = JSON.parse(row.definition) as FormDefinition
  return {
    state,
    version: {
      version: row.version,
      publishedAt: row.publishedAt.toISOString(),
      definition,
    },
  }
}
