import type { Decision, Drawdown } from '../../../domain/cost/project/decision.ts'
import type { ProgrammeDecision } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'
import { toDay } from '../../../publication/records/to-day.ts'
import { toOptionalText, toText } from '../../../publication/records/to-localized.ts'
import { ownNames } from './related.ts'

/** A decision, read in all locales with its relations named. */
export const toDecision = (doc: ProgrammeDecision): Decision & { source?: string } =>
  compact<Decision & { source?: string }>({
    identifier: doc.identifier,
    body: doc.body,
    date: toDay(doc.date) ?? '',
    subject: toText(doc.subject),
    text: toOptionalText(doc.text),
    outcome: doc.outcome,
    affects: ownNames(doc.affects),
    votes: toVotes(doc.votes),
    credit: toCredit(doc.credit),
    source: doc.source,
  })

/** Votes, where both sides are known. */
export const toVotes = (votes: ProgrammeDecision['votes']): Decision['votes'] =>
  typeof votes?.for === 'number' && typeof votes.against === 'number'
    ? {
        for: votes.for,
        against: votes.against,
        ...(typeof votes.abstentions === 'number' && { abstentions: votes.abstentions }),
      }
    : undefined

/** A credit, where its amount and its years are known. */
export const toCredit = (credit: ProgrammeDecision['credit']): Decision['credit'] =>
  typeof credit?.amountRappen === 'number' &&
  typeof credit.fromYear === 'number' &&
  typeof credit.toYear === 'number'
    ? { amountRappen: credit.amountRappen, fromYear: credit.fromYear, toYear: credit.toYear }
    : undefined

/** What was drawn from the credit of a decision. */
export const toDrawdowns = ({
  identifier,
  drawdowns,
}: Pick<ProgrammeDecision, 'drawdowns' | 'identifier'>): Drawdown[] =>
  (drawdowns ?? []).map(({ year, amountRappen }) => ({ decision: identifier, year, amountRappen }))
