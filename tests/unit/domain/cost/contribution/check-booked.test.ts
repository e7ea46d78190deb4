import { checkContributionsBooked } from '../../../../../src/domain/cost/contribution/check-booked.ts'
import { contributionsOf } from '../../../../../src/domain/cost/contribution/contribution.ts'
import { bookContribution, bookPayment } from '../../../../../src/domain/cost/ledger/book.ts'
import { head } from '../ledger/entries.ts'
import { rates } from '../municipalities.ts'

const basis = { payer: 1061, inhabitants: 82_620, year: 2020, source: 'LUSTAT' }
const contributions = contributionsOf(2021, [basis], rates)
const declined = contributions.map((one) => ({ ...one, consent: 'declined' as const }))
const booked = (rappen: number) => [bookContribution(head(), { payer: 1061, rappen })]
const refused = (expected: number, inLedger: number) => [
  {
    code: 'DUE_NOT_CONTRIBUTION',
    severity: 'error',
    pointer: '/contributions/1061/2021',
    values: { expectedRappen: expected, bookedRappen: inLedger },
  },
]

describe('what is due in the ledger', () => {
  it('is the contribution, however much of it is paid', () => {
    const paid = bookPayment(head(), { payer: 1061, rappen: 5, to: 'cash' })
    expect(checkContributionsBooked(contributions, [...booked(10_327_500), paid])).toEqual([])
  })

  it('is refused when it is another amount, or none', () => {
    expect(checkContributionsBooked(contributions, booked(10_327_499))).toEqual(
      refused(10_327_500, 10_327_499),
    )
    expect(checkContributionsBooked(contributions, [])).toEqual(refused(10_327_500, 0))
  })

  it('is refused without a contribution', () => {
    expect(checkContributionsBooked([], booked(5))).toEqual(refused(0, 5))
  })

  it('of the canton follows from its own decisions', () => {
    const canton = bookContribution(head(), { payer: 'canton', rappen: 5 })
    expect(checkContributionsBooked([], [canton])).toEqual([])
  })

  it('is nothing for one that was declined, or that nobody can compute', () => {
    const unknown = contributionsOf(2021, [{ payer: 1061, year: 2024, source: 'LUSTAT' }], rates)
    expect(checkContributionsBooked(declined, [])).toEqual([])
    expect(checkContributionsBooked(unknown, [])).toEqual([])
    expect(checkContributionsBooked(declined, booked(5))).toEqual(refused(0, 5))
  })
})
