import { creditLeft, type Decision } from '../../../domain/cost/project/decision.ts'
import { type TimelineEvent, timelineOf } from '../../../domain/cost/project/timeline.ts'
import type { PublicContract } from '../../../domain/cost/project/contract.ts'
import { formatRappen } from '../../../domain/money.ts'
import { projectStateNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { definePage } from '../define-page.ts'
import { html, type Child, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { francs } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { documentLink } from '../parts/document-link.ts'
import { downloads } from '../parts/downloads.ts'
import { milestoneName } from '../parts/milestone-name.ts'
import { projectLink } from '../parts/project-link.ts'

const votesOf = ({ reader }: Page, { votes }: Decision): Child =>
  votes &&
  html`${reader.say(texts.votes, { yes: votes.for, no: votes.against })}${votes.abstentions !== undefined && `, ${reader.say(texts.abstentions, { count: votes.abstentions })}`}`

const creditOf = ({ reader, state }: Page, decision: Decision): Child => {
  const { credit } = decision
  const left = creditLeft(decision, state.drawdowns)
  return (
    credit &&
    left !== undefined &&
    html`${formatRappen(credit.amountRappen)} (${credit.fromYear}–${credit.toYear})<br /><small
        >${state.drawdowns
          .filter((drawn) => drawn.decision === decision.identifier)
          .map(
            ({ year, amountRappen }) => `${String(year)}: ${formatRappen(amountRappen)}; `,
          )}${reader.say(texts.creditLeft, { sum: formatRappen(left) })}</small
      >`
  )
}

const affectedBy = (page: Page, { affects }: Decision): Child =>
  affects.length > 0 &&
  html`<br /><small
      >${page.reader.say(texts.affects)}
      ${affects.map((project, i) => html`${i > 0 && ', '}${projectLink(page, project)}`)}</small
    >`

const decisions = (page: Page): Html => {
  const { reader, state } = page
  return dataTable({
    id: 'decisions',
    caption: reader.say(texts.decisionsCaption),
    columns: [
      { head: reader.say(texts.bookedOn) },
      { head: reader.say(texts.body) },
      { head: reader.say(texts.subject) },
      { head: reader.say(texts.outcome) },
      { head: reader.say(texts.votesHead) },
      { head: reader.say(texts.credit) },
    ],
    rows: state.decisions
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map((decision) => ({
        id: decision.identifier,
        cells: [
          reader.day(decision.date),
          reader.asWritten(decision.body),
          html`${reader.words(decision.subject)}${decision.text && html`<br /><small>${reader.words(decision.text)}</small>`}${affectedBy(page, decision)}${decision.source !== undefined && html`<br /><small>${decision.source}</small>`}`,
          reader.say(texts[decision.outcome]),
          votesOf(page, decision),
          creditOf(page, decision),
        ],
      })),
  })
}

const contractCells = ({ reader }: Page, contract: PublicContract): Child[] => {
  if (!contract.isPublished) {
    const { withheld, withheldUntil } = contract
    return [
      html`<strong>${reader.say(texts.notPublished)}</strong>
        ${reader.words(withheld)}${withheldUntil !== undefined && html` <small>${reader.say(texts.withheldUntil, { day: reader.plainDay(withheldUntil) })}</small>`}`,
      undefined,
      undefined,
    ]
  }
  const { title, supplier, amountRappen, documents, validFrom, validTo } = contract
  return [
    html`${reader.words(title)}${documents.map((document) => html`<br /><small>${documentLink(document)}</small>`)}${validFrom !== undefined && html`<br /><small>${reader.day(validFrom)} – ${validTo !== undefined && reader.day(validTo)}</small>`}`,
    supplier ?? reader.say(texts.unknown),
    amountRappen === undefined ? reader.say(texts.unknown) : francs(amountRappen),
  ]
}

const contracts = (page: Page): Html => {
  const { reader, state } = page
  return dataTable({
    id: 'contracts',
    caption: reader.say(texts.contractsCaption),
    columns: [
      { head: reader.say(texts.signedOn) },
      { head: reader.say(texts.kind) },
      { head: reader.say(texts.subject) },
      { head: reader.say(texts.supplier) },
      { head: reader.say(texts.inFrancs), kind: 'number' },
    ],
    rows: state.contracts.map((contract) => ({
      id: contract.identifier,
      cells: [
        reader.day(contract.signedOn),
        reader.say(texts[contract.kind]),
        ...contractCells(page, contract),
      ],
    })),
  })
}

const roles = (page: Page): Html => {
  const { reader, state } = page
  return dataTable({
    id: 'roles',
    caption: reader.say(texts.rolesCaption),
    columns: [
      { head: reader.say(texts.role) },
      { head: reader.say(texts.organisation) },
      { head: reader.say(texts.interest) },
    ],
    rows: state.roles.map(({ role, organisation }) => {
      const own = state.interests.find(
        (one) => one.role === role && one.organisation === organisation,
      )
      return {
        cells: [
          role,
          organisation,
          own === undefined
            ? reader.say(texts.undeclared)
            : own.interest
              ? reader.words(own.interest)
              : reader.say(texts.noInterest),
        ],
      }
    }),
  })
}

const eventOf = (page: Page, event: TimelineEvent): Child => {
  const { reader, state, to } = page
  const project = (identifier: string) =>
    html`<a href="${to.page(`/projects/${identifier}`)}"
      >${reader.words(state.projects.find((one) => one.identifier === identifier)?.name)}</a
    >`
  switch (event.kind) {
    case 'decision':
      return html`${reader.say(texts.decided)}:
        <a href="#${event.decision}"
          >${reader.words(state.decisions.find(({ identifier }) => identifier === event.decision)?.subject)}</a
        >`
    case 'state':
      return html`${project(event.project)}:
      ${reader.say(projectStateNames[event.to])}${event.decision !== undefined && html` <small><a href="#${event.decision}">${reader.say(texts.decidedBy)}</a></small>`}`
    case 'joined':
      return html`${project(event.project)}:
      ${reader.say(texts.joined, { name: reader.authority(event.authority) })}`
    case 'left':
      return html`${project(event.project)}:
      ${reader.say(texts.left, { name: reader.authority(event.authority) })}`
    case 'milestone': {
      const milestone = state.milestones.find(({ identifier }) => identifier === event.milestone)
      return html`${reader.say(texts.milestoneReached)}:
        <a href="${to.page('/milestones')}#${event.milestone}"
          >${milestone ? milestoneName(page, milestone) : event.milestone}</a
        >`
    }
  }
}

/** `/transparency/{identifier}/decisions`: who decided what, which contracts rest on it, and what happened when. */
export const decisionsPage = definePage({
  path: '/decisions',
  operation: 'pageDecisions',
  title: texts.decisions,
  params: programmeParams,
  query: pageQuery,
  write: (page) => {
    const { reader, state, day, to } = page
    const none = html`<p>${reader.say(texts.nonePublished)}</p>`
    const events = timelineOf(state, day)
    return {
      body: html`${state.contractBasis && html`<p class="lead">${reader.say(texts.contractBasis)} ${reader.words(state.contractBasis)}</p>`}
        <section>
          <h2>${reader.say(texts.decisionsTitle)}</h2>
          ${state.decisions.length > 0 ? decisions(page) : none}
          ${downloads(reader, [{ name: 'JSON', href: to.file('/decisions', state, { locale: reader.language }) }])}
        </section>
        <section>
          <h2>${reader.say(texts.contractsTitle)}</h2>
          ${state.contracts.length > 0 ? contracts(page) : none}
          ${downloads(reader, [
            { name: 'JSON', href: to.file('', state, { locale: reader.language }) },
            ...(state.contracts.length > 0
              ? [{ name: 'OCDS', href: to.file('/ocds.json', state) }]
              : []),
          ])}
        </section>
        <section>
          <h2>${reader.say(texts.rolesTitle)}</h2>
          ${state.roles.length > 0 ? roles(page) : none}
          <p>
            ${reader.say(texts.innovators, {
              count: state.innovatorsOn.count,
              day: reader.plainDay(state.innovatorsOn.day),
            })}
          </p>
        </section>
        <section>
          <h2>${reader.say(texts.timeline)}</h2>
          ${
            events.length > 0
              ? html`<ol class="roadmap">
                  ${events.map(
                    (event) =>
                      html`<li>
                        <span class="when">${reader.day(event.day)}</span> ${eventOf(page, event)}
                      </li> `,
                  )}
                </ol>`
              : none
          }
        </section>`,
    }
  },
})
