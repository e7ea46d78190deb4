import { z } from 'zod'

import { costCategories } from '../../domain/cost/cost-category.ts'
import { bookingKinds } from '../../domain/cost/ledger/booking.ts'
import { hermesPhases, releaseKinds } from '../../domain/cost/project/hermes-phase.ts'
import { milestoneStatuses } from '../../domain/cost/project/milestone.ts'
import { projectStates } from '../../domain/cost/project/project-state.ts'
import { checkIdentifier } from '../../domain/identifier.ts'
import { following } from '../following.ts'
import { textSchema, textUpTo } from '../text-schemas.ts'

const identifier = following(checkIdentifier)
const day = z.iso.date()
const moment = z.iso.datetime({ precision: 3 })
const year = z.int().min(2000).max(2100)
const rappen = z.int()
const words = z.string().min(1)

const condition = z.strictObject({
  key: identifier,
  text: textUpTo(1000),
  milestone: identifier.optional(),
  fulfilledOn: day.optional(),
})

const milestoneKind = z.strictObject({
  code: words.max(20),
  title: textUpTo(120),
  phase: z.enum([...hermesPhases.classic, ...hermesPhases.agile]),
  release: z.enum(releaseKinds).optional(),
  needsResult: z.boolean().default(false),
})

const contract = z.strictObject({
  key: identifier,
  kind: z.enum(['contract', 'mandate']),
  title: textUpTo(200),
  supplier: words.max(200).optional(),
  signedOn: day,
  validFrom: day.optional(),
  validTo: day.optional(),
  amountRappen: rappen.optional(),
  withheld: textUpTo(1000).optional(),
  withheldUntil: day.optional(),
})

/** How the contributions of a year were computed and paid. */
const payments = z.strictObject({
  year,
  computedOn: day,
  paidOn: day,
  /** Who paid how much of it into escrow. */
  escrow: z.strictObject({ payers: z.array(z.int()), percent: z.int().min(1).max(100) }).optional(),
})

/** A programme, with everything that is not a document of its own. */
export const programmeSchema = z.strictObject({
  identifier,
  name: textUpTo(120),
  summary: textUpTo(2000),
  sponsors: z.array(identifier),
  supporters: z.array(words),
  contractBasis: textUpTo(2000),
  rates: z.array(
    z.strictObject({ fromYear: year, rappenPerInhabitant: rappen, isVoluntary: z.boolean() }),
  ),
  populationYear: year,
  conditions: z.array(condition),
  milestoneKinds: z.array(milestoneKind),
  contracts: z.array(contract),
  goals: z.array(
    z.strictObject({ key: identifier, title: textUpTo(200), projects: z.array(identifier) }),
  ),
  interests: z.array(
    z.strictObject({
      role: words.max(120),
      organisation: words.max(200),
      isDeclared: z.boolean(),
      interest: textUpTo(1000).optional(),
    }),
  ),
  innovators: z.array(
    z.strictObject({
      name: words.max(120),
      authority: identifier,
      since: day,
      until: day.optional(),
      consentedOn: day.optional(),
    }),
  ),
  closings: z.array(z.strictObject({ year, closedAt: moment })),
  payments: z.array(payments),
  states: z.array(z.strictObject({ asOf: moment, publicSince: moment, note: words.max(2000) })),
  sources: z.array(words.max(500)).min(1),
})

/** A decision. */
export const decisionSchema = z.strictObject({
  identifier,
  body: words.max(200),
  date: day,
  outcome: z.enum(['accepted', 'rejected']),
  subject: textUpTo(200),
  text: textUpTo(4000).optional(),
  votes: z.strictObject({ for: z.int(), against: z.int() }).optional(),
  credit: z.strictObject({ amountRappen: rappen, fromYear: year, toYear: year }).optional(),
  drawdowns: z.array(z.strictObject({ year, amountRappen: rappen })).default([]),
  affects: z.array(identifier),
  source: words.max(2000),
})

const stateChange = z.strictObject({
  to: z.enum(projectStates),
  date: day,
  decision: identifier.optional(),
  until: day.optional(),
  continuing: z.array(identifier).optional(),
})

const milestone = z.strictObject({
  key: identifier,
  kind: words.max(20),
  title: textUpTo(200).optional(),
  plannings: z.array(
    z.strictObject({ plannedOn: day, decidedOn: day, reason: textUpTo(500).optional() }),
  ),
  forecastOn: day.optional(),
  actualOn: day.optional(),
  results: z
    .array(
      z.strictObject({ document: words.max(500), acceptedOn: day, acceptedBy: words.max(200) }),
    )
    .default([]),
  override: z
    .strictObject({ status: z.enum(milestoneStatuses), reason: textUpTo(500), setOn: day })
    .optional(),
})

/** A project. */
export const projectSchema = z.strictObject({
  identifier,
  name: textUpTo(120),
  summary: textUpTo(2000),
  lead: identifier,
  approach: z.enum(['classic', 'agile']),
  stateHistory: z.array(stateChange),
  partners: z.array(
    z.strictObject({
      authority: identifier,
      role: words.max(120),
      since: day,
      until: day.optional(),
      effect: textUpTo(1000).optional(),
      endsLevels: z.array(z.enum(['kanton', 'gemeinde'])).optional(),
    }),
  ),
  milestones: z.array(milestone),
  dependsOn: z.array(identifier),
  services: z.array(identifier),
  systems: z.array(words.max(200)),
})

/** An inquiry; `{paid/2021/1061}` in an answer stands for a figure as it was on the day of the answer. */
export const inquirySchema = z.strictObject({
  identifier,
  title: textUpTo(200),
  kind: words.max(80),
  body: words.max(200),
  submittedOn: day,
  isUrgent: z.boolean(),
  questions: z.array(
    z.strictObject({
      text: textUpTo(2000),
      answer: textSchema.optional(),
      answeredOn: day.optional(),
      evidence: z.array(words.max(200)).default([]),
    }),
  ),
})

const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** A row of the portfolio: an invented project in one line. */
export const portfolioSchema = z.object({
  identifier,
  name_de: words.max(120),
  name_fr: words.max(120),
  name_it: words.max(120),
  name_en: words.max(120),
  lead: identifier,
  service: identifier,
  dependsOn: optional(identifier),
  /** `state:day` or `state:day:decision`, with spaces between them. */
  states: z.string().transform((text, context) => {
    const changes = z.array(stateChange).safeParse(
      text
        .split(' ')
        .filter(Boolean)
        .map((part) => {
          const [to, date, decision] = part.split(':')
          return { to, date, ...(decision && { decision }) }
        }),
    )
    if (changes.success) return changes.data
    context.addIssue({ code: 'custom', message: 'is no list of states with their days' })
    return z.NEVER
  }),
  planned: day,
  replanned: optional(day),
  actual: optional(day),
})

/** A row of the ledger, as finance would enter it; `correction` corrects the row it names. */
export const ledgerSchema = z.object({
  key: identifier,
  kind: z.enum([...bookingKinds, 'correction']),
  /** Default: the day it was booked on. */
  recordedOn: optional(day),
  bookedOn: day,
  year: optional(z.coerce.number().pipe(year)),
  category: optional(z.enum(costCategories)),
  payer: optional(z.union([z.literal('canton'), z.coerce.number().int().min(1).max(9999)])),
  rappen: optional(z.coerce.number().int()),
  text: z.string().max(200),
  project: optional(identifier),
  contract: optional(identifier),
  supplier: optional(words.max(200)),
  valuation: optional(words.max(1000)),
  decision: optional(identifier),
  condition: optional(identifier),
  corrects: optional(identifier),
  note: words.max(1000),
})
