import { setTimeout as pause } from 'node:timers/promises'

import { anExpense, aPayment, enterLocally } from '../../../support/programme.ts'
import { startStates, type TestStates } from '../../../support/published-programme.ts'

let test: TestStates

beforeAll(async () => {
  test = await startStates()
})

afterAll(() => test.stop())

interface Costs {
  snapshot: string
  asOf: string
  publicSince: string
  costs: {
    year?: number
    category?: string
    amounts: Record<string, { rappen: number; unknown: number } | undefined>
  }[]
  cash: { year?: number; amounts: Record<string, { rappen: number } | undefined> }[]
}

const path = '/v1/programmes/digitale-gemeinde'
const costs = (query = '') => test.json<Costs>(`${path}/costs${query}`)
const spentIn = ({ costs: rows }: Costs, year?: number): number | undefined =>
  rows.find((row) => row.year === year && row.category === undefined)?.amounts.actual?.rappen

const refusal = async (publishing: Promise<Response>): Promise<string[]> => {
  const error = await publishing.then(
    () => undefined,
    (reason: unknown) => reason as { data?: { errors: { path: string; message: string }[] } },
  )
  return (error?.data?.errors ?? []).map(({ path: where, message }) => `${where}: ${message}`)
}

describe('a state of the books', () => {
  it('is seen by nobody while it is prepared', async () => {
    await enterLocally(test, aPayment(test.luzern, { amountRappen: 5_000_000 }))
    await enterLocally(test, anExpense({ amountRappen: 1_000_005 }))
    await test.prepare()
    expect((await test.get(`${path}/costs`)).status).toBe(404)
  })

  it('is not published by the person who prepared it', async () => {
    const id = await test.prepare()
    const [reason] = await refusal(test.publish(id, 'preparer'))
    expect(reason).toMatch(/^\/preparedBy: /)
    expect((await test.get(`${path}/costs`)).status).toBe(404)
  })

  it('tells, once another person published it, what the entries sum to', async () => {
    await test.publishNow({ note: 'Erster Stand' })
    const told = await costs()
    expect(spentIn(told)).toBe(1_000_005)
    expect(told.cash.at(-1)?.amounts.available?.rappen).toBe(3_999_995)
    const { contributions } = await test.json<{
      contributions: { payer?: number; year?: number; amounts: Record<string, unknown> }[]
    }>(`${path}/contributions?bfs=1061&year=2021`)
    expect(contributions).toMatchObject([
      { amounts: { due: { rappen: 10_327_500 }, paid: { rappen: 5_000_000 } } },
    ])
  })

  it('is opened down to the entries it is the sum of', async () => {
    const { total, entries } = await test.json<{
      total: { rappen: number }
      entries: { postings: { account: string; rappen: number }[] }[]
    }>(`${path}/entries?figure=actual/2021/entwicklung-portalloesung`)
    const sum = entries
      .flatMap(({ postings }) => postings)
      .filter(({ account }) => account === 'expense')
      .reduce((all, { rappen }) => all + rappen, 0)
    expect(total.rappen).toBe(sum)
    expect(sum).toBe(1_000_005)
  })

  it('stays as it was, whatever is booked and published later, and the difference is explained', async () => {
    const before = await costs()
    await enterLocally(test, anExpense({ amountRappen: 250, text: 'Nachtrag' }))
    expect(await costs()).toEqual(before)
    // The moment asked for must have passed.
    await pause(5)
    await test.publishNow()
    expect(spentIn(await costs())).toBe(1_000_255)
    const earlier = encodeURIComponent(before.publicSince)
    expect(await costs(`?asOf=${earlier}`)).toEqual(before)
    const { differences } = await test.json<{
      differences: { figure: string; lines: { text: string; rappen: number }[] }[]
    }>(`${path}/differences?from=${earlier}`)
    const figure = differences.find((one) => one.figure === 'actual/2021/*')
    expect(figure?.lines).toMatchObject([{ text: 'Nachtrag', rappen: 250, kind: 'added' }])
  })

  it('is asked for a moment that has passed, because another answer could still come', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    expect((await test.get(`${path}/costs?asOf=${tomorrow}`)).status).toBe(400)
    expect((await test.get(`${path}/costs?asOf=2019-01-01`)).status).toBe(404)
  })

  it('is asked for on a page as well, which says all that is wrong in its address', async () => {
    const answer = await test.get(
      `/transparency/digitale-gemeinde/costs?year=nie&asOf=gestern&locale=it&x=1`,
    )
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'text/html; charset=utf-8',
    ])
    const said = await answer.text()
    expect(said).toContain('<html lang="it">')
    expect([...said.matchAll(/<code>(.*?)<\/code>/g)].map(([, name]) => name).toSorted()).toEqual([
      'asOf',
      'x',
      'year',
    ])
  })

  it('is changed by nobody, not even in the database', async () => {
    for (const statement of [
      `update cost_snapshots set content = '{}' where published_at is not null`,
      'update cost_snapshots set published_at = now() where published_at is not null',
      'delete from cost_snapshots',
      'truncate cost_snapshots cascade',
    ]) {
      await expect(test.pool.query(statement)).rejects.toThrow('stays as it was prepared')
    }
  })

  it('is not published while totals do not agree with the contributions, and says where', async () => {
    // Past every rule of ours: what somebody could do to a database.
    await test.pool.query(
      `update contributions set amount_rappen = amount_rappen + 1 where jurisdiction_id = $1`,
      [test.emmen],
    )
    const id = await test.prepare()
    const reasons = await refusal(test.publish(id))
    expect(reasons.join('\n')).toMatch(/\/contributions\/1024\/2021/)
    await test.pool.query(
      `update contributions set amount_rappen = amount_rappen - 1 where jurisdiction_id = $1`,
      [test.emmen],
    )
  })

  it('becomes public when its embargo ends, and not before', async () => {
    const { startQueue } = await import('../../../../src/queue/start-queue.ts')
    const { createEmbargoWork } = await import('../../../../src/plugins/cost-transparency/index.ts')
    const { createLogger } = await import('../../../../src/server/log.ts')
    const { pool, databaseUrl, payload } = test
    const queue = await startQueue({ pool, databaseUrl, logger: createLogger('silent') })
    const work = await createEmbargoWork({ payload, boss: queue.boss })
    await enterLocally(test, anExpense({ amountRappen: 1 }))
    const before = await costs()
    const embargoUntil = new Date(Date.now() + 6000).toISOString()
    await test.publish(await test.prepare({ embargoUntil }))
    await work.round()
    expect(await costs()).toEqual(before)
    let told = before
    while (told.snapshot === before.snapshot) {
      await pause(200)
      told = await costs()
    }
    expect(told.publicSince >= embargoUntil).toBe(true)
    expect(spentIn(told)).toBe((spentIn(before) ?? 0) + 1)
    await work.close()
    await queue.stop()
  })

  it('tells the same numbers in its files, which the package names with their checksums', async () => {
    await enterLocally(
      test,
      anExpense({ kind: 'supplement', amountRappen: -505, note: 'Kürzung', text: '=1+1' }),
    )
    await test.publishNow()
    const told = await costs()
    const { resources } = await test.json<{
      resources: { path: string; hash: string; bytes: number }[]
    }>(`${path}/datapackage.json`)
    const [file] = resources
    const text = await (await test.get(`${path}/${file?.path ?? ''}`)).text()
    const { createHash } = await import('node:crypto')
    expect(file?.hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    const { parse } = await import('csv-parse/sync')
    const rows = parse<{ amount: string; kind: string; text: string }>(text, { columns: true })
    const sumOf = (wanted: string) =>
      rows
        .filter(({ kind }) => kind === wanted)
        .reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0)
    expect(sumOf('actual')).toBe(spentIn(told))
    expect(sumOf('supplement')).toBe(-505)
    // A spreadsheet would take it for a formula.
    expect(rows.find(({ kind }) => kind === 'supplement')?.text).toBe("'=1+1")
  })
})

describe('a contract that is withheld', () => {
  it('is told as not published with its reason, and gives nothing else away', async () => {
    await test.payload.update({
      collection: 'programmes',
      id: test.programme,
      data: {
        contracts: [
          {
            key: 'portal',
            kind: 'contract',
            title: 'Portal-Lizenz',
            supplier: 'Geheime Muster AG',
            signedOn: '2021-03-01T12:00:00.000Z',
            withheld: 'Die Gegenpartei hat noch nicht zugestimmt.',
          },
        ],
      },
    })
    await enterLocally(
      test,
      anExpense({ contract: 'portal', supplier: 'Geheime Muster AG', text: 'Lizenz Muster' }),
    )
    await test.publishNow()
    const programme = await test.json<{ contracts: object[] }>(path)
    expect(programme.contracts).toEqual([
      {
        isPublished: false,
        identifier: 'portal',
        kind: 'contract',
        signedOn: '2021-03-01',
        withheld: 'Die Gegenpartei hat noch nicht zugestimmt.',
      },
    ])
    for (const part of ['', '/entries', '/costs.csv', '/contributions.csv']) {
      expect(await (await test.get(`${path}${part}`)).text()).not.toContain('Muster')
    }
  })
})
