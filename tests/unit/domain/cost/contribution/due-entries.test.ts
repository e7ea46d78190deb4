import fc from 'fast-check'

import { checkContributionsBooked } from '../../../../../src/domain/cost/contribution/check-booked.ts'
import type { Contribution } from '../../../../../src/domain/cost/contribution/contribution.ts'
import { dueEntries } from '../../../../../src/domain/cost/contribution/due-entries.ts'
import { checkCorrections } from '../../../../../src/domain/cost/ledger/check-corrections.ts'
import type { YearClosing } from '../../../../../src/domain/cost/ledger/closed-years.ts'
import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'

const aContribution = (data: Partial<Contribution> = {}): Contribution => ({
  year: 2021,
  payer: 1061,
  populationYear: 2020,
  populationSource: 'LUSTAT',
  inhabitants: 100,
  rappenPerInhabitant: 125,
  amountRappen: 12_500,
  consent: 'confirmed',
  ...data,
})

/** Books a contribution again and again, as somebody changes their mind. */
const bookAll = (
  steps: readonly Contribution[],
  closings: readonly YearClosing[] = [],
): Entry[] => {
  let number = 0
  return steps.reduce<Entry[]>((entries, step, i) => {
    const recordedAt = new Date(Date.UTC(2022, 0, 10 + i)).toISOString()
    const booked = dueEntries(step, {
      entries,
      closings,
      bookedOn: recordedAt.slice(0, 10),
      recordedAt,
      note: 'Neu',
      newId: () => {
        number += 1
        return `entry-${String(number)}`
      },
    })
    return [...entries, ...booked]
  }, [])
}

const steps = fc.array(
  fc
    .record({
      amountRappen: fc.integer({ min: 1, max: 10 ** 8 }),
      consent: fc.constantFrom('announced' as const, 'confirmed' as const, 'declined' as const),
    })
    .map((data) => aContribution(data)),
  { minLength: 1, maxLength: 6 },
)

describe('what the ledger owes', () => {
  it('is what the contribution says last, however often that changed', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (all, isClosed) => {
        const closings = isClosed ? [{ year: 2021, closedAt: '2022-01-11T12:00:00.000Z' }] : []
        const entries = bookAll(all, closings)
        expect(checkContributionsBooked(all.slice(-1), entries)).toEqual([])
        expect(checkCorrections(entries)).toEqual([])
      }),
    )
  })

  it('is booked once where nothing changed', () => {
    expect(bookAll([aContribution(), aContribution({ consent: 'announced' })])).toHaveLength(1)
  })

  it('is nothing while nobody knows how many live there', () => {
    const { inhabitants: _, amountRappen: __, ...unknown } = aContribution()
    expect(bookAll([unknown])).toEqual([])
  })
})
