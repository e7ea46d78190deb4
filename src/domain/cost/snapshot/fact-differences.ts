import { canonicalJson } from '../../audit/canonical-json.ts'
import { type CalendarDate, calendarDateOf } from '../../calendar-date.ts'
import { currentPlan, type Milestone, shownStatus } from '../project/milestone.ts'
import { stateOn } from '../project/project-state.ts'
import type { ProgrammeSnapshot } from './programme-snapshot.ts'

/** What a state tells beside its figures. */
export const factKinds = [
  'project',
  'milestone',
  'decision',
  'contract',
  'condition',
  'question',
] as const

type FactKind = (typeof factKinds)[number]

/** In what a fact of two states may differ; `other` is its wording and what hangs on it. */
export const factAspects = [
  'state',
  'status',
  'plannedOn',
  'forecastOn',
  'actualOn',
  'decidedOn',
  'signedOn',
  'publication',
  'amountRappen',
  'fulfilledOn',
  'answeredOn',
  'other',
] as const

export type FactAspect = (typeof factAspects)[number]

/** One thing that is told differently; absent where nothing was or is told. */
export interface FactChange {
  aspect: FactAspect
  before?: number | string
  after?: number | string
}

/** A fact that two states tell differently. */
export interface FactDifference {
  kind: FactKind
  /** Of a question: the inquiry and its number, `anfrage/3`. */
  identifier: string
  /** Whether the state before did not know it. */
  isNew: boolean
  changes: readonly FactChange[]
}

type Aspects = Partial<Record<FactAspect, number | string | undefined>>

interface Fact {
  identifier: string
  aspects: Aspects
  /** The whole of it, to see whether anything else is different. */
  whole: unknown
}

const milestoneAspects = (milestone: Milestone, day: CalendarDate): Aspects => {
  const { derived, override } = shownStatus(milestone, day)
  return {
    status: override?.status ?? derived,
    plannedOn: currentPlan(milestone)?.plannedOn,
    forecastOn: milestone.forecastOn,
    actualOn: milestone.actualOn,
  }
}

const contractAspects = (contract: ProgrammeSnapshot['contracts'][number]): Aspects => ({
  signedOn: contract.signedOn,
  publication: contract.isPublished ? 'public' : 'withheld',
  amountRappen: contract.isPublished ? contract.amountRappen : undefined,
})

const factsOf = (state: ProgrammeSnapshot): Record<FactKind, Fact[]> => {
  const day = calendarDateOf(state.asOf)
  const facts = <T extends { identifier: string }>(
    list: readonly T[],
    aspects: (one: T) => Aspects,
  ) => list.map((one) => ({ identifier: one.identifier, aspects: aspects(one), whole: one }))
  return {
    project: facts(state.projects, ({ stateHistory }) => ({ state: stateOn(stateHistory, day) })),
    milestone: facts(state.milestones, (milestone) => milestoneAspects(milestone, day)),
    decision: facts(state.decisions, ({ date }) => ({ decidedOn: date })),
    contract: facts(state.contracts, contractAspects),
    condition: facts(state.conditions, ({ fulfilledOn }) => ({ fulfilledOn })),
    question: state.inquiries.flatMap(({ identifier, questions }) =>
      questions.map((question) => ({
        identifier: `${identifier}/${String(question.number)}`,
        aspects: { answeredOn: question.answeredOn },
        whole: question,
      })),
    ),
  }
}

const changesBetween = (was: Fact | undefined, is: Fact): FactChange[] => {
  const changes = factAspects.flatMap((aspect): FactChange[] => {
    const before = was?.aspects[aspect]
    const after = is.aspects[aspect]
    if (before === after) return []
    return [
      { aspect, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    ]
  })
  const isOther =
    was && changes.length === 0 && canonicalJson(was.whole) !== canonicalJson(is.whole)
  return isOther ? [{ aspect: 'other' }] : changes
}

/** What changed beside the figures from one state to a later one; what was public once is in every later one. */
export const factDifferencesBetween = (
  before: ProgrammeSnapshot,
  after: ProgrammeSnapshot,
): FactDifference[] => {
  const old = factsOf(before)
  const fresh = factsOf(after)
  return factKinds.flatMap((kind) => {
    const known = new Map(old[kind].map((fact) => [fact.identifier, fact]))
    return fresh[kind].flatMap((is): FactDifference[] => {
      const was = known.get(is.identifier)
      const changes = changesBetween(was, is)
      const { identifier } = is
      return was && changes.length === 0 ? [] : [{ kind, identifier, isNew: !was, changes }]
    })
  })
}
