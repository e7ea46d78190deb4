import { aDocument } from '../../../support/builders.ts'
import {
  aDataFolder,
  aFreePort,
  endEverything,
  eventually,
  launchServer,
  type ServerProcess,
  untilPrinted,
} from '../../../support/server-process.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'
import { aWebhook, messagesTo } from '../../../support/start-webhooks.ts'
import { startReceiver } from '../../../support/webhook-receiver.ts'

let test: TestPayload

beforeAll(async () => {
  process.env.WEBHOOKS_PRIVATE = 'on'
  test = await startPayload('empty')
})

afterAll(endEverything)

/** A process that does nothing but work, on the database of this test. */
const aWorker = async (port: number): Promise<ServerProcess> => {
  const worker = launchServer({
    ROLE: 'worker',
    PORT: String(port),
    DATABASE_URL: test.databaseUrl,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
    DATA_DIR: await aDataFolder(),
    DEMO_DATA: 'off',
    WEBHOOKS_PRIVATE: 'on',
  })
  await untilPrinted(worker, /^Ready/m)
  return worker
}

describe('a worker that is killed after a receiver took a message and before that is noted', () => {
  it('leaves it to another one, which sends it again under the same name', async () => {
    const workers: ServerProcess[] = []
    const receiver = await startReceiver(async () => {
      const [worker, ...others] = workers
      if (worker && others.length === 0) await worker.end('SIGKILL')
    })
    const webhook = await aWebhook(test, receiver.url)
    workers.push(await aWorker(await aFreePort()))
    await aDocument(test.payload, 'faqs', 'Nie verloren')
    await eventually('the message is taken', () => receiver.received.length === 1)
    await workers[0]?.ended
    expect(await messagesTo(test, webhook.id)).toMatchObject([{ state: 'waiting', attempts: 0 }])

    const port = await aFreePort()
    workers.push(await aWorker(port))
    const ready = await fetch(`http://127.0.0.1:${String(port)}/readyz`)
    expect(await ready.json()).toMatchObject({ status: 'ready', checks: { queue: 'ok' } })
    await eventually('it is sent again', () => receiver.received.length === 2, {
      withinMs: 120_000,
    })
    const [first, second] = receiver.received
    expect(second).toMatchObject({ id: first?.id, text: first?.text })
    await eventually('that is noted', async () => {
      const [message] = await messagesTo(test, webhook.id)
      return message?.state === 'delivered'
    })
    const { code } = (await workers[1]?.end('SIGTERM')) ?? {}
    expect(code).toBe(0)
    await receiver.stop()
  })
})
