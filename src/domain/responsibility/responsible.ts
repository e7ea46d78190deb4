import type { CalendarDate } from '../calendar-date.ts'
import { type AreaOfPlace, areaChain } from '../jurisdiction/area-chain.ts'
import type { Jurisdiction } from '../jurisdiction/jurisdiction.ts'
import { placeOn } from '../jurisdiction/place-on.ts'
import type { KnownAuthority } from './authority-of-area.ts'
import { type Claim, claimsOf } from './claims.ts'
import { isValidOn } from '../validity.ts'
import { deciding } from './precedence.ts'
import {
  type ConnectingFact,
  connectingFacts,
  type Responsibility,
  type ResponsibilityRole,
  responsibilityRoles,
  type ResponsibilityTemplate,
} from './responsibility.ts'

/** Who is responsible for a service at a place on a day? */
export interface Question {
  /** Identifier of a service. */
  service: string
  /** Identifier of the municipality, or of the area the connecting fact points at. */
  place: string
  date: CalendarDate
  /** What ties the case to the place. Default: the service's usual one, see `usualConnectingFact`. */
  connectBy?: ConnectingFact
}

/** What the answer is looked up in: everything published, of any time. */
export interface ResponsibilityData {
  jurisdictions: readonly Jurisdiction[]
  authorities: readonly KnownAuthority[]
  responsibilities: readonly Responsibility[]
  templates: readonly ResponsibilityTemplate[]
}

/** An authority that acts, in which part, and why it is this one. */
interface Answer {
  role: ResponsibilityRole
  /** Identifier of an authority that is valid on the day. */
  authority: string
  because: Claim
}

/** Why there is no answer in a part: no rule, rules that contradict each other, or a rule whose authority is not known. */
export interface ResponsibilityFinding {
  kind: 'gap' | 'overlap' | 'authority-unknown' | 'place-unknown' | 'place-divided'
  role: ResponsibilityRole
  /** The rules in question. */
  claims: Claim[]
  /** Of a divided place: the areas to choose from. */
  places?: string[]
}

/** The competent authority and who else acts; where an answer is missing, why. */
export interface Responsible {
  /** The area the question was answered for; another than asked where that one has ended. */
  place?: string
  connectBy: ConnectingFact
  answers: Answer[]
  findings: ResponsibilityFinding[]
}

/**
 * Answers by the rules alone, whatever order they come in. Of the rules for a part, the one for the nearest area decides;
 * for the same area what somebody entered before a template; then the asked connecting fact before `anywhere`; then the
 * higher priority. What still stands side by side and names different authorities is an overlap. See ADR 0014.
 */
export const responsible = (question: Question, data: ResponsibilityData): Responsible => {
  const { service, date } = question
  const rules = {
    ...data,
    responsibilities: data.responsibilities.filter((rule) => rule.service === service),
    templates: data.templates.filter((rule) => rule.service === service),
  }
  const connectBy = question.connectBy ?? usualConnectingFact(rules, date)
  const place = placeOn(question.place, date, data.jurisdictions)
  if (place.kind === 'none' || place.kind === 'divided') {
    const finding: ResponsibilityFinding =
      place.kind === 'none'
        ? { kind: 'place-unknown', role: 'competent', claims: [] }
        : {
            kind: 'place-divided',
            role: 'competent',
            claims: [],
            places: place.areas.map(({ identifier }) => identifier),
          }
    return { connectBy, answers: [], findings: [finding] }
  }
  const chain = areaChain(place.area.identifier, date, data.jurisdictions)
  return { place: place.area.identifier, connectBy, ...answer(rules, chain, { date, connectBy }) }
}

const answer = (
  rules: ResponsibilityData,
  chain: readonly AreaOfPlace[],
  { date, connectBy }: { date: CalendarDate; connectBy: ConnectingFact },
): Pick<Responsible, 'answers' | 'findings'> => {
  const claims = claimsOf(rules, chain, date).filter(
    ({ rule }) => rule.connectBy === connectBy || rule.connectBy === 'anywhere',
  )
  const answers: Answer[] = []
  const findings: ResponsibilityFinding[] = []
  for (const role of responsibilityRoles) {
    const best = deciding(claims.filter(({ rule }) => rule.role === role))
    const [because] = best
    if (!because) {
      if (role === 'competent') findings.push({ kind: 'gap', role, claims: [] })
      continue
    }
    const named = new Set(best.flatMap(({ authorities }) => authorities))
    const [authority] = named
    if (authority === undefined) findings.push({ kind: 'authority-unknown', role, claims: best })
    else if (named.size > 1) findings.push({ kind: 'overlap', role, claims: best })
    else {
      const naming = best.find(({ authorities }) => authorities.length > 0) ?? because
      answers.push({ role, authority, because: naming })
    }
  }
  return { answers, findings }
}

/**
 * The connecting fact to ask by where nobody names one: that of the service's template for the competent part, else of
 * what was entered; of several the first in the order of `connectingFacts`, `anywhere` last.
 */
const usualConnectingFact = (
  { responsibilities, templates }: ResponsibilityData,
  date: CalendarDate,
): ConnectingFact => {
  for (const rules of [templates, responsibilities]) {
    const facts = new Set(
      rules
        .filter((rule) => rule.role === 'competent' && isValidOn(rule, date))
        .map(({ connectBy }) => connectBy),
    )
    const usual = connectingFacts.find((fact) => facts.has(fact))
    if (usual) return usual
  }
  return 'residence'
}
