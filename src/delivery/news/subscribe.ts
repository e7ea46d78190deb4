import { z } from 'zod'

import { type AdminLanguage, adminLanguageOf, adminLanguages } from '../../i18n/locales.ts'
import { consentText, consentVersion } from '../../i18n/news/consent.ts'
import { newsTexts as texts } from '../../i18n/news/texts.ts'
import { defineEndpoint, type Reply } from '../endpoint.ts'
import { newsletterDeskOf, subscriptionQuota } from '../endpoints/newsletters/desk-of.ts'
import { typedAddress } from '../endpoints/newsletters/subscriptions.ts'
import { html, type Html } from '../transparency/html.ts'
import { chosen } from '../transparency/page.ts'
import { newsPage, personalContent, publicContent } from './news-page.ts'

const path = '/news/subscribe'

const common = {
  path,
  tag: 'Newsletters',
  params: z.strictObject({}),
  query: z.strictObject({ locale: chosen(z.enum(adminLanguages)) }),
  answers: { 'text/html': z.string() },
} as const

/** Bytes a filled-in form has at most. */
const mostBytes = 8 * 1024

/** What is wrong with a form, by field. */
interface Faults {
  address?: string
  consent?: string
}

/** `/news/subscribe`: the form. */
export const subscribePage = defineEndpoint({
  ...common,
  operation: 'pageSubscribe',
  summary: texts.subscribe.en,
  reply: ({ locale }, live) => {
    const language = adminLanguageOf(locale)
    const body = live.newsletterDesk
      ? formOf(language)
      : html`<p class="lead">${texts.off[language]}</p>`
    const page = newsPage({ language, path, heading: texts.subscribe[language], body })
    return Promise.resolve({
      kind: 'content',
      content: publicContent(page, language, live),
      tags: [],
    })
  },
})

/** The form comes back filled in, in the way of browsers without JavaScript. */
export const sentSubscribePage = defineEndpoint({
  ...common,
  method: 'POST',
  operation: 'pageSubscribeSent',
  summary: texts.received.en,
  mostBytes,
  rareQuota: subscriptionQuota,
  reply: async ({ locale, bytes }, live): Promise<Reply> => {
    const language = adminLanguageOf(locale)
    const desk = newsletterDeskOf(live)
    const form = new URLSearchParams(bytes.toString('utf8'))
    const typed = form.get('email') ?? ''
    const address = typedAddress.safeParse(typed)
    const hasAgreed = form.get('consent') === consentVersion
    if (!address.success || !hasAgreed) {
      const faults = {
        ...(!address.success && { address: texts.addressWrong[language] }),
        ...(!hasAgreed && { consent: texts.agreementMissing[language] }),
      }
      const body = formOf(language, typed.slice(0, 254), faults)
      const heading = texts.errors[language]
      const page = newsPage({ language, path, heading, body })
      return { kind: 'content', content: personalContent(page, language, 400), tags: [] }
    }
    if (!form.get('website')) {
      await desk.subscribe({ address: address.data, language, consent: consentVersion })
    }
    const body = html`<p class="lead">${texts.receivedHint[language]}</p>`
    const page = newsPage({ language, path, heading: texts.received[language], body })
    return { kind: 'content', content: personalContent(page, language, 202), tags: [] }
  },
})

const formOf = (language: AdminLanguage, typed = '', faults: Faults = {}): Html =>
  html`<p class="lead">${texts.subscribeLead[language]}</p>
    <form class="subscribe" method="post" action="${path}?locale=${language}">
      ${faultOf('email-fault', faults.address)}
      <p>
        <label for="email">${texts.address[language]}</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          maxlength="254"
          value="${typed}"
          ${faults.address !== undefined && html` aria-invalid="true" aria-describedby="email-fault"`}
        />
      </p>
      ${faultOf('consent-fault', faults.consent)}
      <p>
        <input
          id="consent"
          name="consent"
          type="checkbox"
          value="${consentVersion}"
          required
          ${faults.consent !== undefined && html` aria-invalid="true" aria-describedby="consent-fault"`}
        />
        <label for="consent">${consentText[language]}</label>
      </p>
      <p hidden>
        <label for="website">${texts.leaveEmpty[language]}</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </p>
      <p><button type="submit">${texts.subscribe[language]}</button></p>
    </form>`

const faultOf = (id: string, fault: string | undefined): Html | false =>
  fault !== undefined && html`<p id="${id}" class="late" role="alert">${fault}</p>`
