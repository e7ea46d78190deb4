import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import * as parameters from '../../schemas/parameters.ts'
import { scheduleChart } from '../charts/schedule.ts'
import { definePage } from '../define-page.ts'
import { html } from '../html.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { chartFigure } from '../parts/chart-figure.ts'
import { milestoneTable } from '../parts/milestone-table.ts'
import { roadmapSection } from '../parts/roadmap-section.ts'
import { sentencesOf } from '../sentences.ts'

const milestones = (page: Page) => {
  const { reader, state, to } = page
  const text = sentencesOf(page).onTime
  if (state.milestones.length === 0) return html`<p>${text}</p>`
  return html`<p class="lead">${reader.say(texts.milestonesLead)}</p>
    ${chartFigure(page, {
      title: reader.say(texts.onTime),
      text,
      chart: scheduleChart(page),
      table: milestoneTable(page, state.milestones),
      files: [{ name: 'JSON', href: to.file('/milestones', state, { locale: reader.language }) }],
    })}`
}

/** `/transparency/{identifier}/milestones`: what was promised when, what came when, and what is coming where. */
export const milestonesPage = definePage({
  path: '/milestones',
  operation: 'pageMilestones',
  title: texts.milestones,
  params: programmeParams,
  query: pageQuery.extend({
    bfs: chosen(parameters.bfs),
    project: chosen(parameters.identifier),
  }),
  write: (page) => ({
    body: html`${milestones(page)} ${roadmapSection(page, page.query)}`,
  }),
})
