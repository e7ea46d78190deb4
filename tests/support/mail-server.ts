import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** A mail as it came over the line. */
export interface TakenMail {
  from: string
  to: string
  /** Head, each field on one line, and body, decoded from quoted-printable. */
  raw: string
}

/** A mail server on loopback that speaks SMTP, takes what it is given, and refuses as a test wants it. */
export interface MailServer {
  url: string
  mails: TakenMail[]
  /** Answers to addresses that are not taken, by address: `[550, '5.1.1 No such user']`. */
  refusals: Map<string, readonly [code: number, text: string]>
  /** Mails taken for an address. */
  to: (address: string) => TakenMail[]
  stop: () => Promise<void>
}

/** Starts it. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: TakenMail[] = []
  const refusals: MailServer['refusals'] = new Map()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _, done) => {
      const [responseCode, text = ''] = refusals.get(address) ?? []
      if (responseCode === undefined) done()
      else done(Object.assign(new Error(text), { responseCode }))
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const raw = unfolded(decoded(Buffer.concat(chunks).toString('latin1')))
        mails.push(...envelope.rcptTo.map(({ address: to }) => ({ from, to, raw })))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    mails,
    refusals,
    to: (address) => mails.filter(({ to }) => to === address),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}

/** Source: RFC 2045, 6.7. */
const decoded = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Source: RFC 5322, 2.2.3. */
const unfolded = (raw: string): string => {
  const end = raw.indexOf('\r\n\r\n')
  return `${raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ')}${raw.slice(end)}`
}
