import SftpClient from 'ssh2-sftp-client'
import { z } from 'zod'

import { CatalogueError } from '../../../../domain/errors.ts'
import { fileDelivery } from '../../../../domain/registry/file-delivery.ts'
import { defineConnector } from '../../contract.ts'
import { parsedOrError } from '../../parsed-or-error.ts'

/**
 * A folder on an SFTP server, from which a specialist system fetches. A delivery is a folder of its own, named after its
 * key: it is written under another name first, so that nobody fetches half of it, and what is there already stays.
 * Source: draft-ietf-secsh-filexfer-02, as servers speak it.
 */
export const sftp = defineConnector({
  key: 'sftp',
  label: { de: 'SFTP-Ablage', fr: 'Dépôt SFTP', it: 'Deposito SFTP', en: 'SFTP drop' },
  auth: 'basic',
  protocols: ['sftp:'],
  isPersonal: true,
  options: z.object({
    folder: z.string().regex(/^\/[\w\-./]*$/),
    /** SHA-256 of the server's key in hexadecimal digits; on loopback alone one goes without it. */
    hostFingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),

  open: ({ folder, hostFingerprint }, { connected, credentials: { user, password } }) => {
    const withServer = <T>(work: (server: SftpClient) => Promise<T>) =>
      connected(async ({ socket, url }) => {
        if (hostFingerprint === undefined && url.hostname !== '127.0.0.1') {
          throw new CatalogueError('REGISTRY_OPTIONS_INVALID', 'hostFingerprint: missing')
        }
        // What it hears besides is told by what it was asked, and in no log: its words name paths.
        const server = new SftpClient('sftp', { error: silent, end: silent, close: silent })
        try {
          await server.connect({
            sock: socket,
            username: user(),
            password: password(),
            hostHash: 'sha256',
            hostVerifier: (fingerprint: string) =>
              hostFingerprint === undefined || fingerprint === hostFingerprint,
          })
          return await work(server)
        } catch (error) {
          throw causeOf(error)
        } finally {
          await server.end().catch(() => false)
          socket.destroy()
        }
      })
    return {
      check: () =>
        withServer(async (server) => {
          await server.list(folder)
        }),

      push: async ({ idempotencyKey, values }) => {
        const { subject, text, files } = parsedOrError(
          fileDelivery,
          values,
          'REGISTRY_QUESTION_INVALID',
        )
        const name = nameOf(idempotencyKey)
        const place = `${folder}/${name}`
        await withServer(async (server) => {
          if (await server.exists(place)) return
          const half = `${folder}/.${name}`
          if (!(await server.exists(half))) await server.mkdir(half, true)
          await server.put(Buffer.from(`${subject}\n\n${text}\n`), `${half}/README.txt`)
          for (const file of files) {
            await server.put(Buffer.from(file.base64, 'base64'), `${half}/${file.name}`)
          }
          await server.rename(half, place)
        })
        return { remoteId: place, state: 'received' }
      },

      // Not fetched yet: gone. Fetched: the system that fetched it has to say so.
      withdraw: async ({ idempotencyKey, remoteId }) => {
        const name = nameOf(idempotencyKey)
        // Nobody may know of a folder that was written as the process died.
        const places = new Set([remoteId || `${folder}/${name}`, `${folder}/.${name}`])
        await withServer(async (server) => {
          for (const place of places) {
            if (await server.exists(place)) await server.rmdir(place, true)
          }
        })
      },
    }
  },
})

const silent = () => undefined

/** Name of the folder of a delivery. */
const nameOf = (idempotencyKey: string): string => idempotencyKey.replaceAll(/[^\w-]/g, '_')

/** What went wrong, by its kind: the words of servers name paths. */
const causeOf = (error: unknown): unknown => {
  if (error instanceof CatalogueError) return error
  const { message = '', code } = error as { message?: string; code?: string | number }
  if (/identification|protocol/i.test(message)) {
    return new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer is not SFTP')
  }
  if (/authentication/i.test(message)) {
    return new CatalogueError('REGISTRY_REFUSED', 'SFTP: the credentials')
  }
  if (/handshake failed|verif/i.test(message)) {
    return new CatalogueError('REGISTRY_REFUSED', 'SFTP: the key of the server is another one')
  }
  if (/permission|no such file/i.test(message)) {
    return new CatalogueError('REGISTRY_REJECTED', 'SFTP: the folder')
  }
  return new CatalogueError('REGISTRY_UNAVAILABLE', `SFTP ${String(code ?? 'no connection')}`)
}
