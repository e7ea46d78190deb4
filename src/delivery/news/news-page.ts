import { adminLanguages, type AdminLanguage, localeNames } from '../../i18n/locales.ts'
import { newsTexts as texts } from '../../i18n/news/texts.ts'
import type { Content } from '../answers/answer.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import { html, type Child, type Html } from '../transparency/html.ts'
import { documentOf, toContent } from '../transparency/shell.ts'

interface NewsPage {
  language: AdminLanguage
  /** Without the language. */
  path: string
  heading: string
  body: Child
}

/** A page of the newsletter, with the ways to the others and the other languages. */
export const newsPage = ({ language, path, heading, body }: NewsPage): Html =>
  documentOf(
    {
      language,
      title: path === '/news' ? heading : `${heading} – ${texts.news[language]}`,
      header: headerOf(language, path),
    },
    html`<h1>${heading}</h1>
      ${body}`,
  )

const headerOf = (language: AdminLanguage, path: string): Html =>
  html`<header>
    <p class="brand">
      <span>${texts.news[language]}</span>
    </p>
    <nav class="languages" aria-label="${texts.language[language]}">
      <ul>
        ${adminLanguages.map(
          (one) =>
            html`<li>
              <a
                lang="${one}"
                hreflang="${one}"
                href="${path}?locale=${one}"
                ${one === language && html` aria-current="true"`}
                >${localeNames[one]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <nav class="sections" aria-label="${texts.pages[language]}">
      <ul>
        ${[
          { to: '/news', name: texts.archive[language] },
          { to: '/news/subscribe', name: texts.subscribe[language] },
        ].map(
          ({ to, name }) =>
            html`<li>
              <a href="${to}?locale=${language}" ${to === path && html` aria-current="page"`}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`

/** Who may show pages within pages of their own. */
type Framing = Pick<LiveCatalogue, 'pageFrames'>

/** A page that is kept, like everything that is public. */
export const publicContent = (page: Html, language: AdminLanguage, live: Framing): Content => ({
  ...toContent(page, language, live),
  surrogateKeys: ['newsletters'],
})

/** A page for one person alone: kept by nobody, found by nobody, and in nobody's frame, since its button does something. */
export const personalContent = (page: Html, language: AdminLanguage, status = 200): Content => {
  const content = toContent(page, language, { pageFrames: ["'none'"] })
  return {
    ...content,
    status,
    cacheControl: 'no-store',
    surrogateKeys: [],
    headers: [...(content.headers ?? []), 'X-Robots-Tag', 'noindex'],
  }
}
