import type { Webhook, WebhookDelivery } from '../../src/generated/payload-types.ts'
import { startApp, type TestApp } from './start-app.ts'

/** The front door, and what tells webhooks: in development, where they may lead to this machine. */
export interface TestWebhooks extends TestApp {
  /** Makes messages of what changed; the queue carries them. */
  tell: () => Promise<void>
  stop: () => Promise<void>
}

export const baseUrl = 'https://katalog.example'

/** Boots Payload and the work on webhooks. */
export const startWebhooks = async (): Promise<TestWebhooks> => {
  process.env.WEBHOOKS_PRIVATE = 'on'
  const started = await startApp('empty')
  const { startQueue } = await import('../../src/queue/start-queue.ts')
  const { createWebhookWork } = await import('../../src/plugins/webhooks/index.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { payload, pool, databaseUrl } = started
  const queue = await startQueue({ pool, databaseUrl, logger: createLogger('silent') })
  const { round, close } = await createWebhookWork({
    payload,
    boss: queue.boss,
    baseUrl,
    allowPrivate: true,
    timeoutMs: 2000,
  })
  return {
    ...started,
    tell: () => round(new AbortController().signal),
    stop: async () => {
      await close()
      await queue.stop()
    },
  }
}

/** A webhook that leads somewhere. */
export const aWebhook = (
  { payload }: Pick<TestApp, 'payload'>,
  url: string,
  data: Partial<Webhook> = {},
): Promise<Webhook> =>
  payload.create({
    collection: 'webhooks',
    data: {
      name: 'Website Sursee',
      url,
      contactEmail: 'web@sursee.example',
      state: 'active',
      ...data,
    },
  })

/** The messages to a webhook, in the order of the changes. */
export const messagesTo = async (
  { payload }: Pick<TestApp, 'payload'>,
  webhook: number,
): Promise<WebhookDelivery[]> => {
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: webhook } },
    sort: 'sequence',
    limit: 1000,
    depth: 0,
  })
  return docs
}
