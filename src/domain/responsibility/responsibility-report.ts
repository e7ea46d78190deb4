import type { CalendarDate } from '../calendar-date.ts'
import { municipalitiesOn } from '../jurisdiction/municipalities-on.ts'
import type { CanonicalService } from '../service/canonical-service.ts'
import { responsible, type ResponsibilityData, type ResponsibilityFinding } from './responsible.ts'

/** What is wrong for one service in one municipality. */
export interface ReportedFinding extends ResponsibilityFinding {
  /** Identifiers. */
  service: string
  municipality: string
}

/** How complete the rules are on a day. */
export interface ResponsibilityReport {
  date: CalendarDate
  /** Services that are asked about, municipalities of the day, and questions in all. */
  services: number
  municipalities: number
  questions: number
  /** Questions with exactly one competent authority. */
  answered: number
  /** Why the others have none, by service and municipality. */
  findings: ReportedFinding[]
}

/** What the report needs to know of a service. */
export type ReportedService = Pick<CanonicalService, 'identifier' | 'variantPolicy' | 'status'>

/**
 * Services that local variants are thought of for, without exactly one competent authority in a municipality of the
 * day; asked by the service's usual connecting fact. Source: domain model 4.3.
 */
export const responsibilityReport = (
  date: CalendarDate,
  services: readonly ReportedService[],
  data: ResponsibilityData,
): ResponsibilityReport => {
  const asked = services.filter(
    ({ variantPolicy, status }) => variantPolicy !== 'none' && status !== 'retired',
  )
  const municipalities = municipalitiesOn(date, data.jurisdictions)
  const findings: ReportedFinding[] = []
  let answered = 0
  for (const { identifier: service } of asked) {
    const rules = {
      ...data,
      responsibilities: data.responsibilities.filter((rule) => rule.service === service),
      templates: data.templates.filter((rule) => rule.service === service),
    }
    for (const { identifier: municipality } of municipalities) {
      const result = responsible({ service, place: municipality, date }, rules)
      if (result.answers.some(({ role }) => role === 'competent')) answered += 1
      for (const finding of result.findings) findings.push({ ...finding, service, municipality })
    }
  }
  return {
    date,
    services: asked.length,
    municipalities: municipalities.length,
    questions: asked.length * municipalities.length,
    answered,
    findings,
  }
}
