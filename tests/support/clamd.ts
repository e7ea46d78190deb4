import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What every scanner finds, so that people can try theirs out. Source: eicar.org; split, so that none finds it here. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

/** What this scanner takes for longer than it may be, and what it cannot look at for now. */
export const tooLong = 'longer than StreamMaxLength'
export const unscannable = 'more than there is memory for'

/** A scanner that speaks the protocol of ClamAV over a real socket. */
export interface TestScanner {
  port: number
  /** Bytes of each file it was sent. */
  seen: Buffer[]
  stop: () => Promise<void>
}

/** Starts one. @param port Default: a free one */
export const startScanner = async (port = 0): Promise<TestScanner> => {
  const seen: Buffer[] = []
  const server = createServer((socket) => {
    scan(socket, seen)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    stop: () => close(server),
  }
}

const command = 'zINSTREAM\0'

const scan = (socket: Socket, seen: Buffer[]): void => {
  const parts: Buffer[] = []
  socket.on('error', () => undefined)
  socket.on('data', (part) => {
    parts.push(part)
    // The last chunk has no bytes.
    if (!part.subarray(-4).equals(Buffer.alloc(4))) return
    const sent = Buffer.concat(parts)
    if (!sent.subarray(0, command.length).equals(Buffer.from(command))) {
      socket.end('UNKNOWN COMMAND\0')
      return
    }
    const file = fileIn(sent.subarray(command.length))
    if (!file) return
    seen.push(file)
    if (file.includes(tooLong)) {
      socket.end('INSTREAM size limit exceeded. ERROR\0')
      return
    }
    if (file.includes(unscannable)) {
      socket.end("stream: Can't allocate memory ERROR\0")
      return
    }
    socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
  })
}

/** The chunks of a stream; undefined until its end has come. */
const fileIn = (stream: Buffer): Buffer | undefined => {
  const chunks: Buffer[] = []
  for (let at = 0; at + 4 <= stream.length;) {
    const length = stream.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(stream.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
