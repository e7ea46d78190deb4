import { type AdminBrowser, inBrowser, openAdmin, patience } from '../../support/admin-browser.ts'
import { password } from '../../support/people.ts'
import { endEverything } from '../../support/server-process.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let seeded: TestPayload
let admin: AdminBrowser
let form: number
let block: number

/** Where there is a folder to keep pictures of what was checked, they are put there. */
const pictures = process.env.PICTURES

const picture = async (name: string): Promise<void> => {
  if (pictures) await admin.page().screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

const raw = { '>': [{ '+': [{ var: 'dogs' }, 1] }, 3] }

const aForm = (service: number) => ({
  title: 'Tier anmelden',
  service,
  auth: 'none' as const,
  calculated: [{ name: 'fee', logic: { '*': [{ var: 'dogs' }, 12000] } }],
  sections: [
    {
      title: 'Das Tier',
      fields: [
        {
          name: 'kind',
          type: 'radio' as const,
          label: 'Welches Tier?',
          options: [
            { value: 'dog', label: 'Hund' },
            { value: 'cat', label: 'Katze' },
          ],
        },
        { name: 'dogs', type: 'number' as const, label: 'Wie viele?' },
        { name: 'born', type: 'date' as const, label: 'Geburtsdatum' },
        { name: 'home', type: 'block' as const, label: 'Wohnadresse', block, prefixed: true },
        {
          name: 'chip',
          type: 'text' as const,
          label: 'Chip-Nummer',
          visibleWhen: { kind: ['dog'] },
          requiredWhen: raw,
        },
      ],
    },
  ],
})

inBrowser('the editor of a form', () => {
  beforeAll(async () => {
    seeded = await startPayload('seeded')
    const { payload } = seeded
    const { docs: blocks } = await payload.find({
      collection: 'form-blocks',
      where: { identifier: { equals: 'adresse' } },
      depth: 0,
    })
    block = blocks[0]?.id ?? 0
    const { docs } = await payload.find({ collection: 'services', limit: 1, depth: 0 })
    const created = await payload.create({
      collection: 'forms',
      data: { ...aForm(docs[0]?.id ?? 0), _status: 'draft' },
      draft: true,
    })
    form = created.id
    const email = 'formulare@schaltwerk.example'
    await payload.create({
      collection: 'users',
      data: { email, password, name: 'Formulare', grants: [{ role: 'admin' }] },
    })
    admin = await openAdmin({
      DATABASE_URL: seeded.databaseUrl,
      PAYLOAD_SECRET: payload.config.secret,
      DEMO_DATA: 'off',
    })
    await admin.signIn(email, password)
  }, patience)

  afterAll(async () => {
    await admin.close()
    await endEverything()
  }, patience)

  const page = () => admin.page()
  const shows = (text: string) => page().getByText(text).first().waitFor()

  /** Opens the row of the chip, with its conditions. */
  const openChip = async () => {
    await admin.goto(`/admin/collections/forms/${String(form)}`)
    for (const row of ['#sections-row-0', '#sections-0-fields-row-4']) {
      const toggle = page().locator(`${row} .collapsible__toggle`).first()
      await toggle.waitFor()
      // Payload remembers for each person which rows were open.
      await page().waitForTimeout(500)
      const isClosed = (await toggle.getAttribute('class'))?.includes('--collapsed') ?? false
      if (isClosed) await toggle.click()
    }
    await chip().waitFor()
  }
  const chip = () => page().getByRole('group', { name: 'Sichtbar, wenn', exact: true })

  const save = async () => {
    const saved = page().waitForResponse(
      (answer) => answer.request().method() !== 'GET' && answer.url().includes('/api/forms/'),
    )
    await page().locator('#action-save-draft').click()
    expect((await saved).status()).toBe(200)
  }

  const stored = async () => {
    const found = await seeded.payload.findByID({
      collection: 'forms',
      id: form,
      draft: true,
      depth: 0,
    })
    const fields = found.sections?.[0]?.fields ?? []
    return { chip: fields[4], calculated: found.calculated }
  }

  it('puts a condition together without JSON, with the answers of the question to choose from', async () => {
    await openChip()
    const choices = chip().getByRole('group', { name: 'Antwort', exact: true })
    expect(await choices.getByLabel('Hund').isChecked()).toBe(true)
    await chip().getByRole('button', { name: 'Zeile hinzufügen' }).click()
    const second = chip().getByRole('group', { name: 'Zeile 2', exact: true })
    await second.getByLabel('Frage').selectOption('homeTown')
    await second.getByLabel('Antwort').fill('Sursee')
    await chip().getByRole('button', { name: 'Gruppe hinzufügen' }).click()
    const group = chip().getByRole('group', { name: 'Gruppe', exact: true })
    await group.getByLabel('Frage').first().selectOption('dogs')
    await group.getByLabel('Antwort').first().fill('2')
    await group.getByLabel('Frage').last().selectOption('born')
    await group.getByLabel('Vergleich').last().selectOption({ label: 'ist vor' })
    await picture('condition-builder')
    await admin.expectAccessible('.logic-field__rows')
    await save()
    expect((await stored()).chip?.visibleWhen).toEqual({
      and: [
        { in: [{ var: 'kind' }, ['dog']] },
        { '===': [{ var: 'homeTown' }, 'Sursee'] },
        { or: [{ '===': [{ var: 'dogs' }, 2] }, { '<': [{ var: 'born' }, { var: '$today' }] }] },
      ],
    })
  })

  it('leaves alone what rows cannot say, and says so', async () => {
    await openChip()
    await shows('von Hand als JSON Logic geschrieben')
    expect((await stored()).chip?.requiredWhen).toEqual(raw)
  })

  it('can be used with the keyboard alone', async () => {
    await openChip()
    const rows = chip().getByRole('group', { name: /^Zeile \d$/ })
    const before = await rows.count()
    await chip().getByRole('button', { name: 'Zeile hinzufügen' }).last().focus()
    await page().keyboard.press('Enter')
    await rows.nth(before).waitFor()
    await rows.last().getByRole('combobox', { name: 'Frage' }).focus()
    await page().keyboard.press('ArrowDown')
    expect(await rows.last().getByRole('combobox', { name: 'Frage' }).inputValue()).toBe('dogs')
    await rows
      .last()
      .getByRole('button', { name: /^Zeile \d entfernen$/ })
      .focus()
    await page().keyboard.press('Space')
    await rows.nth(before).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(before)
  })

  it('puts calculated values together, and names what is wrong beside them before anybody publishes', async () => {
    await openChip()
    const values = page().getByRole('group', { name: 'Berechnete Werte', exact: true })
    await values.getByRole('button', { name: 'Wert hinzufügen' }).click()
    const second = values.getByRole('group', { name: 'Wert 2', exact: true })
    await second.getByText('Feldnamen beginnen mit einem Kleinbuchstaben').waitFor()
    await second.getByLabel('Name des Werts').fill('fee')
    await second.getByText('Der Name «fee» ist schon vergeben.').waitFor()
    await second.getByLabel('Name des Werts').fill('age')
    await second
      .getByLabel('Rechnung')
      .selectOption({ label: 'Alter aus Geburtsdatum (volle Jahre)' })
    await picture('calculated-values')
    await admin.expectAccessible('.calculated-field')
    await save()
    expect((await stored()).calculated).toEqual([
      { name: 'fee', logic: { '*': [{ var: 'dogs' }, 12000] } },
      { name: 'age', logic: { years: [{ var: 'born' }, { var: '$today' }] } },
    ])
  })

  it('fits a narrow window', async () => {
    await page().setViewportSize({ width: 320, height: 800 })
    await openChip()
    await picture('form-editor-narrow')
    const overflow = await chip().evaluate((element) => element.scrollWidth - element.clientWidth)
    await page().setViewportSize({ width: 1400, height: 1000 })
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('shows on the page of a block which forms are behind it', async () => {
    const { payload } = seeded
    const { fields } = await payload.findByID({ collection: 'form-blocks', id: block, depth: 0 })
    await payload.update({
      collection: 'form-blocks',
      id: block,
      data: {
        fields: fields.map((field, i) => (i > 0 ? field : { ...field, label: 'Strasse und Nr.' })),
      },
    })
    await admin.goto(`/admin/collections/form-blocks/${String(block)}`)
    await shows('Formulare mit diesem Baustein (3)')
    const lines = await page().locator('.block-usage li').allTextContents()
    expect(lines.filter((line) => line.includes('älteren Stand'))).toHaveLength(2)
    expect(lines.at(-1)).toContain('erst im Entwurf')
    await picture('form-block')
    await admin.expectAccessible('.block-usage')
  })

  it('was used without an error, and no other host was asked for anything', () => {
    expect(admin.troubles).toEqual([])
  })
})
