import { Agent, request } from 'node:http'
import { connect } from 'node:net'

import type { RawRequest } from './requests.ts'

/** What came back. */
export interface RawAnswer {
  status: number
  type: string
  body: string
}

/** Beyond that many bytes an answer that is no refusal is not read to its end. */
const enough = 100_000

/** Sends requests over connections that are kept alive. @returns how to, and how to stop */
export const createSender = (base: string) => {
  const { hostname, port } = new URL(base)
  const agent = new Agent({ keepAlive: true, maxSockets: 24 })
  return {
    send: ({ method, target, headers, body }: RawRequest): Promise<RawAnswer> =>
      new Promise((resolve) => {
        // For some methods Node does not say how long a body is: the next request would begin within it.
        const length =
          body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
        const all = { ...headers, ...length }
        const options = {
          agent,
          hostname,
          port,
          method,
          path: target,
          headers: all,
          timeout: 60_000,
        }
        const sent = request(options, (response) => {
          const { statusCode: status = 0, headers: received } = response
          const answer = { status, type: received['content-type'] ?? '', body: '' }
          response.setEncoding('utf8')
          response.on('data', (text: string) => {
            answer.body += text
            if (status < 400 && answer.body.length > enough) response.destroy()
          })
          response.on('error', () => undefined)
          response.on('close', () => {
            resolve(answer)
          })
        })
        sent.on('timeout', () => {
          sent.destroy(new Error(`no answer to ${method} ${target}`))
        })
        sent.on('error', (error) => {
          resolve({ status: 0, type: '', body: `${error.message} ${String(sent.reusedSocket)}` })
        })
        sent.end(body)
      }),
    /** Sends bytes as they are, and reads until the server closes or falls silent. */
    sendBytes: (bytes: string): Promise<RawAnswer | undefined> =>
      new Promise((resolve) => {
        const socket = connect({ host: hostname, port: Number(port) })
        let text = ''
        socket.setTimeout(1000, () => socket.destroy())
        socket.setEncoding('utf8')
        socket.on('data', (part: string) => (text += part))
        socket.on('error', () => undefined)
        socket.on('close', () => {
          resolve(parseAnswer(text))
        })
        socket.write(Buffer.from(bytes, 'latin1'))
      }),
    stop: (): void => {
      agent.destroy()
    },
  }
}

const parseAnswer = (text: string): RawAnswer | undefined => {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
  if (status === undefined) return undefined
  const type = /^content-type: *(.*)$/im.exec(text)?.[1] ?? ''
  return { status: Number(status), type, body: text.slice(text.indexOf('\r\n\r\n') + 4) }
}
