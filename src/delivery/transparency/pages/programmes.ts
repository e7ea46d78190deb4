import { z } from 'zod'

import { stateAt } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { adminLanguageOf, adminLanguages, localeNames } from '../../../i18n/locales.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { allOf } from '../../changes/record-change.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { dayOf, publicStates, statesTag } from '../../endpoints/programmes/asked-state.ts'
import { createAddresses } from '../addresses.ts'
import { html } from '../html.ts'
import { chosen } from '../page.ts'
import { createReader } from '../reader.ts'
import { documentOf, refusalPage, toContent } from '../shell.ts'

/** `/transparency`: every programme of which a state is public. */
export const programmesPage = defineEndpoint({
  path: '/transparency',
  operation: 'pageProgrammes',
  summary: texts.programmesAndCosts.en,
  tag: 'Transparency',
  params: z.strictObject({}),
  query: z.strictObject({ locale: chosen(z.enum(adminLanguages)) }),
  answers: { 'text/html': z.string() },
  refusal: refusalPage,
  reply: async ({ locale }, live) => {
    const language = adminLanguageOf(locale)
    const all = await publicStates(live)
    const reference = await live.reference()
    const now = new Date().toISOString()
    const states = [...new Set(all.map(({ programme }) => programme))]
      .toSorted()
      .flatMap((programme) => stateAt(all, programme, now) ?? [])
    const heading = texts.programmesAndCosts[language]
    const header = html`<header>
      <p class="brand"><span>${heading}</span></p>
      <nav class="languages" aria-label="${texts.language[language]}">
        <ul>
          ${adminLanguages.map((one) => html`<li><a lang="${one}" hreflang="${one}" href="/transparency?locale=${one}" ${one === language && html` aria-current="true"`}>${localeNames[one]}</a></li>`)}
        </ul>
      </nav>
    </header>`
    const body = html`<h1>${heading}</h1>
      ${states.length === 0 && html`<p>${texts.noProgrammes[language]}</p>`}
      ${states.map((state) => {
        const reader = createReader(language, reference, dayOf(state))
        const to = createAddresses(state.programme, {
          language,
          asOf: undefined,
          isEmbedded: false,
        })
        return html`<section class="programme">
          <h2><a href="${to.page('')}">${reader.words(state.name)}</a></h2>
          <p>${reader.words(state.summary)}</p>
        </section> `
      })}`
    return {
      kind: 'content',
      content: toContent(documentOf({ language, title: heading, header }, body), language, live),
      tags: [statesTag, ...['jurisdictions', 'authorities', 'services'].map(allOf)],
    }
  },
})
