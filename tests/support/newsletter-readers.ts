import { setTimeout as pause } from 'node:timers/promises'

import { aClient } from './delivery-clients.ts'
import type { TakenMail } from './mail-server.ts'
import type { TestNewsletters } from './start-newsletters.ts'

/** The page a link of a mail leads to, without the language. @param verb `confirm` or `unsubscribe` */
export const linkIn = (mail: TakenMail | undefined, verb: string): string =>
  new RegExp(`https://katalog\\.example(/news/${verb}/[\\w-]+)`).exec(mail?.raw ?? '')?.[1] ?? ''

/** What people do who read the newsletter, and who send it. */
export const readersOf = (test: TestNewsletters) => {
  const subscribe = (
    email: string,
    language = 'de',
    more: object = {},
    client: Record<string, string> = aClient(),
  ) =>
    test.post(
      '/v1/newsletters/subscriptions',
      { email, language, consent: '2026-11', ...more },
      client,
    )

  /** Presses a button, or sends what a mail program sends in one click. */
  const click = (path: string, body = 'answer=yes') =>
    fetch(`${test.base}${path}`, {
      method: 'POST',
      headers: { ...aClient(), 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })

  /** Has an editor send an issue, and says to how many. */
  const send = (id: number, recipients: number) =>
    test.editor.post(`/api/newsletters/${String(id)}/send`, { recipients })

  return {
    subscribe,
    click,
    send,
    /** Subscribes and confirms. */
    aSubscriber: async (email: string, language = 'de'): Promise<void> => {
      await subscribe(email, language)
      await test.round()
      await click(linkIn(test.mail.to(email).at(-1), 'confirm'))
    },
    /** Waits until the queue has dealt with every mail of an issue that is due. */
    settled: async (id: number): Promise<void> => {
      for (;;) {
        await test.round()
        const left = await test.pool.query(
          `select from newsletter_deliveries where newsletter_id = $1
           and (state = 'sending' or (state = 'waiting' and attempts = 0))`,
          [id],
        )
        if (left.rowCount === 0) return
        await pause(100)
      }
    },
    /** Nobody is subscribed, and nothing was sent. */
    reset: async (): Promise<void> => {
      await test.pool.query('delete from newsletter_deliveries')
      await test.pool.query('delete from newsletter_subscribers')
      test.mail.mails.length = 0
      test.mail.refusals.clear()
    },
  }
}
