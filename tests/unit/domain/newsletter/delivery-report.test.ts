import fc from 'fast-check'

import {
  deliveryIn,
  messageIdOf,
  recipientReports,
  returnPathOf,
} from '../../../../src/domain/newsletter/delivery-report.ts'

const report = [
  'Reporting-MTA: dns; mail.kanton.example',
  'Arrival-Date: Mon, 30 Nov 2026 08:00:00 +0100',
  '',
  'Final-Recipient: rfc822; nobody@post.example',
  'Action: failed',
  'Status: 5.1.1 (bad destination',
  '  mailbox address)',
  '',
  'Final-Recipient: rfc822; full@post.example',
  'ACTION: Delayed',
  'status: 4.2.2',
].join('\r\n')

describe('a report on a mail', () => {
  it('says of each recipient what became of the mail', () => {
    expect(recipientReports(report)).toEqual([
      { action: 'failed', status: '5.1.1' },
      { action: 'delayed', status: '4.2.2' },
    ])
  })

  it('that says nothing definite says nothing', () => {
    expect(recipientReports('Action: vanished\nStatus: 5.1.1')).toEqual([])
    expect(recipientReports('Action: failed\nStatus: bad')).toEqual([])
    expect(recipientReports('')).toEqual([])
  })

  it('is read to its end whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        for (const { status } of recipientReports(text)) expect(status).toMatch(/^[245]\./)
      }),
    )
  })

  it('is about the delivery whose name the mail had, or whose address it came to', () => {
    fc.assert(
      fc.property(fc.uuid(), (delivery) => {
        expect(deliveryIn(`Message-ID: ${messageIdOf(delivery, 'kanton.example')}`)).toBe(delivery)
        const back = returnPathOf('rueckweg@kanton.example', delivery)
        expect(back).toBe(`rueckweg+${delivery}@kanton.example`)
        expect(deliveryIn(`To: <${back}>`)).toBe(delivery)
      }),
    )
  })

  it('on another mail is about none', () => {
    expect(deliveryIn('Message-ID: <20261130@mail.example>')).toBeUndefined()
  })
})
