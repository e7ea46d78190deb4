import { setTimeout as pause } from 'node:timers/promises'

import { aDocument } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('empty')
})

afterAll(() => test.stop())

const publish = (id: number, title: string) =>
  test.payload.update({
    collection: 'services',
    id,
    data: { title, _status: 'published' } as never,
  })

const titleOf = async (identifier: unknown) =>
  (await test.json<{ title: string }>(`/v1/services/${String(identifier)}`)).title

/** Within a second, whatever was asked for is answered with what is wanted. */
const expectInTime = async <T>(ask: () => Promise<T>, wanted: T): Promise<void> => {
  const until = Date.now() + 1000
  let last = await ask()
  while (last !== wanted && Date.now() < until) {
    await pause(10)
    last = await ask()
  }
  expect(last).toEqual(wanted)
}

describe('what is kept', () => {
  it('is sent again as it is, and forgotten when something it was made of changes', async () => {
    const { id, identifier } = await aDocument(test.payload, 'services', 'Vorher')
    await titleOf(identifier)
    const { kept } = test.counts
    await titleOf(identifier)
    expect(test.counts.kept).toBe(kept + 1)
    await publish(id, 'Nachher')
    await expectInTime(() => titleOf(identifier), 'Nachher')
  })

  it('is answered with 304 to whoever holds it', async () => {
    const { id, identifier } = await aDocument(test.payload, 'services', 'Gehalten')
    const path = `/v1/services/${String(identifier)}`
    const etag = (await test.get(path)).headers.get('etag') ?? ''
    const again = await test.get(path, { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await publish(id, 'Anders')
    await expectInTime(async () => (await test.get(path, { 'If-None-Match': etag })).status, 200)
  })

  it('has another validator in each packing', async () => {
    const { identifier } = await aDocument(test.payload, 'services', 'Verpackt')
    const path = `/v1/services/${String(identifier)}`
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const response = await test.get(path, { 'Accept-Encoding': encoding })
        return [response.headers.get('content-encoding'), response.headers.get('etag')]
      }),
    )
    expect(etags.map(([encoding]) => encoding)).toEqual(['br', 'gzip', null])
    expect(new Set(etags.map(([, etag]) => etag)).size).toBe(3)
  })

  it('is gone with a document that is withdrawn, and says that it was there', async () => {
    const { id, identifier } = await aDocument(test.payload, 'services', 'Verschwindet')
    const path = `/v1/services/${String(identifier)}`
    expect((await test.get(path)).status).toBe(200)
    await test.payload.update({
      collection: 'services',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    await expectInTime(async () => (await test.get(path)).status, 410)
  })

  it('takes up a first variant, a new question and a new office', async () => {
    const service = await aDocument(test.payload, 'services', 'Mit Ort')
    const area = await aDocument(test.payload, 'jurisdictions', 'Ort', {
      data: { longName: 'Musterdorf', kind: 'municipality', bfsNumber: 1999, canton: 'LU' },
    })
    const path = `/v1/services/${String(service.identifier)}?bfs=1999`
    await expectInTime(async () => (await test.get(path)).status, 200)
    await aDocument(test.payload, 'service-variants', 'Hier anders', {
      data: { service: service.id, jurisdiction: area.id, localName: 'Hier anders' },
    })
    await expectInTime(async () => (await test.json(path)).localName, 'Hier anders')
    await aDocument(test.payload, 'faqs', 'Neu', { data: { services: [service.id] } })
    await expectInTime(async () => ((await test.json(path)).faqs as unknown[]).length, 1)
    await aDocument(test.payload, 'responsibility-templates', 'x', {
      data: { service: service.id, areaKind: 'municipality', role: 'competent' },
    })
    await aDocument(test.payload, 'authorities', 'Gemeindekanzlei', {
      data: { jurisdiction: area.id, kind: 'gemeinde' },
    })
    await expectInTime(
      async () => ((await test.json(path)).authority as { name?: string } | undefined)?.name,
      'Gemeindekanzlei',
    )
  })

  it('is nothing while nobody tells what changes, and everything right all the same', async () => {
    const { id, identifier } = await aDocument(test.payload, 'services', 'Ungehört')
    await titleOf(identifier)
    await test.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'schaltwerk listener' and datname = current_database()`,
    )
    await publish(id, 'Trotzdem neu')
    await expectInTime(() => titleOf(identifier), 'Trotzdem neu')
    await expectInTime(() => Promise.resolve(test.isListening()), true)
    await publish(id, 'Wieder gehört')
    await expectInTime(() => titleOf(identifier), 'Wieder gehört')
  })
})

describe('the head of an answer', () => {
  it('can be asked for alone', async () => {
    const { identifier } = await aDocument(test.payload, 'services', 'Kopf')
    const path = `/v1/services/${String(identifier)}`
    const [whole, head] = [
      await test.get(path, { 'Accept-Encoding': 'identity' }),
      await fetch(`${test.base}${path}`, {
        method: 'HEAD',
        headers: { 'Accept-Encoding': 'identity' },
      }),
    ]
    expect(await head.text()).toBe('')
    for (const name of ['content-length', 'etag', 'content-type', 'cache-control']) {
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)])
    }
    expect(whole.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
    )
    expect(whole.headers.get('surrogate-key')).toContain(`services/${String(identifier)}`)
  })
})
