import { escapeHtml } from '../../../domain/escape-html.ts'
import { issueInAddress } from '../../../domain/issue-number.ts'
import { oneLine } from '../../../domain/mail/one-line.ts'
import type { ToldIssue } from '../../../domain/newsletter/tell-issue.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { issueMailTexts as texts } from '../../../i18n/news/mails.ts'
import { say } from '../../../i18n/say.ts'

interface IssueMail {
  issue: ToldIssue
  language: AdminLanguage
  baseUrl: string
  /** Where the reader ends it. */
  unsubscribe: string
}

/** An issue as a mail: subject, plain text, and simple HTML that says the same; nothing of it is loaded from anywhere. */
export const issueMail = (mail: IssueMail) => ({
  subject: oneLine(`${mail.issue.title} (${mail.issue.number})`),
  text: textOf(mail),
  html: htmlOf(mail),
})

const archiveAddress = ({ issue, language, baseUrl }: IssueMail): string =>
  `${baseUrl}/news/${issueInAddress(issue.number)}?locale=${language}`

const textOf = (mail: IssueMail): string => {
  const { issue, language, unsubscribe } = mail
  return [
    issue.title,
    ...(issue.isDemo ? [texts.demo[language]] : []),
    ...(issue.introduction ? [issue.introduction.text] : []),
    ...issue.sections.flatMap(({ title, announcements }) => [
      `${title}\n${'='.repeat(Math.min(title.length, 60))}`,
      ...announcements.map((one) => `${one.title}\n\n${one.body.text}`),
    ]),
    `-- \n${texts.inBrowser[language]}: ${archiveAddress(mail)}`,
    `${say(texts.why, language)}\n${texts.unsubscribe[language]}: ${unsubscribe}`,
  ].join('\n\n')
}

const htmlOf = (mail: IssueMail): string => {
  const { issue, language, unsubscribe } = mail
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(issue.title)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;color:#16262a;max-width:40em;margin:0 auto;padding:1em">',
    `<h1 style="line-height:1.2">${escapeHtml(issue.title)}</h1>`,
    ...(issue.isDemo ? [`<p><strong>${texts.demo[language]}</strong></p>`] : []),
    ...(issue.introduction ? [withoutNames(issue.introduction.html)] : []),
    ...issue.sections.flatMap(({ title, announcements }) => [
      `<h2>${escapeHtml(title)}</h2>`,
      ...announcements.map(
        (one) =>
          `<div${one.locale ? ` lang="${one.locale}"` : ''}><h3>${escapeHtml(one.title)}</h3>${withoutNames(one.body.html)}</div>`,
      ),
    ]),
    `<hr><p>${linkTo(archiveAddress(mail), texts.inBrowser[language])}</p>`,
    `<p>${escapeHtml(texts.why[language])} ${linkTo(unsubscribe, texts.unsubscribe[language])}</p>`,
    '</body></html>',
  ].join('\n')
}

const linkTo = (href: string, words: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`

/** Links to documents of the catalogue have no address outside of a front end: their words stay. */
const withoutNames = (markup: string): string =>
  markup.replace(/<a data-collection[^>]*>(.*?)<\/a>/gs, '$1')
