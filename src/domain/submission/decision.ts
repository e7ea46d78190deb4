/** What a person can decide of a case. */
export const decisionActions = ['approved', 'refused'] as const

export type DecisionAction = (typeof decisionActions)[number]

/** What a person said. */
export interface Vote {
  /** Database id of the account. */
  by: number
  action: DecisionAction
}

/** What enough different people agree on, each by what they said last; undefined as long as they do not. */
export const agreedDecision = (
  votes: readonly Vote[],
  people: number,
): DecisionAction | undefined => {
  const last = new Map(votes.map(({ by, action }) => [by, action]))
  const actions = [...last.values()]
  // Who says otherwise holds it up: the two have to talk.
  return decisionActions.find(
    (action) => actions.length >= people && actions.every((said) => said === action),
  )
}

/** How many people have spoken once somebody speaks: who says something anew is counted once. */
export const peopleWith = (votes: readonly Pick<Vote, 'by'>[], by: number): number =>
  new Set([...votes.map((vote) => vote.by), by]).size
