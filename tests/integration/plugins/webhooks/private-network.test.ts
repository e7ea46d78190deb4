import { createPoster } from '../../../../src/plugins/webhooks/send/create-poster.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'
import { aWebhook } from '../../../support/start-webhooks.ts'
import { type Receiver, startReceiver } from '../../../support/webhook-receiver.ts'

let test: TestApp
let admin: SignedIn
let receiver: Receiver

beforeAll(async () => {
  process.env.WEBHOOKS_PRIVATE = 'off'
  test = await startApp('empty')
  admin = await aPerson(test, 'Anna', [{ role: 'admin' }])
  receiver = await startReceiver()
})

afterAll(() => receiver.stop())

const webhook = (url: string) => ({ name: 'Innen', url, contactEmail: 'web@sursee.example' })

describe('a webhook into a private network', () => {
  it.each([
    'http://www.sursee.ch/',
    'https://127.0.0.1/',
    'https://10.0.0.8/',
    'https://localhost/',
  ])('cannot be saved: %s', async (url) => {
    const answer = await admin.post('/api/webhooks', webhook(url))
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Webhooks gehen nur an öffentliche Adressen')
  })

  it('is not reached by a name that leads there once it is saved', async () => {
    const { id } = await aWebhook(test, 'https://www.sursee.example/')
    const { port } = new URL(receiver.url)
    for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]']) {
      await test.pool.query('update webhooks set url = $1 where id = $2', [
        `https://${host}:${port}/`,
        id,
      ])
      const { body } = await admin.post(`/api/webhooks/${String(id)}/test`)
      expect(body).toMatchObject({ delivered: false, error: 'leads into a private network' })
    }
    expect(receiver.received).toEqual([])
  })

  it('is reached neither by http', async () => {
    const answer = await createPoster().post(receiver.url, {}, '{}')
    expect(answer).toEqual({ kind: 'failed', reason: 'no address with https: http:' })
    expect(receiver.received).toEqual([])
  })
})
