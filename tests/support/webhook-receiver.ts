import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { WebhookMessage } from '../../src/domain/webhook/message.ts'

/** A request as it came in. */
export interface Received {
  headers: IncomingHttpHeaders
  text: string
  message: WebhookMessage
  /** The name of the message. */
  id: string
}

/** How a receiver answers. */
interface Reply {
  status: number
  headers?: Record<string, string>
  text?: string
}

/** Another system that is told, on a port of its own. */
export interface Receiver {
  url: string
  received: Received[]
  /** Answers the next requests, one after another; after those each is taken. */
  replies: Reply[]
  stop: () => Promise<void>
}

/** Starts a system that is told. @param onReceive called before it answers */
export const startReceiver = async (
  onReceive: (received: Received) => void | Promise<void> = () => undefined,
): Promise<Receiver> => {
  const received: Received[] = []
  const replies: Reply[] = []
  const server = createServer((req, res) => {
    void (async () => {
      let text = ''
      for await (const chunk of req.setEncoding('utf8')) text += String(chunk)
      const one: Received = {
        headers: req.headers,
        text,
        message: JSON.parse(text) as WebhookMessage,
        id: String(req.headers['webhook-id']),
      }
      received.push(one)
      const { status, headers = {}, text: said = '' } = replies.shift() ?? { status: 204 }
      await onReceive(one)
      res.writeHead(status, headers).end(said)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    received,
    replies,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
