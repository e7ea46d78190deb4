import type { NewsletterDesk } from '../../../src/domain/newsletter/desk.ts'
import {
  barriersOf,
  hasJava,
  mistakesIn,
  openReader,
  type PageReader,
} from '../../support/page-reader.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
let reader: PageReader
const done: string[] = []

/** Notes what it is told. */
const desk: NewsletterDesk = {
  subscribe: ({ address, language }) => Promise.resolve(void done.push(`${address} ${language}`)),
  confirm: (token) => {
    done.push(`confirm ${token}`)
    return Promise.resolve(token === 'gut' ? 'confirmed' : 'unknown')
  },
  unsubscribe: (token) => Promise.resolve(void done.push(`unsubscribe ${token}`)),
  bounced: () => Promise.resolve('ignored'),
}

beforeAll(async () => {
  test = await startDelivery('seeded', { newsletters: () => Promise.resolve(desk) })
  reader = await openReader(test.base)
})

afterAll(async () => {
  await reader.close()
  await test.stop()
})

beforeEach(() => {
  done.length = 0
})

const pages = [
  '/news?locale=de',
  '/news/2026-2?locale=fr',
  '/news/subscribe?locale=it',
  '/news/confirm/gut?locale=en',
  '/news/unsubscribe/gut?locale=de',
]

describe('the pages of the newsletter', () => {
  it.each([320, 1440])('have no barrier and fit on a screen of %i pixels', async (width) => {
    for (const path of pages) {
      await reader.on(path, { viewport: { width, height: 900 } }, async (page) => {
        expect({ path, barriers: await barriersOf(page) }).toEqual({ path, barriers: [] })
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect({ path, overflow }).toEqual({ path, overflow: 0 })
      })
    }
    expect(reader.strange).toEqual([])
  })

  it.runIf(hasJava)('are valid for the Nu HTML Checker', async () => {
    const texts = pages.map(async (path) => [path, await (await test.get(path)).text()] as const)
    expect(await mistakesIn(Object.fromEntries(await Promise.all(texts)))).toEqual([])
  })

  it('take a subscription by the keyboard alone, without JavaScript', async () => {
    const plain = { javaScriptEnabled: false }
    await reader.on('/news/subscribe?locale=fr', plain, async (page) => {
      await page.getByLabel('Adresse e-mail').fill('luc@post.example')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Veuillez consulter votre messagerie' }).waitFor()
    })
    expect(done).toEqual(['luc@post.example fr'])
  })

  it('say what is missing, and keep what was typed', async () => {
    await reader.on('/news/subscribe?locale=de', {}, async (page) => {
      await page.evaluate(`document.querySelector('form').noValidate = true`)
      await page.getByLabel('E-Mail-Adresse').fill('luc')
      await page.getByRole('button', { name: 'Abonnieren' }).click()
      await page.getByText('Das ist keine E-Mail-Adresse').waitFor()
      expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('luc')
      expect(await barriersOf(page)).toEqual([])
    })
    expect(done).toEqual([])
  })

  it('act by the button of a link, and not before', async () => {
    const press = (path: string, button: string, heading: string) =>
      reader.on(path, { javaScriptEnabled: false }, async (page) => {
        expect(done).toEqual([])
        await page.getByRole('button', { name: button }).click()
        await page.getByRole('heading', { name: heading }).waitFor()
        return done.splice(0)
      })
    expect(
      await press('/news/confirm/gut?locale=de', 'bestätigen', 'Ihr Abonnement ist bestätigt'),
    ).toEqual(['confirm gut'])
    expect(
      await press('/news/confirm/alt?locale=de', 'bestätigen', 'Dieser Link gilt nicht mehr'),
    ).toEqual(['confirm alt'])
    expect(
      await press('/news/unsubscribe/gut?locale=en', 'Unsubscribe', 'You are unsubscribed'),
    ).toEqual(['unsubscribe gut'])
  })
})
