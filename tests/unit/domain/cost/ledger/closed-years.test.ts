import { bookExpense, bookInKind } from '../../../../../src/domain/cost/ledger/book.ts'
import {
  checkClosedYears,
  checkClosing,
  isYearClosed,
  yearOfCorrection,
} from '../../../../../src/domain/cost/ledger/closed-years.ts'
import { head } from './entries.ts'

const closings = [
  { year: 2021, closedAt: '2022-03-31T10:00:00Z' },
  { year: 2022, closedAt: '2023-03-31T10:00:00Z' },
]

const expense = (id: string, year: number, recordedAt: string) =>
  bookExpense(head({ id, year, recordedAt }), { category: 'reserve', rappen: 1 })

describe('a closed year', () => {
  it('takes no more entries from the moment it was closed', () => {
    const entries = [
      expense('a', 2021, '2022-03-31T09:59:59Z'),
      expense('b', 2021, '2022-03-31T10:00:00Z'),
      expense('c', 2022, '2022-03-31T10:00:00Z'),
      expense('d', 2023, '2030-01-01T00:00:00Z'),
    ]
    expect(checkClosedYears(entries, closings)).toEqual([
      {
        code: 'YEAR_CLOSED',
        severity: 'error',
        pointer: '/entries/b/year',
        values: { year: 2021 },
      },
    ])
  })

  it('is closed from then on, and only that year', () => {
    expect(isYearClosed(closings, 2021, '2022-03-31T10:00:00Z')).toBe(true)
    expect(isYearClosed(closings, 2021, '2022-03-30T10:00:00Z')).toBe(false)
    expect(isYearClosed(closings, 2024, '2030-01-01T00:00:00Z')).toBe(false)
  })
})

describe('a correction', () => {
  it.each([
    ['in the year of the entry while that is open', '2022-01-01T00:00:00Z', 2021],
    ['in the year after, once it is closed', '2022-04-01T00:00:00Z', 2022],
    ['in the first open year, once more are closed', '2023-04-01T00:00:00Z', 2023],
  ])('is booked %s', (_, moment, year) => {
    expect(yearOfCorrection({ year: 2021 }, closings, moment)).toBe(year)
  })
})

describe('closing a year', () => {
  const closing = { year: 2021, closedAt: '2022-03-31T10:00:00Z' }
  const entry = expense('a', 2021, '2021-07-01T00:00:00Z')

  it('is possible when it is over and complete', () => {
    expect(checkClosing(closing, [entry], [])).toEqual([])
  })

  it('is refused before its end, which is midnight in Luzern', () => {
    const midnight = { ...closing, closedAt: '2021-12-31T23:00:00.000Z' }
    expect(checkClosing(midnight, [entry], [])).toEqual([])
    expect(checkClosing({ ...closing, closedAt: '2021-12-31T22:59:59.999Z' }, [entry], [])).toEqual(
      [
        {
          code: 'YEAR_NOT_OVER',
          severity: 'error',
          pointer: '/closings/2021',
          values: { year: 2021 },
        },
      ],
    )
  })

  it('is refused while an earlier year is open', () => {
    const next = { year: 2022, closedAt: '2023-03-31T10:00:00Z' }
    expect(checkClosing(next, [entry], []).map(({ code }) => code)).toEqual(['EARLIER_YEAR_OPEN'])
    expect(checkClosing(next, [entry], [closing])).toEqual([])
  })

  it('is refused while work in kind of the year is to be valued', () => {
    const unvalued = bookInKind(head({ id: 'k' }), { category: 'reserve', payer: 'canton' })
    const valued = bookInKind(head({ corrects: 'k', note: 'valued' }), {
      category: 'reserve',
      payer: 'canton',
      rappen: 5,
    })
    const later = bookInKind(head({ year: 2022 }), { category: 'reserve', payer: 'canton' })
    expect(checkClosing(closing, [unvalued, later], [])).toEqual([
      {
        code: 'YEAR_UNVALUED',
        severity: 'error',
        pointer: '/entries/k/postings',
        values: { year: 2021 },
      },
    ])
    expect(checkClosing(closing, [unvalued, valued], [])).toEqual([])
  })
})
