import { inBrowser } from '../../support/admin-browser.ts'
import {
  lookAtPages,
  programmePage,
  programmePages,
  screenWidths,
} from '../../support/look-at-pages.ts'
import {
  barriersOf,
  hasJava,
  mistakesIn,
  openReader,
  type PageReader,
} from '../../support/page-reader.ts'
import { planChannel } from '../../support/planned-channel.ts'
import { anExpense, enterLocally } from '../../support/programme.ts'
import { startStates, type TestStates } from '../../support/published-programme.ts'
import { tellProgramme } from '../../support/told-programme.ts'

const base = programmePage
const pages = programmePages

let test: TestStates
let reader: PageReader

const textOf = async (path: string): Promise<string> => (await test.get(path)).text()

beforeAll(async () => {
  test = await startStates()
  await test.prepare()
})

afterAll(() => test.stop())

describe('a programme of which no state is public', () => {
  it('has no pages, whatever is entered and prepared', async () => {
    for (const page of pages.slice(1)) {
      const answer = await test.get(page)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Hier ist nichts veröffentlicht')
    }
    expect(await textOf('/transparency')).not.toContain('Digitale Gemeinde')
  })
})

let looked: ReturnType<typeof lookAtPages> | undefined
/** Each page is opened once for all that is said of how it looks. */
const looks = () => (looked ??= lookAtPages(reader))

inBrowser('the pages about a programme', () => {
  beforeAll(async () => {
    await tellProgramme(test)
    reader = await openReader(test.base)
  })

  afterAll(() => reader.close())

  it('say the same with and without JavaScript, and load nothing but their style', async () => {
    for (const { path, text } of await looks()) {
      const without = await reader.on(path, { javaScriptEnabled: false }, (page) =>
        page.locator('body').innerText(),
      )
      expect(text.length).toBeGreaterThan(100)
      expect(without).toBe(text)
    }
    expect(reader.strange).toEqual([])
  })

  it('break no rule of accessibility, on a phone of 320 pixels and on a screen of 1440', async () => {
    expect((await looks()).flatMap(({ seen }) => seen)).toEqual(
      pages.flatMap((path) =>
        screenWidths.map((width) => ({ path, width, barriers: [], overflow: 0 })),
      ),
    )
    // And the one who looks sees what is wrong.
    const broken = await reader.on('/transparency', {}, async (page) => {
      await page.evaluate("document.documentElement.removeAttribute('lang')")
      return barriersOf(page)
    })
    expect(broken.join()).toContain('html-has-lang')
  })

  it.runIf(hasJava)('are valid for the Nu HTML Checker, in every language', async () => {
    const documents: Record<string, string> = {}
    for (const path of pages) documents[path] = await textOf(path)
    for (const locale of ['fr', 'it', 'en']) {
      documents[locale] = await textOf(`${base}?locale=${locale}`)
    }
    expect(await mistakesIn(documents)).toEqual([])
  })

  it('are told in the language that is asked for, and say where a text is in another one', async () => {
    const page = await textOf(`${base}?locale=fr`)
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('Combien ?')
    expect(page).toContain('<span lang="de">Digitale Gemeinde</span>')
    expect(page).toContain('href="/transparency/digitale-gemeinde/costs?locale=fr"')
  })

  it('print without what is for the screen alone, and cut no table off', async () => {
    // The list of programmes is for the screen.
    const printed = (await looks()).filter(({ path }) => path !== '/transparency')
    for (const look of printed) expect(look).toMatchObject({ printed: { shown: 0, cut: 0 } })
    // Wide tables lie across.
    const pdf = await reader.on(`${base}/costs`, {}, (page) =>
      page.pdf({ preferCSSPageSize: true }),
    )
    const sizes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 (\d+)/g)].map(
      ([, width]) => width,
    )
    expect(new Set(sizes)).toEqual(new Set(['594', '841']))
  })

  it('keep pictures apart from their ground in colours people chose themselves', async () => {
    await reader.on(base, { forcedColors: 'active' }, async (page) => {
      const fills = await page.evaluate<string[][]>(
        "['.budget rect', '.actual rect', '.escrow rect', 'text'].map((mark) => [...new Set([...document.querySelectorAll(`.picture ${mark}`)].map((one) => getComputedStyle(one).fill))])",
      )
      // One colour for each kind of mark, in pictures and in what explains them.
      expect(fills.map(({ length }) => length)).toEqual([1, 1, 1, 1])
      const [[budget], [actual], [escrow], [words]] = fills as [
        string[],
        string[],
        string[],
        string[],
      ]
      expect([actual, words]).not.toContain(budget)
      expect(escrow).toBe(budget)
      expect(await barriersOf(page)).toEqual([])
    })
  })

  it('are used by keyboard alone: past the head, to a table, and down to the entries of a sum', async () => {
    await reader.on(`${base}/costs?year=2021`, {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('content')
      const figure = 'actual/2021/entwicklung-portalloesung'
      for (let i = 0; i < 120; i += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate('document.activeElement.dataset.figure')
        if (at === figure) break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/entries/)
      expect(await page.locator('tr.total data').getAttribute('value')).toBe('31234505')
    })
  })

  it('tell a municipality what it owes, paid and has blocked, and which services came', async () => {
    await reader.on(`${base}/municipalities/1061`, {}, async (page) => {
      const text = await page.locator('main').innerText()
      expect(text).toContain('82’620 Einwohner (Basis 2020) × CHF 1.25 = CHF 103’275.00')
      const key = (name: string) => page.locator(`[data-figure="${name}/2021/1061"]`)
      expect(await key('escrowed').getAttribute('data-rappen')).toBe('10327500')
      const row = page.locator('#brought tbody tr')
      expect(await row.innerText()).toMatch(/Umzug melden\s+Service-Portal\s+01\.03\.2022/)
    })
  })

  it('filter the portfolio, and list a project after the one it waits for', async () => {
    await reader.on(`${base}/projects`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#projects tbody th').allInnerTexts()).toEqual([
        'Service-Portal',
        'eUmzugLU',
      ])
      await page.locator('select[name=state]').selectOption('suspended')
      await page.locator('button').click()
      expect(await page.locator('#projects tbody th').allInnerTexts()).toEqual(['eUmzugLU'])
    })
  })

  it('tell where which service goes online, keep the day it was planned for, and are filtered by municipality', async () => {
    await planChannel(test, '2027-05-01')
    await planChannel(test, '2028-01-01')
    await reader.on(`${base}/milestones`, { javaScriptEnabled: false }, async (page) => {
      await page.locator('select[name=bfs]').selectOption('1024')
      await page.locator('#roadmap button').click()
      const steps = page.locator('#roadmap li', { hasText: 'Umzug melden' })
      expect((await steps.allInnerTexts()).map((step) => step.replace(/\s+/g, ' ').trim())).toEqual(
        [
          '01.01.2028 Umzug melden: Online-Formular · Service-Portal (geplant) – Emmen früher geplant: 01.05.2027',
        ],
      )
    })
    const { items } = await test.json<{ items: object[] }>(
      '/v1/programmes/digitale-gemeinde/roadmap?bfs=1061&project=service-portal',
    )
    expect(items).toContainEqual(
      expect.objectContaining({
        day: '2022-03-01',
        availability: 'available',
        isDone: true,
        municipalities: [1061],
      }),
    )
  })

  it('give nothing away of a contract that is withheld', async () => {
    for (const path of [
      ...pages,
      `${base}/entries?figure=actual%2F2021%2Fentwicklung-schnittstellen`,
    ]) {
      expect(await textOf(path)).not.toContain('Muster')
    }
    expect(await textOf(`${base}/decisions`)).toContain('noch nicht zugestimmt')
  })

  it('stand within a page of somebody else, without their own head', async () => {
    const answer = await test.get(`${base}?view=embedded`)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
    const page = await answer.text()
    expect(page).not.toContain('<nav')
    expect(page).toContain(
      'href="/transparency/digitale-gemeinde/municipalities?locale=de&amp;view=embedded"',
    )
  })

  it('are answered from memory, and not sent again to who holds them', async () => {
    const first = await test.get(base)
    const { kept, unchanged } = test.counts
    const etag = first.headers.get('etag') ?? ''
    expect(await (await test.get(base)).text()).toBe(await first.text())
    expect(test.counts.kept).toBe(kept + 1)
    expect((await test.get(base, { 'if-none-match': etag })).status).toBe(304)
    expect(test.counts.unchanged).toBe(unchanged + 1)
    expect((await test.get(`${base}?locale=it`)).headers.get('etag')).not.toBe(etag)
  })

  it('stay as they were for a moment that has passed, and explain line by line what changed', async () => {
    const { publicSince } = await test.json<{ publicSince: string }>(
      '/v1/programmes/digitale-gemeinde',
    )
    const asOf = encodeURIComponent(publicSince)
    const earlier = pages
      .slice(1)
      .map((path) => `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`)
    const before = await Promise.all(earlier.map(textOf))
    await enterLocally(test, anExpense({ amountRappen: 250, text: 'Nachtrag zur Lizenz' }))
    await test.publishNow()
    expect(await Promise.all(earlier.map(textOf))).toEqual(before)
    await reader.on(`${base}/states?from=${asOf}`, {}, async (page) => {
      expect(await barriersOf(page)).toEqual([])
      const lines = await page
        .locator('[id="actual-2021-entwicklung-portalloesung"] tbody tr')
        .allInnerTexts()
      expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
        'Vorher 312’345.05',
        'Nachtrag zur Lizenz 2.50',
        'Nachher 312’347.55',
      ])
    })
  })
})
