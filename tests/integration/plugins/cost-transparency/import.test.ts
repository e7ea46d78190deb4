import {
  aPayment,
  anExpense,
  enter,
  ledgerOf,
  startProgramme,
  type TestProgramme,
} from '../../../support/programme.ts'

let test: TestProgramme

beforeAll(async () => {
  test = await startProgramme()
})

const mapping = {
  columns: {
    date: 'Datum',
    amount: 'Betrag',
    account: 'Konto',
    text: 'Text',
    reference: 'Beleg',
    payer: 'Gemeinde',
  },
  decimal: '.',
  dates: 'dd.mm.yyyy',
  accounts: {
    '3130': { kind: 'expense', category: 'entwicklung-portalloesung' },
    '4600': { kind: 'payment', to: 'cash' },
    '9999': { kind: 'ignored' },
  },
  payers: { 'Stadt Luzern': 1061, Emmen: 1024 },
}

const header = 'Datum;Betrag;Konto;Text;Beleg;Gemeinde'
const file = (...rows: string[]) => [header, ...rows].join('\r\n')
const rows = [
  "15.02.2021;1'000.05;3130;Konzept Portal;B1;",
  '01.04.2021;2500.00;4600;Beitrag 2021;B2;Stadt Luzern',
  '01.04.2021;10.00;9999;Fremdes;B3;',
  '31.02.2021;5.00;3130;Kein Tag;B4;',
]

interface Answer {
  counts: Record<string, number>
  rows: { line: number; kind: string; reasons: { code: string; at: string; message: string }[] }[]
}

const importFile = async (body: object, status = 200): Promise<Answer> => {
  const path = `/api/programmes/${String(test.programme)}/import-ledger`
  const answer = await test.treasurer.post(path, body)
  if (answer.status !== status) throw new Error(JSON.stringify(answer.body))
  return answer.body as Answer
}

describe('a ledger of the finance system', () => {
  it('books nothing in a dry run, and says what would become of each row', async () => {
    const before = (await ledgerOf(test)).length
    const { counts, rows: told } = await importFile({ csv: file(...rows), mapping })
    expect(counts).toEqual({ booked: 2, duplicate: 0, ignored: 1, quarantined: 1 })
    expect(told.find(({ line }) => line === 5)).toMatchObject({
      kind: 'quarantined',
      given: { date: '31.02.2021', text: 'Kein Tag' },
      reasons: [{ code: 'DATE_UNREADABLE', at: 'Datum' }],
    })
    expect(await ledgerOf(test)).toHaveLength(before)
  })

  it('is booked once, however often it is imported, with the mapping that was saved', async () => {
    const before = (await ledgerOf(test)).length
    await importFile({ csv: file(...rows), mapping, dryRun: false })
    expect(await ledgerOf(test)).toHaveLength(before + 2)
    const { counts, rows: told } = await importFile({ csv: file(...rows), dryRun: false })
    expect(counts).toEqual({ booked: 0, duplicate: 2, ignored: 1, quarantined: 1 })
    expect(told[0]).toMatchObject({
      kind: 'duplicate',
      bookedBefore: { bookedOn: '2021-02-15', text: 'Konzept Portal' },
    })
    expect(await ledgerOf(test)).toHaveLength(before + 2)
  })

  it('is looked into before anybody says what its columns mean', async () => {
    const path = `/api/programmes/${String(test.programme)}/inspect-ledger`
    const csv = file(...rows)
    const { body } = await test.treasurer.post(path, { csv }).expect(200)
    expect(body).toMatchObject({
      columns: ['Datum', 'Betrag', 'Konto', 'Text', 'Beleg', 'Gemeinde'],
      values: { Konto: ['3130', '4600', '9999'], Gemeinde: ['Stadt Luzern'] },
      rows: 4,
      saved: { decimal: '.' },
    })
    expect((await test.office.post(path, { csv })).status).toBe(403)
  })

  it('is booked once where two import it at the same moment', async () => {
    const before = (await ledgerOf(test)).length
    const csv = file('20.02.2021;7.00;3130;Gleichzeitig;B9;')
    await Promise.all([1, 2, 3].map(() => importFile({ csv, dryRun: false })))
    expect(await ledgerOf(test)).toHaveLength(before + 1)
  })

  it('is booked as a whole or not at all where a row would break the books', async () => {
    const before = (await ledgerOf(test)).length
    const csv = file(
      '21.02.2021;8.00;3130;Richtig;C1;',
      "01.05.2021;900'000.00;4600;Viel zu viel;C2;Emmen",
    )
    await importFile({ csv, dryRun: false }, 400)
    expect(await ledgerOf(test)).toHaveLength(before)
  })

  it('may have commas in texts and amounts, empty lines, and no cell too many', async () => {
    const csv = [
      header,
      '22.02.2021;1.000,05;3130;Miete, Februar;D1;',
      '',
      '23.02.2021;5,00;3130;Papier; Stifte;D2;',
    ].join('\r\n')
    const { rows: told } = await importFile({ csv, mapping: { ...mapping, decimal: ',' } })
    expect(told).toMatchObject([
      { line: 2, kind: 'booked', given: { amount: '1.000,05', text: 'Miete, Februar' } },
      { line: 4, kind: 'quarantined', reasons: [{ code: 'CELLS_TOO_MANY', at: 'Text' }] },
    ])
  })

  it('is imported by finance alone', async () => {
    const path = `/api/programmes/${String(test.programme)}/import-ledger`
    const { status } = await test.office.post(path, { csv: file(...rows), mapping })
    expect(status).toBe(403)
  })
})

describe('a year that was closed', () => {
  const close = (year: number) =>
    test.treasurer.post(`/api/programmes/${String(test.programme)}/close-year`, { year })

  it('takes no more entries, and stays closed when the programme is saved', async () => {
    await enter(test, anExpense({ amountRappen: 300 }))
    await close(2021).expect(200)
    await test.office
      .patch(`/api/programmes/${String(test.programme)}`, { summary: 'Neu', closings: [] })
      .expect(200)
    const late = { programme: test.programme, ...anExpense() }
    expect((await test.treasurer.post('/api/ledger-entries', late)).status).toBe(400)
  })

  it('is corrected in the first year that is open', async () => {
    const { docs } = await test.payload.find({
      collection: 'ledger-entries',
      where: { amountRappen: { equals: 300 } },
    })
    const id = String(docs[0]?.id)
    await test.treasurer
      .post(`/api/ledger-entries/${id}/correct`, {
        note: 'Falscher Betrag',
        replacement: { amountRappen: 400 },
      })
      .expect(200)
    expect((await ledgerOf(test)).slice(-2)).toMatchObject([
      { year: 2022, corrects: docs[0]?.entryId },
      { year: 2022, postings: [{ rappen: 400 }, { rappen: -400 }] },
    ])
  })

  it('is over before it is closed', async () => {
    expect((await close(2090)).status).toBe(400)
  })

  it('still takes a payment that comes later, in the year it comes', async () => {
    const id = await enter(
      test,
      aPayment(test.luzern, {
        amountRappen: 100,
        bookedOn: '2022-01-15T12:00:00.000Z',
        year: 2022,
        forYear: 2021,
      }),
    )
    expect(id).toBeGreaterThan(0)
  })
})

describe('what the programme office writes', () => {
  const refused = async (path: string, data: object): Promise<string[]> => {
    const answer = await test.office.post(path, { programme: test.programme, ...data }).expect(400)
    const { errors } = answer.body as { errors: { data: { errors: { path: string }[] } }[] }
    return errors.flatMap(({ data: { errors: fields } }) => fields.map((field) => field.path))
  }

  it('is refused where votes contradict the outcome', async () => {
    const decision = {
      subject: 'Sonderkredit',
      body: 'Grosser Stadtrat',
      date: '2021-09-02T12:00:00.000Z',
      outcome: 'accepted',
      votes: { for: 26, against: 79 },
    }
    expect(await refused('/api/programme-decisions', decision)).toEqual(['votes'])
    await test.office
      .post('/api/programme-decisions', {
        programme: test.programme,
        ...decision,
        votes: { for: 79, against: 26 },
      })
      .expect(201)
  })

  it('is refused where more is drawn than a credit grants', async () => {
    const decision = {
      subject: 'Kredit',
      body: 'Grosser Stadtrat',
      date: '2021-09-02T12:00:00.000Z',
      outcome: 'accepted',
      credit: { amountRappen: 1000, fromYear: 2022, toYear: 2023 },
      drawdowns: [
        { year: 2022, amountRappen: 600 },
        { year: 2023, amountRappen: 401 },
      ],
    }
    expect(await refused('/api/programme-decisions', decision)).toEqual(['drawdowns'])
  })

  it('is refused where a project is suspended without a decision', async () => {
    const project = {
      name: 'eUmzugLU',
      stateHistory: [
        { to: 'initialised', date: '2016-01-01T12:00:00.000Z' },
        { to: 'suspended', date: '2017-01-01T12:00:00.000Z' },
      ],
    }
    expect(await refused('/api/projects', project)).toEqual(['stateHistory.1.decision'])
  })

  it('is refused where an answer rests on nothing', async () => {
    const inquiry = {
      title: 'Dringliche Interpellation',
      kind: 'Interpellation',
      body: 'Grosser Stadtrat',
      submittedOn: '2022-02-18T12:00:00.000Z',
      questions: [
        { text: 'Wie viel?', answer: 'So viel.', answeredOn: '2022-03-10T12:00:00.000Z' },
      ],
    }
    expect(await refused('/api/inquiries', inquiry)).toEqual(['questions.0.evidence'])
  })
})
