import { noticeDue, troubleKeys } from '../../../../src/domain/operations/notice.ts'

const sentAt = new Date('2026-03-01T08:00:00Z')
const after = (hours: number) => new Date(sentAt.getTime() + hours * 3_600_000)
const told = (known: string) => ({ known, sentAt })

describe('whether operators are told of what is broken', () => {
  it('is told at once the first time', () => {
    expect(noticeDue(undefined, { keys: 'incidents/a', now: sentAt })).toBe('new')
  })

  it('is not told where nothing is and nothing was', () => {
    expect(noticeDue(undefined, { keys: '', now: sentAt })).toBeUndefined()
    expect(noticeDue(told(''), { keys: '', now: after(48) })).toBeUndefined()
  })

  it('is told again after a day while it lasts, and not before', () => {
    expect(noticeDue(told('a'), { keys: 'a', now: after(23.9) })).toBeUndefined()
    expect(noticeDue(told('a'), { keys: 'a', now: after(24) })).toBe('repeated')
  })

  it('is told within an hour where something is new, and no more often', () => {
    expect(noticeDue(told('a'), { keys: 'a b', now: after(0.9) })).toBeUndefined()
    expect(noticeDue(told('a'), { keys: 'a b', now: after(1) })).toBe('new')
  })

  it('is not new where a part of it is over', () => {
    expect(noticeDue(told('a b'), { keys: 'a', now: after(2) })).toBeUndefined()
  })

  it('is told once where all of it is over', () => {
    expect(noticeDue(told('a'), { keys: '', now: after(2) })).toBe('over')
  })

  it('compares what is broken whatever the order it is found in', () => {
    expect(troubleKeys(['b', 'a', 'b'])).toBe('a b')
  })
})
