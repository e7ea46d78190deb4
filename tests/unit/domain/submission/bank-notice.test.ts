import {
  type BankEntry,
  type KnownBill,
  outcomeOfEntry,
} from '../../../../src/domain/submission/bank-notice.ts'

const entry: BankEntry = {
  reference: '000000000020260000000010021',
  amountRappen: 2500,
  currency: 'CHF',
  isCredit: true,
  isReversal: false,
  isBooked: true,
  bankReference: 'B-1',
  accounts: [],
}
const bill: KnownBill = { amountRappen: 2500, progress: 'sent', isPaidByEntry: false }
const { reference: _, ...withoutReference } = entry

describe('a payment that a bank tells of', () => {
  it.each<[string, BankEntry, KnownBill | undefined]>([
    ['paid', entry, bill],
    ['known', entry, { ...bill, progress: 'accepted', isPaidByEntry: true }],
    ['already-paid', entry, { ...bill, progress: 'accepted' }],
    ['already-paid', entry, { ...bill, progress: 'stands' }],
    ['wrong-amount', { ...entry, amountRappen: 2499 }, bill],
    ['wrong-amount', { ...entry, amountRappen: 2501 }, bill],
    ['wrong-amount', { ...entry, currency: 'EUR' }, bill],
    ['too-late', entry, { ...bill, progress: 'rejected' }],
    ['too-late', entry, { ...bill, progress: 'undone' }],
    ['unknown-reference', entry, undefined],
    ['no-reference', withoutReference, undefined],
    ['no-credit', { ...entry, isCredit: false }, bill],
    ['no-credit', { ...entry, isReversal: true }, bill],
    ['no-credit', { ...entry, isBooked: false }, bill],
  ])('is %s: %j for %j', (expected, given, known) => {
    expect(outcomeOfEntry(given, known)).toBe(expected)
  })
})

describe('the account a payment came to', () => {
  const qrIban = 'CH4431999123000889012'
  const iban = 'CH9300762011623852957'

  it.each<[string, string[], string | undefined]>([
    ['paid', [iban], iban],
    ['paid', [], iban],
    ['paid', [iban], undefined],
    // A bank may name the account behind a QR-IBAN alone.
    ['paid', [iban], qrIban],
    ['paid', [iban, qrIban], qrIban],
    ['other-account', ['CH5604835012345678009'], iban],
    ['other-account', [iban, 'CH4330000123456789012'], qrIban],
  ])('is %s: %j for a bill to %s', (expected, accounts, asked) => {
    const known = { ...bill, ...(asked !== undefined && { iban: asked }) }
    expect(outcomeOfEntry({ ...entry, accounts }, known)).toBe(expected)
  })
})
