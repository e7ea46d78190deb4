import fc from 'fast-check'

import { checkAhvNumber } from '../../../src/domain/ahv-number.ts'
import { thorough } from '../thorough.ts'

const invalid = { code: 'AHV_NUMBER_INVALID' }
const nineDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
const lastDigits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

const spelled = (digits: readonly number[]) =>
  digits.join('').replace(/^(...)(....)(....)(..)$/, '$1.$2.$3.$4')

/** EAN-13 the way GS1 states it: all thirteen digits, weighted 1, 3, 1 …, add up to a multiple of ten. */
const isEan13 = (digits: readonly number[]) => {
  const [odd, even] = [0, 1].map((rest) =>
    digits.filter((_, i) => i % 2 === rest).reduce((total, digit) => total + digit, 0),
  )
  return ((odd ?? 0) + 3 * (even ?? 0)) % 10 === 0
}

describe('an AHV number', () => {
  it('passes in the form printed on the insurance card', () => {
    expect(checkAhvNumber('756.9217.0769.85')).toBeUndefined()
  })

  it('passes with its check digit and with no other last digit', () => {
    fc.assert(
      fc.property(nineDigits, (nine) =>
        lastDigits.every((last) => {
          const digits = [7, 5, 6, ...nine, last]
          return (checkAhvNumber(spelled(digits)) === undefined) === isEan13(digits)
        }),
      ),
      thorough,
    )
  })

  it('may end in zero', () => {
    expect(checkAhvNumber('756.9217.0760.60')).toBeUndefined()
  })

  it.each([
    ['without points', '7569217076985'],
    ['with spaces instead of points', '756 9217 0769 85'],
    ['with points in other places', '756.92.170769.85'],
    ['of another country', '757.9217.0769.82'],
    ['with a digit missing', '756.9217.0769.8'],
    ['with a digit too many', '756.9217.0769.855'],
    ['with a line break behind it', '756.9217.0769.85\n'],
    ['that is empty', ''],
  ])('is refused %s', (_, value) => {
    expect(checkAhvNumber(value)).toEqual(invalid)
  })
})
