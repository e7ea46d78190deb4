import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { connectors } from '../../../src/plugins/registry/connectors/index.ts'
import { createConnections } from '../../../src/plugins/registry/open-connections.ts'
import { createOpenSocket } from '../../../src/plugins/registry/transport/open-socket.ts'
import { createSend } from '../../../src/plugins/registry/transport/create-send.ts'
import { authority } from '../../support/registry.ts'

let stop: () => void = () => undefined

afterEach(() => {
  stop()
})

/** A server on loopback that answers as told. @returns its port */
const serve = async (answer: RequestListener): Promise<number> => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return (server.address() as AddressInfo).port
}

const asking = (baseUrl: string, allowPrivate: boolean) => {
  const connection = createConnections({
    connectors,
    sendFor: () => createSend({ allowPrivate }),
    socketFor: () => createOpenSocket({ allowPrivate }),
    secret: () => undefined,
    now: () => new Date('2026-03-01T08:00:00Z'),
    patience: { retries: 0 },
  })({ id: 1, connector: 'building-register', mode: 'mock', baseUrl, timeoutMs: 3000 })
  return connection.lookup?.(
    { street: 'Musterweg', houseNumber: '1', postalCode: '6003' },
    authority,
  )
}

describe('a registry whose address leads inside', () => {
  it.each([
    ['http://127.0.0.1', 'no connection'],
    ['https://127.0.0.1', 'leads into a private network'],
    ['https://localhost', 'leads into a private network'],
    ['https://[::1]', 'leads into a private network'],
  ])('is not reached at %s where that is not allowed', async (origin, message) => {
    let count = 0
    const port = await serve((_, response) => {
      count += 1
      response.end('{}')
    })
    await expect(asking(`${origin}:${String(port)}`, false)).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
      message,
    })
    expect(count).toBe(0)
  })
})

describe('a register that behaves strangely', () => {
  it('does not lead elsewhere', async () => {
    const paths: (string | undefined)[] = []
    const port = await serve((request, response) => {
      paths.push(request.url)
      response.writeHead(302, { location: '/secret' }).end()
    })
    await expect(asking(`http://127.0.0.1:${String(port)}`, true)).rejects.toMatchObject({
      code: 'REGISTRY_ANSWER_INVALID',
    })
    expect(paths).toHaveLength(1)
  })

  it('does not fill the memory', async () => {
    const port = await serve((_, response) => {
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(1024 * 1024), () => setImmediate(more))
      }
      more()
    })
    await expect(asking(`http://127.0.0.1:${String(port)}`, true)).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
    })
  })

  it('does not keep anybody waiting by an answer that never ends', async () => {
    const port = await serve((_, response) => {
      response.write('{')
    })
    const begun = Date.now()
    await expect(asking(`http://127.0.0.1:${String(port)}`, true)).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
    })
    expect(Date.now() - begun).toBeLessThan(6000)
  })

  it.each([
    [400, 'REGISTRY_REJECTED'],
    [403, 'REGISTRY_REFUSED'],
    [429, 'REGISTRY_UNAVAILABLE'],
    [503, 'REGISTRY_UNAVAILABLE'],
  ])('that answers %i is told by the code %s', async (status, code) => {
    const port = await serve((_, response) => {
      response.writeHead(status).end()
    })
    await expect(asking(`http://127.0.0.1:${String(port)}`, true)).rejects.toMatchObject({ code })
  })
})

it('the list of connectors refuses two of one key', async () => {
  const { connectorList } = await import('../../../src/plugins/registry/connector-list.ts')
  const entries = [...connectors.values()].slice(0, 1)
  const [[key = ''] = []] = connectors
  expect(() => connectorList([...entries, ...entries])).toThrow(`Two connectors are called ${key}.`)
})
