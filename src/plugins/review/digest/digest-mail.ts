import type { Mail } from '../../../domain/mail/mail.ts'
import { oneLine } from '../../../domain/mail/one-line.ts'
import { digestTexts } from '../../../i18n/digest-texts.ts'
import type { AdminLanguage } from '../../../i18n/locales.ts'
import { escapeHtml } from '../../../domain/escape-html.ts'
import type { FoundTask } from '../tasks/find-tasks.ts'

interface Digest {
  to: string
  name: string
  language: AdminLanguage
  /** ISO week: `2026-W48`. */
  week: string
  found: readonly FoundTask[]
  /** Scheme, host and port people use. */
  baseUrl: string
  /** Last lines of each mail; empty for none. */
  signature: string
}

/** The weekly mail to a person, or none where nothing waits. */
export const digestMail = (digest: Digest): Mail | undefined => {
  const { to, name, language, week, signature } = digest
  const sections = digest.found.flatMap((found) => sectionOf(found, digest))
  if (sections.length === 0) return undefined
  const intro = digestTexts.intro[language].replace('{name}', oneLine(name))
  const foot = signature.trim()
  return {
    to,
    subject: digestTexts.subject[language].replace('{week}', week),
    text: [intro, ...sections.map(textOf), ...(foot ? [`-- \n${foot}`] : [])].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>`,
      ...intro.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
      ...sections.map(htmlOf),
      ...(foot ? [`<p>${escapeHtml(foot).replaceAll('\n', '<br>')}</p>`] : []),
      '</body></html>',
    ].join('\n'),
  }
}

interface Section {
  title: string
  lines: { words: string; href?: string }[]
}

const sectionOf = (
  { task, entries, failure }: FoundTask,
  { language, baseUrl }: Digest,
): Section[] => {
  const title = task.label[language]
  if (failure !== undefined) return [{ title, lines: [{ words: digestTexts.unknown[language] }] }]
  if (entries.length === 0) return []
  const lines = entries.map(({ label, count, href }) => ({
    words: count === undefined ? label[language] : `${String(count)} ${label[language]}`,
    href: `${baseUrl}${href}`,
  }))
  return [{ title, lines }]
}

const textOf = ({ title, lines }: Section): string =>
  [title, ...lines.map(({ words, href }) => `- ${words}${href ? `\n  ${href}` : ''}`)].join('\n')

const htmlOf = ({ title, lines }: Section): string => {
  const rows = lines.map(({ words, href }) =>
    href
      ? `<li><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></li>`
      : `<li>${escapeHtml(words)}</li>`,
  )
  return `<h2>${escapeHtml(title)}</h2>\n<ul>${rows.join('')}</ul>`
}
