import { isStorable, unstorable } from '../../../../src/domain/submission/storable.ts'

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])

describe('answers', () => {
  it.each([[{ name: 'Bello', tags: ['a', { b: null }], emoji: '🐕' }], [nested(12)]])(
    'can be kept: %j',
    (value) => {
      expect(isStorable(value)).toBe(true)
    },
  )

  it.each([[{ name: 'a\0b' }], [{ 'a\0': 1 }], [['\ud83d']], [{ '\udc15': 1 }], [nested(13)]])(
    'cannot be kept: %j',
    (value) => {
      expect(isStorable(value)).toBe(false)
    },
  )

  it('are named where they cannot be kept, all of them', () => {
    const answers = { name: 'a\0b', tags: ['a', '\ud83d'], right: 'Bello', 'b\0': 1 }
    expect(unstorable(answers)).toEqual([['name'], ['tags', '1'], ['b\0']])
  })

  it('that are deeper than any stack are refused, and break nothing', () => {
    expect(isStorable(JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)))).toBe(false)
  })
})
