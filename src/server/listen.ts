import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'

import { CatalogueError } from '../domain/errors.ts'
import { answerMalformed, needingHost } from './malformed.ts'

/**
 * Opens the port.
 * @throws CatalogueError PORT_IN_USE, PORT_REFUSED
 */
export const listen = (handler: RequestListener, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    // A request without Host is refused by what answers the other malformed ones.
    const server = createServer({ requireHostHeader: false }, needingHost(handler))
    answerMalformed(server)
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const where = `Port ${String(port)} on ${host}`
      reject(
        cause.code === 'EADDRINUSE'
          ? new CatalogueError(
              'PORT_IN_USE',
              `${where} is taken by another program. Set PORT to a free one.`,
              { cause },
            )
          : new CatalogueError('PORT_REFUSED', `${where} cannot be opened: ${cause.message}`, {
              cause,
            }),
      )
    })
    server.listen(port, host, () => {
      resolve(server)
    })
  })

/** Takes no new requests, lets the running ones finish, for ten seconds at most. */
export const closeServer = async (server: Server): Promise<void> => {
  server.prependListener('request', (_, res: ServerResponse) => {
    res.setHeader('Connection', 'close')
  })
  const closed = new Promise((resolve) => server.close(resolve))
  // Connections that are kept alive become idle when their request is done.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 50)
  const timer = setTimeout(() => {
    server.closeAllConnections()
  }, 10_000)
  await closed
  clearInterval(sweep)
  clearTimeout(timer)
}
