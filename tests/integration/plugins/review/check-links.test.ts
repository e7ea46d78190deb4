import type { LinkOutcome } from '../../../../src/domain/review/link-state.ts'
import { checkLinks } from '../../../../src/plugins/review/link-check/check-links.ts'
import { aDocument } from '../../../support/builders.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'

const start = Date.parse('2026-03-01T08:00:00Z')
const hours = (count: number) => new Date(start + count * 60 * 60 * 1000)

let test: TestPayload
/** What the network would say of each address; all others are there. */
const answers = new Map<string, LinkOutcome>()
const asked: string[] = []

/** Stands for the network, which tests do not reach. */
const asker = {
  ask: (url: string): Promise<LinkOutcome> => {
    asked.push(url)
    return Promise.resolve(answers.get(url) ?? { kind: 'reached', httpCode: 200 })
  },
  close: () => undefined,
}

const look = (now: Date) => checkLinks(test.payload, { asker, now: () => now, pauseMs: 0 })

const linkTo = async (url: string) => {
  const { docs } = await test.payload.find({
    collection: 'link-checks',
    where: { url: { equals: url } },
    depth: 0,
  })
  return docs[0]
}

beforeAll(async () => {
  test = await startPayload('empty')
})

afterEach(() => {
  answers.clear()
  asked.length = 0
})

it('a link is asked for once a week while it works', async () => {
  const url = 'https://www.lu.ch/woche'
  await aDocument(test.payload, 'authorities', 'Woche', { data: { website: url } })
  await look(hours(0))
  await look(hours(24 * 6))
  expect(asked.filter((each) => each === url)).toHaveLength(1)
  await look(hours(24 * 7))
  expect(asked.filter((each) => each === url)).toHaveLength(2)
  expect(await linkTo(url)).toMatchObject({ status: 'ok', httpCode: 200 })
})

it('a page that is gone twice, a day apart, is a broken link; one that comes back is none', async () => {
  const url = 'https://www.lu.ch/weg'
  answers.set(url, { kind: 'gone', httpCode: 404 })
  await aDocument(test.payload, 'authorities', 'Weg', { data: { website: url } })
  await look(hours(0))
  expect(await linkTo(url)).toMatchObject({ status: 'doubtful', httpCode: 404 })
  await look(hours(24))
  expect(await linkTo(url)).toMatchObject({ status: 'broken' })
  answers.clear()
  await look(hours(48))
  expect(await linkTo(url)).toMatchObject({ status: 'ok', failingSince: null })
})

it('a link says which published documents lead there, and to whom they belong', async () => {
  const url = 'https://www.lu.ch/gemeinsam'
  const owner = await aDocument(test.payload, 'authorities', 'Besitzerin')
  const first = await aDocument(test.payload, 'authorities', 'Erste', {
    data: { website: url, owner: owner.id },
  })
  const channel = await aDocument(test.payload, 'channels', 'Zweite', { data: { url } })
  await look(hours(0))
  const link = await linkTo(url)
  expect(link?.uses).toEqual([
    expect.objectContaining({
      collectionSlug: 'authorities',
      document: first.id,
      title: 'Erste',
      path: 'website',
    }),
    expect.objectContaining({
      collectionSlug: 'channels',
      document: channel.id,
      title: 'Zweite',
      path: 'url',
    }),
  ])
  expect(link?.owners).toEqual([owner.id])
})

it('a link nothing published leads to is forgotten, drafts are none of its business', async () => {
  const url = 'https://www.lu.ch/entwurf'
  await aDocument(test.payload, 'channels', 'Entwurf', { status: 'draft', data: { url } })
  const old = 'https://www.lu.ch/alt'
  const { id } = await aDocument(test.payload, 'channels', 'Alt', { data: { url: old } })
  await look(hours(0))
  expect([await linkTo(url), (await linkTo(old))?.status]).toEqual([undefined, 'ok'])
  await test.payload.update({ collection: 'channels', id, data: { url: 'https://www.lu.ch/neu' } })
  await look(hours(1))
  expect(await linkTo(old)).toBeUndefined()
})

it('a look that is stopped half-way keeps what it found', async () => {
  const urls = ['https://a.lu.ch/1', 'https://a.lu.ch/2', 'https://a.lu.ch/3']
  for (const url of urls) await aDocument(test.payload, 'channels', url, { data: { url } })
  const abort = new AbortController()
  const stopping = {
    ...asker,
    ask: (url: string) => {
      if (url === urls[1]) abort.abort()
      return asker.ask(url)
    },
  }
  await checkLinks(test.payload, {
    asker: stopping,
    now: () => hours(0),
    pauseMs: 0,
    signal: abort.signal,
  })
  const states = await Promise.all(urls.map(async (url) => (await linkTo(url))?.status))
  expect(states).toEqual(['ok', 'ok', 'unchecked'])
})
