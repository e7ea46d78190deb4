import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { type AdminBrowser, patience } from '../../support/admin-browser.ts'
import { ownParts, type OwnView, rootViews } from '../../support/own-views.ts'

let admin: AdminBrowser

const wide = { width: 1400, height: 1000 }
const narrow = { width: 390, height: 800 }

/** Where there is a folder to keep pictures of what was checked, they are put there. */
const pictures = process.env.PICTURES

/** Every page of our own: readable for everybody, and in a narrow window. */
export const ownViews = (opened: () => AdminBrowser) => {
  describe('every page of our own in the admin', () => {
    beforeAll(async () => {
      admin = opened()
      // What happened before is not of these pages.
      admin.troubles.length = 0
      const [login] = demoLogins
      await admin.signIn(login?.email ?? '', login?.password ?? '')
      // The demo data has none: it would tell somebody.
      await admin.page().request.post(`${admin.url}/api/webhooks`, {
        data: {
          name: 'Website',
          url: 'https://www.sursee.example/',
          contactEmail: 'web@sursee.example',
        },
      })
      await admin.page().request.post(`${admin.url}/api/registries`, {
        data: {
          name: 'Gebäuderegister',
          key: 'gebaeuderegister',
          kind: 'building-register',
          baseUrl: 'https://register.example/',
          dataCategories: ['buildings'],
        },
      })
    }, patience)

    const idIn = async (slug: string): Promise<string> => {
      const answer = await admin
        .page()
        .request.get(`${admin.url}/api/${slug}?limit=1&sort=id&depth=0`)
      return String(((await answer.json()) as { docs: { id: number }[] }).docs[0]?.id)
    }

    const open = async ({ path, tab, shows }: OwnView): Promise<void> => {
      const [, slug] = /\{(.+)\}/.exec(path) ?? []
      await admin.goto(`/admin${slug ? path.replace(`{${slug}}`, await idIn(slug)) : path}`)
      if (tab) await admin.page().locator('.tabs-field__tab-button', { hasText: tab }).click()
      await admin.page().getByText(shows).filter({ visible: true }).first().waitFor()
    }

    const views = [
      ...Object.entries(rootViews).flatMap(([key, all]) =>
        all.map((view, i): [string, OwnView] => [`${key} ${String(i + 1)}`, view]),
      ),
      ...Object.entries(ownParts),
    ]

    it.each(views)('is readable for everybody and fits a narrow window: %s', async (name, view) => {
      await admin.page().setViewportSize(wide)
      await open(view)
      if (pictures) {
        await admin.page().screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
      }
      await admin.expectAccessible(view.part)

      await admin.page().setViewportSize(narrow)
      const part = admin
        .page()
        .locator(view.part ?? 'main')
        .first()
      // What is laid out by scripts takes a moment to follow.
      await expect
        .poll(() => part.evaluate((element) => element.scrollWidth - element.clientWidth))
        .toBeLessThanOrEqual(0)
    })

    it('was opened without an error, and no other host was asked for anything', () => {
      expect(admin.troubles).toEqual([])
    })
  })
}
