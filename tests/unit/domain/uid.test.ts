import fc from 'fast-check'

import { checkUid } from '../../../src/domain/uid.ts'
import { thorough } from '../thorough.ts'

const invalid = { code: 'UID_INVALID' }
const eightDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
const lastDigits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const weights = [5, 4, 3, 2, 7, 6, 5, 4, 1]

/** Modulus 11 over all nine digits, the check digit weighing one. */
const isModulus11 = (digits: readonly number[]) =>
  digits.reduce((total, digit, i) => total + digit * (weights[i] ?? 0), 0) % 11 === 0

describe('a UID', () => {
  it.each(['CHE335670007', 'CHE-335.670.007'])('passes as %s', (value) => {
    expect(checkUid(value)).toBeUndefined()
  })

  it('is refused with a wrong check digit', () => {
    expect(checkUid('CHE335670008')).toEqual(invalid)
  })

  it('passes with its check digit and with no other last digit', () => {
    fc.assert(
      fc.property(eightDigits, (eight) =>
        lastDigits.every((last) => {
          const digits = [...eight, last]
          return (checkUid(`CHE${digits.join('')}`) === undefined) === isModulus11(digits)
        }),
      ),
      thorough,
    )
  })

  it('does not exist where the check digit would be ten', () => {
    const passing = lastDigits.filter((last) => !checkUid(`CHE33567002${String(last)}`))
    expect(passing).toEqual([])
  })

  it.each([
    ['of another country', 'ADR335670007'],
    ['in lower case', 'che335670007'],
    ['without its country', '335670007'],
    ['with a digit missing', 'CHE33567000'],
    ['with a digit too many', 'CHE3356700070'],
    ['with spaces', 'CHE 335 670 007'],
    ['with the suffix for value added tax', 'CHE-335.670.007 MWST'],
    ['with a line break behind it', 'CHE335670007\n'],
    ['that is empty', ''],
  ])('is refused %s', (_, value) => {
    expect(checkUid(value)).toEqual(invalid)
  })
})
