import { patience } from '../../../support/admin-browser.ts'
import { office, overflowAt, page, picture, shows } from '../../../support/case-office.ts'
import { aPerson, password, type SignedIn } from '../../../support/people.ts'
import { aDecision } from '../../../support/submissions.ts'

let modeller: SignedIn

const aDraft = async (definition: Record<string, unknown>) =>
  office().cases.payload.create({
    collection: 'workflows',
    data: {
      title: 'Hund anmelden',
      key: `hund-${crypto.randomUUID().slice(0, 8)}`,
      version: 1,
      state: 'draft',
      definition,
    },
  })

/** What a process modeller does. */
export const workflowEditor = () => {
  describe('the editor of workflows', () => {
    beforeAll(async () => {
      modeller = await aPerson(office().cases, 'Modelliererin', [{ role: 'process-modeller' }])
      await office().admin.signIn(modeller.email, password)
    }, patience)

    const open = async ({ id }: { id: number }) => {
      await office().admin.goto(`/admin/collections/workflows/${String(id)}`)
      await page().locator('.workflow-editor').waitFor()
    }

    it('says that a sound workflow is sound, and shows it as a graph and as a table', async () => {
      await open(await aDraft(aDecision(true)))
      await shows('Der Ablauf ist in Ordnung')
      await picture('workflow-list')
      await office().admin.expectAccessible('.workflow-editor')
      await page().getByRole('button', { name: 'Diagramm' }).click()
      await page()
        .getByRole('img', { name: /Diagramm des Ablaufs/ })
        .waitFor()
      expect(await page().locator('.workflow-editor__node').count()).toBe(5)
      const ways = page().locator('table', { hasText: 'Übergänge als Tabelle' })
      expect(await ways.locator('tbody tr').count()).toBe(4)
      const states = page().locator('table', { hasText: 'Stände und ihre Schritte' })
      await states.getByText('Zwei Personen müssen gleich entscheiden: ja').waitFor()
      await picture('workflow-graph')
      await office().admin.expectAccessible('.workflow-editor')
    })

    it('names a fault in German as soon as it is written, next to its state', async () => {
      await open(await aDraft(aDecision()))
      await shows('Der Ablauf ist in Ordnung')
      await page().locator('summary', { hasText: 'examination' }).click()
      const card = page().locator('details', { hasText: 'examination' }).nth(1)
      await card.getByRole('button', { name: 'Übergang entfernen' }).first().click()
      await shows('verhindern, dass der Ablauf in Kraft tritt')
      await shows('Für «Zustimmung» fehlt ein Übergang ohne Bedingung')
      expect(await card.locator('.workflow-editor__fault').first().textContent()).toContain(
        'Zustimmung',
      )
      await picture('workflow-fault')
      await office().admin.expectAccessible('.workflow-editor')
    })

    it('writes options of a step with a form, and what is saved is what was written', async () => {
      const { id } = await aDraft(aDecision())
      await open({ id })
      await page().locator('summary', { hasText: 'examination' }).click()
      await page().getByLabel('Zwei Personen müssen gleich entscheiden').check()
      await shows('Der Ablauf ist in Ordnung')
      await page().locator('#action-save').click()
      await shows('erfolgreich')
      const saved = await office().cases.payload.findByID({ collection: 'workflows', id })
      const { states } = saved.definition as ReturnType<typeof aDecision>
      expect(states[1]?.step).toMatchObject({ key: 'decision', options: { fourEyes: true } })
    })

    it('lets a fee be set without JSON, and says in German what is wrong with the account', async () => {
      await open(await aDraft(aDecision()))
      await page().locator('summary', { hasText: 'examination' }).click()
      const card = page().locator('details', { hasText: 'examination' }).nth(1)
      await card.getByLabel('Schritt').first().selectOption('fee-and-payment')
      await card.getByText('Verlangt eine Gebühr und wartet').waitFor()
      await card.getByLabel('Zahlungsart').selectOption('QR-Rechnung')
      await card.getByLabel('IBAN').fill('CH00 0000')
      const fault = card.locator('.workflow-editor__fault', { hasText: 'IBAN' })
      await fault.first().waitFor()
      expect(await fault.first().textContent()).toContain('passt so nicht. Konto in der Schweiz')
      await picture('workflow-options')
      await office().admin.expectAccessible('.workflow-editor')
    })

    it('changes no version that is active, and makes the next one from it', async () => {
      const { id, key } = await aDraft(aDecision())
      await office().cases.payload.update({
        collection: 'workflows',
        id,
        data: { state: 'active' },
      })
      await open({ id })
      await shows('sie ändert sich nicht mehr')
      expect(await page().getByLabel('Name (Kleinbuchstaben)').first().isDisabled()).toBe(true)
      await page().getByRole('button', { name: 'Neue Fassung erstellen' }).click()
      await page().waitForURL((url) => !url.pathname.endsWith(`/${String(id)}`))
      await page().locator('.workflow-editor').waitFor()
      const { docs } = await office().cases.payload.find({
        collection: 'workflows',
        where: { key: { equals: key } },
        sort: 'version',
      })
      expect(docs.map(({ version, state }) => [version, state])).toEqual([
        [1, 'active'],
        [2, 'draft'],
      ])
    })

    it('fits a narrow window', async () => {
      await open(await aDraft(aDecision()))
      const narrow = await overflowAt(390, '.workflow-editor', () => picture('workflow-narrow'))
      expect(narrow).toBe(0)
    })

    it('was used without an error, and no other host was asked for anything', () => {
      expect(office().admin.troubles).toEqual([])
    })
  })
}
