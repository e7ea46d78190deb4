import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { type AdminBrowser, patience } from '../../support/admin-browser.ts'

let admin: AdminBrowser

const signIn = async (who: string) => {
  const login = demoLogins.find(({ email }) => email.startsWith(`${who}@`))
  await admin.signIn(login?.email ?? '', login?.password ?? '')
}

interface Variant {
  id: number
  contact: { phone: string | null }
  overrides: string[]
  reviewState: string
  service: { id: number; identifier: string }
  jurisdiction: { identifier: string }
}

/** What Sursee says of registering a dog, as everybody reads it. */
const published = async (): Promise<Variant> => {
  const found = await fetch(
    `${admin.url}/api/service-variants?where[url][exists]=false&limit=100&depth=1`,
  )
  const { docs } = (await found.json()) as { docs: Variant[] }
  const variant = docs.find(
    ({ service, jurisdiction }) =>
      service.identifier === 'hund-anmelden' && jurisdiction.identifier === 'gemeinde-1103',
  )
  if (!variant) throw new Error('Sursee says nothing of dogs')
  return variant
}

/** A change from its editor over the reviewer and the canton and back. */
export const editorialStory = (opened: () => AdminBrowser) => {
  describe('a change of a municipality', () => {
    let path = ''

    beforeAll(async () => {
      admin = opened()
      path = `/admin/collections/service-variants/${String((await published()).id)}`
    }, patience)

    const button = (name: string) =>
      admin.page().locator('[class*=workflow]').getByRole('button', { name, exact: true })

    const serviceOfDogs = async () =>
      `/admin/collections/services/${String((await published()).service.id)}`

    const choose = async (field: string, option: string) => {
      const select = admin.page().locator(`#field-${field}`)
      await select.locator('.dropdown-indicator').click()
      await select.getByRole('option', { name: option, exact: true }).click()
    }

    /** The admin opens a document where its reader left the last one of its kind. */
    const tab = (name: string) =>
      admin.page().locator('.tabs-field__tab-button', { hasText: name }).click()

    const save = async () => {
      const saved = admin.page().waitForResponse((answer) => answer.request().method() === 'PATCH')
      await admin.page().locator('#action-save-draft').click()
      expect((await saved).status()).toBe(200)
    }

    const step = async (name: string) => {
      await button(name).click()
      await button(name).waitFor({ state: 'detached' })
    }

    it('is begun by its editor, who sees her own variants alone and changes no service of the canton', async () => {
      await signIn('sursee')
      await admin.expectAccessible('.tasks')
      await admin.goto('/admin/collections/service-variants')
      const rows = admin.page().locator('tbody tr')
      expect(await rows.count()).toBeGreaterThan(3)
      expect(await rows.filter({ hasText: 'Sursee' }).count()).toBe(await rows.count())
      await admin.goto(await serviceOfDogs())
      expect(await admin.page().locator('#action-save-draft, #action-save').count()).toBe(0)
    })

    it('says what is missing before anybody publishes it, beside the field and in the checklist', async () => {
      await admin.goto(path)
      await tab('Angebot')
      await choose('offered', 'Nein')
      await save()
      const checklist = admin.page().locator('.publish-checklist')
      await checklist.getByText('Ein Punkt verhindert die Veröffentlichung.').waitFor()
      await admin.expectAccessible('.publish-checklist')
      await checklist.getByRole('link', { name: 'Begründung' }).click()
      await admin.page().locator('[name="offeredReason"]:focus').waitFor()
      await choose('offered', 'Ja')
      await save()
      await checklist.getByText('Der gespeicherte Stand ist vollständig.').waitFor()
    })

    it('is written by its editor, who may not publish it', async () => {
      await tab('Ersetzt')
      await choose('overrides', 'Bearbeitungsdauer')
      await admin.type('contact.phone', '041 926 91 11')
      await admin.type('processingTime.typical', 'P3D')
      await save()
      await button('Zur Prüfung geben').waitFor()
      expect(await button('Veröffentlichen').count()).toBe(0)
      expect((await published()).contact.phone ?? '').not.toBe('+41419269111')
    })

    it('is handed in for review, and can be taken back', async () => {
      await step('Zur Prüfung geben')
      await button('Zurücknehmen').waitFor()
      expect(await button('Zur Prüfung geben').count()).toBe(0)
    })

    it('waits for the reviewer, who compares it with what is public, approves and publishes it', async () => {
      await signIn('freigabe-sursee')
      const tasks = admin.page().locator('.tasks')
      expect(await tasks.innerText()).toContain('Hund anmelden')
      await admin.goto(path)
      await admin.page().getByRole('link', { name: 'Mit der veröffentlichten Fassung' }).click()
      const differences = admin.page().locator('.render-field-diffs')
      await differences.getByText('+41419269111').waitFor()
      await admin.goto(path)
      await step('Freigeben')
      await step('Veröffentlichen')
      expect((await published()).contact.phone).toBe('+41419269111')
    })

    it('is behind when the canton changes the deadline', async () => {
      await signIn('kanton')
      await admin.goto(await serviceOfDogs())
      await tab('Kosten und Fristen')
      const duration = admin.page().locator('[name="deadlines.0.duration"]')
      const row = admin.page().locator('#deadlines-row-0 .collapsible__toggle')
      if (!(await duration.isVisible())) await row.click()
      await admin.type('deadlines.0.duration', 'P20D')
      await admin.page().locator('#action-save').click()
      await admin.page().locator('.payload-toast-item.toast-success').first().waitFor()
      expect((await published()).reviewState).toBe('canonical-changed')
    })

    it('shows its editor what it was, what it is now and her own, word by word', async () => {
      await signIn('sursee')
      const changed = admin
        .page()
        .locator('.tasks section', { hasText: 'Geänderte zentrale Texte' })
      await changed.getByRole('link').click()
      await admin.page().getByRole('link', { name: 'Hund anmelden – Sursee' }).click()
      await tab('Abgleich')
      const columns = admin.page().getByRole('region', { name: 'Bearbeitungsdauer' })
      await columns.waitFor()
      expect(await columns.locator('th').allInnerTexts()).toEqual(['Bisher', 'Neu', 'Bei uns'])
      expect(await columns.locator('del').allInnerTexts()).toEqual(['10'])
      expect(await columns.locator('ins').allInnerTexts()).toEqual(['20'])
      expect(await columns.locator('td').last().innerText()).toContain('3 Tage')
      await admin.expectAccessible('.canonical-change')
    })

    it('takes over the text of the canton, and nothing else', async () => {
      const takeOver = 'Bearbeitungsdauer: zentralen Text übernehmen'
      await admin.page().getByRole('button', { name: takeOver }).click()
      await admin.page().getByText('Alles abgeglichen').waitFor()
      await button('Zur Prüfung geben').waitFor()
      await step('Zur Prüfung geben')
      await signIn('freigabe-sursee')
      await admin.goto(path)
      await step('Freigeben')
      await step('Veröffentlichen')
      expect(await published()).toMatchObject({
        overrides: ['contact'],
        contact: { phone: '+41419269111' },
        reviewState: 'ok',
      })
    })

    it('met no error on the way, and no other host was asked for anything', () => {
      expect(admin.troubles).toEqual([])
    })
  })
}
