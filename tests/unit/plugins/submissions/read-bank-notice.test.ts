import { readBankNotice } from '../../../../src/plugins/submissions/payments/read-bank-notice.ts'
import { aBankNotice } from '../../../support/bank-notice.ts'

const reference = '00 00000 00020 26000 00001 00021'

describe('a credit notification of a bank', () => {
  it.each(['04', '08'])('of version %s is read payment by payment', (version) => {
    const notice = aBankNotice([{ reference, bankReference: 'B-1' }, { amount: '7.5' }], version)
    const accounts = ['CH4431999123000889012']
    expect(readBankNotice(notice)).toEqual([
      {
        accounts,
        reference: '000000000020260000000100021',
        amountRappen: 2500,
        currency: 'CHF',
        isCredit: true,
        isReversal: false,
        isBooked: true,
        bankReference: 'B-1',
        bookedOn: '2026-12-01',
      },
      {
        accounts,
        amountRappen: 750,
        currency: 'CHF',
        isCredit: true,
        isReversal: false,
        isBooked: true,
        // Where the bank names an entry by nothing, its place in the message does.
        bankReference: 'MSG-1/2',
        bookedOn: '2026-12-01',
      },
    ])
  })

  it('whose entry holds several payments tells the amount of each', () => {
    const one = aBankNotice([{ reference, bankReference: 'B-1' }])
    const details = /<TxDtls>.*<\/TxDtls>/s.exec(one)?.[0] ?? ''
    const two = one
      .replace(details, details + details.replaceAll('25.00', '10.00').replace('B-1', 'B-2'))
      .replace('<Amt Ccy="CHF">25.00</Amt>', '<Amt Ccy="CHF">35.00</Amt>')
    expect(
      readBankNotice(two).map(({ amountRappen, bankReference }) => [amountRappen, bankReference]),
    ).toEqual([
      [2500, 'B-1'],
      [1000, 'B-2'],
    ])
  })

  it.each([
    ['a debit', { direction: 'DBIT' as const }, { isCredit: false }],
    ['an entry that is not final', { status: 'PDNG' }, { isBooked: false }],
    ['an entry that is taken back', { isReversal: true }, { isReversal: true }],
  ])('says of %s what it is', (_, given, expected) => {
    expect(readBankNotice(aBankNotice([{ reference, ...given }]))).toMatchObject([expected])
  })

  it('takes no fraction of a Rappen for an amount', () => {
    const [found] = readBankNotice(aBankNotice([{ reference, amount: '25.005' }]))
    expect(found).not.toHaveProperty('amountRappen')
  })

  it.each([
    ['no XML', 'Guten Tag'],
    ['cut off', aBankNotice([{ reference }]).slice(0, -20)],
    ['a statement', aBankNotice([{ reference }]).replaceAll('camt.054', 'camt.053')],
    ['of nobody’s namespace', aBankNotice([]).replace(/ xmlns="[^"]*"/, '')],
    ['another document', '<html xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"></html>'],
    [
      'with entities of its own',
      aBankNotice([{ reference }]).replace(
        '<Document',
        '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><Document',
      ),
    ],
    [
      'that unfolds',
      `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${aBankNotice([{ reference: '&b;' }])}`,
    ],
    [
      'too deep',
      aBankNotice([]).replace(
        '<Ntfctn>',
        `<Ntfctn>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
      ),
    ],
  ])('that is %s is refused', (_, text) => {
    expect(() => readBankNotice(text)).toThrow(expect.objectContaining({ code: 'BODY_INVALID' }))
  })
})
