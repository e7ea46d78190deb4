import { day } from '../plan/planned.ts'
import type { NamedIds } from './named-ids.ts'
import type { ProgrammeSource, ProgrammeSources, ProjectSource } from './read-programme.ts'

type Document = Record<string, unknown>

/** A programme as it is stored; its goals name projects, which name it. */
export const toProgrammeDocument = (source: ProgrammeSource, { id, ids }: NamedIds): Document => ({
  identifier: source.identifier,
  name: source.name,
  summary: source.summary,
  sponsors: ids('authorities', source.sponsors),
  supporters: source.supporters,
  contractBasis: source.contractBasis,
  rates: source.rates,
  conditions: source.conditions.map((row) => ({ ...row, fulfilledOn: day(row.fulfilledOn) })),
  milestoneKinds: source.milestoneKinds,
  contracts: source.contracts.map((row) => ({
    ...row,
    documents: [],
    signedOn: day(row.signedOn),
    validFrom: day(row.validFrom),
    validTo: day(row.validTo),
    withheldUntil: day(row.withheldUntil),
  })),
  interests: source.interests,
  innovators: source.innovators.map((row) => ({
    ...row,
    authority: id('authorities', row.authority),
    since: day(row.since),
    until: day(row.until),
    consentedOn: day(row.consentedOn),
  })),
  goals: source.goals.map((goal) => ({ ...goal, projects: ids('projects', goal.projects) })),
  closings: source.closings,
  isDemo: true,
})

/** A project as it is stored. */
export const toProjectDocument = (
  source: ProjectSource,
  programme: number,
  { id, ids }: NamedIds,
): Document => ({
  ...source,
  programme,
  lead: id('authorities', source.lead),
  stateHistory: source.stateHistory.map((change) => ({
    ...change,
    date: day(change.date),
    decision: change.decision && id('programme-decisions', change.decision),
    until: day(change.until),
    continuing: ids('authorities', change.continuing ?? []),
  })),
  partners: source.partners.map((partner) => ({
    ...partner,
    authority: id('authorities', partner.authority),
    since: day(partner.since),
    until: day(partner.until),
  })),
  milestones: source.milestones.map((milestone) => ({
    ...milestone,
    plannings: milestone.plannings.map((planning) => ({
      ...planning,
      plannedOn: day(planning.plannedOn),
      decidedOn: day(planning.decidedOn),
    })),
    forecastOn: day(milestone.forecastOn),
    actualOn: day(milestone.actualOn),
    results: milestone.results.map((result) => ({ ...result, acceptedOn: day(result.acceptedOn) })),
    override: milestone.override && { ...milestone.override, setOn: day(milestone.override.setOn) },
  })),
  dependsOn: ids('projects', source.dependsOn),
  services: ids('services', source.services),
})

/** A decision as it is stored; it names projects it affects, which name it. */
export const toDecisionDocument = (
  source: ProgrammeSources['decisions'][number]['value'],
  programme: number,
  { ids }: NamedIds,
): Document => ({
  ...source,
  programme,
  date: day(source.date),
  affects: ids('projects', source.affects),
})

/** An inquiry as it is stored. */
export const toInquiryDocument = (
  source: ProgrammeSources['inquiries'][number]['value'],
  programme: number,
): Document => ({
  ...source,
  programme,
  submittedOn: day(source.submittedOn),
  questions: source.questions.map((question) => ({
    ...question,
    answeredOn: day(question.answeredOn),
  })),
})
