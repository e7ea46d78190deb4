import { formatRappen } from '../../../src/domain/money.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface Row {
  year?: number
  payer?: number | 'canton'
  category?: string
  amounts: Record<string, { rappen: number; unknown: number } | undefined>
  contribution?: { inhabitants: number; rappenPerInhabitant: number; amountRappen: number }
}

const path = '/v1/programmes/digitale-gemeinde'
const k5 = [1061, 1024, 1059, 1058, 1054]

const contributionsOf = async (query: string): Promise<Row[]> =>
  (await test.json<{ contributions: Row[] }>(`${path}/contributions?${query}`)).contributions

const sumOf = (rows: readonly Row[], figure: string): number =>
  rows.reduce((sum, { amounts }) => sum + (amounts[figure]?.rappen ?? 0), 0)

describe('the contributions of the demo programme', () => {
  it.each([
    [2021, 52_043_375, 21_272_625],
    [2022, 104_086_750, 42_545_250],
    [2023, 104_086_750, 42_545_250],
    [2024, 104_086_750, 42_545_250],
  ])(
    'come to what the sources say in %i, of all municipalities and of the five largest',
    async (year, all, ofK5) => {
      const rows = await contributionsOf(`year=${String(year)}`)
      const municipalities = rows.filter(({ payer }) => typeof payer === 'number')
      expect(municipalities).toHaveLength(80)
      expect(sumOf(municipalities, 'due')).toBe(all)
      const largest = municipalities.filter(({ payer }) => k5.includes(Number(payer)))
      expect(sumOf(largest, 'due')).toBe(ofK5)
      for (const { contribution, amounts } of municipalities) {
        expect(contribution?.amountRappen).toBe(
          (contribution?.inhabitants ?? 0) * (contribution?.rappenPerInhabitant ?? 0),
        )
        expect(amounts.due?.rappen).toBe(contribution?.amountRappen)
      }
    },
  )

  it('lie half in escrow from 2022 on where the five largest pay, and never count as available', async () => {
    const rows = await contributionsOf('')
    const blocked = rows.filter(({ payer, year }) => !year && k5.includes(Number(payer)))
    // Of 2022 was released when the condition was fulfilled; 2023 and 2024 are blocked.
    expect(sumOf(blocked, 'escrowed')).toBe(2 * 21_272_625)
    expect(sumOf(blocked, 'released')).toBe(21_272_625)
    const { cash } = await test.json<{ cash: Row[] }>(`${path}/costs`)
    const all = rows.find(({ payer, year }) => !year && !payer)?.amounts
    const { costs } = await test.json<{ costs: Row[] }>(`${path}/costs`)
    const spent = costs.find(({ year, category }) => !year && !category)?.amounts.actualCash
    expect(cash.at(-1)?.amounts.available?.rappen).toBe(
      (all?.paid?.rappen ?? 0) - (all?.escrowed?.rappen ?? 0) - (spent?.rappen ?? 0),
    )
  })
})

describe('the states of the demo programme', () => {
  it('are two, and what changed from one to the other is explained line by line', async () => {
    const { states, isDemo, note } = await test.json<{
      states: { publicSince: string }[]
      isDemo: boolean
      note: string
    }>(path)
    expect(states.map(({ publicSince }) => publicSince)).toEqual([
      '2025-07-07T07:00:00.000Z',
      '2024-05-06T07:00:00.000Z',
    ])
    expect(isDemo).toBe(true)
    expect(note).toMatch(/erfunden/)
    const { differences } = await test.json<{
      differences: {
        figure: string
        before?: { rappen: number }
        after?: { rappen: number }
        lines: { rappen: number; note?: string }[]
      }[]
    }>(`${path}/differences?from=2024-06-01`)
    const portal = differences.find(({ figure }) => figure.startsWith('actual/2024/entw'))
    const lines = portal?.lines.reduce((sum, { rappen }) => sum + rappen, 0)
    expect((portal?.after?.rappen ?? 0) - (portal?.before?.rappen ?? 0)).toBe(lines)
    expect(JSON.stringify(portal?.lines)).toContain('Gutschrift des Lieferanten')
  })

  it('know no more than was known then: payments and answers of later are in the later one', async () => {
    const paid = (asOf: string) => contributionsOf(`bfs=1103&year=2024&asOf=${asOf}`)
    expect((await paid('2024-06-01'))[0]?.amounts.paid).toBeUndefined()
    expect((await paid('2025-08-01'))[0]?.amounts.paid?.rappen).toBeGreaterThan(0)
    const openOn = async (asOf: string) =>
      (await test.json<{ items: { open: number }[] }>(`${path}/inquiries?asOf=${asOf}`)).items[0]
        ?.open
    expect([await openOn('2024-06-01'), await openOn('2025-08-01')]).toEqual([3, 1])
    const milestone = async (asOf: string) =>
      (
        await test.json<{ items: { identifier: string; plannings: unknown[] }[] }>(
          `${path}/milestones?asOf=${asOf}`,
        )
      ).items.find(({ identifier }) => identifier === 'gemeinden-online')?.plannings.length
    expect([await milestone('2024-06-01'), await milestone('2025-08-01')]).toEqual([1, 2])
  })

  it('mark every amount that was invented', async () => {
    const { entries } = await test.json<{
      entries: { id: string; occasion: string; note?: string; text: string }[]
    }>(`${path}/entries`)
    const unmarked = entries.filter(({ note }) => !note?.startsWith('Demo: '))
    expect(entries.length).toBeGreaterThan(700)
    // What follows from inhabitants and rate is not invented.
    expect(
      unmarked.every(({ occasion, id }) => occasion === 'contribution' && /\d$/.test(id)),
    ).toBe(true)
  })

  it('tell what the city of Lucerne paid as the figures do', async () => {
    const { items } = await test.json<{ items: { questions: { answer?: string }[] }[] }>(
      `${path}/inquiries?locale=de`,
    )
    const questions = items[0]?.questions ?? []
    expect(questions).toHaveLength(8)
    const [row] = await contributionsOf('bfs=1061&year=2021')
    expect(questions[3]?.answer).toContain(formatRappen(row?.amounts.paid?.rappen ?? 0))
    expect(questions[7]?.answer).toBeUndefined()
  })

  it('can be followed by another one: nothing in the books or beside them is wrong', async () => {
    const { createLocalReq } = await import('payload')
    const { snapshotFindings } =
      await import('../../../src/plugins/cost-transparency/snapshots/publish-snapshot.ts')
    const userOf = async (email: string) => {
      const { docs } = await test.payload.find({
        collection: 'users',
        where: { email: { equals: email } },
      })
      if (!docs[0]) throw new Error(`There is no ${email}.`)
      return { ...docs[0], collection: 'users' as const }
    }
    const { docs } = await test.payload.find({ collection: 'programmes', depth: 0 })
    const { id } = await test.payload.create({
      collection: 'cost-snapshots',
      data: { programme: docs[0]?.id ?? 0, sources: ['Buchhaltung'] },
      user: await userOf('finanzen@demo.example'),
    })
    const user = await userOf('programm@demo.example')
    const req = await createLocalReq({ user }, test.payload)
    req.routeParams = { id: String(id) }
    const answer = await snapshotFindings.handler(req)
    const { findings } = (await answer.json()) as { findings: { severity: string; code: string }[] }
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['GOAL_WITHOUT_PROJECT', 'INTEREST_UNDECLARED', 'OVER_BUDGET']),
    )
  })
})

describe('the projects of the demo programme', () => {
  it('are more than a hundred, with the votes, the suspension and the partner who left', async () => {
    const { items: projects } = await test.json<{
      items: { identifier: string; state: string; stateHistory: object[]; partners: object[] }[]
    }>(`${path}/projects`)
    expect(projects.length).toBeGreaterThanOrEqual(100)
    const project = (name: string) => projects.find(({ identifier }) => identifier === name)
    expect(project('eumzuglu')?.stateHistory).toContainEqual(
      expect.objectContaining({
        to: 'suspended',
        decision: 'sistierung-eumzuglu',
        until: '2019-12-31',
      }),
    )
    expect(project('portal-luzern-ch')?.partners).toContainEqual(
      expect.objectContaining({ authority: 'vlg', until: '2016-12-31', endsLevels: ['gemeinde'] }),
    )
    const { items: decisions } = await test.json<{
      items: {
        votes?: { for: number; against: number }
        credit?: { amountRappen: number; leftRappen: number }
      }[]
    }>(`${path}/decisions`)
    expect(decisions.flatMap(({ votes }) => votes ?? [])).toEqual(
      expect.arrayContaining([
        { for: 79, against: 26 },
        { for: 82, against: 26 },
      ]),
    )
    const credit = decisions.find((one) => one.credit)?.credit
    expect(credit?.amountRappen).toBe(1_382_900_000)
    expect(credit?.leftRappen).toBeGreaterThan(0)
    const { contracts } = await test.json<{
      contracts: { identifier: string; isPublished: boolean; withheld?: string }[]
    }>(path)
    expect(contracts.find(({ isPublished }) => !isPublished)?.withheld).toMatch(/^Noch nicht/)
  })
})

describe('the roadmap of the demo programme', () => {
  interface Step {
    kind: string
    project: string
    service?: string
    day?: string
    municipalities: number[]
  }
  const steps = async (query: string) =>
    (await test.json<{ items: Step[] }>(`${path}/roadmap?project=eumzuglu${query}`)).items.filter(
      ({ kind }) => kind === 'channel',
    )

  it('tells with how many municipalities eUmzug began, and how many there were a year later', async () => {
    const byEndOf = async (year: number) =>
      new Set(
        (await steps(''))
          .filter(({ day = '9999' }) => day <= `${String(year)}-12-31`)
          .flatMap(({ municipalities }) => municipalities),
      ).size
    expect([await byEndOf(2019), await byEndOf(2020)]).toEqual([9, 20])
  })

  it('tells a municipality what comes there', async () => {
    const adligenswil = await steps('&bfs=1051')
    expect(adligenswil.length).toBeGreaterThan(0)
    expect(adligenswil.every(({ municipalities }) => municipalities.includes(1051))).toBe(true)
    expect((await steps('&bfs=1024')).map(({ day }) => day)).toContain('2019-01-01')
  })
})

describe('every seeded document of the programme', () => {
  it.each(['programmes', 'programme-decisions', 'inquiries', 'projects'] as const)(
    'of %s passes the checks somebody meets when saving it',
    async (collection) => {
      const { docs } = await test.payload.find({ collection, depth: 0, limit: 20, sort: 'id' })
      const refused: unknown[] = []
      for (const { id } of docs) {
        await test.payload
          .update({ collection, id, data: {}, depth: 0 })
          .catch((error: unknown) => refused.push({ id, why: JSON.stringify(error) }))
      }
      expect(refused).toEqual([])
    },
  )
})
