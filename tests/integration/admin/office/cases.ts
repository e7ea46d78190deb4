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
import { password } from '../../../support/people.ts'
import { aDecision, aStepThenEnd, caseOf, secretAnswer } from '../../../support/submissions.ts'

/** A case on which two people decide. */
const undecided = async () => {
  const { number } = await office().cases.received(aDecision(true))
  await office().cases.until(number, { progress: 'waiting' })
  return caseOf(office().cases.payload, number)
}

const broken = async () => {
  const { number } = await office().cases.received(aStepThenEnd('outside'))
  const { id } = await caseOf(office().cases.payload, number)
  await office().cases.pool.query(
    `update submissions set progress = 'incident', last_error = 'TimeoutError', turn = turn + 1,
       next_run_at = null where id = $1`,
    [id],
  )
  return { id, number }
}

/** What is read and done on the inbox and the page of a case. */
export const casesInTheAdmin = () => {
  describe('cases in the admin', () => {
    beforeAll(async () => {
      await office().admin.signIn(office().cases.worker.email, password)
    }, patience)

    it('the inbox tells each deadline in words, is readable for everybody and fits a narrow window', async () => {
      const { number, id } = await undecided()
      const late = await undecided()
      await office().cases.pool.query(
        `update submissions set entered_at = now() - interval '60 days' where id = $1`,
        [late.id],
      )
      await broken()
      await office().admin.goto('/admin/case-inbox')
      await shows('Überfällig seit')
      const rows = page().locator('tbody tr')
      expect(await rows.first().textContent()).toContain(late.number)
      expect(await rows.filter({ hasText: number }).textContent()).toContain('Fällig bis')
      await picture('case-inbox')
      await office().admin.expectAccessible('.own-page')
      const narrow = await overflowAt(390, '.own-page', async () => {
        await office().admin.goto('/admin/case-inbox')
        await picture('case-inbox-narrow')
      })
      expect(narrow).toBe(0)
      expect(id).toBeGreaterThan(0)
    })

    it('several cases are assigned at once, and the inbox filters by it', async () => {
      await office().admin.goto('/admin/case-inbox')
      await page().getByLabel('Alle auswählen').check()
      await button('Zuweisen').click()
      await shows('Fällen erledigt.')
      await office().admin.goto('/admin/case-inbox?assignee=nobody')
      await shows('Kein Fall passt.')
      await office().admin.goto('/admin/case-inbox?assignee=me&due=overdue')
      await shows('Ein Fall passt.')
      expect(await page().locator('tbody tr').count()).toBe(1)
    })

    it('protected answers are opened on purpose, and who did is shown', async () => {
      const found = await undecided()
      await openCase(found)
      await shows('Anzahl Hunde')
      expect(await page().content()).not.toContain(secretAnswer)
      await button('Geschützte Angaben öffnen').click()
      await shows(secretAnswer)
      await picture('case-opened')
      await openCase(found)
      await shows('Geschützte Angaben geöffnet')
    })

    it('a decision of four eyes needs a second person, and shows what the first one said', async () => {
      const found = await undecided()
      await openCase(found)
      await page().getByLabel('Begründung (intern)').fill('Alle Unterlagen sind da.')
      await picture('case-decision')
      await office().admin.expectAccessible('.own-page')
      await button('Zustimmen').click()
      await shows('Es braucht noch eine zweite Person.')
      expect(await caseOf(office().cases.payload, found.number)).toMatchObject({
        state: 'examination',
      })
      await office().admin.signIn(office().cases.colleague.email, password)
      await openCase(found)
      await shows('Sachbearbeiterin: Zustimmung')
      await shows('Entscheid: Zustimmung (erste Person)')
      await shows('«Alle Unterlagen sind da.»')
      const narrow = await overflowAt(390, '.own-page', async () => {
        await openCase(found)
        await picture('case-narrow')
      })
      expect(narrow).toBe(0)
      await button('Zustimmen').click()
      await office().cases.until(found.number, { progress: 'closed', state: 'granted' })
      await openCase(found)
      await shows('Bewilligt.')
      await shows('Entscheid: Zustimmung (zweite Person)')
      expect(await button('Zustimmen').count()).toBe(0)
    })

    it('an incident is left out with a reason', async () => {
      const found = await broken()
      await openCase(found)
      await shows('TimeoutError')
      expect(await button('Schritt auslassen').isDisabled()).toBe(true)
      await picture('case-incident')
      await office().admin.expectAccessible('.own-page')
      await office()
        .admin.page()
        .getByLabel('Grund (mindestens drei Zeichen)')
        .fill('Von Hand an das Register gemeldet')
      await button('Schritt auslassen').click()
      await shows('Erledigt.')
      await office().cases.until(found.number, { progress: 'closed', state: 'end' })
      await openCase(found)
      await shows('«Von Hand an das Register gemeldet»')
    })

    it('a message goes to the resident, is read with the others, and the timeline says that there is one', async () => {
      const found = await undecided()
      await openCase(found)
      await page().getByLabel('Text', { exact: true }).fill('Bitte rufen Sie uns an.')
      await button('Senden').click()
      await shows('Mitteilung an die einreichende Person')
      await shows('Bitte rufen Sie uns an.')
      await shows('Keine Dokumente.')
      const { events } = await caseOf(office().cases.payload, found.number)
      expect(events).toContainEqual(expect.objectContaining({ action: 'message' }))
      expect(JSON.stringify(events)).not.toContain('Bitte rufen')
    })

    it('a case that was withdrawn says so, and nothing can be done to it', async () => {
      const { number, statusToken } = await office().cases.received(aDecision())
      await office().cases.until(number, { progress: 'waiting' })
      await office().cases.desk.withdraw({ number, statusToken, locale: 'de' })
      await openCase(await caseOf(office().cases.payload, number))
      await shows('Die einreichende Person hat den Fall zurückgezogen.')
      expect(await button('Weitergeben').count()).toBe(0)
    })

    it('was done without an error, and no other host was asked for anything', () => {
      expect(office().admin.troubles).toEqual([])
    })
  })
}
