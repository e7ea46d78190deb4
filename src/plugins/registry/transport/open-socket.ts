import { lookup } from 'node:dns/promises'
import net from 'node:net'

import { CatalogueError } from '../../../domain/errors.ts'
import { isPublicIpv4, isPublicIpv6 } from '../../../domain/webhook/public-address.ts'

/** A connection to a host, as far as it may be reached. */
export type OpenSocket = (
  place: { host: string; port: number },
  signal: AbortSignal,
) => Promise<net.Socket>

/**
 * Opens connections for what is not HTTP. Where a name leads is looked at once, and that address is the one that is
 * connected to.
 */
export const createOpenSocket =
  ({ allowPrivate = false }: { allowPrivate?: boolean } = {}): OpenSocket =>
  async ({ host, port }, signal) => {
    const { address } = await lookup(host)
    const isPublic = net.isIPv6(address) ? isPublicIpv6(address) : isPublicIpv4(address)
    if (!allowPrivate && !isPublic) {
      throw new CatalogueError('REGISTRY_UNAVAILABLE', 'leads into a private network')
    }
    return new Promise((resolve, reject) => {
      const socket = net.connect({ host: address, port })
      const giveUp = () => {
        socket.destroy(new Error('no answer in time'))
      }
      signal.addEventListener('abort', giveUp, { once: true })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        // Whoever reads hears of it too; nothing of the process may fall over it.
        socket.on('error', () => undefined)
        resolve(socket)
      })
    })
  }
