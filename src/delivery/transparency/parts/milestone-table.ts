import { type Milestone, shownStatus, varianceOf } from '../../../domain/cost/project/milestone.ts'
import type { NamedMilestone } from '../../../domain/cost/snapshot/programme-facts.ts'
import { hermesPhaseNames, milestoneStatusNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Child, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { dataTable } from './data-table.ts'
import { documentLink } from './document-link.ts'
import { milestoneName } from './milestone-name.ts'

/** Every day that was promised, the first one first, with why it moved. */
const planningsOf = ({ reader }: Page, { plannings }: Milestone): Child =>
  plannings.length > 0 &&
  html`<ol class="plain">
    ${plannings.map(
      ({ plannedOn, decidedOn, reason }, i) =>
        html`<li>
          ${i < plannings.length - 1 ? html`<s>${reader.day(plannedOn)}</s>` : reader.day(plannedOn)}${
            i > 0 &&
            html` <small
              >${reader.say(texts.replannedOn, { day: reader.plainDay(decidedOn) })}:
              ${reader.words(reason)}</small
            >`
          }
        </li>`,
    )}
  </ol>`

/** The day it was reached, and the results with whoever accepted them. */
const reachedOf = ({ reader }: Page, { actualOn, results }: Milestone): Html =>
  html`${actualOn && reader.day(actualOn)}${
    results.length > 0 &&
    html`<ul class="plain">
      ${results.map(
        ({ document, acceptedOn, acceptedBy }) =>
          html`<li>
            <small
              >${documentLink(document)}
              (${acceptedOn === undefined ? reader.say(texts.notAccepted) : reader.say(texts.acceptedOn, { day: reader.plainDay(acceptedOn) })}${acceptedBy !== undefined && `, ${acceptedBy}`})</small
            >
          </li>`,
      )}
    </ul>`
  }`

/** The status that follows from the days, and beside it what somebody set instead. */
const statusOf = ({ reader, day }: Page, milestone: Milestone): Html => {
  const { derived, override } = shownStatus(milestone, day)
  return html`<span class="milestone-status ${derived}"
      >${reader.say(milestoneStatusNames[derived])}</span
    >${
      override &&
      html`<br /><small
          >${reader.say(texts.setByHand, { status: reader.say(milestoneStatusNames[override.status]), day: reader.plainDay(override.setOn) })}
          ${reader.words(override.reason)}</small
        >`
    }`
}

const varianceIn = ({ reader }: Page, milestone: Milestone): string | undefined => {
  const { fromBaseline, fromCurrent } = varianceOf(milestone)
  const signed = (days: number) =>
    `${days > 0 ? '+' : days < 0 ? '−' : '±'}${String(Math.abs(days))}`
  return fromBaseline === undefined || fromCurrent === undefined
    ? undefined
    : reader.say(texts.days, { first: signed(fromBaseline), last: signed(fromCurrent) })
}

/** Milestones with every planning they had. */
export const milestoneTable = (page: Page, milestones: readonly NamedMilestone[]): Html => {
  const { reader, state } = page
  return dataTable({
    id: 'milestones',
    caption: reader.say(texts.milestonesCaption),
    columns: [
      { head: reader.say(texts.milestone) },
      { head: reader.say(texts.phase) },
      { head: reader.say(texts.planned) },
      { head: reader.say(texts.forecast) },
      { head: reader.say(texts.reachedOn) },
      { head: reader.say(texts.variance) },
      { head: reader.say(texts.status) },
    ],
    rows: milestones.map((milestone) => {
      const phase = state.milestoneKinds.find(({ code }) => code === milestone.kind)?.phase
      return {
        id: milestone.identifier,
        cells: [
          milestoneName(page, milestone),
          phase && reader.say(hermesPhaseNames[phase]),
          planningsOf(page, milestone),
          milestone.forecastOn && reader.day(milestone.forecastOn),
          reachedOf(page, milestone),
          varianceIn(page, milestone),
          statusOf(page, milestone),
        ],
      }
    }),
  })
}
