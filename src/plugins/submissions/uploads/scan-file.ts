import { connect, type Socket } from 'node:net'

import { CatalogueError } from '../../../domain/errors.ts'

/** What a scanner says of a file; `failed`: it takes none like this, now or later. */
type Verdict = { kind: 'clean' } | { kind: 'failed' } | { kind: 'infected'; name: string }

/** Has a file looked at. @throws CatalogueError UNAVAILABLE where no scanner answers */
export type ScanFile = (bytes: Buffer) => Promise<Verdict>

interface ClamdOptions {
  host: string
  port: number
  /** Milliseconds without a word from the scanner. Default: 30 seconds. */
  timeoutMs?: number
}

const chunkBytes = 64 * 1024

/** Longest answer that is read: the name of a virus, and little beside it. */
const longestAnswer = 4096

/**
 * A scanner that speaks the protocol of ClamAV over a socket. Source: clamd(8), command `INSTREAM`: chunks of
 * `<length in 4 bytes, network order><data>`, ended by one of length 0.
 */
export const clamdScanner =
  ({ host, port, timeoutMs = 30_000 }: ClamdOptions): ScanFile =>
  async (bytes) => {
    const answer = await ask(connect({ host, port }).setTimeout(timeoutMs), bytes)
    if (answer === 'stream: OK') return { kind: 'clean' }
    const [, name] = /^stream: (.+) FOUND$/.exec(answer) ?? []
    if (name !== undefined) return { kind: 'infected', name }
    // Longer than `StreamMaxLength` of the scanner.
    if (answer.startsWith('INSTREAM size limit exceeded')) return { kind: 'failed' }
    throw new CatalogueError('UNAVAILABLE', `The scanner says: ${answer.slice(0, 200)}`)
  }

const ask = (socket: Socket, bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const fail = (cause?: Error) => {
      socket.destroy()
      reject(new CatalogueError('UNAVAILABLE', 'The scanner does not answer.', { cause }))
    }
    socket.once('error', fail)
    socket.once('timeout', fail)
    socket.once('close', () => {
      fail()
    })
    socket.on('data', (part: Buffer) => {
      answer += part.toString('latin1')
      const end = answer.indexOf('\0')
      if (end < 0 && answer.length < longestAnswer) return
      resolve(answer.slice(0, end < 0 ? longestAnswer : end).trim())
      socket.destroy()
    })
    socket.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const chunk = bytes.subarray(at, at + chunkBytes)
      socket.write(lengthOf(chunk.length))
      socket.write(chunk)
    }
    socket.write(lengthOf(0))
  })

const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}
