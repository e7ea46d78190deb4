import { Webhook as Verifier } from 'standardwebhooks'

import type { Webhook } from '../../../../src/generated/payload-types.ts'
import { aDocument } from '../../../support/builders.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { recordOf } from '../../../support/publication.ts'
import { eventually } from '../../../support/server-process.ts'
import {
  aWebhook,
  baseUrl,
  messagesTo,
  startWebhooks,
  type TestWebhooks,
} from '../../../support/start-webhooks.ts'
import { type Received, type Receiver, startReceiver } from '../../../support/webhook-receiver.ts'

let test: TestWebhooks
let admin: SignedIn
let receiver: Receiver

beforeAll(async () => {
  test = await startWebhooks()
  admin = await aPerson(test, 'Anna', [{ role: 'admin' }])
})

beforeEach(async () => {
  receiver = await startReceiver()
})

afterEach(async () => {
  await test.pool.query(`update webhooks set state = 'paused'`)
  await receiver.stop()
})

afterAll(() => test.stop())

const arrived = async (count: number): Promise<Received[]> => {
  await eventually(`${String(count)} messages arrived`, () => receiver.received.length >= count)
  return receiver.received
}

const secretOf = async ({ id }: Webhook): Promise<string> => {
  const { body } = await admin.get(`/api/webhooks/${String(id)}?depth=0`)
  return (body as { secret: string }).secret
}

const untilState = (webhook: Webhook, state: string) =>
  eventually(`everything is ${state}`, async () =>
    (await messagesTo(test, webhook.id)).every((message) => message.state === state),
  )

describe('a webhook', () => {
  it('is told what was published, in a message whose signature its secret proves', async () => {
    const webhook = await aWebhook(test, receiver.url)
    const faq = await aDocument(test.payload, 'faqs', 'Hund anmelden')
    await test.tell()
    const [one, ...others] = await arrived(1)
    expect(others).toEqual([])
    const record = await recordOf(test.pool, 'faqs', faq.id)
    expect(one?.message).toEqual({
      type: 'faqs.upserted',
      timestamp: expect.any(String) as string,
      data: {
        collection: 'faqs',
        identifier: record?.identifier,
        sequence: record?.sequence,
        change: 'upsert',
        self: `${baseUrl}/v1/faqs/${record?.identifier ?? ''}`,
        record: record?.data,
      },
    })
    const verifier = new Verifier(await secretOf(webhook))
    const headers = one?.headers as Record<string, string>
    expect(verifier.verify(one?.text ?? '', headers)).toEqual(one?.message)
    expect(() => verifier.verify(`${one?.text ?? ''} `, headers)).toThrow('No matching signature')
  })

  it('is told what is public no more', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Katze anmelden')
    await aWebhook(test, receiver.url)
    await test.payload.delete({ collection: 'faqs', id })
    await test.tell()
    const [one] = await arrived(1)
    expect(one?.message).toMatchObject({ type: 'faqs.removed', data: { change: 'remove' } })
  })

  it('is not told of drafts, nor of what changed before it was there', async () => {
    await aDocument(test.payload, 'faqs', 'Vorher')
    const webhook = await aWebhook(test, receiver.url)
    await aDocument(test.payload, 'faqs', 'Entwurf', { status: 'draft' })
    await test.tell()
    expect(await messagesTo(test, webhook.id)).toEqual([])
  })

  it('is told of the collections and topics it was made for alone', async () => {
    const { id: parent } = await aDocument(test.payload, 'topics', 'Tiere')
    const { id: topic } = await aDocument(test.payload, 'topics', 'Hunde', { data: { parent } })
    const webhook = await aWebhook(test, receiver.url, { collections: ['faqs'], topics: [parent] })
    const { id } = await aDocument(test.payload, 'faqs', 'Von Hunden', {
      data: { topics: [topic] },
    })
    await aDocument(test.payload, 'faqs', 'Von anderem')
    await aDocument(test.payload, 'topics', 'Bauen')
    await test.tell()
    const told = (await messagesTo(test, webhook.id)).map(({ identifier }) => identifier)
    expect(told).toEqual([(await recordOf(test.pool, 'faqs', id))?.identifier])
  })

  it('for a topic that was never public is not told of everything instead', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Entwurf', { status: 'draft' })
    const webhook = await aWebhook(test, receiver.url, { topics: [id] })
    await aDocument(test.payload, 'faqs', 'Irgendetwas')
    await test.tell()
    expect(await messagesTo(test, webhook.id)).toEqual([])
  })

  it('that fails is told again under the same name, and what it answered is noted', async () => {
    const webhook = await aWebhook(test, receiver.url)
    receiver.replies.push({ status: 503, text: 'zu viel los' })
    await aDocument(test.payload, 'faqs', 'Zweimal')
    await test.tell()
    await arrived(1)
    await eventually('the failure is noted', async () => {
      const [message] = await messagesTo(test, webhook.id)
      return message?.attempts === 1
    })
    const [failed] = await messagesTo(test, webhook.id)
    expect(failed).toMatchObject({
      state: 'waiting',
      httpCode: 503,
      lastError: 'HTTP 503: zu viel los',
    })
    const pauseMs =
      Date.parse(failed?.nextAttemptAt ?? '') - Date.parse(failed?.lastAttemptAt ?? '')
    expect(pauseMs).toBeGreaterThanOrEqual(5000)
    expect(pauseMs).toBeLessThanOrEqual(5500)
    const [first, second] = await arrived(2)
    expect(second?.id).toBe(first?.id)
    expect(second?.text).toBe(first?.text)
    await untilState(webhook, 'delivered')
    const [message] = await messagesTo(test, webhook.id)
    expect(message).toMatchObject({ attempts: 2, httpCode: 204, lastError: null })
    const { lastDeliveredAt, failingSince } = await test.payload.findByID({
      collection: 'webhooks',
      id: webhook.id,
    })
    expect([typeof lastDeliveredAt, failingSince]).toEqual(['string', null])
  })

  it('that is paused is told later what happened meanwhile, each change once', async () => {
    const webhook = await aWebhook(test, receiver.url)
    await test.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'paused' } })
    await aDocument(test.payload, 'faqs', 'Inzwischen')
    await test.tell()
    expect(await messagesTo(test, webhook.id)).toEqual([])
    await test.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'active' } })
    await test.tell()
    await test.tell()
    await arrived(1)
    await untilState(webhook, 'delivered')
    expect(receiver.received).toHaveLength(1)
  })

  it('that is paused while a message waits is sent it as soon as it is active again', async () => {
    const webhook = await aWebhook(test, receiver.url)
    receiver.replies.push({ status: 500 })
    await aDocument(test.payload, 'faqs', 'Wartet')
    await test.tell()
    await arrived(1)
    await test.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'paused' } })
    await eventually('its moment has passed', async () => {
      const [message] = await messagesTo(test, webhook.id)
      return message?.attempts === 1 && Date.parse(message.nextAttemptAt ?? '') + 2000 < Date.now()
    })
    expect(receiver.received).toHaveLength(1)
    await test.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'active' } })
    await test.tell()
    await arrived(2)
    await untilState(webhook, 'delivered')
  })

  it('does not follow a redirect', async () => {
    const other = await startReceiver()
    const webhook = await aWebhook(test, receiver.url)
    receiver.replies.push({ status: 307, headers: { location: other.url } })
    await aDocument(test.payload, 'faqs', 'Umgeleitet')
    await test.tell()
    await arrived(1)
    await eventually('the answer is noted', async () => {
      const [message] = await messagesTo(test, webhook.id)
      return message?.httpCode === 307
    })
    expect(other.received).toEqual([])
    await other.stop()
  })

  it('takes its messages with it when it is deleted', async () => {
    const webhook = await aWebhook(test, receiver.url)
    await aDocument(test.payload, 'faqs', 'Wird gelöscht')
    await test.tell()
    await test.payload.delete({ collection: 'webhooks', id: webhook.id })
    expect(await messagesTo(test, webhook.id)).toEqual([])
  })
})

describe('eight people who publish at once', () => {
  it('make exactly one message for each change, in the order of the changes', async () => {
    const webhook = await aWebhook(test, receiver.url, { collections: ['faqs'] })
    const from = (await recordsAfter(0)).at(-1)?.sequence ?? 0
    const writing = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let i = 0; i < 5; i += 1) {
          await aDocument(test.payload, 'faqs', `Frage ${String(writer)} ${String(i)}`)
        }
      }),
    )
    const done = new AbortController()
    void writing.finally(() => {
      done.abort()
    })
    while (!done.signal.aborted) await Promise.all([test.tell(), test.tell()])
    await writing
    await test.tell()
    const changes = (await recordsAfter(from)).filter(({ collection }) => collection === 'faqs')
    expect(changes).toHaveLength(40)
    const messages = await messagesTo(test, webhook.id)
    expect(messages.map(({ sequence }) => sequence)).toEqual(changes.map((one) => one.sequence))
    const byId = messages.toSorted((a, b) => a.id - b.id)
    expect(byId.map(({ sequence }) => sequence)).toEqual(changes.map((one) => one.sequence))
    await untilState(webhook, 'delivered')
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(40)
    expect(receiver.received).toHaveLength(40)
  })
})

const recordsAfter = async (sequence: number) => {
  const { rows } = await test.pool.query<{ collection: string; sequence: number }>(
    `select collection, sequence::int from publication.record where sequence > $1 order by sequence`,
    [sequence],
  )
  return rows
}
