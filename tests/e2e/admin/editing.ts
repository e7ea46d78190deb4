import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { type AdminBrowser, patience } from '../../support/admin-browser.ts'

let admin: AdminBrowser

const field = (name: string) => admin.page().locator(`[name="${name}"]`)

const inLocale = async (path: string, locale: string): Promise<void> => {
  await admin.page().goto(`${admin.url}${path}?locale=${locale}`, { waitUntil: 'networkidle' })
}

const publish = async (): Promise<void> => {
  await admin.page().locator('#action-save').click()
  await admin.page().locator('.payload-toast-item.toast-success').first().waitFor()
}

/** What an editor does, from signing in to reading what came of it. */
export const editing = (opened: () => AdminBrowser) => {
  describe('an editor in the browser', () => {
    let path = ''

    beforeAll(async () => {
      admin = opened()
      await admin.page().context().clearCookies()
    }, patience)

    it('signs in', async () => {
      const [login] = demoLogins
      await admin.page().goto(`${admin.url}/admin/login`, { waitUntil: 'networkidle' })
      await admin.expectAccessible()
      await field('email').fill(login?.email ?? '')
      await field('password').fill(login?.password ?? '')
      await admin.page().locator('button[type=submit]').click()
      await admin.page().waitForURL(`${admin.url}/admin`)
    })

    it('sees the dashboard in German', async () => {
      await admin.page().waitForLoadState('networkidle')
      expect(await admin.page().locator('html').getAttribute('lang')).toBe('de')
      const text = await admin.page().locator('body').innerText()
      for (const word of [
        'Katalog',
        'Leistungen',
        'Lokale Ausprägungen',
        'Zuständigkeiten',
        'Gebühren',
      ]) {
        expect(text).toContain(word)
      }
      await admin.expectAccessible()
    })

    it('finds a service in the list', async () => {
      await admin.page().goto(`${admin.url}/admin/collections/services?search=Hund+anmelden`, {
        waitUntil: 'networkidle',
      })
      await admin.expectAccessible()
      await admin.page().getByRole('link', { name: 'Hund anmelden' }).click()
      await admin.page().waitForURL(/\/services\/\d+/)
      path = new URL(admin.page().url()).pathname
    })

    it('edits it in two languages and publishes', async () => {
      await inLocale(path, 'de')
      await admin.type('title', 'Hund anmelden und abmelden')
      await publish()
      await inLocale(path, 'fr')
      await admin.type('title', 'Annoncer et désannoncer un chien')
      await publish()
      await admin.expectAccessible()
    })

    it('has changed what REST answers, in both languages', async () => {
      const id = path.split('/').at(-1) ?? ''
      const titleIn = async (locale: string) => {
        const answer = await fetch(`${admin.url}/api/services/${id}?locale=${locale}&depth=0`)
        return ((await answer.json()) as { title: string }).title
      }
      expect([await titleIn('de'), await titleIn('fr')]).toEqual([
        'Hund anmelden und abmelden',
        'Annoncer et désannoncer un chien',
      ])
    })

    it('edits the checks of a form without anything from another host', async () => {
      const answer = await fetch(
        `${admin.url}/api/forms?where[identifier][equals]=eumzug-zuzug&depth=0`,
      )
      const { docs } = (await answer.json()) as { docs: { id: number }[] }
      await inLocale(`/admin/collections/forms/${String(docs[0]?.id)}`, 'de')
      const rows = admin.page().locator('.array-field__row')
      await rows.first().locator('.collapsible__toggle').first().click()
      await rows
        .locator('.array-field__row')
        .first()
        .locator('.collapsible__toggle')
        .first()
        .click()
      const asJson = admin.page().getByRole('button', { name: 'Als JSON bearbeiten' }).first()
      await asJson.click()
      const check = admin.page().locator('.json-text textarea:visible').first()
      await check.fill('{maxLength: 5')
      await check.blur()
      await admin.page().getByText('Kein gültiges JSON').first().waitFor()
      await check.fill('{"maxLength": 5}')
      await check.blur()
      expect(await check.inputValue()).toBe('{\n  "maxLength": 5\n}')
      await admin.expectAccessible()
      await publish()
      const changed = await fetch(`${admin.url}/api/forms/${String(docs[0]?.id)}?depth=0`)
      expect(await changed.text()).toContain('"validation":{"maxLength":5}')
    })

    it('is shown no way to change an identifier that is public', async () => {
      expect(await field('identifier').isDisabled()).toBe(true)
    })

    it('could not be sent a script of another host', async () => {
      const answer = await fetch(`${admin.url}/admin/login`)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(/script-src ([^;]*);/.exec(policy)?.[1]).toMatch(/^'self' 'nonce-[^' ]+'$/)
    })

    it('is told in German what is wrong, next to the field', async () => {
      const answer = await fetch(`${admin.url}/api/authorities?limit=1&depth=0`)
      const { docs } = (await answer.json()) as { docs: { id: number }[] }
      // A document that is otherwise complete: the form keeps to itself what it knows to be incomplete.
      await inLocale(`/admin/collections/authorities/${String(docs[0]?.id)}`, 'de')
      await admin.type('uid', 'CHE-123.456.789')
      await admin.page().locator('#action-save').click()
      const told = admin.page().getByText('Keine gültige UID').first()
      await told.waitFor({ state: 'attached' })
      expect(await told.count()).toBe(1)
    })

    it('met no error on the way, and no other host was asked for anything', () => {
      const expected = /400 .*\/api\/authorities|console: Failed to load resource.*400/
      expect(admin.troubles.filter((trouble) => !expected.test(trouble))).toEqual([])
    })
  })
}
