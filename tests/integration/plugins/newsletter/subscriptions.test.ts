import { lookAfterSubscriptions } from '../../../../src/plugins/newsletter/subscriptions/send-due-mails.ts'
import { createKeyRing, rotateAnswers } from '../../../../src/plugins/submissions/index.ts'
import { aClient } from '../../../support/delivery-clients.ts'
import { linkIn, readersOf } from '../../../support/newsletter-readers.ts'
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

describe('a subscription to the newsletter', () => {
  it('is asked to be confirmed, and nothing else is sent before', async () => {
    expect((await readers.subscribe('anna@post.example')).status).toBe(202)
    await test.round()
    const [mail, ...others] = test.mail.mails
    expect(others).toEqual([])
    expect(mail?.to).toBe('anna@post.example')
    expect(mail?.raw).toContain('innert sieben Tagen')
    const { id } = await anIssue(test)
    expect((await readers.send(id, 0)).status).toBe(200)
    await readers.settled(id)
    expect(test.mail.mails).toHaveLength(1)
  })

  it('counts once the button was pressed; who only looks at the link confirms nothing', async () => {
    await readers.subscribe('anna@post.example')
    await test.round()
    const link = linkIn(test.mail.mails[0], 'confirm')
    const page = await fetch(`${test.base}${link}`)
    expect(await page.text()).toContain('<form class="subscribe" method="post"')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect((await test.subscribers())[0]?.state).toBe('pending')
    expect((await readers.click(link)).status).toBe(200)
    expect((await test.subscribers())[0]).toMatchObject({ state: 'confirmed', consent: '2026-11' })
  })

  it('is kept without the address being readable, and the link neither', async () => {
    await readers.subscribe('Anna.Muster@post.example')
    await test.round()
    const token = linkIn(test.mail.mails[0], 'confirm').split('/').at(-1) ?? 'none'
    const kept = JSON.stringify(await test.subscribers()).toLowerCase()
    expect(kept).not.toContain('muster')
    expect(kept).not.toContain(token.toLowerCase())
    const { rows } = await test.pool.query(
      `select * from outgoing_mails where "to" ilike '%muster%'`,
    )
    expect(rows).toEqual([])
  })

  it('is sealed with a new key like everything that is sealed, and can be written to still', async () => {
    await readers.subscribe('anna@post.example')
    const keys = [{ id: 'neu', secret: 'x'.repeat(32) }]
    const ring = createKeyRing(keys, test.payload.config.secret)
    expect((await rotateAnswers(test.payload, ring)).left).toBe(0)
    expect((await test.subscribers())[0]?.sealed_address).toMatch(/^neu\./)
    await lookAfterSubscriptions({ ...test.work, sealer: ring })
    expect(test.mail.to('anna@post.example')).toHaveLength(1)
  })

  it('is answered the same whether or not the address is known', async () => {
    await readers.aSubscriber('anna@post.example')
    const [known, fresh] = [
      await readers.subscribe('ANNA@post.example'),
      await readers.subscribe('b@post.example'),
    ]
    expect([known.status, Object.keys((await known.json()) as object)]).toEqual([
      fresh.status,
      Object.keys((await fresh.json()) as object),
    ])
    expect(await test.subscribers()).toHaveLength(2)
  })

  it('fills no mailbox of somebody else: an address is written to once in an hour', async () => {
    for (let i = 0; i < 3; i += 1) {
      await readers.subscribe('anna@post.example')
      await test.round()
    }
    expect(test.mail.to('anna@post.example')).toHaveLength(1)
    await test.pool.query(
      `update newsletter_subscribers set mailed_at = now() - interval '2 hours'`,
    )
    await readers.subscribe('anna@post.example')
    await test.round()
    expect(test.mail.to('anna@post.example')).toHaveLength(2)
  })

  it('is asked for ten times in an hour by one client, and no more', async () => {
    const client = aClient()
    const answers: number[] = []
    for (let i = 0; i < 11; i += 1) {
      answers.push((await readers.subscribe('anna@post.example', 'de', {}, client)).status)
    }
    expect(answers).toEqual([...Array<number>(10).fill(202), 429])
  })

  it('is told to a subscriber who asks again, with the way out', async () => {
    await readers.aSubscriber('anna@post.example', 'fr')
    await test.pool.query(
      `update newsletter_subscribers set mailed_at = now() - interval '2 hours'`,
    )
    await readers.subscribe('anna@post.example', 'it')
    await test.round()
    const mail = test.mail.mails.at(-1)
    expect(mail?.raw).toContain('existe déjà')
    expect(linkIn(mail, 'unsubscribe')).not.toBe('')
  })

  it('that nobody confirms is forgotten after seven days, and its link counts no more', async () => {
    await readers.subscribe('anna@post.example')
    await test.round()
    const link = linkIn(test.mail.mails[0], 'confirm')
    await test.pool.query(
      `update newsletter_subscribers set requested_at = now() - interval '7 days'`,
    )
    expect((await readers.click(link)).status).toBe(404)
    await test.round()
    expect(await test.subscribers()).toEqual([])
  })

  it('by a program that fills in every field looks received, and is thrown away', async () => {
    const answer = await readers.subscribe('anna@post.example', 'de', {
      website: 'https://x.example',
    })
    expect(answer.status).toBe(202)
    expect(await test.subscribers()).toEqual([])
  })

  it('without an address or without consent is refused, on the page in words', async () => {
    expect((await readers.subscribe('anna')).status).toBe(400)
    const page = await readers.click('/news/subscribe?locale=fr', 'email=anna')
    expect(page.status).toBe(400)
    const text = await page.text()
    expect(text).toContain('Ce n’est pas une adresse e-mail')
    expect(text).toContain('Veuillez donner votre accord')
    expect(text).toContain('value="anna"')
    const sent = await readers.click(
      '/news/subscribe?locale=fr',
      'email=anna%40post.example&consent=2026-11&website=',
    )
    expect(sent.status).toBe(202)
    expect(await test.subscribers()).toHaveLength(1)
  })

  it('ends by the button or by one click of a mail program, never by looking', async () => {
    await readers.aSubscriber('anna@post.example')
    await readers.aSubscriber('beat@post.example')
    const { id } = await anIssue(test)
    await readers.send(id, 2)
    await readers.settled(id)
    const [anna, beat] = ['anna@post.example', 'beat@post.example'].map((who) =>
      linkIn(test.mail.to(who).at(-1), 'unsubscribe'),
    )
    await fetch(`${test.base}${anna ?? ''}`)
    expect(await test.subscribers()).toHaveLength(2)
    expect((await readers.click(anna ?? '', 'List-Unsubscribe=One-Click')).status).toBe(200)
    expect((await readers.click(beat ?? '')).status).toBe(200)
    expect(await test.subscribers()).toEqual([])
    expect((await readers.click(anna ?? '')).status).toBe(200)
  })
})
