import { paymentStateOf, toPayment } from '../../../../src/domain/submission/payment.ts'

describe('a fee, by its line of the delivery ledger', () => {
  it.each([
    ['pending', false, 'open'],
    ['sent', false, 'open'],
    ['accepted', true, 'paid'],
    ['rejected', true, 'unpaid'],
    ['undone', false, 'unpaid'],
    ['settled', true, 'unpaid'],
    ['stands', true, 'paid'],
    ['stands', false, 'unpaid'],
  ] as const)('that is %s (settled: %s) is %s', (progress, wasSettled, expected) => {
    expect(paymentStateOf(progress, wasSettled)).toBe(expected)
  })

  it('says where it is paid only while it can be paid', () => {
    const asked = { amountRappen: 2500, dueOn: '2026-12-31', payUrl: 'https://pay.example/T1' }
    expect(toPayment(asked, 'open')).toEqual({
      state: 'open',
      amount: { amountRappen: 2500, currency: 'CHF' },
      dueOn: '2026-12-31',
      payUrl: 'https://pay.example/T1',
    })
    expect(toPayment(asked, 'paid')).not.toHaveProperty('payUrl')
  })
})
