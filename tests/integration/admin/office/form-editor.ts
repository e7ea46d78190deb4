import { patience } from '../../../support/admin-browser.ts'
import { office, overflowAt, page, picture, shows } from '../../../support/case-office.ts'
import { aPerson, password } from '../../../support/people.ts'

let form: number
let block: number

const raw = { '>': [{ '+': [{ var: 'dogs' }, 1] }, 3] }

const aForm = (service: number) => ({
  title: 'Haustier anmelden',
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

/** Conditions, calculated values and blocks, as an editor puts them together. */
export const formEditor = () => {
  describe('the editor of a form', () => {
    beforeAll(async () => {
      const { payload } = office().cases
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
      const editor = await aPerson(office().cases, 'Formulare', [{ role: 'admin' }])
      await office().admin.signIn(editor.email, password)
    }, patience)

    /** Opens the row of the chip, with its conditions. */
    const openChip = async () => {
      await office().admin.goto(`/admin/collections/forms/${String(form)}`)
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
      const found = await office().cases.payload.findByID({
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
      await office().admin.expectAccessible('.logic-field__rows')
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
      await office().admin.expectAccessible('.calculated-field')
      await save()
      expect((await stored()).calculated).toEqual([
        { name: 'fee', logic: { '*': [{ var: 'dogs' }, 12000] } },
        { name: 'age', logic: { years: [{ var: 'born' }, { var: '$today' }] } },
      ])
    })

    it('limits an answer without JSON, and says beside it when nothing can fit', async () => {
      await openChip()
      const limits = page().getByRole('group', { name: 'Prüfung', exact: true })
      await limits.getByLabel('Höchstens so viele Zeichen').fill('15')
      await limits.getByLabel('Mindestens so viele Zeichen').fill('20')
      await limits.getByText('So passt keine Antwort').waitFor()
      await picture('limits-field')
      await office().admin.expectAccessible('.limits-field')
      await limits.getByLabel('Mindestens so viele Zeichen').fill('')
      expect(await limits.getByText('So passt keine Antwort').count()).toBe(0)
      await save()
      expect((await stored()).chip?.validation).toEqual({ maxLength: 15 })
    })

    it('fits a narrow window', async () => {
      const narrow = await overflowAt(320, '.logic-field__rows', async () => {
        await openChip()
        await picture('form-editor-narrow')
      })
      expect(narrow).toBe(0)
    })

    it('shows on the page of a block which forms are behind it', async () => {
      const { payload } = office().cases
      const { fields } = await payload.findByID({ collection: 'form-blocks', id: block, depth: 0 })
      await payload.update({
        collection: 'form-blocks',
        id: block,
        data: {
          fields: fields.map((field, i) =>
            i > 0 ? field : { ...field, label: 'Strasse und Nr.' },
          ),
        },
      })
      await office().admin.goto(`/admin/collections/form-blocks/${String(block)}`)
      await shows('Formulare mit diesem Baustein (3)')
      const lines = await page().locator('.block-usage li').allTextContents()
      expect(lines.filter((line) => line.includes('älteren Stand'))).toHaveLength(2)
      expect(lines.at(-1)).toContain('erst im Entwurf')
      await picture('form-block')
      await office().admin.expectAccessible('.block-usage')
    })

    it('was used without an error, and no other host was asked for anything', () => {
      expect(office().admin.troubles).toEqual([])
    })
  })
}
