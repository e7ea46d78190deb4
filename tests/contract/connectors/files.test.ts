import { connectors } from '../../../src/plugins/registry/connectors/index.ts'
import {
  signatureHeader,
  signatureOf,
} from '../../../src/plugins/registry/transport/require-signed.ts'
import { createOpenSocket } from '../../../src/plugins/registry/transport/open-socket.ts'
import { sandboxSecret, startRegister, testConnections } from '../../support/registry.ts'

const entryOf = (key: string) => {
  const entry = connectors.get(key)
  if (!entry) throw new Error(`There is no connector ${key}.`)
  return entry
}

describe('a mailbox', () => {
  const report = async (action: string, changed: (body: string) => string = (body) => body) => {
    const entry = entryOf('email')
    const register = await startRegister(entry)
    await register.twin.stop()
    const { body } = entry.twin.example.callback?.('2026-000006/mail/1/mail', '') ?? { body: '' }
    const sent = changed(body.replace('Action: failed', `Action: ${action}`))
    const headers = { [signatureHeader]: signatureOf(sent, sandboxSecret) }
    return register.connect().callback?.({ headers, body: sent })
  }

  it('says by a report that a mail bounced, and why by its code alone', async () => {
    expect(await report('failed')).toEqual({
      idempotencyKey: '2026-000006/mail/1/mail',
      outcome: 'rejected',
      reason: 'SMTP 5.1.1',
    })
  })

  it('says by a report that a mail was delivered', async () => {
    expect(await report('delivered')).toMatchObject({ outcome: 'accepted' })
  })

  it.each([
    ['that a mail is only late', 'delayed', (body: string) => body],
    ['nothing of a delivery', 'failed', (body: string) => body.replace('X-Delivery', 'X-Other')],
    ['in a mail somebody wrote', 'failed', (body: string) => body.replace('report', 'mixed')],
  ])('says nothing that counts: %s', async (_, action, changed) => {
    await expect(report(action, changed)).rejects.toMatchObject({ code: 'REGISTRY_ANSWER_INVALID' })
  })
})

describe('an SFTP server', () => {
  it('whose key is not the one that was entered is refused', async () => {
    const entry = entryOf('sftp')
    const { twin } = await startRegister(entry)
    const connection = testConnections(sandboxSecret)({
      id: 1,
      connector: 'sftp',
      mode: 'mock',
      baseUrl: twin.url,
      secretName: 'TEST',
      timeoutMs: 2000,
      options: { folder: '/eingang', hostFingerprint: '0'.repeat(64) },
    })
    await expect(connection.check()).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })
    await twin.stop()
  })
})

describe('a connection that is not HTTP', () => {
  it.each(['127.0.0.1', '::1', '10.0.0.1', 'localhost'])(
    'leads into no private network: %s',
    async (host) => {
      const opened = createOpenSocket()({ host, port: 9 }, new AbortController().signal)
      await expect(opened).rejects.toMatchObject({
        code: 'REGISTRY_UNAVAILABLE',
        message: 'leads into a private network',
      })
    },
  )
})
