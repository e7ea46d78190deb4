import { barriersOf, type PageReader } from './page-reader.ts'

/** The first page of the programme that tests tell. */
export const programmePage = '/transparency/digitale-gemeinde'

/** Every kind of page there is. */
export const programmePages = [
  '/transparency',
  programmePage,
  `${programmePage}/costs`,
  `${programmePage}/entries?figure=actual%2F2021%2Fentwicklung-portalloesung`,
  `${programmePage}/municipalities`,
  `${programmePage}/municipalities/1061`,
  `${programmePage}/milestones`,
  `${programmePage}/decisions`,
  `${programmePage}/inquiries`,
  `${programmePage}/projects`,
  `${programmePage}/projects/service-portal`,
  `${programmePage}/states`,
  `${programmePage}/method`,
]

/** A screen, and a phone as small as WCAG 1.4.10 asks for. */
export const screenWidths = [1440, 320]

/** Each page as it is seen on both screens and on paper; every page is opened once for all that is said of it. */
export const lookAtPages = async (reader: PageReader) => {
  const found = []
  for (const path of programmePages) {
    const look = await reader.on(path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const text = await page.locator('body').innerText()
      const seen = []
      for (const width of screenWidths) {
        await page.setViewportSize({ width, height: 900 })
        const barriers = await barriersOf(page)
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        seen.push({ path, width, barriers, overflow })
      }
      await page.setViewportSize({ width: 1000, height: 1400 })
      await page.emulateMedia({ media: 'print' })
      const shown = await page.locator('nav:visible, form:visible, .skip:visible').count()
      const cut = await page.evaluate(
        "[...document.querySelectorAll('.table')].filter((one) => getComputedStyle(one).overflowX !== 'visible').length",
      )
      return { path, text, seen, printed: { shown, cut } }
    })
    found.push(look)
  }
  return found
}
