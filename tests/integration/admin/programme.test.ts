import { type AdminBrowser, inBrowser, openAdmin, patience } from '../../support/admin-browser.ts'
import { password } from '../../support/people.ts'
import {
  anExpense,
  enter,
  ledgerOf,
  startProgramme,
  type TestProgramme,
} from '../../support/programme.ts'
import { endEverything } from '../../support/server-process.ts'

let test: TestProgramme
let admin: AdminBrowser

inBrowser('the pages of a programme', () => {
  beforeAll(async () => {
    test = await startProgramme()
    admin = await openAdmin({
      DATABASE_URL: test.databaseUrl,
      PAYLOAD_SECRET: test.payload.config.secret,
      DEMO_DATA: 'off',
    })
    await admin.signIn(test.treasurer.email, password)
  }, patience)

  afterAll(async () => {
    await admin.close()
    await endEverything()
  }, patience)

  const page = () => admin.page()

  it('show an amount in francs, and keep it as it was when it is corrected', async () => {
    const id = await enter(test, anExpense({ amountRappen: 123_450 }))
    await admin.goto(`/admin/collections/ledger-entries/${String(id)}`)
    await page().locator('.programme-actions').waitFor()
    expect(await page().locator('#field-amountRappen').inputValue()).toBe('1234.50')
    await admin.expectAccessible('.programme-actions')
    const answers = ['Zahlendreher', "1'243.50"]
    page().on('dialog', (dialog) => {
      const said = dialog.type() === 'prompt' ? answers.shift() : undefined
      void dialog.accept(said)
    })
    await page().getByRole('button', { name: 'Korrigieren' }).click()
    await page().getByText('Die Buchung bleibt stehen').first().waitFor()
    expect((await ledgerOf(test)).slice(-3)).toMatchObject([
      { postings: [{ rappen: 123_450 }, {}] },
      { note: 'Zahlendreher', postings: [{ rappen: -123_450 }, {}] },
      { note: 'Zahlendreher', postings: [{ rappen: 124_350 }, {}] },
    ])
    page().removeAllListeners('dialog')
  })

  it('say of a state why it cannot be published by the person who prepared it', async () => {
    const answer = await test.treasurer.post('/api/cost-snapshots', {
      programme: test.programme,
      sources: ['Buchhaltung'],
    })
    const { id } = (answer.body as { doc: { id: number } }).doc
    await admin.goto(`/admin/collections/cost-snapshots/${String(id)}`)
    await page().getByRole('button', { name: 'Prüfen' }).click()
    await page().locator('.programme-actions__findings code', { hasText: '/preparedBy' }).waitFor()
    await admin.expectAccessible('.programme-actions')
  })
})
