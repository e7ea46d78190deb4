import { createHmac } from 'node:crypto'

import { sendBatch } from '../../../../src/plugins/newsletter/sending/send-batch.ts'
import type { TakenMail } from '../../../support/mail-server.ts'
import { readersOf } from '../../../support/newsletter-readers.ts'
import {
  anIssue,
  bounceSecret,
  startNewsletters,
  type TestNewsletters,
} from '../../../support/start-newsletters.ts'

let test: TestNewsletters
let readers: ReturnType<typeof readersOf>

beforeAll(async () => {
  test = await startNewsletters()
  readers = readersOf(test)
})

afterAll(() => test.stop())

beforeEach(() => readers.reset())

describe('a mail that comes back', () => {
  const issueTo = async (...people: string[]) => {
    for (const one of people) await readers.aSubscriber(one)
    const { id } = await anIssue(test)
    return { id, go: () => readers.send(id, people.length).then(() => readers.settled(id)) }
  }

  it('because there is nobody of that name ends the subscription at once', async () => {
    const { id, go } = await issueTo('weg@post.example', 'anna@post.example')
    test.mail.refusals.set('weg@post.example', [550, '5.1.1 No such user'])
    await go()
    expect(await test.states(id)).toEqual(['bounced', 'sent'])
    expect(await test.subscribers()).toHaveLength(1)
  })

  it('because the server is busy is tried again, and ends nothing', async () => {
    const { id, go } = await issueTo('anna@post.example')
    test.mail.refusals.set('anna@post.example', [450, '4.2.0 Greylisted'])
    await go()
    expect(await test.states(id)).toEqual(['waiting'])
    test.mail.refusals.clear()
    const later = { ...test.work, now: () => new Date(Date.now() + 120_000) }
    await sendBatch(later, { newsletter: id, batch: 0 })
    expect(await test.states(id)).toEqual(['sent'])
  })

  it('because the mailbox is full ends the subscription the third time within a month', async () => {
    await readers.aSubscriber('voll@post.example')
    test.mail.refusals.set('voll@post.example', [552, '5.2.2 Mailbox full'])
    for (const left of [1, 1, 0]) {
      const { id } = await anIssue(test)
      await readers.send(id, 1)
      await readers.settled(id)
      expect(await test.subscribers()).toHaveLength(left)
    }
  })

  const report = (status: string, about: string) =>
    [
      'From: MAILER-DAEMON@kanton.example',
      'To: rueckweg@kanton.example',
      'Subject: Undelivered Mail',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"',
      '',
      '--grenze',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--grenze',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.kanton.example',
      '',
      'Final-Recipient: rfc822; anna@post.example',
      'Action: failed',
      `Status: ${status}`,
      '',
      '--grenze',
      'Content-Type: text/rfc822-headers',
      '',
      about,
      '',
      '--grenze--',
      '',
    ].join('\r\n')

  const bring = (message: string, secret = bounceSecret) =>
    fetch(`${test.base}/v1/callbacks/mail/bounces`, {
      method: 'POST',
      headers: {
        'content-type': 'message/rfc822',
        'mail-signature': `sha256=${createHmac('sha256', secret).update(message).digest('hex')}`,
      },
      body: message,
    })

  const nameOf = (mail: TakenMail | undefined) =>
    /^Message-ID: .+$/im.exec(mail?.raw ?? '')?.[0] ?? ''

  it('later, by a report of its server, ends the subscription, too, however often it is said', async () => {
    const { id, go } = await issueTo('anna@post.example')
    await go()
    const message = report('5.1.1', nameOf(test.mail.mails.at(-1)))
    expect(await (await bring(message)).json()).toEqual({ state: 'noted' })
    expect(await test.states(id)).toEqual(['bounced'])
    expect(await test.subscribers()).toEqual([])
    expect(await (await bring(message)).json()).toEqual({ state: 'known' })
  })

  it('is believed only with the signature, and only about mails that were sent from here', async () => {
    const { id, go } = await issueTo('anna@post.example')
    await go()
    const message = report('5.1.1', nameOf(test.mail.mails.at(-1)))
    expect((await bring(message, 'another-secret')).status).toBe(401)
    const foreign = report('5.1.1', 'Message-ID: <1@elsewhere.example>')
    expect(await (await bring(foreign)).json()).toEqual({ state: 'ignored' })
    expect((await bring('Subject: Ferien\r\n\r\nIch bin weg.')).status).toBe(400)
    expect(await test.states(id)).toEqual(['sent'])
    expect(await test.subscribers()).toHaveLength(1)
  })
})
