import fc from 'fast-check'

import {
  batchDueAt,
  batchSize,
  oldestWish,
  sameAddress,
} from '../../../../src/domain/newsletter/subscription.ts'

const now = new Date('2026-06-30T12:00:00Z')

it('a wish can be confirmed for seven days', () => {
  expect(oldestWish(now).toISOString()).toBe('2026-06-23T12:00:00.000Z')
})

it('an address is the same however somebody writes it', () => {
  expect(sameAddress(' Anna.Muster@Post.Example ')).toBe('anna.muster@post.example')
})

it('mails go out no faster than the mail server wants', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 10_000 }),
      (batches, perMinute) => {
        const minutes = (batchDueAt(batches, { now, perMinute }).getTime() - now.getTime()) / 60_000
        // Of what is due by then, the batch itself left out.
        expect(batches * batchSize).toBeLessThanOrEqual(
          perMinute * minutes + perMinute / 60_000 + 1,
        )
      },
    ),
  )
  expect(batchDueAt(0, { now, perMinute: 1 })).toEqual(now)
})
