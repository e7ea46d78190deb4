import { Webhook as Verifier } from 'standardwebhooks'

import type { Webhook } from '../../../../src/generated/payload-types.ts'
import { recordedBy } from '../../../support/audit-log.ts'
import { aDocument } from '../../../support/builders.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
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

describe('the secret of a webhook', () => {
  it('is made with it, and shown to administrators alone', async () => {
    expect(await secretAs(admin)).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(await secretAs(auditor)).toBeUndefined()
    expect(await secretAs(editor)).toBeUndefined()
  })

  it('is stored sealed, and nothing of it is given out', async () => {
    const { rows } = await test.pool.query<{ row: string }>(
      `select webhooks::text as row from webhooks where id = $1`,
      [webhook.id],
    )
    expect(rows[0]?.row).not.toContain('whsec_')
    expect(JSON.stringify((await admin.get(pathOf(webhook))).body)).not.toContain('sealedSecret')
  })

  it('cannot be chosen by whoever saves', async () => {
    const before = await secretAs(admin)
    await admin.patch(pathOf(webhook), { secret: 'whsec_mine', sealedSecret: 'x', name: 'Neu' })
    expect(await secretAs(admin)).toBe(before)
  })

  it('that is new signs beside the former one', async () => {
    const former = await secretAs(admin)
    const entries = await recordedBy(test.pool, async () => {
      const { body } = await admin.post(pathOf(webhook, '/secret'))
      expect(body).toEqual({ id: webhook.id, secret: await secretAs(admin) })
    })
    expect(entries).toMatchObject([{ collectionSlug: 'webhooks', changedFields: ['secret'] }])
    const fresh = await secretAs(admin)
    expect(fresh).not.toBe(former)
    await told('Mit zwei Unterschriften')
    const [one] = receiver.received
    for (const secret of [former, fresh]) {
      const verifier = new Verifier(String(secret))
      expect(verifier.verify(one?.text ?? '', one?.headers as Record<string, string>)).toBeTruthy()
    }
  })
})

describe('the address of a webhook', () => {
  it('is checked when it is saved', async () => {
    const answer = await admin.patch(pathOf(webhook), { url: 'ftp://www.sursee.ch/' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Webhooks gehen nur an öffentliche Adressen')
  })
})

describe('a form that was open for long', () => {
  it('sets back nothing of what was noted meanwhile', async () => {
    const noted = async () => {
      const { rows } = await test.pool.query<object>(
        `select position, sealed_secret, last_delivered_at from webhooks where id = $1`,
        [webhook.id],
      )
      return rows[0]
    }
    const { body: form } = await admin.get(`${pathOf(webhook)}?depth=0`)
    await told('Inzwischen')
    const before = await noted()
    const { status } = await admin.patch(pathOf(webhook), { ...(form as object), name: 'Neu' })
    expect(status).toBe(200)
    expect(await noted()).toEqual(before)
  })
})
