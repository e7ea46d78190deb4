import net, { type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import type { SocketServer, TwinMode } from './twin.ts'

interface FrontOptions {
  mode: TwinMode
  port: number
  /** Counts connections. */
  came: () => void
}

/** Listens on loopback in front of a server that speaks no HTTP, and lets it be slow, fail or talk nonsense. */
export const startFront = async (
  { protocol, take, failure, garbage }: SocketServer,
  { mode, port, came }: FrontOptions,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  const open = new Set<Socket>()
  const answer = async (socket: Socket) => {
    came()
    await sleep(mode.latencyMs, undefined, { ref: false })
    if (mode.failures > 0) {
      mode.failures -= 1
      socket.end(failure)
    } else if (mode.isGarbage) socket.end(garbage)
    else take(socket)
  }
  const server = net.createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => open.delete(socket))
    void answer(socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `${protocol}//127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        for (const socket of open) socket.destroy()
      }),
  }
}
