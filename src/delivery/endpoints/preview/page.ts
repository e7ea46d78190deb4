import { createHash } from 'node:crypto'

import type { z } from 'zod'

import { escapeHtml } from '../../../domain/escape-html.ts'
import { type Locale, locales } from '../../../domain/locale.ts'
import { formatRappen } from '../../../domain/money.ts'
import { inLanguage } from '../../../i18n/in-language.ts'
import type * as parts from '../../schemas/parts.ts'
import { previewTexts as texts } from './texts.ts'

/** A service as an answer holds it. */
export type PreviewedService = z.output<typeof parts.service>

interface PageOptions {
  locale: Locale
  /** Municipalities to choose from. */
  places: readonly { name: string; bfs: number }[]
}

/** Loads the page again when the form beside it is saved. Source: Payload, live preview. */
const script =
  "addEventListener('message',(e)=>{if(e.origin===location.origin&&e.data?.type==='payload-document-event')location.reload()});parent!==self&&parent.postMessage({type:'payload-live-preview',ready:true},location.origin)"

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}.banner{background:#fff4ce;border:1px solid #8a6d00;padding:.5rem 1rem}form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}label{display:grid}select,button{font:inherit;padding:.25rem}h2{font-size:1.15rem;margin-top:1.5rem}dt{font-weight:600}a{color:#0b5394}'

const hashOf = (source: string): string =>
  `'sha256-${createHash('sha256').update(source).digest('base64')}'`

/** What the page may do: run its own script, carry its own style, stand beside a form of ours. */
export const previewPolicy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`

/** A service as a plain page to look at: everything that is said, in the order people ask for it. */
export const previewPage = (service: PreviewedService, options: PageOptions): string => {
  const { locale } = options
  const say = (text: keyof typeof texts): string => escaped(inLanguage(texts[text], locale))
  const language = locale === 'de-simple' ? 'de' : locale
  const name = escaped(service.localName ?? service.title ?? service.identifier)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow"><title>${name}</title><style>${style}</style></head><body>
<p class="banner" role="status">${say('banner')}</p>
${choices(service, options, say)}
<main><h1>${name}</h1>${service.offered === 'no' ? `<p><strong>${say('notOffered')}</strong> ${escaped(service.offeredReason)}</p>` : ''}
<p>${escaped(service.summary)}</p>${service.description?.html ?? ''}
${sectionsOf(service)
  .filter(([, items]) => items.length > 0)
  .map(
    ([heading, items]) =>
      `<h2>${say(heading)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  )
  .join('\n')}
</main><script>${script}</script></body></html>`
}

type Say = (text: keyof typeof texts) => string

const choices = ({ jurisdiction }: PreviewedService, { places, locale }: PageOptions, say: Say) => {
  const chosen = (is: boolean) => (is ? ' selected' : '')
  const options = places.map(
    ({ name, bfs }) =>
      `<option value="${String(bfs)}"${chosen(bfs === jurisdiction?.bfs)}>${escaped(name)}</option>`,
  )
  const languages = locales.map((one) => `<option${chosen(one === locale)}>${one}</option>`)
  return `<form><label>${say('place')} <select name="bfs">${jurisdiction ? '' : `<option value="" disabled selected>${say('everywhere')}</option>`}${options.join('')}</select></label>
<label>${say('language')} <select name="locale">${languages.join('')}</select></label><button>${say('show')}</button></form>`
}

const sectionsOf = (service: PreviewedService): [keyof typeof texts, string[]][] => {
  const { authority, contact, processingTime: time, remedy } = service
  return [
    ['announcements', service.announcements.map(({ title }) => escaped(title))],
    ['conditions', service.conditions.map(titled)],
    ['procedure', service.procedureSteps.map(titled)],
    [
      'evidences',
      service.evidences.map(({ title, conditionText }) => joined(title, conditionText)),
    ],
    ['outputs', service.outputs.map(({ title }) => escaped(title))],
    ['fees', service.fees.map(feeOf)],
    ['time', [joined(time?.typical, time?.note)].filter(Boolean)],
    ['deadlines', service.deadlines.map(({ duration, from }) => joined(duration, from))],
    ['channels', service.channels.map(({ title, kind, url }) => linked(title ?? kind, url))],
    [
      'authority',
      [
        joined(authority?.name),
        joined(contact?.phone ?? authority?.phone),
        joined(contact?.email ?? authority?.email),
        joined(contact?.openingHours ?? authority?.openingHours),
        joined(contact?.note),
      ].filter(Boolean),
    ],
    [
      'legalBases',
      service.legalBases.map(({ title, number, article, url }) =>
        linked([number, article, title].filter(Boolean).join(' '), url),
      ),
    ],
    ['remedy', [joined(remedy?.deadline, remedy?.text)].filter(Boolean)],
    [
      'faqs',
      service.faqs.map(
        ({ question, answer }) => `<strong>${escaped(question)}</strong>${answer?.html ?? ''}`,
      ),
    ],
  ]
}

const titled = ({ title, text }: { title?: string | undefined; text?: string | undefined }) =>
  `<strong>${escaped(title)}</strong>${text ? `<br>${escaped(text)}` : ''}`

const francs = (amount: { amountRappen: number } | undefined): string | undefined =>
  amount && formatRappen(amount.amountRappen)

const feeOf = ({
  title,
  amount,
  minimum,
  maximum,
  unit,
  condition,
}: PreviewedService['fees'][number]) =>
  joined(
    title,
    francs(amount) ?? [francs(minimum), francs(maximum)].filter(Boolean).join(' – '),
    unit,
    condition,
  )

const joined = (...some: (string | undefined)[]): string =>
  some.filter(Boolean).map(escaped).join(', ')

const linked = (text: string, url: string | undefined): string =>
  url?.startsWith('https://')
    ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`
    : escaped(text)

const escaped = (text: string | undefined): string => escapeHtml(text ?? '')
