import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import net from 'node:net'

import { createOpenSocket } from '../../src/plugins/registry/transport/open-socket.ts'
import { createSend } from '../../src/plugins/registry/transport/create-send.ts'
import { createPoster } from '../../src/plugins/webhooks/send/create-poster.ts'

let server: Server
let connections = 0
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(307, { location: '/inside' }).end()
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

beforeEach(() => {
  connections = 0
  asked.length = 0
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const port = () => (server.address() as AddressInfo).port

/** This machine and networks that are nobody else's business, in every way an address can be written. */
const inside = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
  ],
  ...[
    '0.0.0.0',
    '0',
    '10.0.0.8',
    '0x0a000008',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
  ],
  ...['2852039166', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...[
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[fe80::1]',
    '[fd00::1]',
    '[fc00::1]',
    '[2002:7f00:1::]',
  ],
  ...['①②⑦.⓪.⓪.①'],
]

/** Names that lead there once they are asked after. */
const names = ['localhost', 'LOCALHOST', 'localhost.']

describe.each([...inside, ...names])('what leads inside: %s', (host) => {
  it('is reached by no webhook', async () => {
    const poster = createPoster({ timeoutMs: 2000 })
    const answer = await poster.post(`https://${host}:${String(port())}/`, {}, '{}')
    expect(answer).toMatchObject({ kind: 'failed' })
    expect(connections).toBe(0)
    poster.close()
  })

  it('is reached by no register', async () => {
    const url = new URL(`https://${host}:${String(port())}/`)
    const request = { method: 'GET', url, headers: {}, signal: AbortSignal.timeout(2000) } as const
    await expect(createSend()(request)).rejects.toThrow()
    expect(connections).toBe(0)
  })

  it('is reached by no mail or file server', async () => {
    // As connectors read it from the address of a register.
    const { hostname } = new URL(`https://${host}/`)
    const bare = hostname.replace(/^\[|\]$/g, '')
    const place = { host: bare, port: port() }
    await expect(createOpenSocket()(place, AbortSignal.timeout(2000))).rejects.toThrow()
    expect(connections).toBe(0)
  })
})

describe('a name that leads inside', () => {
  it('is seen through where it leads, not where it says', async () => {
    const poster = createPoster({ timeoutMs: 2000 })
    const answer = await poster.post(`https://localhost:${String(port())}/`, {}, '{}')
    expect(answer).toEqual({ kind: 'failed', reason: 'leads into a private network' })
    const place = { host: 'localhost', port: port() }
    await expect(createOpenSocket()(place, AbortSignal.timeout(2000))).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
    })
    expect(connections).toBe(0)
  })
})

describe('an answer that leads elsewhere', () => {
  it('is followed by no webhook and no register', async () => {
    const poster = createPoster({ allowPrivate: true, timeoutMs: 2000 })
    const address = `http://127.0.0.1:${String(port())}/outside`
    expect(await poster.post(address, {}, '{}')).toMatchObject({ kind: 'answered', status: 307 })
    const request = {
      method: 'POST',
      url: new URL(address),
      headers: {},
      signal: AbortSignal.timeout(2000),
    } as const
    expect(await createSend({ allowPrivate: true })(request)).toMatchObject({ status: 307 })
    expect(asked).toEqual(['/outside', '/outside'])
    poster.close()
  })
})

it('the machine behind these addresses does answer: else nothing was shown', async () => {
  const socket = net.connect(port(), '127.0.0.1')
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject)
  })
  socket.destroy()
  expect(connections).toBe(1)
})
