import { openQuestions, type Question } from '../../../domain/cost/project/inquiry.ts'
import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { totalInWords } from '../../../i18n/total-in-words.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { definePage } from '../define-page.ts'
import { html, type Child, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { downloads } from '../parts/downloads.ts'
import { milestoneName } from '../parts/milestone-name.ts'
import { figureName } from '../parts/figure-name.ts'

/** What an answer rests on: a figure with its sum, a decision, a contract or a milestone. */
const evidenceOf = (page: Page, key: string): Html => {
  const { reader, to, state, figures } = page
  const figure = figures.get(key)
  if (figure) {
    return html`<a href="${to.page('/entries', { figure: key })}"
      >${figureName(page, figure)}: ${totalInWords(figure.total, reader.language)}</a
    >`
  }
  const link = (path: string, name: Child) => html`<a href="${to.page(path)}#${key}">${name}</a>`
  const decision = state.decisions.find(({ identifier }) => identifier === key)
  if (decision)
    return link(
      '/decisions',
      html`${reader.asWritten(decision.body)}, ${reader.plainDay(decision.date)}:
      ${reader.words(decision.subject)}`,
    )
  const milestone = state.milestones.find(({ identifier }) => identifier === key)
  if (milestone) return link('/milestones', milestoneName(page, milestone))
  const contract = state.contracts.find(({ identifier }) => identifier === key)
  if (!contract) return html`${key}`
  const name = contract.isPublished ? reader.words(contract.title) : reader.say(texts.notPublished)
  return link('/decisions', html`${reader.say(texts[contract.kind])}: ${name}`)
}

const questionOf = (page: Page, { text, answer, answeredOn, evidence, number }: Question): Html => {
  const { reader } = page
  return html`<li value="${number}">
    <p class="question">${reader.words(text)}</p>
    ${
      answer
        ? html`<div class="answer">
            <p>${reader.words(answer)}</p>
            ${answeredOn !== undefined && html`<p><small>${reader.say(texts.answeredOn, { day: reader.plainDay(answeredOn) })}</small></p>`}${
              evidence.length > 0 &&
              html`<p>${reader.say(texts.restsOn, { day: reader.plainDay(page.day) })}</p>
                <ul>
                  ${evidence.map((key) => html`<li>${evidenceOf(page, key)}</li>`)}
                </ul>`
            }
          </div>`
        : html`<p class="answer"><strong>${reader.say(texts.unanswered)}</strong></p>`
    }
  </li> `
}

const inquiryOf = (page: Page, inquiry: ProgrammeSnapshot['inquiries'][number]): Html => {
  const { reader } = page
  const { identifier, title, kind, body, submittedOn, isUrgent, questions } = inquiry
  const open = openQuestions(inquiry).length
  return html`<section id="${identifier}">
    <h2>${reader.words(title)}</h2>
    <p>
      ${reader.asWritten(kind)}${isUrgent && ` (${reader.say(texts.urgent)})`},
      ${reader.asWritten(body)}, ${reader.day(submittedOn)}.
      ${
        open === 0
          ? reader.say(texts.allAnswered, { all: questions.length })
          : reader.say(texts.someOpen, { open, all: questions.length })
      }
    </p>
    <ol class="questions">
      ${questions.map((question) => questionOf(page, question))}
    </ol>
  </section> `
}

/** `/transparency/{identifier}/inquiries`: what parliaments asked, with answers and what they rest on. */
export const inquiriesPage = definePage({
  path: '/inquiries',
  operation: 'pageInquiries',
  title: texts.inquiries,
  params: programmeParams,
  query: pageQuery,
  write: (page) => {
    const { reader, state, to } = page
    return {
      body: html`<p class="lead">${reader.say(texts.inquiriesLead)}</p>
        ${state.inquiries.length === 0 && html`<p>${reader.say(texts.nonePublished)}</p>`}
        ${state.inquiries.map((inquiry) => inquiryOf(page, inquiry))}
        ${downloads(reader, [{ name: 'JSON', href: to.file('/inquiries', state, { locale: reader.language }) }])}`,
    }
  },
})
