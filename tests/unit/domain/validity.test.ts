import fc from 'fast-check'

import {
  checkNoOverlap,
  checkValidity,
  isValidOn,
  overlaps,
  type Validity,
} from '../../../src/domain/validity.ts'
import { thorough } from '../thorough.ts'

const january = Array.from({ length: 31 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
const days = fc.constantFrom(...january)
const bound = fc.oneof({ arbitrary: days, weight: 4 }, fc.constantFrom(null, undefined))

const anyPeriods = fc.record({ validFrom: bound, validTo: bound })
const periods = anyPeriods.filter(
  ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
)

/** Every day of January in the period. Bounds lie in January, so two periods that share a day share one of these. */
const daysIn = ({ validFrom, validTo }: Validity) =>
  january.filter((day) => (!validFrom || day >= validFrom) && (!validTo || day <= validTo))

const shareADay = (a: Validity, b: Validity) => {
  const inB = new Set(daysIn(b))
  return daysIn(a).some((day) => inB.has(day))
}

describe('the validity of a document on a day', () => {
  const year = { validFrom: '2026-01-01', validTo: '2026-12-31' }

  it.each([
    ['not before its first day', '2025-12-31', false],
    ['on its first day', '2026-01-01', true],
    ['on its last day', '2026-12-31', true],
    ['no longer after its last day', '2027-01-01', false],
  ])('holds %s', (_, day, valid) => {
    expect(isValidOn(year, day)).toBe(valid)
  })

  it('goes back without limit where no first day is given', () => {
    expect(isValidOn({ validFrom: null, validTo: '2026-12-31' }, '1803-03-10')).toBe(true)
  })

  it('goes on without limit where no last day is given', () => {
    expect(isValidOn({ validFrom: '2026-01-01' }, '2999-12-31')).toBe(true)
  })

  it('is the same as sharing that one day', () => {
    fc.assert(
      fc.property(
        anyPeriods,
        days,
        (period, day) =>
          isValidOn(period, day) === overlaps(period, { validFrom: day, validTo: day }),
      ),
      thorough,
    )
  })
})

describe('a period of validity', () => {
  it('runs forwards', () => {
    expect(checkValidity({ validFrom: '2026-01-01', validTo: '2026-12-31' })).toBeUndefined()
  })

  it('may last a single day', () => {
    expect(checkValidity({ validFrom: '2026-01-01', validTo: '2026-01-01' })).toBeUndefined()
  })

  it.each([
    ['at its start', { validTo: '2026-12-31' }],
    ['at its end', { validFrom: '2026-01-01', validTo: null }],
    ['at both ends', {}],
  ])('may be open %s', (_, period) => {
    expect(checkValidity(period)).toBeUndefined()
  })

  it('is refused when it ends before it starts', () => {
    expect(checkValidity({ validFrom: '2026-01-02', validTo: '2026-01-01' })).toEqual({
      code: 'PERIOD_ORDER',
    })
  })

  it('passes exactly when it has a day', () => {
    fc.assert(
      fc.property(
        anyPeriods,
        (period) => (checkValidity(period) === undefined) === daysIn(period).length > 0,
      ),
      thorough,
    )
  })
})

describe('two periods of validity', () => {
  it('overlap where the last day of one is the first of the other', () => {
    const first = { validFrom: '2026-01-01', validTo: '2026-06-30' }
    expect(overlaps(first, { validFrom: '2026-06-30' })).toBe(true)
  })

  it('do not overlap where one follows the other', () => {
    const first = { validFrom: '2026-01-01', validTo: '2026-06-30' }
    expect(overlaps(first, { validFrom: '2026-07-01' })).toBe(false)
  })

  it('overlap exactly when they share a day', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => overlaps(a, b) === shareADay(a, b)),
      thorough,
    )
  })

  it('overlap whichever of them is named first', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriods, (a, b) => overlaps(a, b) === overlaps(b, a)),
      thorough,
    )
  })

  it('overlap when they are the same and in order', () => {
    fc.assert(
      fc.property(periods, (period) => overlaps(period, period)),
      thorough,
    )
  })
})

describe('versions of one thing', () => {
  const summer = { validFrom: '2026-04-01', validTo: '2026-09-30' }

  it('pass one after the other', () => {
    const others = [
      { validFrom: null, validTo: '2026-03-31' },
      { validFrom: '2026-10-01', validTo: null },
    ]
    expect(checkNoOverlap(summer, others)).toBeUndefined()
  })

  it('pass where there is no other', () => {
    expect(checkNoOverlap(summer, [])).toBeUndefined()
  })

  it('are refused with the days of the one in the way', () => {
    const others = [
      { validFrom: null, validTo: '2026-03-31' },
      { validFrom: '2026-09-30', validTo: '2026-12-31' },
    ]
    expect(checkNoOverlap(summer, others)).toEqual({
      code: 'PERIOD_OVERLAP',
      values: { from: '2026-09-30', to: '2026-12-31' },
    })
  })

  it('are refused for the first that shares a day, and only then', () => {
    fc.assert(
      fc.property(periods, fc.array(periods, { maxLength: 5 }), (period, others) => {
        const inTheWay = others.find((other) => shareADay(period, other))
        const values = checkNoOverlap(period, others)?.values
        return inTheWay
          ? values?.from === (inTheWay.validFrom ?? '0000-01-01') &&
              values.to === (inTheWay.validTo ?? '9999-12-31')
          : values === undefined
      }),
      thorough,
    )
  })
})
