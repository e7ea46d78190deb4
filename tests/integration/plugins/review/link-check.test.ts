import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { LinkOutcome } from '../../../../src/domain/review/link-state.ts'
import { createLinkAsker } from '../../../../src/plugins/review/link-check/ask.ts'
import { askAll } from '../../../../src/plugins/review/link-check/ask-all.ts'

const servers: Server[] = []

/** A web server of this machine. @returns its address */
const aServer = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** What is asked of a server, and an asker that may ask it. */
const local = createLinkAsker({ allowedAddresses: ['127.0.0.1'], timeoutMs: 500 })

afterAll(() => {
  local.close()
  for (const server of servers) server.close()
})

const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, res) => {
    res.writeHead(status, headers).end()
  }

describe('asking for a link', () => {
  it('finds a page that is there', async () => {
    expect(await local.ask(await aServer(answering(200)))).toEqual({
      kind: 'reached',
      httpCode: 200,
    })
  })

  it('finds that a page is gone', async () => {
    expect(await local.ask(await aServer(answering(404)))).toEqual({ kind: 'gone', httpCode: 404 })
  })

  it('asks for the page itself where the head is refused', async () => {
    const url = await aServer((req, res) => {
      res.writeHead(req.method === 'HEAD' ? 405 : 200).end()
    })
    expect(await local.ask(url)).toEqual({ kind: 'reached', httpCode: 200 })
  })

  it('asks for the page itself where the head ends without an answer', async () => {
    const url = await aServer((req, res) => {
      if (req.method === 'HEAD') req.socket.destroy()
      else res.end()
    })
    expect(await local.ask(url)).toEqual({ kind: 'reached', httpCode: 200 })
  })

  it('believes no head that says 404 before the page says so too', async () => {
    const url = await aServer((req, res) => {
      res.writeHead(req.method === 'HEAD' ? 404 : 200).end()
    })
    expect((await local.ask(url)).kind).toBe('reached')
  })

  it('follows redirects', async () => {
    const target = await aServer(answering(200))
    expect((await local.ask(await aServer(answering(301, { location: target })))).kind).toBe(
      'reached',
    )
  })

  it('gives up on redirects without end', async () => {
    const url = await aServer(answering(302, { location: '/again' }))
    expect(await local.ask(url)).toEqual({ kind: 'failed', reason: 'more than 5 redirects' })
  })

  it('gives up on a server that does not answer', async () => {
    const url = await aServer(() => undefined)
    expect(await local.ask(url)).toEqual({ kind: 'failed', reason: 'no answer in time' })
  })

  it('tells the network’s reason where nobody listens', async () => {
    expect(await local.ask('http://127.0.0.1:9')).toEqual({
      kind: 'failed',
      reason: 'ECONNREFUSED',
    })
  })

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ])('never asks %s', async (url) => {
    const asker = createLinkAsker()
    expect((await asker.ask(url)).kind).toBe('refused')
  })

  it('does not follow a redirect into a private network', async () => {
    const url = await aServer(answering(302, { location: 'http://169.254.169.254/' }))
    expect((await local.ask(url)).kind).toBe('refused')
  })
})

describe('asking for many links', () => {
  it('asks one host one question at a time, and each address once', async () => {
    let open = 0
    let most = 0
    let asked = 0
    const url = await aServer((_, res) => {
      asked += 1
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        res.end()
      }, 20)
    })
    const outcomes = new Map<string, LinkOutcome>()
    const urls = Array.from({ length: 6 }, (_, i) => `${url}/${String(i % 5)}`)
    const told = (which: string, outcome: LinkOutcome) => {
      outcomes.set(which, outcome)
      return Promise.resolve()
    }
    await askAll(urls, told, { asker: local, pauseMs: 0 })
    expect({ most, asked, reached: outcomes.size }).toEqual({ most: 1, asked: 5, reached: 5 })
  })

  it('asks several hosts at once', async () => {
    let open = 0
    let most = 0
    const listener: RequestListener = (_, res) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        res.end()
      }, 50)
    }
    const urls = await Promise.all([aServer(listener), aServer(listener), aServer(listener)])
    await askAll(urls, () => Promise.resolve(), { asker: local })
    expect(most).toBe(3)
  })

  it('asks nothing more once it is told to stop', async () => {
    const abort = new AbortController()
    const url = await aServer(answering(200))
    const told: string[] = []
    const stop = (which: string) => {
      told.push(which)
      abort.abort()
      return Promise.resolve()
    }
    const urls = [`${url}/1`, `${url}/2`, `${url}/3`]
    await askAll(urls, stop, { asker: local, pauseMs: 0, signal: abort.signal })
    expect(told).toEqual([`${url}/1`])
  })
})
