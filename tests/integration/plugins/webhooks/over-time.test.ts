import { setTimeout as pause } from 'node:timers/promises'

import type { PgBoss } from 'pg-boss'

import { createPoster } from '../../../../src/plugins/webhooks/send/create-poster.ts'
import { deliver } from '../../../../src/plugins/webhooks/work/deliver.ts'
import { prepareDeliveryQueue } from '../../../../src/plugins/webhooks/work/delivery-jobs.ts'
import { fanOut } from '../../../../src/plugins/webhooks/work/fan-out.ts'
import { forgetOld } from '../../../../src/plugins/webhooks/work/forget-old.ts'
import type { WebhookWork } from '../../../../src/plugins/webhooks/work/webhook-work.ts'
import { startQueue } from '../../../../src/queue/start-queue.ts'
import { createLogger } from '../../../../src/server/log.ts'
import type { OutgoingMail, Webhook } from '../../../../src/generated/payload-types.ts'
import { recordedBy } from '../../../support/audit-log.ts'
import { aDocument } from '../../../support/builders.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'
import { aWebhook, messagesTo } from '../../../support/start-webhooks.ts'
import { type Receiver, startReceiver } from '../../../support/webhook-receiver.ts'

let test: TestApp
let boss: PgBoss
let receiver: Receiver
let webhook: Webhook
let work: WebhookWork

const begin = new Date('2026-03-02T08:00:00.000Z')
const clock = { now: begin }
const hourMs = 3_600_000

beforeAll(async () => {
  process.env.WEBHOOKS_PRIVATE = 'on'
  test = await startApp('empty')
  ;({ boss } = await startQueue({ ...test, logger: createLogger('silent') }))
  await prepareDeliveryQueue(boss)
})

beforeEach(async () => {
  clock.now = begin
  receiver = await startReceiver()
  webhook = await aWebhook(test, receiver.url)
  work = {
    payload: test.payload,
    boss,
    poster: createPoster({ allowPrivate: true, timeoutMs: 500 }),
    baseUrl: 'https://katalog.example',
    now: () => clock.now,
  }
})

afterEach(async () => {
  await test.pool.query(`update webhooks set state = 'paused'`)
  await test.pool.query('delete from outgoing_mails')
  await receiver.stop()
})

afterAll(() => boss.stop({ graceful: false }))

const publish = async (title: string): Promise<void> => {
  await aDocument(test.payload, 'faqs', title)
  await fanOut(work, new AbortController().signal)
}

/** Lets the clock go to the next attempt that is due, and makes it; as the queue would. @returns whether there was one */
const goOn = async (): Promise<boolean> => {
  const { rows } = await test.pool.query<{ delivery: number; due: string }>(
    `select id as delivery, (extract(epoch from next_attempt_at) * 1000)::bigint as due
      from webhook_deliveries where webhook_id = $1 and state = 'waiting'
      order by next_attempt_at, id limit 1`,
    [webhook.id],
  )
  const [next] = rows
  if (!next) return false
  const due = Number(next.due)
  clock.now = new Date(Math.max(due, clock.now.getTime()))
  await deliver(work, { delivery: next.delivery, due })
  return true
}

const stateOf = async (): Promise<Webhook> =>
  test.payload.findByID({ collection: 'webhooks', id: webhook.id, depth: 0 })

const mails = async (): Promise<OutgoingMail[]> =>
  (await test.payload.find({ collection: 'outgoing-mails' })).docs

const failAlways = () => {
  receiver.replies.push(...Array.from({ length: 100 }, () => ({ status: 500 })))
}

describe('a webhook that takes nothing for a day', () => {
  it('is disabled, its messages are given up, and one mail says so', async () => {
    failAlways()
    await publish('Eins')
    await publish('Zwei')
    const entries = await recordedBy(test.pool, async () => {
      while (await goOn());
    })
    expect((clock.now.getTime() - begin.getTime()) / hourMs).toBeGreaterThanOrEqual(24)
    expect((clock.now.getTime() - begin.getTime()) / hourMs).toBeLessThan(26.5)
    expect(await stateOf()).toMatchObject({ state: 'disabled', failingSince: begin.toISOString() })
    expect(await messagesTo(test, webhook.id)).toMatchObject([
      { state: 'given-up', httpCode: 500, nextAttemptAt: null },
      { state: 'given-up', httpCode: 500, nextAttemptAt: null },
    ])
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      to: 'web@sursee.example',
      subject: 'Webhook abgeschaltet: Website Sursee',
    })
    expect(mail?.text).toContain('HTTP 500')
    expect(mail?.text).toContain(`/admin/collections/webhooks/${String(webhook.id)}`)
    expect(entries[0]).toMatchObject({
      actor: 'system',
      collectionSlug: 'webhooks',
      changedFields: ['state'],
    })
  })

  it('is told later what happened since it was disabled, where somebody makes it active again', async () => {
    failAlways()
    await publish('Vorher')
    while (await goOn());
    await publish('Danach')
    expect(await messagesTo(test, webhook.id)).toHaveLength(1)
    receiver.replies.length = 0
    await test.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'active' } })
    expect(await stateOf()).toMatchObject({ state: 'active', failingSince: null })
    await fanOut(work, new AbortController().signal)
    while (await goOn());
    expect((await messagesTo(test, webhook.id)).map(({ state }) => state)).toEqual([
      'given-up',
      'delivered',
    ])
  })

  it('is not disabled where it takes one of two messages', async () => {
    await publish('Nie angenommen')
    const failOnce = () => {
      receiver.replies.push({ status: 500 })
      return goOn()
    }
    for (let turn = 0; turn < 10; turn += 1) await failOnce()
    await publish('Sofort angenommen')
    await goOn()
    while (await failOnce());
    expect((await messagesTo(test, webhook.id)).map(({ state }) => state)).toEqual([
      'given-up',
      'delivered',
    ])
    expect((await stateOf()).state).toBe('active')
    expect(await mails()).toEqual([])
  })
})

describe('a receiver', () => {
  it('that is gone is told nothing any more, at once', async () => {
    receiver.replies.push({ status: 410 })
    await publish('Weg')
    await goOn()
    expect(await goOn()).toBe(false)
    expect(await stateOf()).toMatchObject({ state: 'disabled' })
    expect(await messagesTo(test, webhook.id)).toMatchObject([
      { state: 'given-up', attempts: 1, httpCode: 410 },
    ])
    expect(await mails()).toHaveLength(1)
  })

  it('that asks for time gets it', async () => {
    receiver.replies.push({ status: 429, headers: { 'retry-after': '3600' } })
    await publish('Später')
    await goOn()
    const [message] = await messagesTo(test, webhook.id)
    expect(Date.parse(message?.nextAttemptAt ?? '') - clock.now.getTime()).toBe(hourMs)
  })

  it('that never answers is left after the time it has', async () => {
    await receiver.stop()
    receiver = await startReceiver(() => pause(5000))
    await test.payload.update({
      collection: 'webhooks',
      id: webhook.id,
      data: { url: receiver.url },
    })
    await publish('Stumm')
    await goOn()
    expect(await messagesTo(test, webhook.id)).toMatchObject([
      { state: 'waiting', attempts: 1, httpCode: null, lastError: 'no answer in time' },
    ])
  })

  it('that answers without end is read no further than it helps', async () => {
    receiver.replies.push({ status: 500, text: 'x'.repeat(50_000_000) })
    await publish('Endlos')
    await goOn()
    const [message] = await messagesTo(test, webhook.id)
    expect(message).toMatchObject({ attempts: 1, httpCode: 500 })
    expect(message?.lastError?.length).toBeLessThan(400)
  })

  it('that is not there is noted by what the network says', async () => {
    await receiver.stop()
    await publish('Niemand')
    await goOn()
    expect(await messagesTo(test, webhook.id)).toMatchObject([{ lastError: 'ECONNREFUSED' }])
    receiver = await startReceiver()
  })
})

describe('an attempt', () => {
  it('that two processes make at once is noted once', async () => {
    receiver.replies.push({ status: 500 }, { status: 500 })
    await publish('Gleichzeitig')
    const { rows } = await test.pool.query<{ delivery: number; due: string }>(
      `select id as delivery, (extract(epoch from next_attempt_at) * 1000)::bigint as due
        from webhook_deliveries where webhook_id = $1`,
      [webhook.id],
    )
    const job = { delivery: rows[0]?.delivery ?? 0, due: Number(rows[0]?.due) }
    await Promise.all([deliver(work, job), deliver(work, job)])
    expect(await messagesTo(test, webhook.id)).toMatchObject([{ attempts: 1 }])
  })

  it('that is not the one that is due is not made', async () => {
    await publish('Überholt')
    const [message] = await messagesTo(test, webhook.id)
    await deliver(work, { delivery: message?.id ?? 0, due: begin.getTime() - 1 })
    expect(receiver.received).toEqual([])
  })
})

describe('messages that nobody asks about any more', () => {
  it('are deleted 30 days after they were delivered', async () => {
    await publish('Alt')
    await goOn()
    const days = (count: number) => new Date(begin.getTime() + count * 24 * hourMs + 1)
    await forgetOld(test.payload, days(29))
    expect(await messagesTo(test, webhook.id)).toHaveLength(1)
    await forgetOld(test.payload, days(30))
    expect(await messagesTo(test, webhook.id)).toEqual([])
  })

  it('are kept where they were not delivered', async () => {
    receiver.replies.push({ status: 500 })
    await publish('Offen')
    await goOn()
    await forgetOld(test.payload, new Date('2027-01-01T00:00:00Z'))
    expect(await messagesTo(test, webhook.id)).toHaveLength(1)
  })
})
