import express from 'express'

import type { NewsletterWork } from '../../src/plugins/newsletter/newsletter-work.ts'
import { aRichText } from './builders.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { aPerson, type SignedIn } from './people.ts'
import { startDelivery, type TestDelivery } from './start-delivery.ts'
import type { TestPayload } from './start-payload.ts'

/** Everything the newsletter needs: the read side, the API of the admin, the queue, and a mail server. */
export interface TestNewsletters extends TestDelivery {
  mail: MailServer
  editor: SignedIn
  /** What the work is done with; a test may do it with something else. */
  work: NewsletterWork
  /** Goes on until nothing waits. */
  round: () => Promise<void>
  /** What is kept of subscriptions. */
  subscribers: () => Promise<Record<string, unknown>[]>
  /** States of the mails of an issue, sorted. */
  states: (issue: number) => Promise<string[]>
  stop: () => Promise<void>
}

export const bounceSecret = 'a-secret-of-the-mailbox-program-000'

/** Boots it all. */
export const startNewsletters = async (): Promise<TestNewsletters> => {
  const mail = await startMailServer()
  Object.assign(process.env, {
    SMTP_URL: mail.url,
    MAIL_FROM: 'katalog@kanton.example',
    NEWSLETTER_PER_MINUTE: '100000',
  })
  const test = await startDelivery('empty', { newsletters: openDesk, trustProxy: 1 })
  const { payloadRest } = await import('../../src/server/routes/payload-rest.ts')
  const { startQueue } = await import('../../src/queue/start-queue.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const { createNewsletterWork } = await import('../../src/plugins/newsletter/index.ts')
  const { payload, pool, databaseUrl } = test
  const queue = await startQueue({ pool, databaseUrl, logger: createLogger('silent') })
  const work: NewsletterWork = {
    payload,
    pool,
    boss: queue.boss,
    sealer: await sealerOf(test),
    baseUrl: 'https://katalog.example',
    bounceMailbox: 'rueckweg@kanton.example',
    now: () => new Date(),
  }
  const { round, close } = await createNewsletterWork(work)
  const megabyte = 1024 * 1024
  const app = express().use('/api', payloadRest(test.config, { json: megabyte, upload: megabyte }))
  const editor = await aPerson({ app, payload }, 'Redaktion', [{ role: 'canonical-editor' }])
  return {
    ...test,
    mail,
    editor,
    work,
    round,
    subscribers: async () =>
      (await pool.query<Record<string, unknown>>('select * from newsletter_subscribers')).rows,
    states: async (issue) =>
      (
        await pool.query<{ state: string }>(
          'select state from newsletter_deliveries where newsletter_id = $1',
          [issue],
        )
      ).rows
        .map(({ state }) => state)
        .toSorted(),
    stop: async () => {
      await close()
      await queue.stop()
      await test.stop()
      await mail.stop()
    },
  }
}

const sealerOf = async ({ payload }: Pick<TestPayload, 'payload'>) => {
  const { createKeyRing } = await import('../../src/plugins/submissions/index.ts')
  return createKeyRing([], payload.config.secret)
}

const openDesk = async (started: TestPayload) => {
  const { createNewsletterDesk } = await import('../../src/plugins/newsletter/index.ts')
  return createNewsletterDesk({ ...started, sealer: await sealerOf(started), bounceSecret })
}

let issues = 0

/** An issue that is public, with one announcement. @returns the number of its document */
export const anIssue = async (
  { payload, upToDate }: Pick<TestNewsletters, 'payload' | 'upToDate'>,
  more: object = {},
): Promise<{ id: number; number: string }> => {
  issues += 1
  const name = String(issues)
  const announcement = await payload.create({
    collection: 'announcements',
    data: {
      identifier: `neuer-dienst-${name}`,
      title: `Neuer Dienst ${name}`,
      body: aRichText('Ab Januar online.'),
      kind: 'news',
      severity: 'info',
      from: '2026-01-01T00:00:00.000Z',
      _status: 'published',
    } as never,
  })
  const { id, number } = await payload.create({
    collection: 'newsletters',
    data: {
      identifier: `ausgabe-${name}`,
      title: `Neues aus dem Kanton ${name}`,
      number: `${name}/2026`,
      introduction: aRichText('Was gerade wichtig ist.'),
      sections: [{ title: 'Aus dem Programm', announcements: [announcement.id] }],
      _status: 'published',
      ...more,
    } as never,
  })
  await upToDate()
  return { id, number }
}
