import { patience } from '../../../support/admin-browser.ts'
import { button, office, openCase, page, shows } from '../../../support/case-office.ts'
import { aBankNotice } from '../../../support/bank-notice.ts'
import { password } from '../../../support/people.ts'
import { aDecision, caseOf, state, text, way } from '../../../support/submissions.ts'

const billing = {
  initial: 'fee',
  states: [
    state('fee', 'fee-and-payment', {
      by: 'qr-bill',
      amountRappen: 2500,
      subject: text('Gebühr'),
      text: text('Bitte bezahlen.'),
      creditor: {
        name: 'Stadt Muster',
        street: 'Musterplatz',
        postalCode: '6000',
        place: 'Luzern',
        iban: 'CH4431999123000889012',
      },
    }),
    state('end', 'close'),
  ],
  transitions: ['paid', 'expired', 'failed', 'unanswered'].map((action) =>
    way('fee', 'end', action),
  ),
}

/** A case that was withdrawn, and of which something stands in a register. */
const standing = async () => {
  const { cases } = office()
  const { number, statusToken } = await cases.received(aDecision())
  await cases.until(number, { progress: 'waiting' })
  await cases.desk.withdraw({ number, statusToken, locale: 'de' })
  const found = await caseOf(cases.payload, number)
  await cases.pool.query(
    `insert into submission_deliveries
       (submission_id, state, step, target, idempotency_key, progress, error)
     values ($1, 'bring', 'registry-push', 'hunderegister', $2, 'stands', 'REGISTRY_UNAVAILABLE')`,
    [found.id, `${number}/bring/1/push`],
  )
  return found
}

/** What banks tell, and what stands elsewhere of cases that were withdrawn. */
export const casePayments = () => {
  describe('payments and what could not be undone, in the admin', () => {
    beforeAll(async () => {
      await office().admin.signIn(office().cases.worker.email, password)
    }, patience)

    it('a file of the bank pays bills, and the report says of each entry what came of it', async () => {
      const { number, statusToken } = await office().cases.received(billing)
      await office().cases.until(number, { progress: 'waiting' })
      const { payment } = await office().cases.desk.read({ number, statusToken, locale: 'de' })
      const reference = payment?.reference ?? ''
      const notice = aBankNotice([
        { reference, bankReference: 'B-1' },
        { reference, bankReference: 'B-2' },
        { reference: '210000000003139471430009017', amount: '7.50', bankReference: 'B-3' },
      ])
      await office().admin.goto('/admin/case-inbox')
      await page().getByText('Zahlungseingänge einlesen (camt.054)').click()
      await shows('Wählen Sie die Meldung camt.054')
      await office()
        .admin.page()
        .getByLabel('Datei der Bank (XML)')
        .setInputFiles({
          name: 'camt054.xml',
          mimeType: 'application/xml',
          buffer: Buffer.from(notice),
        })
      await button('Einlesen').click()
      await shows('3 Einträge, davon 1 neu bezahlt.')
      const rows = page().locator('tbody tr')
      expect(await rows.nth(0).textContent()).toContain(`Bezahlt${number}CHF 25.00`)
      expect(await rows.nth(1).textContent()).toContain('Doppelt bezahlt: zurückzahlen')
      expect(await rows.nth(2).textContent()).toContain('Unbekannte Referenz–CHF 7.50')
      await office().admin.expectAccessible('.own-page')
    })

    it('a file that is none of a bank is refused in words', async () => {
      await office().admin.goto('/admin/bank-notice')
      await office()
        .admin.page()
        .getByLabel('Datei der Bank (XML)')
        .setInputFiles({
          name: 'brief.xml',
          mimeType: 'application/xml',
          buffer: Buffer.from('<brief>Guten Tag</brief>'),
        })
      await button('Einlesen').click()
      await shows('Die Datei wurde nicht eingelesen.')
      expect(await page().locator('tbody tr').count()).toBe(0)
    })

    it('what could not be undone elsewhere stands in the inbox, and is settled with a reason', async () => {
      const { id, number } = await standing()
      await office().admin.goto('/admin/case-inbox?progress=incident')
      const row = page().locator('tbody tr').filter({ hasText: number })
      expect(await row.textContent()).toContain('Zurückgezogen, nicht rückgängig gemacht')
      await openCase({ id })
      await shows('hunderegister: Das Register antwortet zurzeit nicht.')
      await office().admin.expectAccessible('.own-page')
      expect(await button('Als erledigt festhalten').isDisabled()).toBe(true)
      const reason = page().getByLabel('Grund (mindestens drei Zeichen)')
      await reason.fill('Im Register gelöscht')
      await button('Als erledigt festhalten').click()
      await shows('Rückgängig machen von Hand erledigt')
      await shows('Es ist nichts mehr zu tun.')
      expect((await caseOf(office().cases.payload, number)).lastError).toBeNull()
    })
  })
}
