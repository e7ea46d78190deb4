import { differing } from '../../../../src/domain/submission/differing.ts'
import { actionByHand } from '../../../../src/domain/submission/by-hand.ts'
import { factsIn, filled, template } from '../../../../src/domain/submission/template.ts'

describe('the shape of what is delivered', () => {
  const facts = {
    answers: { chip: '756', year: '2026', tags: ['a'], yes: 'true' },
    number: '2026-1',
  }

  it('has the values of the case in their places', () => {
    const shape = {
      chip: { var: 'answers.chip' },
      year: { var: 'answers.year', as: 'number' as const },
      isNew: { var: 'answers.yes', as: 'boolean' as const },
      list: [{ var: 'answers.tags.0' }, 'fixed'],
      nested: { number: { var: 'number' } },
    }
    expect(template.safeParse(shape).success).toBe(true)
    expect(filled(shape, facts)).toEqual({
      chip: '756',
      year: 2026,
      isNew: true,
      list: ['a', 'fixed'],
      nested: { number: '2026-1' },
    })
  })

  it('has street and number of a line apart, where they are asked for apart', () => {
    const shape = {
      street: { var: 'answers.street', as: 'street' as const },
      houseNumber: { var: 'answers.street', as: 'house-number' as const },
    }
    const at = (street: unknown) => filled(shape, { answers: { street } })
    expect(template.safeParse(shape).success).toBe(true)
    expect(at('Musterweg 1a')).toEqual({ street: 'Musterweg', houseNumber: '1a' })
    expect(at('Hinterdorf')).toEqual({ street: 'Hinterdorf' })
    expect(at(12)).toEqual({})
  })

  it('leaves out what is not known, and reaches nothing that is not the case’s own', () => {
    expect(filled({ a: { var: 'answers.none' }, b: { var: 'constructor.name' } }, facts)).toEqual(
      {},
    )
  })

  it('is refused where a place says more than a place can', () => {
    expect(template.safeParse({ a: { var: 'answers.chip', otherwise: 1 } }).success).toBe(false)
    expect(template.safeParse({ a: { var: 'answers.chip', as: 'date' } }).success).toBe(false)
  })

  it('names the facts it asks for', () => {
    expect(factsIn({ a: [{ var: 'found.ask.egid' }], b: { c: { var: 'number' } } })).toEqual([
      'found.ask.egid',
      'number',
    ])
  })
})

describe('an answer and what a register says', () => {
  it.each([
    ['Müller', 'MÜLLER ', true],
    ['Muller', 'Müller', true],
    ['Müller', 'Meier', false],
    [12, 12, true],
    [undefined, 'Meier', false],
  ])('%s and %s are the same: %s', (answer, known, isSame) => {
    expect(differing({ a: answer }, { b: known }, { a: 'b' })).toEqual(isSame ? [] : ['a'])
  })
})

describe('the way a person chooses', () => {
  it('is the last word, among those that are open', () => {
    const memory = [
      { chose: 'paid', by: 1 },
      { chose: 'failed', by: 2 },
      { chose: 'elsewhere', by: 3 },
    ]
    expect(actionByHand(memory, ['paid', 'failed'])).toBe('failed')
    expect(actionByHand([{ chose: 'paid' }], ['paid'])).toBeUndefined()
  })
})
