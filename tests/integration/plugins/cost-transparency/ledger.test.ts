import {
  anExpense,
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

interface Refused {
  errors: { data: { errors: { path: string; message: string }[] } }[]
}

const refusedFields = (body: unknown): { path: string; message: string }[] =>
  (body as Refused).errors.flatMap(({ data }) => data.errors)

describe('what a municipality contributes', () => {
  it('is its inhabitants times the rate, and is booked as due in the same moment', async () => {
    const { docs } = await test.payload.find({ collection: 'contributions', sort: 'id' })
    expect(docs.map(({ amountRappen }) => amountRappen)).toEqual([10_327_500, 3_879_875])
    const due = (await ledgerOf(test)).filter(({ occasion }) => occasion === 'contribution')
    expect(due).toMatchObject([
      {
        year: 2021,
        postings: [
          { account: 'due', payer: 1061, rappen: 10_327_500 },
          { account: 'contribution', payer: 1061, rappen: -10_327_500 },
        ],
      },
      { postings: [{ payer: 1024, rappen: 3_879_875 }, { payer: 1024 }] },
    ])
  })

  it('cannot be typed in', async () => {
    const { docs } = await test.payload.find({ collection: 'contributions', limit: 1, sort: 'id' })
    const id = String(docs[0]?.id)
    await test.treasurer.patch(`/api/contributions/${id}`, { amountRappen: 1 }).expect(200)
    const { amountRappen } = await test.payload.findByID({ collection: 'contributions', id })
    expect(amountRappen).toBe(10_327_500)
  })

  it('is due no more once it was declined, and the claim stays readable beside what took it back', async () => {
    const { docs } = await test.payload.find({
      collection: 'contributions',
      where: { jurisdiction: { equals: test.emmen } },
    })
    const path = `/api/contributions/${String(docs[0]?.id)}`
    await test.treasurer.patch(path, { consent: 'declined' }).expect(200)
    const own = (await ledgerOf(test)).filter((entry) => JSON.stringify(entry).includes('1024'))
    expect(own).toHaveLength(2)
    expect(own[1]).toMatchObject({ corrects: own[0]?.id, note: 'Beitrag abgelehnt' })
    await test.treasurer.patch(path, { consent: 'confirmed' }).expect(200)
    expect(
      (await ledgerOf(test)).filter((entry) => JSON.stringify(entry).includes('1024')),
    ).toHaveLength(3)
  })
})

describe('what somebody enters', () => {
  it('is booked on two accounts that come to zero', async () => {
    await enter(test, anExpense())
    expect((await ledgerOf(test)).at(-1)).toMatchObject({
      valueKind: 'actual',
      occasion: 'expense',
      bookedOn: '2021-05-03',
      postings: [
        { account: 'expense', category: 'entwicklung-portalloesung', rappen: 1_234_505 },
        { account: 'cash', rappen: -1_234_505 },
      ],
    })
  })

  it.each([
    ['an expense without a category', { category: null }, 'category'],
    ['an expense without an amount', { amountRappen: null }, 'amountRappen'],
    ['reserve without a decision', { category: 'reserve' }, 'decision'],
    ['a contribution', { kind: 'contribution', category: null }, 'kind'],
  ] as const)('is refused beside the field: %s', async (_, data, field) => {
    const before = (await ledgerOf(test)).length
    const answer = await test.treasurer
      .post('/api/ledger-entries', { programme: test.programme, ...anExpense(data) })
      .expect(400)
    expect(refusedFields(answer.body).map(({ path }) => path)).toContain(field)
    expect(await ledgerOf(test)).toHaveLength(before)
  })

  it('says in German what is wrong', async () => {
    const answer = await test.treasurer
      .post('/api/ledger-entries', {
        programme: test.programme,
        ...anExpense({ category: 'reserve' }),
      })
      .set('Accept-Language', 'de')
      .expect(400)
    expect(refusedFields(answer.body)[0]?.message).toMatch(/Reserve/)
  })

  it('never comes to more than the contribution of the year', async () => {
    await enter(test, aPayment(test.luzern, { amountRappen: 10_000_000 }))
    const answer = await test.treasurer
      .post('/api/ledger-entries', {
        programme: test.programme,
        ...aPayment(test.luzern, { amountRappen: 327_501 }),
      })
      .expect(400)
    expect(refusedFields(answer.body).map(({ path }) => path)).toEqual(['amountRappen'])
    await enter(test, aPayment(test.luzern, { amountRappen: 327_500 }))
  })

  it('leaves escrow only once the condition is fulfilled', async () => {
    await enter(test, aPayment(test.emmen, { kind: 'payment-to-escrow', amountRappen: 3_879_875 }))
    const release = {
      programme: test.programme,
      ...aPayment(test.emmen, {
        kind: 'release',
        amountRappen: 3_879_875,
        condition: 'abnahme',
        bookedOn: '2021-11-05T12:00:00.000Z',
      }),
    }
    const answer = await test.treasurer.post('/api/ledger-entries', release).expect(400)
    expect(refusedFields(answer.body).map(({ path }) => path)).toEqual(['condition'])
    await test.office
      .patch(`/api/programmes/${String(test.programme)}`, {
        conditions: [
          {
            key: 'abnahme',
            text: 'Die Basisdienste sind abgenommen.',
            fulfilledOn: '2021-11-01T12:00:00.000Z',
          },
        ],
      })
      .expect(200)
    await test.treasurer.post('/api/ledger-entries', release).expect(201)
  })
})

describe('an entry', () => {
  it('is changed and deleted by nobody, not even in the database', async () => {
    const id = String(await enter(test, anExpense()))
    await test.treasurer.patch(`/api/ledger-entries/${id}`, { text: 'anders' }).expect(403)
    await test.treasurer.delete(`/api/ledger-entries/${id}`).expect(403)
    for (const statement of [
      `update ledger_entries set text = 'anders' where id = ${id}`,
      `delete from ledger_entries where id = ${id}`,
      'truncate ledger_entries cascade',
    ]) {
      await expect(test.pool.query(statement)).rejects.toThrow('only added to')
    }
  })

  it('is not stored out of balance, not even in the database', async () => {
    const unbalanced = `
      insert into ledger_entries (programme_id, kind, text, booked_on, year, entry_id, recorded_at, entry)
      select programme_id, kind, text, booked_on, year, 'x', recorded_at,
        entry || '{"id": "x", "postings": [{"account": "expense", "rappen": 5}, {"account": "cash", "rappen": -4}]}'
      from ledger_entries limit 1`
    await expect(test.pool.query(unbalanced)).rejects.toThrow('sum to zero')
  })

  it('is corrected by what takes it back and what is right instead, both with the note', async () => {
    const id = String(await enter(test, anExpense({ amountRappen: 100 })))
    const { entryId } = await test.payload.findByID({ collection: 'ledger-entries', id })
    await test.treasurer
      .post(`/api/ledger-entries/${id}/correct`, {
        note: 'Zahlendreher',
        replacement: { amountRappen: 1000 },
      })
      .expect(200)
    const [reversal, right] = (await ledgerOf(test)).slice(-2)
    expect(reversal).toMatchObject({
      corrects: entryId,
      note: 'Zahlendreher',
      postings: [{ rappen: -100 }, { rappen: 100 }],
    })
    expect(right).toMatchObject({
      note: 'Zahlendreher',
      bookedOn: '2021-05-03',
      postings: [{ rappen: 1000 }, { rappen: -1000 }],
    })
    const shown = await test.payload.find({
      collection: 'ledger-entries',
      where: { corrects: { equals: entryId } },
    })
    expect(shown.docs).toMatchObject([{ kind: 'expense', amountRappen: -100 }])
  })

  it('is corrected once', async () => {
    const id = String(await enter(test, anExpense({ amountRappen: 100 })))
    const correct = () =>
      test.treasurer.post(`/api/ledger-entries/${id}/correct`, { note: 'Doppelt erfasst' })
    expect((await correct()).status).toBe(200)
    expect((await correct()).status).toBe(400)
  })

  it('is read by the auditor, corrected by finance alone and never seen by the public', async () => {
    const id = String(await enter(test, anExpense()))
    const path = `/api/ledger-entries/${id}`
    const { default: request } = await import('supertest')
    const asked = [
      test.auditor.get(path),
      test.office.post(`${path}/correct`, { note: 'Nein' }),
      test.office.post('/api/ledger-entries', { programme: test.programme, ...anExpense() }),
      request(test.app).get('/api/ledger-entries'),
    ]
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 403])
  })

  it('entered by two at once is written down one after the other', async () => {
    await Promise.all([1, 2, 3, 4].map(() => enter(test, anExpense())))
    const moments = (await ledgerOf(test)).map(({ recordedAt }) => String(recordedAt))
    const manual = moments.slice(-4)
    expect(new Set(manual).size).toBe(4)
  })
})
