import { readFile } from 'node:fs/promises'

import { patience } from '../../../support/admin-browser.ts'
import {
  button,
  office,
  openCase,
  overflowAt,
  page,
  picture,
  shows,
} from '../../../support/case-office.ts'
import { unzipped } from '../../../support/archive.ts'
import { password, type SignedIn } from '../../../support/people.ts'
import { protectors, recordsOf } from '../../../support/protection.ts'
import {
  aDecision,
  aLookup,
  caseOf,
  secretAnswer,
  state,
  text,
  way,
} from '../../../support/submissions.ts'

let officer: SignedIn

const branch = (name: string, label: string) => ({
  name,
  label: text(label),
  steps: [{ key: 'decision', options: {} }],
})

const twoOffices = () => ({
  initial: 'both',
  states: [
    state('both', 'parallel', { branches: [branch('bau', 'Bauamt'), branch('umwelt', 'Umwelt')] }),
    state('granted', 'close'),
    state('refused', 'close'),
  ],
  transitions: [way('both', 'granted'), way('both', 'refused', 'failed')],
})

const waiting = async (definition: Record<string, unknown>) => {
  const { number } = await office().cases.received(definition)
  await office().cases.until(number, { progress: 'waiting' })
  return caseOf(office().cases.payload, number)
}

/** Branches, what goes on by hand, downloads, and what data protection does. */
export const caseTasks = () => {
  describe('what is done to a case on its page', () => {
    beforeAll(async () => {
      officer = (await protectors(office().cases)).officer
      await office().admin.signIn(office().cases.worker.email, password)
    }, patience)

    const part = (name: string) => page().getByRole('region', { name, exact: true })

    const looksRight = async (name: string) => {
      await office().admin.expectAccessible('.own-page')
      for (const width of [1440, 320]) {
        const overflow = await overflowAt(width, '.own-page', () =>
          picture(`${name}-${String(width)}`),
        )
        expect([name, width, overflow]).toEqual([name, width, 0])
      }
    }

    it('each branch has its own decision', async () => {
      const found = await waiting(twoOffices())
      await openCase(found)
      await shows('Entscheid: Bauamt')
      await looksRight('case-branches')
      await part('Entscheid: Bauamt').getByRole('button', { name: 'Zustimmen' }).click()
      await shows('Entscheid: Zustimmung – Bauamt')
      await office().cases.round()
      await office().cases.until(found.number, { progress: 'waiting' })
      await openCase(found)
      await shows('Entscheid: Umwelt')
      expect(await part('Entscheid: Bauamt').count()).toBe(0)
      await part('Entscheid: Umwelt').getByRole('button', { name: 'Zustimmen' }).click()
      await office().cases.until(found.number, { progress: 'closed', state: 'granted' })
    })

    it('a step whose register is down goes on by hand, with what was found out', async () => {
      const { key, twin } = await office().cases.register('dog-register', {
        policyWhenDown: 'ask-by-hand',
        name: 'Hunderegister',
        timeoutMs: 300,
      })
      await twin.stop()
      const found = await waiting(aLookup(key))
      await openCase(found)
      // The product itself works on the case too, and has no secret of this register.
      await shows(/Hunderegister: Das (Register antwortet zurzeit nicht|Geheimnis .* fehlt)/)
      const form = part('Im Register nachschlagen')
      expect(await form.getByLabel('Ergebnis').locator('option').allTextContents()).toEqual([
        'gefunden',
        'nichts gefunden',
        'keine Antwort des Registers',
      ])
      expect(await button('Von Hand weiterführen').isDisabled()).toBe(true)
      await form.getByLabel('Ergebnis').selectOption('nothing')
      await form.getByLabel('Woher Sie es wissen').fill('Telefon mit dem Register')
      await looksRight('case-by-hand')
      await button('Von Hand weiterführen').click()
      await shows('Erledigt.')
      await office().cases.until(found.number, { progress: 'closed', state: 'unknown' })
      await openCase(found)
      await shows('Von Hand weitergeführt: nichts gefunden')
      await shows('«Telefon mit dem Register»')
    })

    it('everything about it is downloaded by who works on it, as an archive', async () => {
      const found = await waiting(aDecision())
      await openCase(found)
      const begun = page().waitForEvent('download')
      await page().getByText('Diesen Fall herunterladen (ZIP)').click()
      const files = await unzipped(await readFile(await (await begun).path()))
      expect([...files.keys()]).toContain(`${found.number}/${found.number}.pdf`)
      expect(String(files.get(`${found.number}/${found.number}.json`))).toContain(secretAnswer)
    })

    it('data protection holds it, lifts the hold and orders an export, and sees no contents', async () => {
      const found = await waiting(aDecision())
      await office().admin.signIn(officer.email, password)
      await openCase(found)
      await shows('Sie sehen, dass es diesen Fall gibt')
      expect(await page().getByText('Diesen Fall herunterladen').count()).toBe(0)
      expect(await page().content()).not.toContain('Anzahl Hunde')
      await part('Löschung sperren').getByLabel('Grund').fill('Beschwerde hängig')
      await looksRight('case-protection')
      await part('Löschung sperren').getByRole('button').click()
      await shows('Beschwerde hängig')
      await part('Sperre aufheben').getByLabel('Grund').fill('Beschwerde erledigt')
      await part('Sperre aufheben').getByRole('button').click()
      await part('Löschung sperren').waitFor()
      await part('Auskunft an die Person').getByLabel('Grund').fill('Gesuch vom 3. Mai')
      const ordered = page().waitForResponse(/order-export/)
      await button('Auskunft anordnen').click()
      expect((await ordered).status()).toBe(200)
      expect((await recordsOf(office().cases, found.number)).map(({ action }) => action)).toEqual(
        expect.arrayContaining(['held', 'released', 'export-ordered']),
      )
    })

    it('was done without an error, and no other host was asked for anything', () => {
      expect(office().admin.troubles).toEqual([])
    })
  })
}
