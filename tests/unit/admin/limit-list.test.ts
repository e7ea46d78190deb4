import { limitsFor, withLimit, writtenLimits } from '../../../src/admin/limits-field/limit-list.ts'

const namesFor = (type: string) => limitsFor(type).map(({ name }) => name)

describe('the limits of an answer in the editor', () => {
  it('are those that its kind can have', () => {
    expect(namesFor('text')).toEqual(['minLength', 'maxLength', 'format', 'pattern'])
    expect(namesFor('file')).toEqual(['accept', 'maxMb', 'multiple'])
    expect(namesFor('ahv')).toEqual([])
    expect(namesFor('toString')).toEqual([])
  })

  it('are shown in fields only where the fields can show all of what is stored', () => {
    expect(writtenLimits('text', null)).toEqual({})
    expect(writtenLimits('text', { maxLength: 100 })).toEqual({ maxLength: 100 })
    expect(writtenLimits('date', { max: 'today' })).toEqual({ max: 'today' })
    // Left to JSON, so that nothing of it is lost.
    expect(writtenLimits('date', { max: 'currentYear-5' })).toBeUndefined()
    expect(writtenLimits('number', { maxLength: 3 })).toBeUndefined()
    expect(writtenLimits('number', { min: 'currentYear-1' })).toBeUndefined()
    expect(writtenLimits('text', '{maxLength: 5')).toBeUndefined()
    expect(writtenLimits('ahv', { maxLength: 3 })).toBeUndefined()
  })

  it('are changed one by one, and are nothing once none is left', () => {
    expect(withLimit({ minLength: 2 }, 'maxLength', 5)).toEqual({ minLength: 2, maxLength: 5 })
    expect(withLimit({ minLength: 2, maxLength: 5 }, 'minLength', undefined)).toEqual({
      maxLength: 5,
    })
    expect(withLimit({ maxLength: 5 }, 'maxLength', undefined)).toBeNull()
  })
})
