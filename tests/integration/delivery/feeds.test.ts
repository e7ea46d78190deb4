import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'

import { aRichText } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
  const { docs } = await test.payload.find({
    collection: 'jurisdictions',
    where: { bfsNumber: { in: [1103, 1061] } },
    select: { bfsNumber: true },
  })
  const idOf = (bfs: number) => docs.find(({ bfsNumber }) => bfsNumber === bfs)?.id ?? 0
  const write = (identifier: string, more: object) =>
    test.payload.create({
      collection: 'announcements',
      data: {
        identifier,
        title: identifier,
        body: aRichText(identifier),
        kind: 'event',
        severity: 'info',
        from: '2026-01-02T00:00:00.000Z',
        _status: 'published',
        ...more,
      } as never,
    })
  await write('markt-in-sursee', { jurisdictions: [idOf(1103)] })
  await write('markt-in-luzern', { jurisdictions: [idOf(1061)] })
  await write('vorbei', { to: '2026-02-01T00:00:00.000Z' })
  await write('kommt-noch', { from: '2099-05-01T08:00:00.000Z', to: '2099-05-01T17:00:00.000Z' })
  await test.upToDate()
})

afterAll(() => test.stop())

const rss = async (query: string) => {
  const response = await test.get(`/v1/feeds/announcements.rss${query}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' })
  const parsed = parser.parse(await response.text()) as {
    rss: { channel: { item: { title: string }[]; 'atom:link': { '@_href': string } } }
  }
  return parsed.rss.channel
}

describe('the feeds of announcements', () => {
  it('hold what is shown now, for the place and in the locale', async () => {
    const { item, 'atom:link': link } = await rss('?bfs=1103&locale=fr')
    const titles = item.map(({ title }) => title)
    expect(titles).toContain('Ce catalogue présente des données de démonstration')
    expect(titles).toContain('markt-in-sursee')
    for (const absent of ['markt-in-luzern', 'vorbei', 'kommt-noch']) {
      expect(titles).not.toContain(absent)
    }
    expect(link['@_href']).toBe(
      'https://katalog.example/v1/feeds/announcements.rss?bfs=1103&locale=fr',
    )
  })

  it('hold the same as RSS and as JSON Feed', async () => {
    const { items } = await test.json<{ items: { title: string }[] }>(
      '/v1/feeds/announcements.json?locale=it',
    )
    const { item } = await rss('?locale=it')
    expect(items.map(({ title }) => title)).toEqual(item.map(({ title }) => title))
    expect(items.length).toBeGreaterThan(2)
  })

  it('name one address, whether the locale is asked for in it or by a header', async () => {
    const response = await test.get('/v1/feeds/announcements.json', { 'Accept-Language': 'en' })
    const { feed_url: address } = (await response.json()) as { feed_url: string }
    expect(address).toBe('https://katalog.example/v1/feeds/announcements.json?locale=en')
  })

  it('lead from a place that merged to its successor', async () => {
    const response = await fetch(`${test.base}/v1/feeds/announcements.rss?bfs=1057`, {
      redirect: 'manual',
    })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/v1/feeds/announcements.rss?bfs=1065')
  })

  it('are sent once to whoever holds them', async () => {
    const first = await test.get('/v1/feeds/announcements.rss?locale=en')
    await first.text()
    const again = await test.get('/v1/feeds/announcements.rss?locale=en', {
      'If-None-Match': first.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
  })
})

describe('the calendar', () => {
  it('holds what is to come and what lasts, for the place', async () => {
    const response = await test.get('/v1/calendar.ics?bfs=1103')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const uids = new ICAL.Component(ICAL.parse(await response.text()) as never)
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).uid.split('@')[0])
    expect(uids).toEqual(expect.arrayContaining(['markt-in-sursee', 'kommt-noch']))
    expect(uids).not.toContain('markt-in-luzern')
    expect(uids).not.toContain('vorbei')
  })
})
