import { z } from 'zod'

import {
  milestoneStatuses,
  shownStatus,
  varianceOf,
} from '../../../domain/cost/project/milestone.ts'
import { projectStates, stateOn } from '../../../domain/cost/project/project-state.ts'
import type { Endpoint } from '../../endpoint.ts'
import { textsIn, withLocale } from '../served.ts'
import { dayOf } from './asked-state.ts'
import { toldList } from './told-list.ts'

const text = z.string()
const day = z.iso.date()
const _locale = z.record(z.string(), text).optional()

const stateChange = z.strictObject({
  to: z.enum(projectStates),
  date: day,
  decision: text.optional(),
  until: day.optional(),
  continuing: z.array(text).optional(),
})

const partner = z.strictObject({
  authority: text,
  role: text,
  since: day,
  until: day.optional(),
  effect: text.optional(),
  endsLevels: z.array(text).optional(),
})

const projects = toldList({
  name: 'projects',
  operation: 'getProgrammeProjects',
  summary: 'The projects of a programme: who takes part, how far they are, what they wait for',
  id: 'ProgrammeProjects',
  item: z.strictObject({
    identifier: text,
    name: text.optional(),
    summary: text.optional(),
    lead: text.optional(),
    approach: z.enum(['classic', 'agile']),
    state: z.enum(projectStates),
    stateHistory: z.array(stateChange),
    partners: z.array(partner),
    dependsOn: z.array(text),
    services: z.array(z.strictObject({ identifier: text, level: text })),
    systems: z.array(text),
    _locale,
  }),
  toItems: (state, locale) =>
    state.projects.map(({ name, summary, partners, ...project }) => {
      const { text: serve, fellBack } = textsIn(locale)
      return {
        ...project,
        ...serve('name', name),
        ...serve('summary', summary),
        state: stateOn(project.stateHistory, dayOf(state)),
        stateHistory: project.stateHistory.map(({ continuing, ...change }) => ({
          ...change,
          ...(continuing && { continuing: [...continuing] }),
        })),
        partners: partners.map(({ effect, endsLevels, ...one }) => ({
          ...one,
          ...serve('effect', effect),
          ...(endsLevels && { endsLevels: [...endsLevels] }),
        })),
        dependsOn: [...project.dependsOn],
        services: [...project.services],
        systems: [...project.systems],
        ...withLocale(fellBack),
      }
    }),
})

const status = z.enum(milestoneStatuses)

const milestones = toldList({
  name: 'milestones',
  operation: 'getProgrammeMilestones',
  summary: 'Milestones with every planning, forecast and actual day',
  description:
    'The status follows from the dates as of the state; an override of somebody stands beside it.',
  id: 'ProgrammeMilestones',
  item: z.strictObject({
    identifier: text,
    project: text,
    kind: text,
    title: text.optional(),
    plannings: z.array(z.strictObject({ plannedOn: day, decidedOn: day, reason: text.optional() })),
    forecastOn: day.optional(),
    actualOn: day.optional(),
    results: z.array(
      z.strictObject({ document: text, acceptedOn: day.optional(), acceptedBy: text.optional() }),
    ),
    status,
    override: z.strictObject({ status, reason: text.optional(), setOn: day }).optional(),
    daysFromBaseline: z.int().optional(),
    daysFromCurrent: z.int().optional(),
    _locale,
  }),
  toItems: (state, locale) =>
    state.milestones.map((milestone) => {
      const { title, plannings, override: _, results, ...facts } = milestone
      const { text: serve, fellBack } = textsIn(locale)
      const { derived, override } = shownStatus(milestone, dayOf(state))
      const { fromBaseline, fromCurrent } = varianceOf(milestone)
      const kind = state.milestoneKinds.find(({ code }) => code === milestone.kind)
      return {
        ...facts,
        ...serve('title', title ?? kind?.title),
        plannings: plannings.map(({ reason, ...days }) => ({
          ...days,
          ...serve('reason', reason),
        })),
        results: [...results],
        status: derived,
        ...(override && {
          override: {
            status: override.status,
            setOn: override.setOn,
            ...serve('reason', override.reason),
          },
        }),
        ...(fromBaseline !== undefined && { daysFromBaseline: fromBaseline }),
        ...(fromCurrent !== undefined && { daysFromCurrent: fromCurrent }),
        ...withLocale(fellBack),
      }
    }),
})

/** `/v1/programmes/{identifier}/…`: what a state tells beside its money. */
export const factEndpoints: Endpoint[] = [projects, milestones]
