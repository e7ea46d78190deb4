import type { IncomingMessage } from 'node:http'

import proxyAddr from 'proxy-addr'

import { clientNetwork } from '../../domain/limits/client-network.ts'

/**
 * Who a request comes from, as Express tells it.
 * @param trustProxy proxies in front of us whose word about the client counts
 */
export const createClientOf = (trustProxy: number): ((req: IncomingMessage) => string) => {
  if (trustProxy === 0) return ({ socket }) => clientNetwork(socket.remoteAddress ?? '')
  const trusted = (_: string, hop: number) => hop < trustProxy
  return (req) => clientNetwork(proxyAddr(req, trusted))
}
