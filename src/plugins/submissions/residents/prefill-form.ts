import type pg from 'pg'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { fieldsOf, type FormDefinition } from '../../../domain/form/form-definition.ts'
import type { Prefilled, PrefilledValue, Resident } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'

/** Asks a register what it knows of a person; she gets what is about herself alone. */
export type AskRegister = (
  register: string,
  ahvNumber: string,
) => Promise<
  | { kind: 'answered'; answer: { values: Readonly<Record<string, unknown>> } | undefined }
  | { kind: 'ask-a-person' | 'go-on' | 'wait' }
>

interface Means {
  pool: pg.Pool
  keyRing: KeyRing
  askRegister: AskRegister
  now: () => Date
}

/** Claims of the provider, as forms name them. */
const provider = 'oidc'

/** How long it is remembered what a form was filled in with. */
const noteMs = 24 * 3_600_000

/** What is filled in from where: `oidc:given_name`, `residents:street`. */
const sourcesOf = (form: FormDefinition) =>
  fieldsOf(form).flatMap(({ name, prefillFrom = '' }) => {
    const [, origin, value] = /^([\w-]+):(.+)$/.exec(prefillFrom) ?? []
    return origin !== undefined && value !== undefined ? [{ field: name, origin, value }] : []
  })

/**
 * What the provider and the registers know of a resident for a form, each asked once. What was handed out is noted, so
 * that the case can say what of it was changed.
 */
export const prefillForm = async (
  means: Means,
  resident: Resident,
  form: FormDefinition,
): Promise<Prefilled> => {
  const sources = sourcesOf(form)
  const known = new Map<string, Readonly<Record<string, unknown>>>([[provider, resident.claims]])
  const unavailable: Prefilled['unavailable'] = []
  for (const origin of new Set(sources.map((source) => source.origin))) {
    if (origin === provider || resident.ahvNumber === undefined) continue
    const said = await knownTo(means, origin, resident.ahvNumber)
    if (said.kind === 'answered') known.set(origin, said.answer?.values ?? {})
    else unavailable.push({ origin, policy: said.kind })
  }
  const values = sources.flatMap(({ field, origin, value }): PrefilledValue[] => {
    const values = known.get(origin)
    const found = values && Object.hasOwn(values, value) ? values[value] : undefined
    return found === undefined || found === null ? [] : [{ field, value: found, origin }]
  })
  await note(means, { resident, form: form.identifier, values })
  return { values, unavailable }
}

/** A register a form names and nobody entered is one that does not answer. */
const knownTo = async ({ askRegister }: Means, origin: string, ahvNumber: string) => {
  try {
    return await askRegister(origin, ahvNumber)
  } catch (error) {
    if (error instanceof CatalogueError && error.code === 'RECORD_NOT_FOUND') {
      return { kind: 'go-on' as const }
    }
    throw error
  }
}

interface Noted {
  resident: Resident
  form: string
  values: readonly PrefilledValue[]
}

const note = async (
  { pool, keyRing, now }: Means,
  { resident: { key }, form, values }: Noted,
): Promise<void> => {
  await pool.query(
    `insert into intake.prefill (person, form, sealed, expires_at) values ($1, $2, $3, $4)
     on conflict (person, form) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
    [
      key,
      form,
      keyRing.seal(JSON.stringify(values), `prefill/${key}`),
      new Date(now().getTime() + noteMs),
    ],
  )
}

const noted = z.array(z.object({ field: z.string(), value: z.unknown(), origin: z.string() }))

/** Of a field that was filled in beforehand: from where, and whether the resident changed it. Says nothing of the answer. */
export interface PrefillNote {
  field: string
  origin: string
  isChanged: boolean
}

/** What of the answers was filled in beforehand, in the transaction of the client; the note itself is erased. */
export const takePrefillNote = async (
  { client, keyRing }: { client: pg.PoolClient; keyRing: KeyRing },
  { key }: Resident,
  { form, answers }: { form: string; answers: Readonly<Record<string, unknown>> },
): Promise<PrefillNote[]> => {
  const { rows } = await client.query<{ sealed: string }>(
    'delete from intake.prefill where person = $1 and form = $2 and expires_at > now() returning sealed',
    [key, form],
  )
  if (!rows[0]) return []
  return noted
    .parse(JSON.parse(keyRing.open(rows[0].sealed, `prefill/${key}`)))
    .map(({ field, value, origin }) => ({
      field,
      origin,
      isChanged: JSON.stringify(answers[field]) !== JSON.stringify(value),
    }))
}
