import { z } from 'zod'

import {
  type AdminLanguage,
  adminLanguageOf,
  adminLanguages,
  type AdminText,
} from '../../i18n/locales.ts'
import { newsTexts as texts } from '../../i18n/news/texts.ts'
import { defineEndpoint, type Endpoint, type Reply } from '../endpoint.ts'
import { newsletterDeskOf } from '../endpoints/newsletters/desk-of.ts'
import type { LiveCatalogue } from '../live-catalogue.ts'
import { html } from '../transparency/html.ts'
import { chosen } from '../transparency/page.ts'
import { newsPage, personalContent } from './news-page.ts'

interface Said {
  heading: AdminText
  hint: AdminText
  status?: number
}

interface LinkPages {
  /** Between `/news/` and the token. */
  verb: 'confirm' | 'unsubscribe'
  asked: Said
  act: (live: LiveCatalogue, token: string) => Promise<Said>
}

/** Bytes that are sent along with a button, or by a mail program in one click. */
const mostBytes = 8 * 1024

/**
 * A link of a mail: looked at it shows a button, since programs look at links before people do; the button, and the one
 * click of a mail program, do what it says. Source: RFC 8058, 3.1 and 3.2.
 */
const linkPages = ({ verb, asked, act }: LinkPages): Endpoint[] => {
  const common = {
    path: `/news/${verb}/{token}`,
    tag: 'Newsletters',
    kept: false,
    params: z.strictObject({ token: z.string().max(200) }),
    query: z.strictObject({ locale: chosen(z.enum(adminLanguages)) }),
    answers: { 'text/html': z.string() },
  } as const
  return [
    defineEndpoint({
      ...common,
      operation: `page-${verb}`,
      summary: asked.heading.en,
      reply: ({ params, locale }) =>
        Promise.resolve(
          pageOf(asked, { language: adminLanguageOf(locale), verb, token: params.token }),
        ),
    }),
    defineEndpoint({
      ...common,
      method: 'POST',
      operation: `page-${verb}-done`,
      summary: asked.heading.en,
      mostBytes,
      reply: async ({ params, locale }, live) => {
        const said = await act(live, params.token)
        return pageOf(said, { language: adminLanguageOf(locale), verb })
      },
    }),
  ]
}

/** @param token where a button is shown */
const pageOf = (
  { heading, hint, status = 200 }: Said,
  { language, verb, token }: { language: AdminLanguage; verb: string; token?: string },
): Reply => {
  const path = token === undefined ? '/news' : `/news/${verb}/${encodeURIComponent(token)}`
  const body = html`<p class="lead">${hint[language]}</p>
    ${
      token !== undefined &&
      html`<form class="subscribe" method="post" action="${path}?locale=${language}">
        <p><button type="submit" name="answer" value="yes">${heading[language]}</button></p>
      </form>`
    }`
  const page = newsPage({ language, path, heading: heading[language], body })
  return { kind: 'content', content: personalContent(page, language, status), tags: [] }
}

/** `/news/confirm/{token}` and `/news/unsubscribe/{token}`. */
export const subscriptionLinkPages = [
  ...linkPages({
    verb: 'confirm',
    asked: { heading: texts.confirm, hint: texts.confirmHint },
    act: async (live, token) =>
      (await newsletterDeskOf(live).confirm(token)) === 'confirmed'
        ? { heading: texts.confirmed, hint: texts.confirmedHint }
        : { heading: texts.unknownLink, hint: texts.unknownLinkHint, status: 404 },
  }),
  ...linkPages({
    verb: 'unsubscribe',
    asked: { heading: texts.unsubscribe, hint: texts.unsubscribeHint },
    act: async (live, token) => {
      await newsletterDeskOf(live).unsubscribe(token)
      return { heading: texts.unsubscribed, hint: texts.unsubscribedHint }
    },
  }),
]
