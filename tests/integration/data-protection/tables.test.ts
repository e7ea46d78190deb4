import { aPerson, type SignedIn } from '../../support/people.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let officer: SignedIn
let office: SignedIn
let caseWorker: SignedIn

beforeAll(async () => {
  test = await startApp('seeded')
  officer = await aPerson(test, 'Datenschutz', [{ role: 'data-protection-officer' }])
  office = await aPerson(test, 'Programm', [{ role: 'programme-office' }])
  caseWorker = await aPerson(test, 'Sachbearbeitung', [{ role: 'case-worker' }])
})

const rowsOf = (text: string): string[] => text.replace('\uFEFF', '').trim().split('\r\n')

describe('the register of processing activities', () => {
  it('says of every public form what for, by what law, which data, for whom and how long', async () => {
    const answer = await officer.get('/api/processing-register')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    const [head = '', ...rows] = rowsOf(answer.text)
    expect(head).toBe(
      'kind;identifier;title;controller;purpose;legalBasis;dataCategories;sensitiveData;recipients;retention',
    )
    const { rows: forms } = await test.pool.query<{ identifier: string }>(
      `select identifier from publication.record where collection = 'forms' and data is not null`,
    )
    expect(forms.length).toBeGreaterThan(10)
    for (const { identifier } of forms) {
      const row = rows.find((one) => one.startsWith(`form;${identifier};`)) ?? ''
      const [, , title, , purpose, law, data, , , retention] = row.split(';')
      for (const cell of [title, purpose, law, data]) expect(cell).not.toBe('')
      expect(retention).toMatch(/^P\d+D.*, then (delete|anonymise)$/)
    }
  })

  it('lists registers with the kinds of data they hold, and no formula', async () => {
    await test.payload.create({
      collection: 'registries',
      data: {
        name: '=HYPERLINK("https://boese.example")',
        key: 'einwohner-test',
        kind: 'residents-register',
        mode: 'mock',
        baseUrl: 'http://127.0.0.1:9',
        dataCategories: ['persons', 'addresses'],
        policyWhenDown: 'ask-by-hand',
        timeoutMs: 1000,
        legalBasis: await aLaw(),
      },
    })
    const rows = rowsOf((await officer.get('/api/processing-register')).text)
    const row = rows.find((one) => one.startsWith('register;einwohner-test;')) ?? ''
    expect(row).toMatch(/^register;einwohner-test;"'=HYPERLINK/)
    expect(row).toContain('persons|addresses')
  })

  it('is for data protection, auditors and administrators', async () => {
    expect((await caseWorker.get('/api/processing-register')).status).toBe(403)
    expect((await office.get('/api/processing-register')).status).toBe(403)
  })
})

const aLaw = async (): Promise<number> => {
  const { docs } = await test.payload.find({ collection: 'legal-bases', limit: 1, depth: 0 })
  return docs[0]?.id ?? 0
}

describe('the numbers of submissions', () => {
  it('hide what is small, count what was deleted, and are for the programme office', async () => {
    const { rows } = await test.pool.query<{ id: number; identifier: string }>(
      'select id, identifier from authorities order by id limit 1',
    )
    const authority = rows[0]
    await test.pool.query(
      `insert into forgotten_submissions (month, form, owner_id, count)
       values ('2026-01', 'hund-anmelden', $1, 4), ('2026-02', 'hund-anmelden', $1, 5)`,
      [authority?.id],
    )
    const answer = await office.get('/api/submission-statistics')
    expect(rowsOf(answer.text)).toEqual([
      'month;form;authority;submissions',
      `2026-01;hund-anmelden;${authority?.identifier ?? ''};<5`,
      `2026-02;hund-anmelden;${authority?.identifier ?? ''};5`,
    ])
    expect((await caseWorker.get('/api/submission-statistics')).status).toBe(403)
    expect((await officer.get('/api/submission-statistics')).status).toBe(403)
  })
})

describe('what operators ask', () => {
  it('is answered to administrators and auditors alone', async () => {
    const administrator = await aPerson(test, 'Betrieb', [{ role: 'admin' }])
    const { body } = (await administrator.get('/api/operations')) as {
      body: { items: { key: string; isUnknown: boolean }[] }
    }
    expect(body.items.map(({ key }) => key)).toContain('incidents')
    expect(body.items.filter(({ isUnknown }) => isUnknown)).toEqual([])
    expect((await caseWorker.get('/api/operations')).status).toBe(403)
  })
})
