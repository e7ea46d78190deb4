import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'

import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface Issue {
  number: string
  title: string
  sections: { title: string; announcements: { identifier: string; title: string }[] }[]
  sentAt?: string
  isDemo: boolean
  _links: { page: string }
}

describe('the issues of the newsletter', () => {
  it('are listed, the latest first, those of a year alone where one is asked for', async () => {
    const { items } = await test.json<{ items: Issue[] }>('/v1/newsletters')
    expect(items.map(({ number }) => number)).toEqual(['2/2026', '1/2026', '4/2016'])
    const old = await test.json<{ items: Issue[] }>('/v1/newsletters?year=2016')
    expect(old.items.map(({ number }) => number)).toEqual(['4/2016'])
    expect((await test.get('/v1/newsletters?year=x')).status).toBe(400)
  })

  it('are found by their number, with what they tell, in the locale', async () => {
    const issue = await test.json<Issue>('/v1/newsletters/2026-2?locale=fr')
    expect(issue).toMatchObject({ number: '2/2026', isDemo: true })
    expect(issue.sections.map(({ title }) => title)).toEqual(['Le programme'])
    expect(issue.sections[0]?.announcements.map(({ identifier }) => identifier)).toEqual([
      'demo-infoanlass-e-government',
      'demo-frist-hundeabgabe',
    ])
    const same = await test.json<Issue>('/v1/newsletters/2%2F2026?locale=fr')
    expect(same).toEqual(issue)
    expect((await test.get('/v1/newsletters/2026-9')).status).toBe(404)
  })

  it('leave out what is public no more, and a section of which nothing is left', async () => {
    const toldIn = async (number: string) => {
      const { sections } = await test.json<Issue>(`/v1/newsletters/${number}`)
      return sections.map(({ announcements }) => announcements.map(({ identifier }) => identifier))
    }
    expect(await toldIn('2016-4')).toEqual([['demo-katalog']])
    const { docs } = await test.payload.find({
      collection: 'announcements',
      where: { identifier: { equals: 'demo-katalog' } },
      depth: 0,
    })
    await test.payload.update({
      collection: 'announcements',
      id: docs[0]?.id ?? 0,
      data: { _status: 'draft' },
    })
    await test.upToDate()
    expect(await toldIn('2016-4')).toEqual([])
    expect(await toldIn('2026-1')).toEqual([['demo-wartung-eumzug']])
  })

  it('are told as RSS and as JSON Feed, the same in both', async () => {
    const response = await test.get('/v1/feeds/newsletters.rss?locale=it')
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(
      await response.text(),
    ) as { rss: { channel: { item: { title: string; link: string; pubDate: string }[] } } }
    const feed = await test.json<{ items: { title: string; url: string }[] }>(
      '/v1/feeds/newsletters.json?locale=it',
    )
    expect(feed.items.map(({ url }) => url)).toEqual(rss.channel.item.map(({ link }) => link))
    expect(feed.items[0]?.url).toBe('https://katalog.example/news/2026-2?locale=it')
    expect(rss.channel.item[2]?.pubDate).toBe('Thu, 15 Dec 2016 09:00:00 GMT')
    const again = await test.get('/v1/feeds/newsletters.rss?locale=it', {
      'If-None-Match': response.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
  })
})

describe('the pages of the newsletter', () => {
  it.each([
    ['de', 'Archiv', 'Spätere Ausgabe: 2/2026'],
    ['fr', 'Archives', 'Numéro suivant : 2/2026'],
    ['it', 'Archivio', 'Numero successivo: 2/2026'],
    ['en', 'Archive', 'Later issue: 2/2026'],
  ])('are written in %s, and lead from one issue to the next', async (locale, archive, later) => {
    const list = await (await test.get(`/news?locale=${locale}`)).text()
    expect(list).toContain(`<html lang="${locale}">`)
    expect(list).toContain(archive)
    for (const number of ['2026-2', '2026-1', '2016-4']) {
      expect(list).toContain(`href="/news/${number}?locale=${locale}"`)
    }
    const page = await (await test.get(`/news/2026-1?locale=${locale}`)).text()
    expect(page).toContain(later)
    expect(page).not.toContain('<script')
  })

  it('tell of an event when and where it is, and that all of it is invented', async () => {
    const page = await (await test.get('/news/2026-2?locale=de')).text()
    expect(page).toContain('18. März 2027')
    expect(page).toContain('17:30')
    expect(page).toContain('Sursee, Stadthof')
    expect(page).toContain('30. April 2027')
    expect(page).toContain('erfunden')
  })

  it('say so where there is no such issue', async () => {
    const response = await test.get('/news/2026-9?locale=en')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such issue')
  })

  it('are kept by who has them', async () => {
    const first = await test.get('/news?locale=de')
    await first.text()
    const etag = first.headers.get('etag') ?? ''
    expect((await test.get('/news?locale=de', { 'If-None-Match': etag })).status).toBe(304)
  })

  it('offer no subscription where nobody takes one', async () => {
    expect(await (await test.get('/news/subscribe')).text()).not.toContain('<form')
  })
})

describe('the calendar', () => {
  it('holds events at their hour in Luzern and deadlines as whole days, of one kind where asked', async () => {
    const events = async (query: string) => {
      const calendar = await (await test.get(`/v1/calendar.ics${query}`)).text()
      const all = new ICAL.Component(ICAL.parse(calendar) as never)
      expect(all.getAllSubcomponents('vtimezone')).toHaveLength(1)
      return all.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    }
    const both = await events('')
    const event = both.find(({ uid }) => uid.startsWith('demo-infoanlass'))
    expect(event?.startDate.toString()).toBe('2027-03-18T17:30:00')
    const deadline = both.find(({ uid }) => uid.startsWith('demo-frist'))
    expect(deadline?.startDate.isDate).toBe(true)
    expect(deadline?.startDate.toString()).toBe('2027-04-30')
    const asked = await events('?kind=deadline&service=hund-anmelden')
    expect(asked.map(({ uid }) => uid.split('@')[0])).toEqual(['demo-frist-hundeabgabe'])
  })
})
