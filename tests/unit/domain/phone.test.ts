import fc from 'fast-check'

import { checkPhone, toE164 } from '../../../src/domain/phone.ts'
import { thorough } from '../thorough.ts'

const separators = fc.constantFrom('', ' ', '-', '.', '/')

/** Seven digits behind the code of Luzern, written the way people write them. */
const lucerneNumbers = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), separators)
  .map(([number, separator]) => {
    const digits = String(number).padStart(7, '0')
    const groups = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)]
    return { typed: ['041', ...groups].join(separator), stored: `+4141${digits}` }
  })

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ ()-')), maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  lucerneNumbers.map(({ typed }) => typed),
)

describe('what an editor types as a phone number', () => {
  it.each([
    ['041 228 81 11', '+41412288111'],
    ['0412288111', '+41412288111'],
    ['+41 41 228 81 11', '+41412288111'],
    ['+41 (0)41 228 81 11', '+41412288111'],
    ['0041 41 228 81 11', '+41412288111'],
    ['0800 55 65 56', '+41800556556'],
    ['+49 30 901820', '+4930901820'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(toE164(typed)).toBe(stored)
  })

  it('is read as a Swiss number, however it is grouped', () => {
    fc.assert(
      fc.property(lucerneNumbers, ({ typed, stored }) => toE164(typed) === stored),
      thorough,
    )
  })

  it('does not change when it is read again, and passes once it is stored', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const stored = toE164(typed)
        return (
          stored === undefined || (toE164(stored) === stored && checkPhone(stored) === undefined)
        )
      }),
      thorough,
    )
  })

  it.each([
    ['with a digit missing', '041 228 81 1'],
    ['with a digit too many', '041 228 81 111'],
    ['with an extension, which E.164 cannot hold', '041 228 81 11 ext. 5'],
    ['of a country that does not exist', '+999 41 228 81 11'],
    ['in words', 'Telefonzentrale'],
    ['that is empty', ''],
  ])('is no number %s', (_, typed) => {
    expect(toE164(typed)).toBeUndefined()
  })
})

describe('a stored phone number', () => {
  it('passes in E.164', () => {
    expect(checkPhone('+41412288111')).toBeUndefined()
  })

  it.each(['041 228 81 11', '+41 41 228 81 11', '0041412288111', '+4141228811', '117', ''])(
    'is refused as "%s"',
    (value) => {
      expect(checkPhone(value)).toEqual({ code: 'PHONE_INVALID' })
    },
  )
})
