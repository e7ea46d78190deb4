import request, { type Response } from 'supertest'
import { Webhook as Verifier } from 'standardwebhooks'

import type { Webhook } from '../../../../src/generated/payload-types.ts'
import { inDays } from '../../../support/api-keys.ts'
import { recordedBy } from '../../../support/audit-log.ts'
import { aDocument } from '../../../support/builders.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { lastSequence, recordOf } from '../../../support/publication.ts'
import { eventually } from '../../../support/server-process.ts'
import {
  aWebhook,
  messagesTo,
  startWebhooks,
  type TestWebhooks,
} from '../../../support/start-webhooks.ts'
import { type Receiver, startReceiver } from '../../../support/webhook-receiver.ts'

let test: TestWebhooks
let admin: SignedIn
let auditor: SignedIn
let editor: SignedIn
let receiver: Receiver
let webhook: Webhook

beforeAll(async () => {
  test = await startWebhooks()
  admin = await aPerson(test, 'Anna', [{ role: 'admin' }])
  auditor = await aPerson(test, 'Augusta', [{ role: 'auditor' }])
  editor = await aPerson(test, 'Karl', [{ role: 'canonical-editor' }])
})

beforeEach(async () => {
  receiver = await startReceiver()
  webhook = await aWebhook(test, receiver.url)
})

afterEach(async () => {
  await test.pool.query(`update webhooks set state = 'paused'`)
  await receiver.stop()
})

afterAll(() => test.stop())

const pathOf = ({ id }: Pick<Webhook, 'id'>, rest = '') => `/api/webhooks/${String(id)}${rest}`

const secretAs = async (person: SignedIn): Promise<unknown> => {
  const { body } = await person.get(pathOf(webhook))
  return (body as { secret?: string | null }).secret ?? undefined
}

const delivered = async (count: number): Promise<void> => {
  await eventually(`${String(count)} messages are delivered`, async () => {
    const messages = await messagesTo(test, webhook.id)
    return receiver.received.length >= count && messages.every(({ state }) => state === 'delivered')
  })
}

/** Publishes something and waits until the webhook was told. */
const told = async (title: string): Promise<number> => {
  const { id } = await aDocument(test.payload, 'faqs', title)
  const count = receiver.received.length + 1
  await test.tell()
  await delivered(count)
  return id
}

const codeOf = ({ body }: Response): unknown =>
  (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code

describe('a message sent again by hand', () => {
  const replay = async (person: SignedIn): Promise<Response> => {
    const [message] = await messagesTo(test, webhook.id)
    return person.post(`/api/webhook-deliveries/${String(message?.id)}/replay`)
  }

  it('arrives once more under the same name', async () => {
    await told('Noch einmal')
    const entries = await recordedBy(test.pool, async () => {
      expect((await replay(admin)).status).toBe(200)
    })
    expect(entries).toMatchObject([{ collectionSlug: 'webhook-deliveries', action: 'update' }])
    await test.tell()
    await delivered(2)
    const [first, second] = receiver.received
    expect(second).toMatchObject({ id: first?.id, text: first?.text })
    expect(await messagesTo(test, webhook.id)).toMatchObject([{ attempts: 1 }])
  })

  it('is for administrators alone', async () => {
    await told('Nicht für alle')
    expect((await replay(auditor)).status).toBe(403)
    expect((await replay(editor)).status).toBe(403)
    const [message] = await messagesTo(test, webhook.id)
    const path = `/api/webhook-deliveries/${String(message?.id)}/replay`
    expect((await request(test.app).post(path)).status).toBe(401)
  })

  it('needs a webhook that is active', async () => {
    await told('Angehalten')
    await admin.patch(pathOf(webhook), { state: 'paused' })
    const answer = await replay(admin)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'WEBHOOK_NOT_ACTIVE'])
  })
})

describe('a webhook that is told again', () => {
  it('gets everything since a turn, also what was public before it was made', async () => {
    const after = await lastSequence(test.pool)
    await aDocument(test.payload, 'faqs', 'Vor dem Webhook')
    await test.payload.delete({ collection: 'webhooks', id: webhook.id })
    webhook = await aWebhook(test, receiver.url, { collections: ['faqs'] })
    const known = await told('Nach dem Webhook')
    const { body } = await admin.post(pathOf(webhook, `/replay?after=${String(after)}`))
    expect(body).toEqual({ id: webhook.id, messages: 1, after })
    await test.tell()
    await delivered(3)
    const sequence = (await recordOf(test.pool, 'faqs', known))?.sequence
    const again = receiver.received.filter(({ message }) => message.data.sequence === sequence)
    expect(again).toHaveLength(2)
    expect(receiver.received).toHaveLength(3)
  })

  it('gets everything since a moment', async () => {
    await told('Vorher')
    const from = new Date().toISOString()
    const id = await told('Nachher')
    expect((await admin.post(pathOf(webhook, '/replay'), { from })).status).toBe(200)
    await test.tell()
    await delivered(3)
    const { identifier } = (await recordOf(test.pool, 'faqs', id)) ?? {}
    expect(receiver.received.map(({ message }) => message.data.identifier).slice(1)).toEqual([
      identifier,
      identifier,
    ])
  })

  it('gets a document that changed twice as it is now, and no more as it was', async () => {
    const after = await lastSequence(test.pool)
    const id = await told('Zweimal geändert')
    await test.payload.update({ collection: 'faqs', id, data: { order: 77 } })
    await test.tell()
    await delivered(2)
    await admin.post(pathOf(webhook, '/replay'), { after })
    await test.tell()
    await delivered(3)
    expect(receiver.received.map(({ message }) => message.data.sequence)[2]).toBe(
      receiver.received[1]?.message.data.sequence,
    )
    expect(receiver.received).toHaveLength(3)
  })

  it('gets what was given up where nothing else is asked for', async () => {
    await told('Aufgegeben')
    await test.pool.query(
      `update webhook_deliveries set state = 'given-up' where webhook_id = $1`,
      [webhook.id],
    )
    const { body } = await admin.post(pathOf(webhook, '/replay'))
    expect(body).toEqual({ id: webhook.id, messages: 1 })
    await test.tell()
    await delivered(2)
  })

  it.each([
    ['?after=-1', {}],
    ['?after=x', {}],
    ['?since=3', {}],
    ['', { from: 'gestern' }],
    ['', { after: 1, from: '2026-01-01T00:00:00Z' }],
  ])('says what it does not understand: %s %j', async (query, body) => {
    expect((await admin.post(pathOf(webhook, `/replay${query}`), body)).status).toBe(400)
  })

  it('is for administrators alone', async () => {
    for (const rest of ['/replay?after=0', '/secret', '/test']) {
      expect((await auditor.post(pathOf(webhook, rest))).status).toBe(403)
      expect((await request(test.app).post(pathOf(webhook, rest))).status).toBe(401)
    }
  })

  it('is not for keys, not even for those of administrators', async () => {
    const key = { name: 'Programm', scopes: ['write-content'], expiresAt: inDays(2) }
    const { body } = await admin.post('/api/api-keys', key)
    const { secret } = (body as { doc: { secret: string } }).doc
    for (const rest of ['', '/replay?after=0', '/secret', '/test']) {
      const asked = request(test.app)
      const answer = await (rest ? asked.post(pathOf(webhook, rest)) : asked.get(pathOf(webhook)))
        .set('Authorization', `Bearer ${secret}`)
        .send()
      expect(answer.status).toBe(403)
    }
  })
})

describe('a test message', () => {
  it('is signed, and how it was answered is told', async () => {
    receiver.replies.push({ status: 418, text: 'Teekanne' })
    const { body } = await admin.post(pathOf(webhook, '/test'))
    expect(body).toEqual({
      delivered: false,
      httpCode: 418,
      error: 'HTTP 418: Teekanne',
      messageId: receiver.received[0]?.id,
    })
    const again = await admin.post(pathOf(webhook, '/test'))
    expect(again.body).toMatchObject({ delivered: true, httpCode: 204 })
    const [one] = receiver.received
    const verifier = new Verifier(String(await secretAs(admin)))
    expect(verifier.verify(one?.text ?? '', one?.headers as Record<string, string>)).toMatchObject({
      type: 'webhook.test',
      data: { webhook: webhook.name },
    })
  })
})
