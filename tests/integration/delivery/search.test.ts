import { readFileSync } from 'node:fs'

import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

interface Question {
  locale: string
  q: string
  /** Any of them may come first. */
  first: string[]
}

interface Answer {
  items: { identifier: string; highlights: { title?: string }; offered: string }[]
  total: number
  facets: Record<string, Record<string, number>>
  didYouMean?: string
}

const questions = JSON.parse(
  readFileSync('tests/fixtures/search/questions.json', 'utf8'),
) as Question[]

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

const search = (q: string, more = '') =>
  test.json<Answer>(`/v1/search?q=${encodeURIComponent(q)}${more}`)

/** One over the place of the first hit that was wanted; 0 where there is none. */
const reciprocalRank = async ({ q, locale, first }: Question): Promise<number> => {
  const { items } = await search(q, `&locale=${locale}&limit=20`)
  const at = items.findIndex(({ identifier }) => first.includes(identifier))
  return at < 0 ? 0 : 1 / (at + 1)
}

describe('what residents type', () => {
  it('is a set of 120 judged questions', () => {
    expect(questions).toHaveLength(120)
  })

  it.each([
    ['de', 0.85, 0.95],
    ['fr', 0.8, 0.9],
    ['it', 0.8, 0.9],
    ['en', 0.8, 0.9],
  ])(
    'in %s finds first what it should: MRR %d, recall %d',
    async (locale, leastMrr, leastRecall) => {
      const asked = questions.filter((question) => question.locale === locale)
      const ranks = await Promise.all(asked.map(reciprocalRank))
      const mrr = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
      const recall = ranks.filter((rank) => rank > 0).length / ranks.length
      const missed = asked.filter((_, i) => (ranks[i] ?? 0) < 0.5).map(({ q }) => q)
      process.stdout.write(
        `${locale}: ${String(asked.length)} questions, MRR ${mrr.toFixed(3)}, recall in 20 ${recall.toFixed(3)}; late: ${missed.join(', ')}\n`,
      )
      expect(mrr).toBeGreaterThanOrEqual(leastMrr)
      expect(recall).toBeGreaterThanOrEqual(leastRecall)
    },
  )
})

describe('a search', () => {
  it('marks the words that fit', async () => {
    const { items } = await search('hund')
    expect(items[0]?.highlights.title).toContain('<mark>Hund')
  })

  it('counts what was found by level, audience, topic and offer', async () => {
    const { facets, total } = await search('steuer')
    const sum = Object.values(facets.level ?? {}).reduce((all, count) => all + count, 0)
    expect([sum, Object.keys(facets).sort()]).toEqual([
      total,
      ['audience', 'level', 'offered', 'topic'],
    ])
  })

  it('is narrowed down by level', async () => {
    const { items } = await search('steuer', '&level=gemeinde')
    expect(items.length).toBeGreaterThan(0)
  })

  it('proposes a word where one is typed wrong', async () => {
    expect((await search('hundesteur')).didYouMean).toBe('hundesteuer')
  })

  it('proposes nothing where all words are known', async () => {
    expect((await search('hund')).didYouMean).toBeUndefined()
  })

  it('finds nothing where nothing fits', async () => {
    expect(await search('qwertzuiop')).toMatchObject({ items: [], total: 0 })
  })

  it.each(['!!!', "'; drop table", '%', '_', '\\', ':*', '&|', '<->'])(
    'takes %s for words, or for none',
    async (q) => {
      const response = await test.get(`/v1/search?q=${encodeURIComponent(q)}`)
      expect(response.status).toBe(200)
    },
  )

  it('takes up a word of the thesaurus', async () => {
    expect((await search('dschungelwort')).total).toBe(0)
    await test.payload.create({
      collection: 'thesaurus-entries',
      data: { term: 'Dschungelwort', synonyms: ['hund'], _status: 'published' } as never,
    })
    await test.upToDate()
    const found = await search('dschungelwort')
    expect(found.items[0]?.identifier).toBe('hund-anmelden')
  })
})

describe('suggestions', () => {
  const suggest = async (q: string) =>
    (
      await test.json<{ items: { text: string; service: string }[] }>(
        `/v1/suggest?q=${encodeURIComponent(q)}&bfs=1103`,
      )
    ).items

  it('complete what is typed', async () => {
    const items = await suggest('hun')
    expect(items.map(({ service }) => service)).toContain('hund-anmelden')
    expect(items.length).toBeLessThanOrEqual(10)
  })

  it('know the synonyms', async () => {
    expect((await suggest('chinds'))[0]?.service).toBe('kind-fuer-den-kindergarten-anmelden')
  })

  it('are none for nothing', async () => {
    expect(await suggest('qqqq')).toEqual([])
  })
})
