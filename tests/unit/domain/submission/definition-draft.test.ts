import {
  addState,
  addTransition,
  changeState,
  changeTransition,
  removeState,
  toDraft,
} from '../../../../src/domain/submission/definition-draft.ts'

const draft = () => ({
  initial: 'a',
  states: [
    { name: 'a', label: { de: 'A' }, step: { key: 'branch', options: {} } },
    { name: 'b', label: { de: 'B' }, step: { key: 'close', options: {} }, deadline: 'P5D' },
  ],
  transitions: [{ from: 'a', to: 'b', action: 'done', guard: { var: 'x' } }],
})

describe('a workflow that is being written', () => {
  it('begins empty, and its first state is where cases begin', () => {
    const begun = toDraft(null)
    expect(begun).toEqual({ initial: '', states: [], transitions: [] })
    const one = begun && addState(begun, 'close')
    expect(one?.initial).toBe(one?.states[0]?.name)
  })

  it('comes back as it was stored', () => {
    expect(toDraft(draft())).toEqual(draft())
  })

  it('that is something else altogether is not taken for one', () => {
    expect(toDraft('text')).toBeUndefined()
    expect(toDraft({ states: 'many' })).toBeUndefined()
    expect(toDraft({ states: [1] })).toBeUndefined()
  })

  it('takes ways along when a state gets another name', () => {
    const renamed = changeState(draft(), 0, { name: 'start' })
    expect(renamed.initial).toBe('start')
    expect(renamed.transitions[0]).toMatchObject({ from: 'start', to: 'b' })
  })

  it('has no deadline and no guard where they are emptied', () => {
    expect(changeState(draft(), 1, { deadline: '' }).states[1]).not.toHaveProperty('deadline')
    const way = changeTransition(draft(), 0, { guard: undefined }).transitions[0]
    expect(way).not.toHaveProperty('guard')
  })

  it('loses the ways out of a state that is taken out, and keeps those that lead to it for the checks', () => {
    expect(removeState(draft(), 0).transitions).toEqual([])
    expect(removeState(draft(), 1).transitions).toHaveLength(1)
  })

  it('never gives two states the same name by itself', () => {
    let many = draft()
    for (let i = 0; i < 5; i += 1) many = { ...many, ...addState(many, 'close') } as typeof many
    const names = many.states.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(addTransition(many, { from: 'a', action: 'done' }).transitions).toHaveLength(2)
  })
})
