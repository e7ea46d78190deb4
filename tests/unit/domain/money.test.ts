import fc from 'fast-check'

import {
  checkAmountRange,
  checkFeeAmounts,
  decimalFrancs,
  rappenOf,
  formatRappen,
} from '../../../src/domain/money.ts'
import { thorough } from '../thorough.ts'

const francs = fc.integer({ min: 0, max: 9_999_999_999 })

describe('the amounts of a fee', () => {
  it.each([
    ['fixed', { amountRappen: 0 }, true],
    ['fixed', {}, false],
    ['per-unit', { amountRappen: 100 }, true],
    ['per-unit', { minRappen: 1, maxRappen: 2 }, false],
    ['range', { minRappen: 1, maxRappen: 2 }, true],
    ['range', { minRappen: 1 }, false],
    ['tariff', {}, true],
    ['free', {}, true],
  ])('of the kind %s with %j are complete: %s', (kind, fee, isComplete) => {
    expect(checkFeeAmounts(kind, fee) === undefined).toBe(isComplete)
  })
})

describe('the Rappen of a decimal amount', () => {
  it.each([
    ['17.50', 1750],
    ['17.5', 1750],
    ['17.05', 1705],
    ['17', 1700],
    ['0', 0],
    ['0.05', 5],
    ['9999999999.99', 999_999_999_999],
  ])('of %s are %d', (amount, rappen) => {
    expect(rappenOf(amount)).toBe(rappen)
  })

  it('come back from every amount written with two decimals', () => {
    fc.assert(
      fc.property(francs, fc.integer({ min: 0, max: 99 }), (whole, rest) => {
        const written = `${String(whole)}.${String(rest).padStart(2, '0')}`
        return rappenOf(written) === whole * 100 + rest
      }),
      thorough,
    )
  })

  it('come back from every amount written with one decimal or none', () => {
    fc.assert(
      fc.property(francs, fc.integer({ min: 0, max: 9 }), (whole, tenths) => {
        const withOne = rappenOf(`${String(whole)}.${String(tenths)}`)
        return withOne === whole * 100 + tenths * 10 && rappenOf(String(whole)) === whole * 100
      }),
      thorough,
    )
  })

  it.each([
    ['with a fraction of a Rappen', '17.505'],
    ['below zero', '-1'],
    ['with a comma', '17,50'],
    ['with a thousands separator', '1’000'],
    ['with a currency', 'CHF 17.50'],
    ['with a dash for no Rappen', '17.-'],
    ['with a point and nothing behind it', '17.'],
    ['with nothing before the point', '.50'],
    ['in powers of ten', '1e3'],
    ['beyond ten digits', '12345678901'],
    ['with a space', ' 17'],
    ['that is empty', ''],
  ])('are none for an amount %s', (_, amount) => {
    expect(rappenOf(amount)).toBeUndefined()
  })
})

describe('a range of fees', () => {
  it('runs upwards', () => {
    expect(checkAmountRange(1000, 2000)).toBeUndefined()
  })

  it('may begin and end with the same amount', () => {
    expect(checkAmountRange(2000, 2000)).toBeUndefined()
  })

  it('is refused when it runs downwards', () => {
    expect(checkAmountRange(2001, 2000)).toEqual({ code: 'AMOUNT_RANGE_INVALID' })
  })
})

describe('an amount in words', () => {
  it.each([
    [0, 'CHF 0.00'],
    [5, 'CHF 0.05'],
    [2000, 'CHF 20.00'],
    [123_450, 'CHF 1’234.50'],
    [100_000_000, 'CHF 1’000’000.00'],
    [52_043_375, 'CHF 520’433.75'],
    [-5, 'CHF −0.05'],
    [-12_345_678, 'CHF −123’456.78'],
    [Number.MAX_SAFE_INTEGER, 'CHF 90’071’992’547’409.91'],
  ])('of %d Rappen is %s', (rappen, words) => {
    expect(formatRappen(rappen)).toBe(words)
  })
})

describe('an amount for machines', () => {
  it.each([
    [0, '0.00'],
    [7, '0.07'],
    [-7, '-0.07'],
    [123_450, '1234.50'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('of %d Rappen is %s', (rappen, decimal) => {
    expect(decimalFrancs(rappen)).toBe(decimal)
  })

  it('is read back as the same Rappen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (rappen) => {
        expect(rappenOf(decimalFrancs(rappen))).toBe(rappen)
      }),
      thorough,
    )
  })
})
