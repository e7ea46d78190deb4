import { z } from 'zod'

import { issueFromAddress, issueInAddress } from '../../domain/issue-number.ts'
import type { ToldAnnouncement, ToldIssue } from '../../domain/newsletter/tell-issue.ts'
import { type AdminLanguage, adminLanguageOf, adminLanguages } from '../../i18n/locales.ts'
import { newsTexts as texts } from '../../i18n/news/texts.ts'
import { say } from '../../i18n/say.ts'
import { defineEndpoint } from '../endpoint.ts'
import { issueTags, toldIssues } from '../endpoints/newsletters/told-issues.ts'
import { html, trusted, type Html } from '../transparency/html.ts'
import { chosen } from '../transparency/page.ts'
import { momentsIn } from './moments-in.ts'
import { newsPage, publicContent } from './news-page.ts'

const query = z.strictObject({ locale: chosen(z.enum(adminLanguages)) })

const addressOf = (number: string, language: AdminLanguage): string =>
  `/news/${issueInAddress(number)}?locale=${language}`

/** Since when an issue can be read, and by whom first. */
const issuedOn = ({ sentAt, publishedAt }: ToldIssue, language: AdminLanguage): string =>
  say(sentAt === undefined ? texts.publishedOn : texts.sentOn, language, {
    day: momentsIn(language).day(sentAt ?? publishedAt),
  })

/** `/news`: every issue, the latest first. */
export const archivePage = defineEndpoint({
  path: '/news',
  operation: 'pageNews',
  summary: texts.news.en,
  tag: 'Newsletters',
  params: z.strictObject({}),
  query,
  answers: { 'text/html': z.string() },
  reply: async ({ locale }, live) => {
    const language = adminLanguageOf(locale)
    const issues = await toldIssues(live, language)
    const body = html`<p class="lead">
        ${issues.length === 0 ? texts.none[language] : texts.lead[language]}
      </p>
      ${issues.map(
        (issue) =>
          html`<article>
            <h2><a href="${addressOf(issue.number, language)}">${issue.title}</a></h2>
            <p>
              ${say(texts.issue, language, { number: issue.number })}. ${issuedOn(issue, language)}.
              ${issue.isDemo && html`<span class="demo">${texts.demo[language]}</span>`}
            </p>
            <ul>
              ${issue.sections.flatMap(({ announcements }) => announcements.map(({ title }) => html`<li>${title}</li>`))}
            </ul>
          </article> `,
      )}
      <p class="downloads">
        ${texts.feeds[language]}
        <a href="/v1/feeds/newsletters.rss?locale=${language}">RSS</a>,
        <a href="/v1/feeds/newsletters.json?locale=${language}">JSON</a>,
        <a href="/v1/calendar.ics?locale=${language}">${texts.calendar[language]}</a>
      </p>`
    const page = newsPage({ language, path: '/news', heading: texts.news[language], body })
    return { kind: 'content', content: publicContent(page, language, live), tags: issueTags }
  },
})

/** `/news/2016-4`: an issue with all it tells. */
export const issuePage = defineEndpoint({
  path: '/news/{number}',
  operation: 'pageIssue',
  summary: 'An issue of the newsletter',
  tag: 'Newsletters',
  params: z.strictObject({ number: z.string().max(20) }),
  query,
  answers: { 'text/html': z.string() },
  reply: async ({ params, locale }, live) => {
    const language = adminLanguageOf(locale)
    const issues = await toldIssues(live, language)
    const number = issueFromAddress(params.number)
    const at = issues.findIndex((issue) => issue.number === number)
    const issue = issues[at]
    const path = `/news/${encodeURIComponent(params.number)}`
    const page = newsPage({
      language,
      path,
      heading: issue?.title ?? texts.notFound[language],
      body: issue
        ? bodyOf(issue, { later: issues[at - 1], earlier: issues[at + 1], language })
        : html`<p><a href="/news?locale=${language}">${texts.archive[language]}</a></p>`,
    })
    const content = { ...publicContent(page, language, live), status: issue ? 200 : 404 }
    return { kind: 'content', content, tags: issueTags }
  },
})

interface Around {
  later: ToldIssue | undefined
  earlier: ToldIssue | undefined
  language: AdminLanguage
}

const bodyOf = (issue: ToldIssue, { later, earlier, language }: Around): Html =>
  html`<p>${say(texts.issue, language, { number: issue.number })}. ${issuedOn(issue, language)}.</p>
    ${issue.isDemo && html`<p class="demo"><strong>${texts.demo[language]}</strong></p>`}
    ${issue.introduction && html`<div class="lead">${trusted(issue.introduction.html)}</div>`}
    ${issue.sections.map(
      ({ title, announcements }) =>
        html`<section>
          <h2>${title}</h2>
          ${announcements.map((one) => announcementOf(one, language))}
        </section> `,
    )}
    <p>
      ${earlier && html`<a href="${addressOf(earlier.number, language)}">${say(texts.earlier, language, { number: earlier.number })}</a> `}
      ${later && html`<a href="${addressOf(later.number, language)}">${say(texts.later, language, { number: later.number })}</a>`}
    </p>`

const announcementOf = (
  { kind, title, body, from, to, place, locale }: ToldAnnouncement,
  language: AdminLanguage,
): Html => {
  const moments = momentsIn(language)
  const isDated = kind === 'event' || kind === 'outage'
  const last = kind === 'deadline' ? (to ?? from) : undefined
  return html`<article ${locale && html` lang="${locale}"`}>
    <h3>${title}</h3>
    ${trusted(belowThree(body.html))}
    ${
      (isDated || last !== undefined || place !== undefined) &&
      html`<dl lang="${language}">
        ${
          isDated &&
          html`<dt>${texts.when[language]}</dt>
            <dd>${moments.span(from, to)}</dd>`
        }
        ${
          last !== undefined &&
          html`<dt>${texts.until[language]}</dt>
            <dd>${moments.day(last)}</dd>`
        }
        ${
          place !== undefined &&
          html`<dt>${texts.place[language]}</dt>
            <dd>${place}</dd>`
        }
      </dl>`
    }
  </article> `
}

/** Headings within a text stand below that of the announcement. */
const belowThree = (markup: string): string =>
  markup.replace(/<(\/?)h4>/g, '<$1h5>').replace(/<(\/?)h3>/g, '<$1h4>')
