import { queueBatches } from '../../../../src/plugins/newsletter/sending/queue-batches.ts'
import { sendBatch } from '../../../../src/plugins/newsletter/sending/send-batch.ts'
import { readersOf } from '../../../support/newsletter-readers.ts'
import {
  anIssue,
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

describe('an issue of the newsletter', () => {
  it('goes to each subscriber once, in their language, with the way out in the head', async () => {
    await readers.aSubscriber('anna@post.example')
    await readers.aSubscriber('luc@post.example', 'fr')
    test.mail.mails.length = 0
    const { id, number } = await anIssue(test)
    await readers.send(id, 2)
    await readers.settled(id)
    expect(test.mail.mails.map(({ to }) => to).toSorted()).toEqual([
      'anna@post.example',
      'luc@post.example',
    ])
    const [anna] = test.mail.to('anna@post.example')
    expect(anna?.raw).toContain('Neues aus dem Kanton')
    expect(anna?.raw).toContain('Ab Januar online.')
    expect(anna?.raw).toMatch(/List-Unsubscribe: <https:\/\/katalog\.example\/news\/unsubscribe\//)
    expect(anna?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(anna?.raw).toMatch(/Content-Type: multipart\/alternative/)
    expect(anna?.from).toMatch(/^rueckweg\+[0-9a-f-]{36}@kanton\.example$/)
    expect(test.mail.to('luc@post.example')[0]?.raw).toContain('Se désabonner')
    await test.upToDate()
    const { sentAt } = await test.json(
      `/v1/newsletters/${number.split('/').toReversed().join('-')}`,
    )
    expect(sentAt).toMatch(/^20/)
  })

  it('sent again goes to those alone who do not have it', async () => {
    await readers.aSubscriber('anna@post.example')
    const { id } = await anIssue(test)
    await readers.send(id, 1)
    await readers.settled(id)
    await readers.aSubscriber('beat@post.example')
    test.mail.mails.length = 0
    expect((await readers.send(id, 1)).status).toBe(200)
    await readers.settled(id)
    expect(test.mail.mails.map(({ to }) => to)).toEqual(['beat@post.example'])
  })

  it('is not sent where the number is another one than shown, or where it is not public', async () => {
    await readers.aSubscriber('anna@post.example')
    const { id } = await anIssue(test)
    const wrong = await readers.send(id, 7)
    expect([wrong.status, wrong.text.includes('NEWSLETTER_RECIPIENTS_CHANGED')]).toEqual([
      409,
      true,
    ])
    const draft = await anIssue(test, { _status: 'draft' })
    expect((await readers.send(draft.id, 1)).status).toBe(409)
    expect(await test.states(id)).toEqual([])
  })

  it('is tried out on the person who sends it, and on nobody else', async () => {
    await readers.aSubscriber('anna@post.example')
    const { id } = await anIssue(test)
    const answer = await test.editor.post(`/api/newsletters/${String(id)}/test-mail`)
    expect(answer.status).toBe(200)
    const { rows } = await test.pool.query<{ to: string; subject: string }>(
      `select "to", subject from outgoing_mails where subject like '[Test]%'`,
    )
    expect(rows.map(({ to }) => to)).toEqual([test.editor.email])
  })

  it('is counted for its editors, who see no address', async () => {
    await readers.aSubscriber('anna@post.example')
    const { id } = await anIssue(test)
    await readers.send(id, 1)
    await readers.settled(id)
    const answer = await test.editor.get(`/api/newsletters/${String(id)}/sending`)
    expect(answer.body).toMatchObject({ recipients: 1, sent: 1, missing: 0, bounced: 0 })
    for (const slug of ['newsletter-subscribers', 'newsletter-deliveries']) {
      expect((await test.editor.get(`/api/${slug}`)).status).toBe(403)
    }
  })
})

describe('a worker that is killed while it sends', () => {
  /** Dies as soon as the mail server has taken a mail: whatever comes after is written nowhere. */
  const dying = () => {
    const pool = {
      query: (text: string, values: unknown[]) =>
        text.includes('set state = $2')
          ? Promise.reject(new Error('killed'))
          : test.pool.query(text, values),
    }
    return { ...test.work, pool: pool as never }
  }

  it('sends nobody an issue twice; what was in its hands is shown as unclear', async () => {
    const people = ['a', 'b', 'c', 'd'].map((name) => `${name}@post.example`)
    for (const one of people) await readers.aSubscriber(one)
    test.mail.mails.length = 0
    const { id } = await anIssue(test)
    await readers.send(id, people.length)
    await expect(sendBatch(dying(), { newsletter: id, batch: 0 })).rejects.toThrow('killed')
    expect(test.mail.mails).toHaveLength(1)
    await settledBeside(id)
    expect(test.mail.mails.map(({ to }) => to).toSorted()).toEqual(people)
    const later = () => new Date(Date.now() + 16 * 60_000)
    await queueBatches({ ...test.work, now: later })
    expect(await test.states(id)).toEqual(['sent', 'sent', 'sent', 'unclear'])
    await readers.send(id, 0)
    await readers.settled(id)
    expect(test.mail.mails).toHaveLength(people.length)
  })

  const settledBeside = (id: number) => sendBatch(test.work, { newsletter: id, batch: 0 })

  it('and another one at the same time send each mail once', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@post.example`)
    for (const one of people) await readers.aSubscriber(one)
    test.mail.mails.length = 0
    const { id } = await anIssue(test)
    await readers.send(id, people.length)
    await Promise.all([settledBeside(id), settledBeside(id), readers.settled(id)])
    expect(test.mail.mails.map(({ to }) => to).toSorted()).toEqual(people)
  })
})
