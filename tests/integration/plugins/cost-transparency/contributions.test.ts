import {
  aPayment,
  enter,
  ledgerOf,
  startProgramme,
  type TestProgramme,
} from '../../../support/programme.ts'

let test: TestProgramme

beforeAll(async () => {
  test = await startProgramme()
})

interface Computed {
  computed: number
  existing: number
  uncounted: string[]
  expected: { rappen: number; unknown: number }
}

const compute = async (year: number, populationYear = 2020): Promise<Computed> => {
  const path = `/api/programmes/${String(test.programme)}/compute-contributions`
  const answer = await test.treasurer.post(path, { year, populationYear })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body as Computed
}

const dueFor = async (year: number): Promise<number> =>
  (await ledgerOf(test))
    .filter((entry) => entry.occasion === 'contribution' && entry.year === year)
    .flatMap((entry) => entry.postings as { account: string; rappen: number }[])
    .filter(({ account }) => account === 'due')
    .reduce((sum, { rappen }) => sum + rappen, 0)

describe('the contributions of a year', () => {
  it('are computed for all municipalities at once and booked as due', async () => {
    const told = await compute(2022)
    expect(told).toEqual({
      computed: 2,
      existing: 0,
      uncounted: [],
      expected: { rappen: (82_620 + 31_039) * 250, unknown: 0 },
    })
    expect(await dueFor(2022)).toBe((82_620 + 31_039) * 250)
  })

  it('are computed once, however often somebody asks for it', async () => {
    const before = (await ledgerOf(test)).length
    expect(await compute(2022)).toMatchObject({ computed: 0, existing: 2 })
    expect(await ledgerOf(test)).toHaveLength(before)
  })

  it('name the municipalities nobody counted, without an amount', async () => {
    const told = await compute(2023, 2019)
    expect(told.uncounted).toEqual(['Emmen 2023', 'Luzern 2023'])
    expect(told.expected).toEqual({ rappen: 0, unknown: 2 })
    expect(await dueFor(2023)).toBe(0)
  })

  it('can be paid as if each had been entered', async () => {
    await enter(
      test,
      aPayment(test.emmen, {
        amountRappen: 31_039 * 250,
        bookedOn: '2022-06-30T12:00:00.000Z',
        year: 2022,
      }),
    )
    const { docs } = await test.payload.find({
      collection: 'contributions',
      where: { year: { equals: 2022 } },
      sort: 'displayName',
      depth: 0,
    })
    expect(docs).toMatchObject([
      { displayName: 'Emmen 2022', amountRappen: 7_759_750, populationSource: 'LUSTAT' },
      { displayName: 'Luzern 2022', amountRappen: 20_655_000 },
    ])
  })

  it('are refused for a year that has no rate, and computed by finance alone', async () => {
    const path = `/api/programmes/${String(test.programme)}/compute-contributions`
    const body = { year: 2020, populationYear: 2020 }
    expect((await test.treasurer.post(path, body)).status).toBe(400)
    expect((await test.office.post(path, { ...body, year: 2024 })).status).toBe(403)
  })
})

describe('what the canton promises', () => {
  const promise = { kind: 'contribution' as const, text: 'Zusage Kanton', amountRappen: 5_000_000 }

  it('is entered by finance, and can then be paid', async () => {
    await enter(test, aPayment(test.canton, promise))
    await enter(test, aPayment(test.canton, { amountRappen: 5_000_000 }))
    const answer = await test.treasurer.post('/api/ledger-entries', {
      programme: test.programme,
      ...aPayment(test.canton, { amountRappen: 1 }),
    })
    expect(answer.status).toBe(400)
  })

  it('is no way to enter what a municipality owes', async () => {
    const answer = await test.treasurer
      .post('/api/ledger-entries', { programme: test.programme, ...aPayment(test.emmen, promise) })
      .set('Accept-Language', 'de')
      .expect(400)
    expect(JSON.stringify(answer.body)).toContain('Was Gemeinden schulden')
  })
})
