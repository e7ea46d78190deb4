import type { CalendarDate } from '../calendar-date.ts'
import type { LocalizedText } from '../localized-text.ts'
import { found, type CostFinding } from './cost-finding.ts'
import { entryPointer, type Entry } from './ledger/entry.ts'
import type { Payer } from './payer.ts'
import type { Milestone } from './project/milestone.ts'

/** What must have happened before blocked money may be used. */
export interface EscrowCondition {
  identifier: string
  text: LocalizedText
  milestone?: string
  fulfilledOn?: CalendarDate
}

/** Whether a condition was fulfilled by a day. */
export const isFulfilled = ({ fulfilledOn }: EscrowCondition, day: CalendarDate): boolean =>
  fulfilledOn !== undefined && fulfilledOn <= day

/** A condition that hangs on a milestone is fulfilled no earlier than the milestone was reached. */
export const checkConditions = (
  conditions: readonly EscrowCondition[],
  milestones: readonly Pick<Milestone, 'actualOn' | 'identifier'>[],
): CostFinding[] =>
  conditions
    .filter(({ milestone, fulfilledOn }) => milestone !== undefined && fulfilledOn !== undefined)
    .filter(({ milestone, fulfilledOn = '' }) => {
      const reachedOn = milestones.find(({ identifier }) => identifier === milestone)?.actualOn
      return reachedOn === undefined || reachedOn > fulfilledOn
    })
    .map(({ identifier }) =>
      found('CONDITION_TOO_EARLY', `/escrowConditions/${identifier}/fulfilledOn`),
    )

/** Money leaves escrow for the programme only on a condition that was fulfilled by then. */
export const checkReleases = (
  entries: readonly Entry[],
  conditions: readonly EscrowCondition[],
): CostFinding[] =>
  entries
    .filter(({ occasion, corrects }) => occasion === 'release' && corrects === undefined)
    .filter((entry) => {
      const condition = conditions.find(({ identifier }) => identifier === entry.condition)
      return !condition || !isFulfilled(condition, entry.bookedOn)
    })
    .map((entry) => found('RELEASE_CONDITION_OPEN', entryPointer(entry, '/condition')))

/** No payer has less than nothing in escrow on any day. */
export const checkEscrowBalances = (entries: readonly Entry[]): CostFinding[] => {
  const balances = new Map<Payer, number>()
  return inOrder(entries).flatMap((entry) =>
    entry.postings.flatMap(({ account, payer, rappen = 0 }) => {
      if (account !== 'escrow' || payer === undefined) return []
      const balance = (balances.get(payer) ?? 0) + rappen
      balances.set(payer, balance)
      return balance < 0 && rappen < 0
        ? [found('ESCROW_OVERDRAWN', entryPointer(entry), { balanceRappen: balance })]
        : []
    }),
  )
}

/** Days at which the programme had spent more than it had at its disposal; escrow is not at its disposal. */
export const checkAvailable = (entries: readonly Entry[]): CostFinding[] => {
  let available = 0
  return inOrder(entries).flatMap((entry) => {
    const before = available
    for (const { account, rappen = 0 } of entry.postings) {
      if (account === 'cash') available += rappen
    }
    return available < 0 && available < before
      ? [found('CASH_OVERDRAWN', entryPointer(entry), { availableRappen: available })]
      : []
  })
}

/** By the day it happened; on one day, what brings money first. */
const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) =>
    a.bookedOn < b.bookedOn ? -1 : a.bookedOn > b.bookedOn ? 1 : takes(a) - takes(b),
  )

/** How much of it takes money from cash or escrow to outside: 0 brings, 1 moves, 2 takes. */
const takes = ({ postings }: Entry): number => {
  const net = postings
    .filter(({ account }) => account === 'cash' || account === 'escrow')
    .reduce((sum, { rappen = 0 }) => sum + rappen, 0)
  return 1 - Math.sign(net)
}
