import type { CollectionBeforeChangeHook } from 'payload'

import { checkDrawdowns, checkVotes, type Decision } from '../../../domain/cost/project/decision.ts'
import type { ProgrammeDecision } from '../../../generated/payload-types.ts'
import { toCredit, toDrawdowns, toVotes } from '../facts/to-decisions.ts'
import { refuseFindings } from '../refuse-findings.ts'

const fieldOf = (pointer: string): string => {
  const [, list, row] = pointer.split('/')
  if (list === 'drawdowns') return `drawdowns.${row ?? ''}.year`
  return pointer.endsWith('/credit') ? 'drawdowns' : 'votes'
}

/** Refuses votes that contradict the outcome, and draws from a credit beyond its amount or its years. */
export const checkProgrammeDecision: CollectionBeforeChangeHook<ProgrammeDecision> = ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  const { outcome, votes, credit, drawdowns } = { ...originalDoc, ...data }
  const told = { votes: toVotes(votes), credit: toCredit(credit) }
  const decision: Decision = {
    identifier: 'decision',
    body: '',
    date: '',
    subject: {},
    affects: [],
    outcome: outcome ?? 'accepted',
    ...(told.votes && { votes: told.votes }),
    ...(told.credit && { credit: told.credit }),
  }
  const drawn = toDrawdowns({ identifier: decision.identifier, drawdowns: drawdowns ?? [] })
  refuseFindings([...checkVotes(decision), ...checkDrawdowns([decision], drawn)], {
    collection: slug,
    req,
    fieldOf,
  })
  return data
}
