import { countingAt, rotated } from '../../../../src/domain/webhook/signing-secrets.ts'

const monday = new Date('2026-03-02T08:00:00Z')
const tuesday = new Date('2026-03-03T08:00:00Z')

describe('a new secret', () => {
  it('signs first, and the former one beside it for a day', () => {
    const secrets = rotated([{ secret: 'old' }], 'new', monday)
    const signing = (at: Date) => countingAt(secrets, at).map(({ secret }) => secret)
    expect(signing(monday)).toEqual(['new', 'old'])
    expect(signing(new Date(tuesday.getTime() - 1))).toEqual(['new', 'old'])
    expect(signing(tuesday)).toEqual(['new'])
  })

  it('does not give an older one more time', () => {
    const once = rotated([{ secret: 'oldest' }], 'old', monday)
    const twice = rotated(once, 'new', new Date('2026-03-02T20:00:00Z'))
    expect(twice).toEqual([
      { secret: 'new' },
      { secret: 'old', until: '2026-03-03T20:00:00.000Z' },
      { secret: 'oldest', until: '2026-03-03T08:00:00.000Z' },
    ])
  })
})
