import type { Content } from '../answers/answer.ts'
import { CatalogueError } from '../../domain/errors.ts'
import {
  adminLanguageOf,
  adminLanguages,
  type AdminLanguage,
  localeNames,
} from '../../i18n/locales.ts'
import { transparencyTexts as texts } from '../../i18n/transparency/texts.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import { html, type Child, type Html } from './html.ts'
import type { Page } from './page.ts'
import { sections } from './sections.ts'

/** A page runs nothing, loads its style alone, and stands within the pages of those an operator allows it to. */
const policyFor = (frames: readonly string[]): string =>
  `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors ${frames.join(' ')}`

/** A page as content. */
export const toContent = (
  { html: body }: Html,
  language: AdminLanguage,
  { pageFrames }: Pick<LiveCatalogue, 'pageFrames'>,
): Content => ({
  body,
  contentType: 'text/html; charset=utf-8',
  contentLanguage: language,
  surrogateKeys: ['transparency'],
  headers: ['Content-Security-Policy', policyFor(pageFrames), 'Referrer-Policy', 'no-referrer'],
})

interface Framed {
  language: AdminLanguage
  title: string
  /** Above and below what the page says. */
  header?: Child
  footer?: Child
  isEmbedded?: boolean
}

/** A whole document. */
export const documentOf = (
  { language, title, header, footer, isEmbedded = false }: Framed,
  body: Child,
): Html =>
  html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/transparency/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body class="transparency${isEmbedded && ' embedded'}">
        ${!isEmbedded && html`<a class="skip" href="#content">${texts.skip[language]}</a>`}
        ${header}
        <main id="content" tabindex="-1">${body}</main>
        ${footer}
      </body>
    </html> `

interface Shown {
  /** Of the page, below the programme. */
  path: string
  heading: string
  body: Html
}

/** A page of a programme: its name, the ways to the others, the state it tells, and where it comes from. */
export const shell = (page: Page, { path, heading, body }: Shown): Html => {
  const { reader, state, isEmbedded } = page
  const name = reader.plain(state.name)
  const title = path === '' ? name : `${heading} – ${name}`
  return documentOf(
    {
      language: reader.language,
      title,
      isEmbedded,
      header: !isEmbedded && headerOf(page, path),
      footer: footerOf(page),
    },
    html`${stateOf(page)}
      <h1>${path === '' ? reader.words(state.name) : heading}</h1>
      ${body}`,
  )
}

/** The same page, with what was asked of it, in a language. */
const sameIn = (language: AdminLanguage, { params, query, to }: Page, path: string): string => {
  const named = new Map(Object.entries(Object(params) as object))
  const here = path.replace(/\{(\w+)\}/g, (_, name: string) => String(named.get(name)))
  return to.page(here, { ...(query as Record<string, number | string>), locale: language })
}

const headerOf = (page: Page, path: string): Html => {
  const { reader, state, to } = page
  const current = `/${path.split('/')[1] ?? ''}`
  const isCurrent = (one: string) => (one === '' ? '/' : one) === current
  return html`<header>
    <p class="brand">
      <a href="${to.programmes}">${reader.say(texts.programmesAndCosts)}</a>
      <span>${reader.words(state.name)}</span>
    </p>
    <nav class="languages" aria-label="${reader.say(texts.language)}">
      <ul>
        ${adminLanguages.map(
          (language) =>
            html`<li>
              <a
                lang="${language}"
                hreflang="${language}"
                href="${sameIn(language, page, path)}"
                ${language === reader.language && html` aria-current="true"`}
                >${localeNames[language]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <nav class="sections" aria-label="${reader.say(texts.pages)}">
      <ul>
        ${sections.map(
          (section) =>
            html`<li>
              <a
                href="${to.page(section.path)}"
                ${isCurrent(section.path) && html` aria-current="page"`}
                >${reader.say(section.title)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`
}

/** Which state the page tells, said before everything else; and that amounts are invented, where they are. */
const stateOf = ({ reader, state, states, to, isAsOf }: Page): Html => {
  const at = reader.moment(state.asOf)
  const since = reader.moment(state.publicSince)
  const others = states.length > 1 || isAsOf
  return html`<div class="state">
    <p>
      ${reader.say(isAsOf ? texts.stateAsOf : texts.stateNow, { at, since })}${others && html` <a href="${to.page('/states')}">${reader.say(texts.otherStates)}</a>`}
    </p>
    ${isAsOf && html`<p><a href="${to.page('', { asOf: undefined })}">${reader.say(texts.toPresent)}</a></p>`}
    ${state.note !== undefined && html`<p>${reader.say(texts.noteOfState)} ${reader.asWritten(state.note)}</p>`}
    ${state.isDemo && html`<p class="demo"><strong>${reader.say(texts.demo)}</strong></p>`}
  </div> `
}

const footerOf = ({ reader, state, to, isEmbedded }: Page): Html => {
  const files = [
    '/files',
    '/datapackage.json',
    ...(state.contracts.length > 0 ? ['/ocds.json'] : []),
    '/costs.csv',
    '/contributions.csv',
  ]
  return html`<footer>
    <p>
      ${reader.say(texts.sources)} ${reader.asWritten(state.sources.join('; '))}.
      ${reader.say(texts.stateName, { name: state.identifier })}
    </p>
    ${!isEmbedded && html`<p>${reader.say(texts.filesOfState)} ${files.map((file, i) => html`${i > 0 && ', '}<a href="${to.file(file, state)}">${file.slice(1)}</a>`)}. <a href="${to.page('/method')}">${reader.say(texts.howComputed)}</a></p>`}
  </footer>`
}

/** What is said where there is nothing. */
export const notFoundPage = (language: AdminLanguage): Html =>
  documentOf(
    { language, title: texts.notFound[language] },
    html`<h1>${texts.notFound[language]}</h1>
      <p>${texts.notFoundHint[language]}</p>
      <p><a href="/transparency?locale=${language}">${texts.programmesAndCosts[language]}</a></p>`,
  )

/** What is said where an address asks for something wrong, naming all of it; undefined for any other refusal. */
export const refusalPage = (
  error: unknown,
  locale: string,
  live: Pick<LiveCatalogue, 'pageFrames'>,
): Content | undefined => {
  if (!(error instanceof CatalogueError) || error.code !== 'QUERY_INVALID') return undefined
  const language = adminLanguageOf(locale)
  const title = texts.wrongAddress[language]
  const page = documentOf(
    { language, title },
    html`<h1>${title}</h1>
      <p>${texts.wrongAddressHint[language]}</p>
      <ul>
        ${error.errors.map(({ pointer }) => html`<li><code>${pointer.slice(1)}</code></li>`)}
      </ul>
      <p><a href="/transparency?locale=${language}">${texts.programmesAndCosts[language]}</a></p>`,
  )
  return { ...toContent(page, language, live), status: 400, cacheControl: 'no-store' }
}
