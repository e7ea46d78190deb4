import { generateKeyPairSync } from 'node:crypto'

import ssh2 from 'ssh2'

import { notFound, type Twin } from '../../sandbox/twin.ts'
import { serveFolder } from './serve-folder.ts'

/** An SFTP server with a folder in memory, and a key of its own each time. */
export const sftpTwin: Twin = {
  open: (secret) => {
    const files = new Map<string, Buffer | 'folder'>([['/eingang', 'folder']])
    const [user = '', ...password] = secret.split(':')
    const server = new ssh2.Server({ hostKeys: [hostKey()] }, (client) => {
      client.on('error', () => undefined)
      client.on('authentication', (asked) => {
        const isRight =
          asked.method === 'password' &&
          asked.username === user &&
          asked.password === password.join(':')
        if (isRight) asked.accept()
        else asked.reject(['password'])
      })
      client.on('session', (accept) => {
        accept().on('sftp', (acceptSftp) => {
          serveFolder(acceptSftp(), files)
        })
      })
    })
    return {
      server: {
        protocol: 'sftp:',
        take: (socket) => {
          server.injectSocket(socket)
        },
        failure: '',
        garbage: 'SSH-9.9-wartung\r\n',
      },
      answer: () => notFound,
      deliveries: () =>
        [...files].flatMap(([path, file]) =>
          file === 'folder' && /^\/eingang\/[^./]+$/.test(path)
            ? [path.replace('/eingang/', '').replaceAll('_', '/')]
            : [],
        ),
    }
  },
  example: {
    options: { folder: '/eingang' },
    push: {
      state: 'received',
      delivery: {
        idempotencyKey: '2026-000007/drop/1/directive',
        values: {
          subject: 'Neuer Eingang 2026-000007',
          text: 'Siehe Dateien.',
          files: [{ name: '2026-000007.xml', mediaType: 'application/xml', base64: 'PGEvPg==' }],
        },
      },
    },
  },
}

/** A new key. Those that ssh2 makes itself cannot be read by it one time in 270. */
const hostKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString()
