import { SMTPServer } from 'smtp-server'

import { notFound, type SocketServer, type Twin } from '../../sandbox/twin.ts'
import { signatureHeader, signatureOf } from '../../transport/require-signed.ts'

const refusal = (message: string, responseCode: number) =>
  Object.assign(new Error(message), { responseCode })

const mailServer = (secret: string, mails: Map<string, string>): SocketServer => {
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ username = '', password = '' }, _, done) => {
      if ([username, password].join(':') === secret) done(null, { user: username })
      else done(refusal('wrong', 535))
    },
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        mails.set(/^X-Delivery: *(.+?) *$/im.exec(text)?.[1] ?? '', text)
        done()
      })
    },
  })
  // Who goes away in the middle is no matter for the sandbox.
  server.on('error', () => undefined)
  return {
    protocol: 'smtp:',
    take: (socket) => server.server.emit('connection', socket),
    failure: '421 sandbox failure\r\n',
    garbage: '{"<html>Wartung\r\n',
  }
}

/** A mail server with one mailbox, which keeps each mail once. */
export const emailTwin: Twin = {
  open: (secret) => {
    const mails = new Map<string, string>()
    return {
      server: mailServer(secret, mails),
      answer: () => notFound,
      deliveries: () => [...mails.keys()],
    }
  },
  example: {
    options: { to: 'eingang@stadt.example', from: 'katalog@kanton.example' },
    push: {
      state: 'received',
      delivery: {
        idempotencyKey: '2026-000006/mail/1/mail',
        values: {
          subject: 'Neuer Eingang 2026-000006',
          text: 'Im Anhang.',
          files: [{ name: '2026-000006.json', mediaType: 'application/json', base64: 'e30=' }],
        },
      },
    },
    callback: (idempotencyKey, secret) => {
      const body = [
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Final-Recipient: rfc822; eingang@stadt.example',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `X-Delivery: ${idempotencyKey}`,
        '--b--',
      ].join('\r\n')
      return { headers: { [signatureHeader]: signatureOf(body, secret) }, body }
    },
  },
}
