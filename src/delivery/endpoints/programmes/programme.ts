import { z } from 'zod'

import { contractSchema, toldContract } from './told-contract.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { goalProgress } from '../../../domain/cost/project/strategy-goal.ts'
import { stateOn } from '../../../domain/cost/project/project-state.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import type { StateHead } from '../../records/programme-states.ts'
import { json } from '../content.ts'
import { textsIn, withLocale } from '../served.ts'
import {
  askedState,
  asOfParameter,
  dayOf,
  newestStates,
  publicStates,
  statesTag,
} from './asked-state.ts'
import { programmeSummarySchema, toProgrammeSummary } from './programme-summary.ts'
import { stateSchema, toldState } from './told-state.ts'

const text = z.string()

const list = defineEndpoint({
  path: '/v1/programmes',
  operation: 'listProgrammes',
  summary: 'Programmes of which a state is public',
  tag: 'Programmes',
  params: z.strictObject({}),
  query: z.strictObject({ locale: parameters.locale.optional() }),
  answers: {
    'application/json': z
      .strictObject({ items: z.array(programmeSummarySchema) })
      .meta({ id: 'ProgrammeList' }),
  },
  reply: async ({ locale }, live) => {
    const items = (await newestStates(live)).map((state) => toProgrammeSummary(state, locale))
    return {
      kind: 'content',
      content: json({ items }, { contentLanguage: locale, surrogateKeys: ['programmes'] }),
      tags: [statesTag],
    }
  },
})

const programmeSchema = z
  .strictObject({
    ...stateSchema,
    name: text.optional(),
    summary: text.optional(),
    contractBasis: text.optional(),
    sponsors: z.array(text),
    supporters: z.array(text),
    contracts: z.array(contractSchema),
    roles: z
      .array(
        z.strictObject({
          role: text,
          organisation: text,
          isDeclared: z.boolean(),
          interest: text.optional(),
        }),
      )
      .meta({ description: 'Who fills which role, and what that has to do with suppliers' }),
    goals: z.array(
      z.strictObject({
        identifier: text,
        title: text.optional(),
        projects: z.int(),
        closed: z.int(),
        services: z.array(text),
      }),
    ),
    innovators: z.strictObject({ day: z.iso.date(), count: z.int() }),
    states: z
      .array(
        z.strictObject({ snapshot: text, asOf: z.iso.datetime(), publicSince: z.iso.datetime() }),
      )
      .meta({ description: 'Every state that is or was public, the newest first' }),
    _locale: z.record(z.string(), text).optional(),
  })
  .meta({ id: 'Programme' })

const toProgramme = (state: ProgrammeSnapshot, all: readonly StateHead[], locale: Locale) => {
  const { text: serve, fellBack } = textsIn(locale)
  const day = dayOf(state)
  const progress = goalProgress(
    state.goals,
    state.projects.map(({ identifier, stateHistory, services }) => ({
      identifier,
      state: stateOn(stateHistory, day),
      services: services.map((service) => service.identifier),
    })),
  )
  return {
    ...toldState(state),
    ...serve('name', state.name),
    ...serve('summary', state.summary),
    ...serve('contractBasis', state.contractBasis),
    sponsors: state.sponsors,
    supporters: state.supporters,
    contracts: state.contracts.map((contract) => toldContract(contract, serve)),
    roles: state.roles.map(({ role, organisation }) => {
      const own = state.interests.find(
        (one) => one.role === role && one.organisation === organisation,
      )
      return {
        role,
        organisation,
        isDeclared: own !== undefined,
        ...serve('interest', own?.interest),
      }
    }),
    goals: progress.map(({ goal, ...counts }) => ({
      identifier: goal,
      ...serve('title', state.goals.find(({ identifier }) => identifier === goal)?.title),
      ...counts,
    })),
    innovators: state.innovatorsOn,
    states: all
      .filter(
        ({ programme, publicSince }) =>
          programme === state.programme && publicSince <= state.publicSince,
      )
      .toSorted((a, b) => (a.publicSince < b.publicSince ? 1 : -1))
      .map(({ identifier: snapshot, asOf, publicSince }) => ({ snapshot, asOf, publicSince })),
    ...withLocale(fellBack),
  }
}

const one = defineEndpoint({
  path: '/v1/programmes/{identifier}',
  operation: 'getProgramme',
  summary: 'A programme: who carries it, its contracts, goals and public states',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({ asOf: asOfParameter.optional(), locale: parameters.locale.optional() }),
  answers: { 'application/json': programmeSchema },
  reply: async ({ params: { identifier }, query: { asOf }, locale }, live) => {
    const state = await askedState(live, identifier, asOf)
    return {
      kind: 'content',
      content: json(toProgramme(state, await publicStates(live), locale), {
        contentLanguage: locale,
        surrogateKeys: [`programmes/${identifier}`],
      }),
      tags: [statesTag],
    }
  },
})

/** `/v1/programmes` and `/v1/programmes/{identifier}`. */
export const programmeEndpoints: Endpoint[] = [list, one]
