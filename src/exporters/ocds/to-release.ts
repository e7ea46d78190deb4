import type { Entry } from '../../domain/cost/ledger/entry.ts'
import type { Contract, PublicContract } from '../../domain/cost/project/contract.ts'
import {
  currentPlan,
  derivedStatus,
  type Milestone,
  type MilestoneStatus,
} from '../../domain/cost/project/milestone.ts'
import type { Locale } from '../../domain/locale.ts'
import { said } from '../said.ts'

/** An organisation, as releases name it. */
export interface Party {
  identifier: string
  /** Absent where only the identifier is known to stay what it is. */
  name?: string
}

/** What a release is made in. */
export interface ReleaseContext {
  /** Prefix of the publisher, registered with the Open Contracting Partnership: `ocds-…`. */
  ocidPrefix: string
  /** Absent where nobody carries the programme. */
  buyer?: Party
  locale: Locale
  /** Moment of the snapshot, RFC 3339; it names the release, which never changes afterwards. */
  asOf: string
}

/** Expenses of the contract in the snapshot, and the milestones its payments hang on. */
export interface ContractFacts {
  entries: readonly Entry[]
  milestones: readonly Milestone[]
}

const atMidnight = (day: string) => `${day}T00:00:00Z`

const value = (rappen: number) => ({ amount: rappen / 100, currency: 'CHF' })

/** Names of a supplier as an identifier: the same name, the same party. */
const supplierOf = ({ supplier }: Contract): Party | undefined =>
  supplier?.trim() ? { identifier: `supplier:${supplier}`, name: supplier } : undefined

const reference = ({ identifier, name }: Party) => ({
  id: identifier,
  ...(name !== undefined && { name }),
})

/** A contract as a release. Source: Open Contracting Data Standard 1.1, release schema. */
export const toRelease = (
  contract: PublicContract,
  facts: ContractFacts,
  context: ReleaseContext,
) => {
  const { ocidPrefix, buyer, locale, asOf } = context
  const ocid = `${ocidPrefix}-${contract.identifier}`
  const language = locale.slice(0, 2)
  const supplier = contract.isPublished ? supplierOf(contract) : undefined
  const told = contract.isPublished
    ? toContract(contract, { facts, context, supplier })
    : {
        id: contract.identifier,
        awardID: awardId(contract),
        dateSigned: atMidnight(contract.signedOn),
        ...said('description', contract.withheld, locale),
      }
  const implementation = 'implementation' in told ? told.implementation : undefined
  const isPaid = implementation?.transactions !== undefined
  const parties = [
    ...(buyer ? [{ ...reference(buyer), roles: ['buyer', ...(isPaid ? ['payer'] : [])] }] : []),
    ...(supplier
      ? [{ ...reference(supplier), roles: ['supplier', ...(isPaid ? ['payee'] : [])] }]
      : []),
  ]
  return {
    ocid,
    // A release never changes; in another language it is another one.
    id: `${ocid}-${asOf}-${language}`,
    date: asOf,
    tag: [
      ...(contract.isPublished ? ['award'] : []),
      'contract',
      ...(implementation ? ['implementation'] : []),
    ],
    initiationType: 'tender',
    language,
    ...(parties.length > 0 && { parties }),
    ...(buyer && { buyer: reference(buyer) }),
    ...(contract.isPublished && { awards: [toAward(contract, supplier, locale)] }),
    contracts: [told],
  }
}

const awardId = ({ identifier }: { identifier: string }) => `${identifier}-award`

const toAward = (contract: Contract, supplier: Party | undefined, locale: Locale) => ({
  id: awardId(contract),
  ...said('title', contract.title, locale),
  status: 'active',
  date: atMidnight(contract.signedOn),
  ...(contract.amountRappen !== undefined && { value: value(contract.amountRappen) }),
  ...(supplier && { suppliers: [reference(supplier)] }),
})

interface InRelease {
  facts: ContractFacts
  context: ReleaseContext
  supplier: Party | undefined
}

const toContract = (contract: Contract, { facts, context, supplier }: InRelease) => {
  const { validFrom, validTo, amountRappen } = contract
  const transactions = facts.entries
    .filter((entry) => entry.contract === contract.identifier)
    .flatMap((entry) => toTransactions(entry, context.buyer, supplier))
  const documents = [...new Set(contract.documents)].filter((name) => name.trim()).map(toDocument)
  const milestones = facts.milestones.map((milestone) => toMilestone(milestone, context.asOf))
  return {
    id: contract.identifier,
    awardID: awardId(contract),
    ...said('title', contract.title, context.locale),
    status: statusOf(contract, context.asOf.slice(0, 10)),
    dateSigned: atMidnight(contract.signedOn),
    ...((validFrom !== undefined || validTo !== undefined) && {
      period: {
        ...(validFrom !== undefined && { startDate: atMidnight(validFrom) }),
        ...(validTo !== undefined && { endDate: atMidnight(validTo) }),
      },
    }),
    ...(amountRappen !== undefined && { value: value(amountRappen) }),
    ...(documents.length > 0 && { documents }),
    ...((transactions.length > 0 || milestones.length > 0) && {
      implementation: {
        ...(transactions.length > 0 && { transactions }),
        ...(milestones.length > 0 && { milestones }),
      },
    }),
  }
}

/** In force from its first day to its last. */
const statusOf = ({ signedOn, validFrom = signedOn, validTo }: Contract, day: string): string => {
  if (validTo !== undefined && validTo < day) return 'terminated'
  return validFrom > day ? 'pending' : 'active'
}

/** A document by its address, or by its name where it has none. */
const toDocument = (name: string) => {
  const address = URL.canParse(name) ? new URL(name) : undefined
  return address?.protocol === 'https:'
    ? { id: name, url: address.href }
    : { id: name, title: name }
}

/** Money that was paid for the contract; a correction is a transaction of its own with an amount below zero. */
const toTransactions = (entry: Entry, buyer: Party | undefined, supplier: Party | undefined) =>
  entry.valueKind !== 'actual'
    ? []
    : entry.postings.flatMap(({ account, rappen }, i) =>
        account !== 'expense' || rappen === undefined
          ? []
          : [
              {
                id: `${entry.id}-${String(i)}`,
                date: atMidnight(entry.bookedOn),
                value: value(rappen),
                ...(buyer && { payer: reference(buyer) }),
                ...(supplier && { payee: reference(supplier) }),
              },
            ],
      )

/** Statuses in the words of the standard: what is late is not met. */
const statuses: Readonly<Record<MilestoneStatus, string>> = {
  unplanned: 'scheduled',
  scheduled: 'scheduled',
  'at-risk': 'scheduled',
  late: 'notMet',
  reached: 'met',
  'reached-late': 'met',
}

const toMilestone = (milestone: Milestone, asOf: string) => {
  const { identifier, project, kind, actualOn } = milestone
  const plan = currentPlan(milestone)
  const status = statuses[derivedStatus(milestone, asOf.slice(0, 10))]
  return {
    // Two projects may call theirs alike.
    id: `${project}-${identifier}`,
    type: 'delivery',
    code: kind,
    status,
    ...(plan && { dueDate: atMidnight(plan.plannedOn) }),
    ...(status === 'met' && actualOn !== undefined && { dateMet: atMidnight(actualOn) }),
  }
}
