import { setTimeout as sleep } from 'node:timers/promises'

import type { OutgoingMail } from '../../../src/generated/payload-types.ts'
import { forgetMails } from '../../../src/mail/forget-mails.ts'
import { sendQueuedMails } from '../../../src/mail/send-queued-mails.ts'
import { createLogger } from '../../../src/server/log.ts'
import { runScheduledPublishing } from '../../../src/server/scheduled-publishing.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let authority: number
let editor: SignedIn
let reviewer: SignedIn
let canton: SignedIn

beforeAll(async () => {
  test = await startApp('empty')
  authority = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  editor = await aPerson(test, 'Edith', [{ role: 'local-editor', authority }])
  reviewer = await aPerson(test, 'Rita', [{ role: 'reviewer', authority }], 'fr')
  canton = await aPerson(test, 'Karl', [{ role: 'canonical-editor' }])
})

beforeEach(async () => {
  await test.pool.query('delete from outgoing_mails')
})

const aChangedFaq = async (title = 'Hund anmelden'): Promise<string> => {
  const { id } = await aDocument(test.payload, 'faqs', title, {
    status: 'draft',
    data: { owner: authority },
  })
  await editor.patch(`/api/faqs/${String(id)}`, { order: 3 })
  return `/api/faqs/${String(id)}`
}

const mails = async (): Promise<OutgoingMail[]> =>
  (await test.payload.find({ collection: 'outgoing-mails', sort: 'createdAt' })).docs

describe('a mail about a step', () => {
  it('asks the reviewers of the authority, in the language of each', async () => {
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'request-review' })
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: reviewer.email, subject: 'À vérifier : Hund anmelden?' })
    expect(mail?.text).toContain('Edith')
    expect(mail?.text).toContain(`/admin/collections/faqs/${path.split('/')[3] ?? ''}`)
  })

  it('goes to the one person a document is given to', async () => {
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'request-review', assignee: canton.id })
    expect((await mails()).map(({ to }) => to)).toEqual([canton.email])
  })

  it('tells those who worked on it how it went on', async () => {
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'request-review' })
    await test.pool.query('delete from outgoing_mails')
    await reviewer.post(`${path}/transition`, { action: 'request-changes', comment: 'Frist?' })
    const [mail] = await mails()
    expect(mail).toMatchObject({
      to: editor.email,
      subject: 'Änderungen verlangt: Hund anmelden?',
    })
  })

  it('is not written when the step is refused', async () => {
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'publish' })
    await editor.post(`${path}/transition`, {
      action: 'request-review',
      seen: '2020-01-01T00:00:00.000Z',
    })
    expect(await mails()).toEqual([])
  })

  it('holds nothing of a draft but its title, and that without mark-up', async () => {
    const path = await aChangedFaq('<img src=x onerror=alert(1)>\nBcc: alle@firma.example')
    await editor.post(`${path}/transition`, { action: 'request-review', comment: 'Geheim' })
    const [mail] = await mails()
    expect(mail?.html).not.toContain('<img')
    expect(mail?.subject).not.toContain('\n')
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain('Geheim')
  })

  it('of a comment reaches those who are mentioned', async () => {
    const path = await aChangedFaq()
    await editor.post('/api/comments', {
      documentCollection: 'faqs',
      documentId: Number(path.split('/')[3]),
      body: 'Karl, stimmt das?',
      mentions: [canton.id],
    })
    expect((await mails()).map(({ to }) => to)).toEqual([canton.email])
  })

  it('is for administrators to see, and for nobody to write', async () => {
    const answers = [
      await editor.get('/api/outgoing-mails'),
      await canton.get('/api/outgoing-mails'),
      await canton.post('/api/outgoing-mails', { to: 'x@y.example', subject: 'x', text: 'x' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describe('the outbox', () => {
  it('sends what is due once, and keeps what the server refused for later', async () => {
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'request-review' })
    const { email } = test.payload
    const sendEmail = email.sendEmail
    const sent: unknown[] = []
    email.sendEmail = () => Promise.reject(new Error('450 try later'))
    test.payload.sendEmail = email.sendEmail
    const now = new Date(Date.now() + 1000)
    expect(await sendQueuedMails(test.payload, now)).toBe(0)
    expect((await mails())[0]).toMatchObject({ attempts: 1, lastError: '450 try later' })
    test.payload.sendEmail = (mail) => Promise.resolve(sent.push(mail))
    expect(await sendQueuedMails(test.payload, now)).toBe(0)
    expect(await sendQueuedMails(test.payload, new Date(now.getTime() + 61_000))).toBe(1)
    expect(await sendQueuedMails(test.payload, new Date(now.getTime() + 999_000))).toBe(0)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: reviewer.email, text: expect.stringContaining('Edith') })
    email.sendEmail = sendEmail
    test.payload.sendEmail = sendEmail
    // A link in it opens what is for its reader alone, perhaps for weeks.
    expect((await mails())[0]).toMatchObject({ to: reviewer.email, text: '–', html: '–' })
  })

  it('forgets what was sent after a month, what was given up after three, and nothing that waits', async () => {
    const at = (days: number) => new Date(Date.now() + days * 86_400_000)
    const aMail = async (subject: string, state: 'given up' | 'sent' | 'waiting') => {
      const moment = new Date().toISOString()
      await test.payload.create({
        collection: 'outgoing-mails',
        data: {
          ...{ to: 'mia@schaltwerk.example', subject, text: '–', html: '–', attempts: 1 },
          ...(state === 'sent' && { sentAt: moment }),
          ...(state === 'waiting' && { nextAttemptAt: moment }),
        },
      })
    }
    await aMail('sent', 'sent')
    await aMail('given up', 'given up')
    await aMail('waiting', 'waiting')
    const left = async () => (await mails()).map(({ subject }) => subject).sort()
    expect(await forgetMails(test.payload, at(29))).toBe(0)
    expect(await forgetMails(test.payload, at(31))).toBe(1)
    expect(await left()).toEqual(['given up', 'waiting'])
    expect(await forgetMails(test.payload, at(91))).toBe(1)
    expect(await left()).toEqual(['waiting'])
  })
})

describe('a planned publication', () => {
  const settings = (fourEyes: boolean) =>
    test.payload.updateGlobal({ slug: 'catalogue-settings', data: { fourEyes } })

  /** Lets the worker do what is planned as if the moment had come. */
  const letTimePass = async (): Promise<void> => {
    await test.pool.query(`update payload_jobs set wait_until = now() - interval '1 minute'`)
    const { stop } = runScheduledPublishing({
      ...test,
      logger: createLogger('silent'),
      everyMs: 100,
    })
    for (let i = 0; i < 100; i += 1) {
      const { rows } = await test.pool.query('select 1 from payload_jobs')
      if (rows.length === 0) break
      await sleep(100)
    }
    await stop()
  }

  const statusOf = async (path: string) =>
    (await test.payload.findByID({ collection: 'faqs', id: Number(path.split('/')[3]) }))._status

  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

  it('happens for the person who planned it, and later ends as planned', async () => {
    await settings(true)
    const path = await aChangedFaq()
    await editor.post(`${path}/transition`, { action: 'request-review' })
    await reviewer.post(`${path}/transition`, { action: 'approve' })
    const answer = await reviewer.post(`${path}/transition`, { action: 'publish', at: inAnHour() })
    expect(answer.body.scheduled).toMatchObject([{ action: 'publish' }])
    await letTimePass()
    expect(await statusOf(path)).toBe('published')
    await reviewer.post(`${path}/transition`, { action: 'retire', at: inAnHour() })
    await letTimePass()
    expect(await statusOf(path)).toBe('draft')
  })

  it('does not happen when the change is not approved by then, and whoever planned it is told', async () => {
    await settings(true)
    const path = await aChangedFaq()
    await reviewer.post(`${path}/transition`, { action: 'publish', at: inAnHour() })
    await test.pool.query('delete from outgoing_mails')
    await letTimePass()
    expect(await statusOf(path)).toBe('draft')
    const [mail] = await mails()
    expect(mail).toMatchObject({ to: reviewer.email, subject: 'Pas comme prévu : Hund anmelden?' })
    expect(mail?.text).toContain('Vier-Augen-Prinzip')
  })

  it('is refused for those who may not publish, and for the past', async () => {
    await settings(false)
    const path = await aChangedFaq()
    const mine = await editor.post(`${path}/transition`, { action: 'publish', at: inAnHour() })
    const past = await reviewer.post(`${path}/transition`, {
      action: 'publish',
      at: '2020-01-01T00:00:00.000Z',
    })
    expect([mine.status, past.body.errors?.[0]?.data?.code]).toEqual([403, 'MOMENT_PAST'])
  })
})
