import { demoLogins } from '../../src/seed/demo-logins.ts'
import { type AdminBrowser, inBrowser, openAdmin, patience } from '../support/admin-browser.ts'
import { endEverything } from '../support/server-process.ts'

let admin: AdminBrowser

const signIn = async (who: string) => {
  const login = demoLogins.find(({ email }) => email.startsWith(`${who}@`))
  await admin.signIn(login?.email ?? '', login?.password ?? '')
}

/** What Sursee says of registering a dog, as everybody reads it. */
const published = async (): Promise<{ contact: { phone: string | null }; id: number }> => {
  const found = await fetch(
    `${admin.url}/api/service-variants?where[url][exists]=false&limit=100&depth=1`,
  )
  const { docs } = (await found.json()) as {
    docs: {
      id: number
      contact: { phone: string | null }
      service: { identifier: string }
      jurisdiction: { identifier: string }
    }[]
  }
  const variant = docs.find(
    ({ service, jurisdiction }) =>
      service.identifier === 'hund-anmelden' && jurisdiction.identifier === 'gemeinde-1103',
  )
  if (!variant) throw new Error('Sursee says nothing of dogs')
  return variant
}

inBrowser('a change of a municipality', () => {
  let path = ''

  beforeAll(async () => {
    admin = await openAdmin()
    path = `/admin/collections/service-variants/${String((await published()).id)}`
  }, patience)

  afterAll(async () => {
    await admin.close()
    await endEverything()
  }, patience)

  const button = (name: string) =>
    admin.page().locator('[class*=workflow]').getByRole('button', { name, exact: true })

  const step = async (name: string) => {
    await button(name).click()
    await button(name).waitFor({ state: 'detached' })
  }

  it('is written by its editor, who sees what waits for her and may not publish', async () => {
    await signIn('sursee')
    await admin.expectAccessible('.tasks')
    await admin.goto(path)
    await admin.page().getByRole('button', { name: 'Ersetzt' }).click()
    await admin.type('contact.phone', '041 926 91 11')
    await admin.page().locator('#action-save-draft').click()
    await button('Zur Prüfung geben').waitFor()
    expect(await button('Veröffentlichen').count()).toBe(0)
    expect((await published()).contact.phone ?? '').not.toBe('+41419269111')
  })

  it('is handed in for review, and can be taken back', async () => {
    await step('Zur Prüfung geben')
    await button('Zurücknehmen').waitFor()
    expect(await button('Zur Prüfung geben').count()).toBe(0)
  })

  it('waits for the reviewer, who approves and publishes it', async () => {
    await signIn('freigabe-sursee')
    const tasks = admin.page().locator('.tasks')
    expect(await tasks.innerText()).toContain('Hund anmelden')
    await admin.goto(path)
    await step('Freigeben')
    await step('Veröffentlichen')
    expect((await published()).contact.phone).toBe('+41419269111')
  })

  it('met no error on the way, and no other host was asked for anything', () => {
    expect(admin.troubles).toEqual([])
  })
})
