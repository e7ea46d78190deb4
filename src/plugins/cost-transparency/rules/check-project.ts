import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { Partner } from '../../../domain/cost/project/partner.ts'
import { checkPartners } from '../../../domain/cost/project/partner.ts'
import { checkMilestone } from '../../../domain/cost/project/milestone.ts'
import { checkStateHistory, type StateChange } from '../../../domain/cost/project/project-state.ts'
import type { Project } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { readRelated } from '../facts/read-facts.ts'
import { toProgramme } from '../facts/to-programme.ts'
import { toMilestones } from '../facts/to-project.ts'
import { fieldBelow, refuseFindings } from '../refuse-findings.ts'
import { inGerman } from './in-german.ts'

type Related = number | { id: number } | null | undefined

/** A related document by its number, where only whether it is the same one matters. */
const numbered = (related: Related): string | undefined =>
  related === null || related === undefined ? undefined : String(idOf(related))

const toChange = ({
  to,
  date,
  decision,
  until,
}: NonNullable<Project['stateHistory']>[number]): StateChange =>
  compact<StateChange>({
    to,
    date: toDay(date) ?? '',
    decision: numbered(decision),
    until: toDay(until),
  })

/** Refuses states that cannot follow, partners who leave without a word, and milestones reached without a result. */
export const checkProject: CollectionBeforeChangeHook<Project> = async ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  const all = { ...originalDoc, ...data }
  const history = (all.stateHistory ?? []).map(toChange)
  const partners = (all.partners ?? []).map(({ authority, role, since, until, effect }) =>
    compact<Partner>({
      authority: numbered(authority) ?? '',
      role,
      since: toDay(since) ?? '',
      until: toDay(until),
      effect: inGerman(effect, req),
    }),
  )
  const decided = history.flatMap(({ decision }) => decision ?? [])
  refuseFindings(
    [
      ...checkStateHistory('project', history, decided),
      ...checkPartners('project', partners),
      ...(await milestoneFindings(all, req)),
    ],
    { collection: slug, req, fieldOf: fieldBelow(2) },
  )
  return data
}

const milestoneFindings = async (
  project: Partial<Project>,
  req: Parameters<typeof readRelated>[0],
) => {
  const { programme, milestones, approach = 'classic' } = project
  if (!programme || !milestones?.length) return []
  const [doc] = await readRelated(req, 'programmes', { id: { equals: idOf(programme) } })
  const day = calendarDateOf(new Date())
  const kinds = doc ? toProgramme(doc, day).milestoneKinds : []
  const told = (text: unknown) => inGerman(typeof text === 'string' ? text : null, req)
  return toMilestones({ identifier: 'project', milestones }).flatMap((milestone, i) => {
    const { override } = milestone
    const checked = {
      ...milestone,
      plannings: milestone.plannings.map((planning, j) => ({
        ...planning,
        reason: told(milestones[i]?.plannings?.[j]?.reason),
      })),
      ...(override && { override: { ...override, reason: told(milestones[i]?.override?.reason) } }),
    }
    return checkMilestone(checked, kinds, { approach, day }).map((finding) => ({
      ...finding,
      pointer: finding.pointer.replace(
        `/milestones/${milestone.identifier}`,
        `/projects/project/milestones/${String(i)}`,
      ),
    }))
  })
}
