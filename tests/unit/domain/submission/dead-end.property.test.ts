import * as fc from 'fast-check'

import { checkDefinition } from '../../../../src/domain/submission/check-definition.ts'
import { nextState } from '../../../../src/domain/submission/next-state.ts'
import { workflowDefinition } from '../../../../src/domain/submission/workflow-definition.ts'
import { thorough } from '../../thorough.ts'
import { aState, aWay, findStep } from './definitions.ts'

const names = ['a', 'b', 'c', 'd']
const actions = ['done', 'approved', 'refused', 'overdue']
const keys = ['go', 'decide', 'end']
/** A state that no definition has. */
const nowhere = 'z'
const guard = { var: 'answers.yes' }

/** Definitions of up to four states, some with a deadline, ways between any of them; most are refused. */
const definitions = fc.integer({ min: 2, max: names.length }).chain((count) => {
  const own = names.slice(0, count)
  return fc
    .tuple(
      fc.array(fc.constantFrom(...keys), { minLength: count, maxLength: count }),
      fc.array(
        fc.record({
          to: fc.oneof(
            { weight: 60, arbitrary: fc.constantFrom(...own) },
            { weight: 1, arbitrary: fc.constant(nowhere) },
          ),
          guarded: fc.option(fc.constantFrom(...own), { nil: undefined }),
        }),
        { minLength: count * actions.length, maxLength: count * actions.length },
      ),
      fc.array(fc.nat({ max: 15 }), { maxLength: 1 }),
      fc.record({
        initial: fc.oneof(
          { weight: 30, arbitrary: fc.constant('a') },
          { weight: 1, arbitrary: fc.constant(nowhere) },
        ),
        deadlines: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      }),
    )
    .map(([steps, targets, lost, { initial, deadlines }]) => ({
      initial,
      states: own.map((name, i) =>
        aState(name, steps[i] ?? 'end', deadlineOf(steps[i], deadlines[i])),
      ),
      transitions: own
        .flatMap((name, i) =>
          actionsOf(steps[i], deadlineOf(steps[i], deadlines[i])).flatMap((action, j) => {
            const { to, guarded } = targets[i * actions.length + j] ?? { to: 'a' }
            return [
              ...(guarded ? [aWay(name, guarded, action, guard)] : []),
              aWay(name, to, action),
            ]
          }),
        )
        .filter((_, i) => !lost.includes(i)),
    }))
})

/** Only what waits can be late. */
const deadlineOf = (key: string | undefined, isLimited = false): string | undefined =>
  isLimited && key === 'decide' ? 'P10D' : undefined

const actionsOf = (key = 'end', deadline?: string): readonly string[] => [
  ...(findStep(key)?.actions({}) ?? []),
  ...(deadline ? ['overdue'] : []),
]

/** Whether a case comes to an end, whoever decides by chance, within many more moves than four states need. */
const comesToAnEnd = (given: object, chance: () => number): boolean => {
  const definition = workflowDefinition.parse(given)
  let name = definition.initial
  for (let move = 0; move < 20_000; move += 1) {
    const state = definition.states.find((one) => one.name === name)
    if (!state) return false
    const possible = actionsOf(state.step.key, state.deadline)
    if (possible.length === 0) return true
    const action = possible[Math.floor(chance() * possible.length)] ?? ''
    const facts = { answers: { yes: chance() < 0.5 } }
    const next = nextState(definition, { from: name, action, facts })
    if (next === undefined) return false
    name = next
  }
  return false
}

const generator = (seed: number) => () => {
  // Source: mulberry32, a generator for tests.
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

describe('a workflow that passes the checks', () => {
  it('never leaves a case where it cannot end, whatever is decided and answered', () => {
    let passed = 0
    let limited = 0
    fc.assert(
      fc.property(definitions, fc.integer(), (definition, seed) => {
        if (checkDefinition(definition, findStep).length > 0) return true
        passed += 1
        if (definition.states.some(({ deadline }) => deadline)) limited += 1
        return comesToAnEnd(definition, generator(seed))
      }),
      { numRuns: thorough.numRuns * 5 },
    )
    expect(passed).toBeGreaterThan(100)
    expect(limited).toBeGreaterThan(20)
  })
})
