import fc from 'fast-check'

import { decimalFrancs, formatRappen } from '../../../src/domain/money.ts'
import { readFrancs } from '../../../src/domain/read-francs.ts'
import { thorough } from '../thorough.ts'

const rappen = fc.maxSafeInteger()

describe('an amount somebody wrote', () => {
  it.each([
    ['1234.50', 123_450],
    ['1’234.50', 123_450],
    ["1'234.5", 123_450],
    ["1'234'567", 123_456_700],
    ['1 234.50', 123_450],
    ['1 234.50', 123_450],
    ['1,234,567.05', 123_456_705],
    ['CHF 1’234.50', 123_450],
    ['chf 20', 2000],
    ['Fr. 200.–', 20_000],
    ['SFr. 200.--', 20_000],
    ['-5.05', -505],
    ['−5.05', -505],
    ['CHF −5.05', -505],
    ['-CHF 5.05', -505],
    [' 7 ', 700],
    ['0', 0],
    ['-0', 0],
  ])('as «%s» is %d Rappen', (text, expected) => {
    expect(readFrancs(text)).toBe(expected)
  })

  it.each([
    ['1234,50', 123_450],
    ['1.234,50', 123_450],
    ['1 234,50', 123_450],
    ['1.234', 123_400],
  ])('as «%s» with a comma before the Rappen is %d Rappen', (text, expected) => {
    expect(readFrancs(text, ',')).toBe(expected)
  })

  it.each([
    ['that is empty', ''],
    ['that is words', 'offen'],
    ['with a fraction of a Rappen', '1.005'],
    ['with a comma where a point is expected', '17,50'],
    ['with uneven groups', "12'34"],
    ['with a group of four', "1'2345"],
    ['with two kinds of group signs', "1'234 567"],
    ['with a group too long in front', "1234'567"],
    ['with two minus signs', '--5'],
    ['with a minus on either side of the currency', '-CHF -5'],
    ['in powers of ten', '1e3'],
    ['in euros', '€ 5'],
    ['with a point and nothing behind it', '17.'],
    ['beyond what is exact', '99999999999999999'],
  ])('%s is none', (_, text) => {
    expect(readFrancs(text)).toBeUndefined()
  })

  it('is a point as group sign only where a comma parts the Rappen', () => {
    expect(readFrancs('1.234,50')).toBeUndefined()
    expect(readFrancs('1,234.50', ',')).toBeUndefined()
  })

  it('is read back to the Rappen from what we write for people and for machines', () => {
    fc.assert(
      fc.property(rappen, (amount) => {
        expect(readFrancs(formatRappen(amount))).toBe(amount)
        expect(readFrancs(decimalFrancs(amount))).toBe(amount)
        expect(readFrancs(decimalFrancs(amount).replace('.', ','), ',')).toBe(amount)
      }),
      thorough,
    )
  })
})
