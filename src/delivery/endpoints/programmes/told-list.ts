import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { askedState, asOfParameter, statesTag } from './asked-state.ts'
import { stateSchema, toldState } from './told-state.ts'

interface Told<T> {
  name: string
  operation: string
  summary: string
  description?: string
  item: z.ZodType<T>
  id: string
  toItems: (state: ProgrammeSnapshot, locale: Locale) => T[]
}

/** A list that is part of a state of a programme, in one locale. */
export const toldList = <T>({
  name,
  operation,
  summary,
  item,
  id,
  toItems,
  ...more
}: Told<T>): Endpoint =>
  defineEndpoint({
    path: `/v1/programmes/{identifier}/${name}`,
    operation,
    summary,
    ...more,
    tag: 'Programmes',
    params: z.strictObject({ identifier: parameters.identifier }),
    query: z.strictObject({
      asOf: asOfParameter.optional(),
      locale: parameters.locale.optional(),
    }),
    answers: {
      'application/json': z.strictObject({ ...stateSchema, items: z.array(item) }).meta({ id }),
    },
    reply: async ({ params: { identifier }, query: { asOf }, locale }, live) => {
      const state = await askedState(live, identifier, asOf)
      return {
        kind: 'content',
        content: json(
          { ...toldState(state), items: toItems(state, locale) },
          { contentLanguage: locale, surrogateKeys: [`programmes/${identifier}`] },
        ),
        tags: [statesTag],
      }
    },
  })
