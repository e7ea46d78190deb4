import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { patience } from '../../../support/admin-browser.ts'
import { button, office, overflowAt, page, picture, shows } from '../../../support/case-office.ts'
import { aPerson, password } from '../../../support/people.ts'

let form: { id: number; identifier: string }
let question: string

/** Two pages; the second one asks for a chip only of dogs. */
const aForm = (service: number, faq: number) => ({
  title: 'Tier anmelden',
  service,
  auth: 'none' as const,
  sections: [
    {
      title: 'Das Tier',
      faqs: [faq],
      fields: [
        {
          name: 'kind',
          type: 'radio' as const,
          label: 'Welches Tier?',
          required: true,
          options: [
            { value: 'dog', label: 'Hund' },
            { value: 'cat', label: 'Katze' },
          ],
        },
        {
          ...{ name: 'mail', type: 'email' as const, label: 'E-Mail-Adresse', required: true },
          faqs: [faq],
        },
      ],
    },
    {
      title: 'Kennzeichnung',
      fields: [
        {
          name: 'chip',
          type: 'text' as const,
          label: 'Chip-Nummer',
          help: '15 Ziffern, steht im Heimtierausweis.',
          required: true,
          visibleWhen: { '===': [{ var: 'kind' }, 'dog'] },
        },
        {
          name: 'owners',
          type: 'repeat' as const,
          label: 'Weitere Halterinnen und Halter',
          itemFields: [{ name: 'name', type: 'text' as const, label: 'Name', required: true }],
        },
      ],
    },
  ],
})

/** Trying a form out, and taking one over from elsewhere. */
export const formPreview = () => {
  describe('a form in the admin', () => {
    beforeAll(async () => {
      const { payload } = office().cases
      const { docs } = await payload.find({ collection: 'services', limit: 1, depth: 0 })
      const faqs = await payload.find({
        collection: 'faqs',
        where: { _status: { equals: 'published' } },
        limit: 1,
        depth: 0,
      })
      question = faqs.docs[0]?.question ?? ''
      const { id, identifier } = await payload.create({
        collection: 'forms',
        data: { ...aForm(docs[0]?.id ?? 0, faqs.docs[0]?.id ?? 0), _status: 'draft' },
        draft: true,
      })
      form = { id, identifier }
      const editor = await aPerson(office().cases, 'Formulare', [{ role: 'admin' }])
      await office().admin.signIn(editor.email, password)
    }, patience)

    const press = (name: string) => button(name).click()
    const open = () => office().admin.goto(`/admin/form-preview?form=${String(form.id)}`)

    it('is tried out as residents get it: wrong pages are named, conditions show and hide, the server checks', async () => {
      await open()
      // Beside the page, and beside the field.
      const faqs = page().locator('details.form-preview__faq')
      expect(await faqs.locator('summary').allTextContents()).toEqual([question, question])
      await faqs.first().locator('summary').click()
      await press('Weiter')
      await shows('Bitte berichtigen Sie')
      await picture('form-preview-wrong')
      await office().admin.expectAccessible('.own-page')
      await page().getByLabel('Hund').check()
      await page().getByLabel('E-Mail-Adresse').fill('halterin@schaltwerk.example')
      await press('Weiter')
      await shows('Seite 2 von 2: Kennzeichnung')
      await page().getByLabel('Chip-Nummer').fill('756098100123456')
      await press('Eintrag hinzufügen')
      await press('Prüfen')
      await shows('Bitte berichtigen Sie')
      await page().getByLabel('Name', { exact: true }).fill('Zweite Halterin')
      await press('Prüfen')
      await shows('Alles in Ordnung')
      await picture('form-preview')
      await office().admin.expectAccessible('.own-page')
      await press('Zurück')
      await page().getByLabel('Katze').check()
      await press('Weiter')
      await shows('Seite 2 von 2')
      expect(await page().getByLabel('Chip-Nummer').count()).toBe(0)
    })

    it('fits a narrow window', async () => {
      const narrow = await overflowAt(390, '.own-page', async () => {
        await open()
        await picture('form-preview-narrow')
      })
      expect(narrow).toBe(0)
    })

    it('that names what is missing here is mapped by hand before it is taken over', async () => {
      const answer = await page().request.get(
        `${office().admin.url}/api/form-transfer/${String(form.id)}`,
      )
      const file = (await answer.json()) as { form: { identifier: string; service: string } }
      const service = file.form.service
      file.form.identifier = 'tier-anmelden-kopie'
      file.form.service = 'gibt-es-hier-nicht'
      const folder = await mkdtemp(path.join(tmpdir(), 'schaltwerk-form-'))
      const name = path.join(folder, 'form.json')
      await writeFile(name, JSON.stringify(file))
      await office().admin.goto('/admin/form-transfer')
      await page().locator('input[type=file]').setInputFiles(name)
      await press('Prüfen')
      const take = page().getByRole('button', { name: 'Als Entwurf übernehmen' })
      await take.waitFor()
      expect(await take.isDisabled()).toBe(true)
      await picture('form-transfer')
      await office().admin.expectAccessible('.own-page')
      await page().getByLabel('fehlt: Eintrag hier für «gibt-es-hier-nicht»').selectOption(service)
      await press('Prüfen')
      await page().waitForFunction(() =>
        [...document.querySelectorAll('button')].some(
          ({ textContent, disabled }) => textContent === 'Als Entwurf übernehmen' && !disabled,
        ),
      )
      await take.click()
      await shows('Übernommen. Abgelehntes')
      const { docs } = await office().cases.payload.find({
        collection: 'forms',
        where: { identifier: { equals: 'tier-anmelden-kopie' } },
        draft: true,
        depth: 0,
      })
      expect(docs).toHaveLength(1)
      expect(docs[0]?._status).toBe('draft')
    })

    it('was tried out without an error, and no other host was asked for anything', () => {
      expect(office().admin.troubles).toEqual([])
    })
  })
}
