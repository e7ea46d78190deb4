import { derivedStatus } from '../../../domain/cost/project/milestone.ts'
import { type RoadmapEntry, roadmapOf } from '../../../domain/cost/project/roadmap.ts'
import { milestoneStatusNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { scheduleChart } from '../charts/schedule.ts'
import { definePage } from '../define-page.ts'
import { html, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { chartFigure } from '../parts/chart-figure.ts'
import { milestoneName } from '../parts/milestone-name.ts'
import { milestoneTable } from '../parts/milestone-table.ts'
import { sentencesOf } from '../sentences.ts'

const roadmapItem = (page: Page, { identifier, day, earlierPlans, isDone }: RoadmapEntry): Html => {
  const { reader, state } = page
  const milestone = state.milestones.find((one) => one.identifier === identifier)
  const status = milestone && derivedStatus(milestone, page.day)
  return html`<li class="${isDone ? 'done' : 'coming'}">
    <span class="when">${day === undefined ? reader.say(texts.noDay) : reader.day(day)}</span>
    <a href="#${identifier}">${milestone ? milestoneName(page, milestone) : identifier}</a>
    ${status && html`<span>(${reader.say(milestoneStatusNames[status])})</span>`}
    ${
      earlierPlans.length > 0 &&
      html`<small
        >${reader.say(texts.earlierPlans)}
        ${earlierPlans.map((one, i) => html`${i > 0 && ', '}${reader.day(one)}`)}</small
      >`
    }
  </li>`
}

/** `/transparency/{identifier}/milestones`: what was promised when, what came when, and what is coming. */
export const milestonesPage = definePage({
  path: '/milestones',
  operation: 'pageMilestones',
  title: texts.milestones,
  params: programmeParams,
  query: pageQuery,
  write: (page) => {
    const { reader, state, day, to } = page
    const text = sentencesOf(page).onTime
    if (state.milestones.length === 0) return { body: html`<p>${text}</p>` }
    const entries = roadmapOf(state.milestones, [], day)
    return {
      body: html`<p class="lead">${reader.say(texts.milestonesLead)}</p>
        ${chartFigure(page, {
          title: reader.say(texts.onTime),
          text,
          chart: scheduleChart(page),
          table: milestoneTable(page, state.milestones),
          files: [
            { name: 'JSON', href: to.file('/milestones', state, { locale: reader.language }) },
          ],
        })}
        <section>
          <h2>${reader.say(texts.roadmap)}</h2>
          <ol class="roadmap">
            ${entries.map((entry) => roadmapItem(page, entry))}
          </ol>
        </section>`,
    }
  },
})
