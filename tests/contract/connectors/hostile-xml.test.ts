import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { connectors } from '../../../src/plugins/registry/connectors/index.ts'
import { authority, sandboxSecret, testConnections } from '../../support/registry.ts'

const file = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
const laughs = Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`,
)

let server: Server
let answer = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    request.resume()
    response.writeHead(200, { 'content-type': 'text/xml' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const origin = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

/** What somebody may have a register say; `{origin}` is an address nobody may ask. */
const hostile: Record<string, string> = {
  'a file of this machine': `<?xml version="1.0"?>${file}`,
  'an address inside': '<!DOCTYPE a [<!ENTITY b SYSTEM "{origin}/canary">]><a>&b;</a>',
  'a document type from elsewhere': '<!DOCTYPE a SYSTEM "{origin}/canary.dtd"><a/>',
  'entities out of entities': `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join('')}]><a>&l12;</a>`,
  'parameters that fetch': '<!DOCTYPE a [<!ENTITY % b SYSTEM "{origin}/canary"> %b;]><a/>',
  'the same in lower case': file.toLowerCase(),
  'what includes a file':
    '<a xmlns:x="http://www.w3.org/2001/XInclude"><x:include href="/etc/passwd"/></a>',
  'what is deep': '<a>'.repeat(20_000) + '</a>'.repeat(20_000),
  'names of the prototype': '<__proto__><polluted>1</polluted></__proto__>',
}

/** Those whose registers answer in XML. */
const speaking = ['uid-register', 'eumzug', 'soap', 'building-permits']

describe.each(speaking)('the register %s that answers in XML', (kind) => {
  it.each(Object.entries(hostile))('reads nothing out by %s', async (_, text) => {
    const entry = connectors.get(kind)
    if (!entry) throw new Error(`There is no connector ${kind}.`)
    answer = text.replaceAll('{origin}', origin())
    asked.length = 0
    const { options, push, lookup } = entry.twin.example
    const connection = testConnections(sandboxSecret)({
      id: 1,
      connector: kind,
      mode: 'mock',
      baseUrl: origin(),
      secretName: 'TEST',
      timeoutMs: 5000,
      options,
    })
    const said = await (
      lookup
        ? connection.lookup?.(lookup.known, authority)
        : push && connection.push?.(push.delivery)
    )?.catch((error: unknown) => error)
    expect(said).toMatchObject({ code: 'REGISTRY_ANSWER_INVALID' })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((path) => path.includes('canary'))).toEqual([])
    expect(String(said)).not.toContain('root:')
    expect({}).not.toHaveProperty('polluted')
  })
})
