import type { CalendarDate } from '../../../domain/calendar-date.ts'
import type { EscrowCondition } from '../../../domain/cost/escrow.ts'
import type { Contract } from '../../../domain/cost/project/contract.ts'
import type { DeclaredInterest } from '../../../domain/cost/project/interest.ts'
import type { MilestoneKind } from '../../../domain/cost/project/milestone.ts'
import { toPublicInnovators } from '../../../domain/cost/project/public-innovator.ts'
import type { ProgrammeFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import type { Programme } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { toOptionalText, toText } from '../../../publication/records/to-localized.ts'
import { ownNames, publicNamesOf } from './related.ts'

/** What of the facts stands in the programme itself. */
type OwnFacts = Omit<
  ProgrammeFacts,
  'contributions' | 'decisions' | 'drawdowns' | 'inquiries' | 'milestones' | 'projects'
>

/** A programme as of a day, read in all locales with its relations named. */
export const toProgramme = (doc: Programme, day: CalendarDate): OwnFacts =>
  compact<OwnFacts>({
    identifier: doc.identifier,
    name: toText(doc.name),
    summary: toOptionalText(doc.summary),
    sponsors: publicNamesOf(doc.sponsors),
    supporters: doc.supporters ?? [],
    contractBasis: toOptionalText(doc.contractBasis),
    isDemo: doc.isDemo ?? false,
    rates: toRates(doc),
    conditions: toConditions(doc),
    closings: (doc.closings ?? []).map(({ year, closedAt }) => ({ year, closedAt })),
    contracts: toContracts(doc),
    goals: (doc.goals ?? []).map(({ key, title, projects }) => ({
      identifier: key,
      title: toText(title),
      projects: ownNames(projects),
    })),
    milestoneKinds: toMilestoneKinds(doc),
    roles: (doc.interests ?? []).map(({ role, organisation }) => ({ role, organisation })),
    interests: toInterests(doc),
    innovatorsOn: { day, count: countInnovators(doc, day) },
  })

/** The rates of a programme. */
export const toRates = ({ rates }: Pick<Programme, 'rates'>): ProgrammeFacts['rates'] =>
  (rates ?? []).map(({ fromYear, rappenPerInhabitant, isVoluntary }) => ({
    fromYear,
    rappenPerInhabitant,
    isVoluntary: isVoluntary ?? false,
  }))

const toConditions = ({ conditions }: Programme): EscrowCondition[] =>
  (conditions ?? []).map(({ key, text, milestone, fulfilledOn }) =>
    compact<EscrowCondition>({
      identifier: key,
      text: toText(text),
      milestone,
      fulfilledOn: toDay(fulfilledOn),
    }),
  )

const toContracts = ({ contracts }: Programme): Contract[] =>
  (contracts ?? []).map((row) =>
    compact<Contract>({
      identifier: row.key,
      kind: row.kind,
      title: toText(row.title),
      supplier: row.supplier,
      signedOn: toDay(row.signedOn) ?? '',
      validFrom: toDay(row.validFrom),
      validTo: toDay(row.validTo),
      amountRappen: row.amountRappen,
      documents: row.documents ?? [],
      withheld: toOptionalText(row.withheld),
      withheldUntil: toDay(row.withheldUntil),
    }),
  )

const toMilestoneKinds = ({ milestoneKinds }: Programme): MilestoneKind[] =>
  (milestoneKinds ?? []).map(({ code, title, phase, release, needsResult }) =>
    compact<MilestoneKind>({
      code,
      title: toText(title),
      phase,
      release,
      needsResult: needsResult ?? false,
    }),
  )

const toInterests = ({ interests }: Programme): DeclaredInterest[] =>
  (interests ?? [])
    .filter(({ isDeclared }) => isDeclared)
    .map(({ role, organisation, interest }) =>
      compact<DeclaredInterest>({ role, organisation, interest: toOptionalText(interest) }),
    )

const countInnovators = ({ innovators }: Programme, day: CalendarDate): number =>
  toPublicInnovators(
    (innovators ?? []).map(({ name, since, until }) => ({
      name,
      authority: '',
      since: toDay(since) ?? '',
      ...(until && { until: toDay(until) ?? '' }),
    })),
    day,
  ).count
