import { z } from 'zod'

import type { Locale } from '../../../domain/locale.ts'
import { milestoneStatuses } from '../../../domain/cost/project/milestone.ts'
import {
  partOfRoadmap,
  type RoadmapEntry,
  type RoadmapQuestion,
  roadmapOf,
} from '../../../domain/cost/project/roadmap.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { textsIn, withLocale } from '../served.ts'
import { askedState, asOfParameter, dayOf, statesTag } from './asked-state.ts'
import { stateSchema, toldState } from './told-state.ts'

const text = z.string()
const day = z.iso.date()

const common = {
  identifier: text,
  project: text,
  title: text.optional(),
  day: day.optional().meta({ description: 'Expected or happened; absent while nobody knows' }),
  earlierPlans: z.array(day).meta({ description: 'Days it was planned for before' }),
  isDone: z.boolean(),
  halted: z
    .enum(['suspended', 'cancelled'])
    .optional()
    .meta({ description: 'What keeps it from coming: what became of its project' }),
  municipalities: z.array(z.int()).meta({ description: 'BFS numbers; empty for everywhere' }),
  _locale: z.record(z.string(), text).optional(),
}

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('milestone'), ...common, status: z.enum(milestoneStatuses) }),
  z.strictObject({
    kind: z.literal('channel'),
    ...common,
    service: text,
    availability: z.enum(['available', 'pilot', 'planned']),
    until: day.optional(),
  }),
])

const roadmapSchema = z
  .strictObject({
    ...stateSchema,
    channelsAreKnown: z
      .boolean()
      .meta({ description: 'Whether the state noted channels; older states did not' }),
    items: z.array(entrySchema),
  })
  .meta({ id: 'ProgrammeRoadmap' })

/** What a milestone is called: by its own name, else by that of its kind. */
const titleOf = ({ milestones, milestoneKinds }: ProgrammeSnapshot, entry: RoadmapEntry) => {
  if (entry.kind === 'channel') return entry.title
  const milestone = milestones.find(
    ({ identifier, project }) => identifier === entry.identifier && project === entry.project,
  )
  return milestone?.title ?? milestoneKinds.find(({ code }) => code === milestone?.kind)?.title
}

const toItems = (state: ProgrammeSnapshot, asked: RoadmapQuestion, locale: Locale) =>
  partOfRoadmap(roadmapOf(state, dayOf(state)), asked).map((entry) => {
    const { text: serve, fellBack } = textsIn(locale)
    return {
      ...entry,
      title: undefined,
      ...serve('title', titleOf(state, entry)),
      earlierPlans: [...entry.earlierPlans],
      municipalities: [...entry.municipalities],
      ...withLocale(fellBack),
    }
  })

/** `GET /v1/programmes/{identifier}/roadmap`. */
export const roadmapEndpoint = defineEndpoint({
  path: '/v1/programmes/{identifier}/roadmap',
  operation: 'getProgrammeRoadmap',
  summary: 'What is coming and what came, by day, with the days it was planned for before',
  description:
    'Milestones, and the channels by which services go online, each with the municipalities it is for. Asked for a municipality, it holds what is for it and what is for everywhere.',
  tag: 'Programmes',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    project: parameters.identifier.optional(),
    asOf: asOfParameter.optional(),
    locale: parameters.locale.optional(),
  }),
  answers: { 'application/json': roadmapSchema },
  reply: async ({ params: { identifier }, query: { bfs, project, asOf }, locale }, live) => {
    const state = await askedState(live, identifier, asOf)
    const channelsAreKnown = state.channels !== undefined
    const items = toItems(state, { bfs, project }, locale)
    return {
      kind: 'content',
      content: json(
        { ...toldState(state), channelsAreKnown, items },
        { contentLanguage: locale, surrogateKeys: [`programmes/${identifier}`] },
      ),
      tags: [statesTag],
    }
  },
})
