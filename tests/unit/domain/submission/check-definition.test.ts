import { checkDefinition } from '../../../../src/domain/submission/check-definition.ts'
import { aDefinition, aState, aWay, findStep } from './definitions.ts'

type Definition = ReturnType<typeof aDefinition>

const faultsAfter = (change: (definition: Definition) => unknown): string[] => {
  const definition = aDefinition()
  const changed = change(definition)
  return checkDefinition(changed ?? definition, findStep).map(({ path, code }) => `${path} ${code}`)
}

describe('a workflow that may be used', () => {
  it('has nothing wrong with it', () => {
    expect(faultsAfter(() => undefined)).toEqual([])
  })
})

describe('a workflow is refused, and the place is named,', () => {
  it.each<[string, (definition: Definition) => unknown, string[]]>([
    ['where it starts nowhere', (d) => ({ ...d, initial: 'x' }), ['/initial STATE_UNKNOWN']],
    [
      'where two states have one name',
      (d) => d.states.push(aState('c', 'end')) && d,
      ['/states/3/name STATE_TWICE'],
    ],
    [
      'where a way leads to no state',
      (d) => d.transitions.push(aWay('a', 'x')) && d,
      ['/transitions/5/to STATE_UNKNOWN'],
    ],
    [
      'where a step is unknown',
      (d) => d.states.push(aState('d', 'fly')) && d,
      ['/states/3/step/key STEP_UNKNOWN'],
    ],
    [
      'where an option is unknown',
      (d) => ({
        ...d,
        states: [
          { ...aState('a', 'go'), step: { key: 'go', options: { x: 1 } } },
          ...d.states.slice(1),
        ],
      }),
      ['/states/0/step/options OPTION_INVALID'],
    ],
    [
      'where a guard is none',
      (d) => d.transitions.push(aWay('a', 'b', 'done', { sudo: [1] })) && d,
      ['/transitions/5/guard SHAPE_INVALID'],
    ],
    [
      'where a guard asks nothing of the case',
      (d) => d.transitions.unshift(aWay('a', 'b', 'done', { '==': [1, 1] })) && d,
      ['/transitions/0/guard GUARD_CONSTANT'],
    ],
    [
      'where a decision leads nowhere',
      (d) => ({ ...d, transitions: d.transitions.filter(({ action }) => action !== 'approved') }),
      ['/states/1 ACTION_UNHANDLED'],
    ],
    [
      'where a decision has conditions alone',
      (d) => ({ ...d, transitions: d.transitions.filter((_, i) => i !== 3) }),
      ['/states/1 ACTION_UNHANDLED'],
    ],
    [
      'where a deadline leads nowhere',
      (d) => ({ ...d, transitions: d.transitions.filter(({ action }) => action !== 'overdue') }),
      ['/states/1 ACTION_UNHANDLED'],
    ],
    [
      'where a condition stands behind the way that is always taken',
      (d) => d.transitions.push(aWay('a', 'c', 'done', { var: 'answers.x' })) && d,
      ['/transitions/5 FALLBACK_NOT_LAST'],
    ],
    [
      'where a way is taken that the step does not know',
      (d) => d.transitions.push(aWay('a', 'b', 'approved')) && d,
      ['/transitions/5/action ACTION_UNKNOWN'],
    ],
    [
      'where a deadline hurries nobody',
      (d) => d.states.push(aState('d', 'go', 'P1D')) && d,
      ['/states/3/deadline DEADLINE_POINTLESS'],
    ],
    [
      'where a state is never reached',
      (d) => d.states.push(aState('d', 'end')) && d,
      ['/states/3 STATE_UNREACHABLE'],
    ],
    [
      'where nothing ends it',
      (d) => ({
        ...d,
        states: [aState('a', 'go'), aState('b', 'go')],
        transitions: [aWay('a', 'b'), aWay('b', 'a')],
      }),
      ['/states END_MISSING'],
    ],
    [
      'where a case could go round for ever',
      (d) => ({
        ...d,
        states: [...d.states, aState('d', 'go')],
        transitions: [
          aWay('a', 'd', 'done', { var: 'answers.x' }),
          ...d.transitions,
          aWay('d', 'd'),
        ],
      }),
      ['/states/3 END_UNREACHABLE'],
    ],
    ['where it is no definition at all', () => 'workflow', [' SHAPE_INVALID']],
  ])('%s', (_, change, faults) => {
    expect(faultsAfter(change)).toEqual(faults)
  })

  it('with every fault at once', () => {
    const faults = faultsAfter((d) => ({
      ...d,
      initial: 'x',
      states: [...d.states, aState('d', 'fly')],
      transitions: [...d.transitions, aWay('a', 'y')],
    }))
    expect(faults).toEqual([
      '/initial STATE_UNKNOWN',
      '/transitions/5/to STATE_UNKNOWN',
      '/states/3/step/key STEP_UNKNOWN',
    ])
  })
})
