import { type AdminBrowser, inBrowser, openAdmin, patience } from '../../support/admin-browser.ts'
import { password } from '../../support/people.ts'
import {
  anExpense,
  enter,
  ledgerOf,
  startProgramme,
  type TestProgramme,
} from '../../support/programme.ts'
import { endEverything, eventually } from '../../support/server-process.ts'

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

  describe('lead finance and the programme office from a ledger to a published state', () => {
    const header = 'Buchungsdatum;Betrag;Konto;Buchungstext;Beleg;Gemeinde'
    const rows = [
      "15.02.2021;1'000.05;3130;Konzept Portal;B1;",
      '01.04.2021;2500.00;4600;Beitrag 2021;B2;Stadt Luzern',
      '02.04.2021;10.00;9999;Fremdes;B3;',
      '31.02.2021;5.00;3130;Kein Tag;B4;',
    ]
    const ledger = (...lines: string[]) => ({
      name: 'journal.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([header, ...lines].join('\r\n')),
    })
    const costs = async (query = ''): Promise<Costs> => {
      const answer = await fetch(`${admin.url}/v1/programmes/digitale-gemeinde/costs${query}`)
      return (await answer.json()) as Costs
    }
    let before: Costs

    it('compute the contributions of a year with one action', async () => {
      await admin.signIn(test.treasurer.email, password)
      await admin.goto('/admin/programme-finance')
      await page().getByLabel('Beitragsjahr').fill('2022')
      await page().getByLabel('Einwohnerzahl von').fill('2020')
      await page().getByRole('button', { name: 'Berechnen' }).click()
      const told = page().locator('.own-page [role=status]')
      await told.waitFor()
      expect(await told.innerText()).toMatch(/^2 Beiträge.*CHF 284’147\.50/)
    })

    it('show row by row what would be booked, and book it', async () => {
      const publishing = await prepareAndPublish()
      before = await untilPublic(publishing)
      const booked = (await ledgerOf(test)).length
      await page()
        .locator('input[type=file]')
        .setInputFiles(ledger(...rows))
      await page().getByLabel('3130').selectOption('entwicklung-portalloesung')
      await page().getByLabel('4600').selectOption('cash')
      await page().getByLabel('9999').selectOption('ignored')
      await page().getByRole('button', { name: 'Probelauf' }).click()
      const quarantined = page().locator('tr[data-kind=quarantined]')
      await quarantined.waitFor()
      expect(await quarantined.innerText()).toMatch(/Kein Tag[^]*Das ist kein Tag/)
      expect(await page().locator('tr[data-kind=booked]').count()).toBe(2)
      expect(await ledgerOf(test)).toHaveLength(booked)
      await admin.expectAccessible('.own-page')
      await page().getByRole('button', { name: 'Buchen' }).click()
      await page().getByText('Gebucht. Was in Quarantäne').waitFor()
      expect(await ledgerOf(test)).toHaveLength(booked + 2)
      // A second time with the mapping that was saved: everything is known.
      await admin.goto('/admin/programme-finance')
      await page()
        .locator('input[type=file]')
        .setInputFiles(ledger(...rows))
      await page().getByRole('button', { name: 'Probelauf' }).click()
      const duplicate = page().locator('tr[data-kind=duplicate]').first()
      await duplicate.waitFor()
      expect(await duplicate.innerText()).toContain('Schon gebucht am 15.02.2021: Konzept Portal')
    })

    it('correct an entry, and what was public stays as it was', async () => {
      const { docs } = await test.payload.find({
        collection: 'ledger-entries',
        where: { text: { equals: 'Konzept Portal' } },
      })
      await admin.goto(`/admin/collections/ledger-entries/${String(docs[0]?.id)}`)
      const answers = ['Rabatt vergessen', '900.05']
      page().on('dialog', (dialog) => {
        void dialog.accept(dialog.type() === 'prompt' ? answers.shift() : undefined)
      })
      await page().getByRole('button', { name: 'Korrigieren' }).click()
      await page().getByText('Die Buchung bleibt stehen').first().waitFor()
      page().removeAllListeners('dialog')
      expect(await costs()).toEqual(before)
    })

    it('publish by two people; the state of before stays readable, the difference is explained', async () => {
      await admin.goto('/admin/collections/cost-snapshots/create')
      await page().locator('#field-programme .rs__control').click()
      await page().getByRole('option', { name: 'Digitale Gemeinde' }).click()
      await page().locator('.field-sources input').fill('Buchhaltung')
      await page().keyboard.press('Enter')
      await page().locator('#action-save').click()
      await page().waitForURL(/cost-snapshots\/\d+/)
      const address = new URL(page().url()).pathname
      await admin.signIn(test.office.email, password)
      await admin.goto(address)
      // The office may not read accounts, and has to know whose the other eyes were.
      expect(await page().locator('#field-preparedByName').inputValue()).toBe('Finanzen')
      expect(await page().locator('main').innerText()).not.toContain('Ohne Titel')
      page().on('dialog', (dialog) => void dialog.accept())
      await page().getByRole('button', { name: 'Publizieren' }).click()
      await eventually('the page tells the new state', async () => {
        const told = await costs()
        return told.snapshot !== before.snapshot
      })
      const after = await costs()
      expect(spentIn(after) - spentIn(before)).toBe(90_005)
      const earlier = encodeURIComponent(before.publicSince)
      expect(await costs(`?asOf=${earlier}`)).toEqual(before)
      const differences = await fetch(
        `${admin.url}/v1/programmes/digitale-gemeinde/differences?from=${earlier}`,
      )
      const told = (await differences.json()) as {
        differences: { figure: string; lines: { text: string; note?: string; rappen: number }[] }[]
      }
      const portal = told.differences.find(({ figure }) => figure === 'actual/2021/*')
      expect(portal?.lines).toMatchObject([
        { text: 'Konzept Portal', rappen: 100_005 },
        { text: 'Konzept Portal', rappen: -100_005, note: 'Rabatt vergessen' },
        { text: 'Konzept Portal', rappen: 90_005, note: 'Rabatt vergessen' },
      ])
    })

    /** A first state, past the pages. @returns its name */
    const prepareAndPublish = async (): Promise<string> => {
      const answer = await test.treasurer.post('/api/cost-snapshots', {
        programme: test.programme,
        sources: ['Buchhaltung'],
      })
      const { id, identifier } = (answer.body as { doc: { id: number; identifier: string } }).doc
      const { status } = await test.office.post(`/api/cost-snapshots/${String(id)}/publish`, {})
      expect(status).toBe(200)
      return identifier
    }

    const untilPublic = async (snapshot: string): Promise<Costs> => {
      await eventually('the first state is public', async () => {
        const told = await costs()
        return told.snapshot === snapshot
      })
      return costs()
    }
  })
})

interface Costs {
  snapshot: string
  publicSince: string
  costs: {
    year?: number
    category?: string
    amounts: Record<string, { rappen: number } | undefined>
  }[]
}

const spentIn = ({ costs }: Costs): number =>
  costs.find(({ year, category }) => year === 2021 && !category)?.amounts.actual?.rappen ?? 0
