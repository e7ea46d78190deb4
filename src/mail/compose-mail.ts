import type { Mail } from '../domain/mail/mail.ts'
import type { AdminLanguage } from '../i18n/locales.ts'
import { escapeHtml } from '../domain/escape-html.ts'

/** A mail as its author thinks of it. */
export interface Letter {
  to: string
  language: AdminLanguage
  subject: string
  text: string
  links: readonly { words: string; href: string }[]
  /** Last lines; empty for none. */
  signature: string
}

/** A mail as plain text and as simple HTML that says the same. */
export const composeMail = ({ to, language, subject, text, links, signature }: Letter): Mail => {
  const foot = signature.trim()
  return {
    to,
    subject,
    text: [
      text,
      ...links.map(({ words, href }) => `${words}: ${href}`),
      ...(foot ? [`-- \n${foot}`] : []),
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>`,
      `<p>${escapeHtml(text)}</p>`,
      ...links.map(
        ({ words, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></p>`,
      ),
      ...(foot ? [`<p>${escapeHtml(foot).replaceAll('\n', '<br>')}</p>`] : []),
      '</body></html>',
    ].join('\n'),
  }
}
