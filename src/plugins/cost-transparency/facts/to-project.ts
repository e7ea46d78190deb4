import type { NamedMilestone, ProjectFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { Partner } from '../../../domain/cost/project/partner.ts'
import type { StateChange } from '../../../domain/cost/project/project-state.ts'
import type { Planning, StatusOverride } from '../../../domain/cost/project/milestone.ts'
import type { Project } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { toOptionalText, toText } from '../../../publication/records/to-localized.ts'
import { ownName, ownNames, publicName, publicNamesOf } from './related.ts'

/** A project, read in all locales with its relations named. */
export const toProject = (doc: Project): ProjectFacts =>
  compact<ProjectFacts>({
    identifier: doc.identifier,
    name: toText(doc.name),
    summary: toOptionalText(doc.summary),
    lead: publicName(doc.lead),
    approach: doc.approach,
    stateHistory: toStateHistory(doc),
    partners: toPartners(doc),
    dependsOn: ownNames(doc.dependsOn),
    services: (doc.services ?? []).flatMap((service) => {
      const identifier = publicName(service)
      return identifier !== undefined && typeof service === 'object'
        ? [{ identifier, level: service.level }]
        : []
    }),
    systems: doc.systems ?? [],
  })

/** The changes of a project's state. */
const toStateHistory = ({ stateHistory }: Pick<Project, 'stateHistory'>): StateChange[] =>
  (stateHistory ?? []).map(({ to, date, decision, until, continuing }) =>
    compact<StateChange>({
      to,
      date: toDay(date) ?? '',
      decision: ownName(decision),
      until: toDay(until),
      continuing: publicNamesOf(continuing),
    }),
  )

/** Who takes part. */
const toPartners = ({ partners }: Pick<Project, 'partners'>): Partner[] =>
  (partners ?? []).flatMap(({ authority, role, since, until, effect, endsLevels }) => {
    const name = publicName(authority)
    return name === undefined
      ? []
      : [
          compact<Partner>({
            authority: name,
            role,
            since: toDay(since) ?? '',
            until: toDay(until),
            effect: toOptionalText(effect),
            endsLevels: endsLevels ?? [],
          }),
        ]
  })

/** The milestones of a project; each is called by its project and its key. */
export const toMilestones = ({
  identifier: project,
  milestones,
}: Pick<Project, 'identifier' | 'milestones'>): NamedMilestone[] =>
  (milestones ?? []).map((row) =>
    compact<NamedMilestone>({
      identifier: row.key,
      project,
      kind: row.kind,
      title: toOptionalText(row.title),
      plannings: (row.plannings ?? []).map(({ plannedOn, decidedOn, reason }) =>
        compact<Planning>({
          plannedOn: toDay(plannedOn) ?? '',
          decidedOn: toDay(decidedOn) ?? '',
          reason: toOptionalText(reason),
        }),
      ),
      forecastOn: toDay(row.forecastOn),
      actualOn: toDay(row.actualOn),
      results: (row.results ?? []).map(({ document, acceptedOn, acceptedBy }) =>
        compact<NamedMilestone['results'][number]>({
          document,
          acceptedOn: toDay(acceptedOn),
          acceptedBy,
        }),
      ),
      override: toOverride(row.override),
    }),
  )

type Row = NonNullable<Project['milestones']>[number]

const toOverride = (override: Row['override']): StatusOverride | undefined => {
  const setOn = toDay(override?.setOn)
  return override?.status && setOn
    ? { status: override.status, reason: toText(override.reason), setOn }
    : undefined
}
