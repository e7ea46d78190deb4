import type { CalendarDate } from '../calendar-date.ts'
import { municipalitiesOn } from '../jurisdiction/municipalities-on.ts'
import { responsible, type ResponsibilityData } from '../responsibility/responsible.ts'
import type { Competence } from './context.ts'

/** Who is competent for a service today, in its municipalities and in the areas somebody entered for it. */
export const competenceOf = (
  service: string,
  date: CalendarDate,
  data: ResponsibilityData,
): Competence => {
  const rules: ResponsibilityData = {
    ...data,
    responsibilities: data.responsibilities.filter((rule) => rule.service === service),
    templates: data.templates.filter((rule) => rule.service === service),
  }
  const municipalities = municipalitiesOn(date, data.jurisdictions).map((area) => area.identifier)
  if (rules.responsibilities.length + rules.templates.length === 0) {
    return { authorities: [], gaps: municipalities.length }
  }
  const competentAt = (place: string): string[] =>
    responsible({ service, place, date }, rules)
      .answers.filter(({ role }) => role === 'competent')
      .map(({ authority }) => authority)
  const inMunicipalities = municipalities.map(competentAt)
  const elsewhere = new Set(rules.responsibilities.map(({ jurisdiction }) => jurisdiction))
  return {
    authorities: [...new Set([...inMunicipalities.flat(), ...[...elsewhere].flatMap(competentAt)])],
    gaps: inMunicipalities.filter((found) => found.length !== 1).length,
  }
}
