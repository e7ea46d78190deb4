import fc from 'fast-check'

import {
  bounceOf,
  endsSubscription,
  recentSoft,
  refusalOf,
} from '../../../../src/domain/newsletter/refusal.ts'

const answer = (responseCode: number, response: string, command: 'DATA' | 'RCPT TO') => ({
  responseCode,
  response: `${String(responseCode)} ${response}`,
  command,
})

describe('a refusal of the mail server', () => {
  it.each([
    ['nobody of that name', answer(550, '5.1.1 No such user', 'RCPT TO'), 'hard'],
    ['an unknown server', answer(550, '5.1.2 Host unknown', 'RCPT TO'), 'hard'],
    ['a closed mailbox', answer(550, '5.2.1 Disabled', 'DATA'), 'hard'],
    ['an address without more words', answer(550, 'unknown', 'RCPT TO'), 'hard'],
    ['a full mailbox', answer(552, '5.2.2 Mailbox full', 'RCPT TO'), 'soft'],
    ['a policy against the sender', answer(550, '5.7.1 Spam', 'RCPT TO'), 'soft'],
    ['a mail that is too large', answer(552, '5.3.4 Too large', 'DATA'), 'soft'],
    ['a text it does not like', answer(554, 'rejected', 'DATA'), 'soft'],
  ] as const)('because of %s bounces', (_, failed, bounce) => {
    expect(refusalOf(failed)).toMatchObject({ kind: 'bounced', bounce })
  })

  it.each([
    ['that is busy', { responseCode: 421, response: '421 4.7.0 Later', command: 'RCPT TO' }],
    [
      'that lists us grey',
      { responseCode: 450, response: '450 4.2.0 Greylisted', command: 'DATA' },
    ],
    ['that wants another password', { responseCode: 535, response: '535 5.7.8', command: 'AUTH' }],
    ['that refuses our sender', { responseCode: 550, response: '550 5.1.8', command: 'MAIL FROM' }],
    ['that takes no connection', { code: 'ESOCKET', syscall: 'connect' }],
    ['that does not say hello', { code: 'ETIMEDOUT', message: 'Greeting never received' }],
    ['that cannot be found', { code: 'EDNS' }],
  ])('%s is tried again, and no address suffers for it', (_, failed) => {
    expect(refusalOf(failed).kind).toBe('later')
  })

  it.each([
    { code: 'ETIMEDOUT', message: 'Timeout' },
    { code: 'ECONNECTION', message: 'Connection closed unexpectedly' },
    { code: 'ESOCKET', syscall: 'read' },
    {},
  ])('that never came leaves open whether the mail arrived: %j', (failed) => {
    expect(refusalOf(failed).kind).toBe('unclear')
  })

  it('ends no subscription unless it is about an address', () => {
    const outside = fc.constantFrom('CONN', 'EHLO', 'AUTH LOGIN', 'MAIL FROM', 'STARTTLS')
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), outside, (responseCode, command) => {
        const response = `${String(responseCode)} 5.1.1 no`
        expect(refusalOf({ responseCode, response, command }).kind).toBe('later')
      }),
    )
  })
})

describe('a bounce', () => {
  const now = new Date('2026-06-30T12:00:00Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

  it('for good ends the subscription at once', () => {
    expect(endsSubscription('hard', [], now)).toBe(true)
  })

  it('for now ends it the third time within thirty days', () => {
    expect(endsSubscription('soft', [], now)).toBe(false)
    expect(endsSubscription('soft', [daysAgo(1)], now)).toBe(false)
    expect(endsSubscription('soft', [daysAgo(30), daysAgo(1)], now)).toBe(true)
    expect(endsSubscription('soft', [daysAgo(31), daysAgo(1)], now)).toBe(false)
  })

  it('is forgotten after thirty days', () => {
    expect(recentSoft([daysAgo(31), daysAgo(2)], now)).toEqual([daysAgo(2)])
  })

  it.each(['5.7.1', '5.2.2', '4.4.7', '5.3.4', '5.0.0'])('with %s is for now', (status) => {
    expect(bounceOf(status)).toBe('soft')
  })
})
