import { goalProgress } from '../../../domain/cost/project/strategy-goal.ts'
import { stateOn } from '../../../domain/cost/project/project-state.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { dataTable } from './data-table.ts'
import { projectLink } from './project-link.ts'

/** The goals of the strategy, the projects that are to reach each, and the services that come of them. */
export const goalSection = (page: Page): Html | false => {
  const { reader, state, day } = page
  if (state.goals.length === 0) return false
  const progress = goalProgress(
    state.goals,
    state.projects.map(({ identifier, stateHistory, services }) => ({
      identifier,
      state: stateOn(stateHistory, day),
      services: services.map((service) => service.identifier),
    })),
  )
  return html`<section id="goals">
    <h2>${reader.say(texts.goalsTitle)}</h2>
    ${dataTable({
      id: 'goal-table',
      caption: reader.say(texts.goalsCaption),
      columns: [
        { head: reader.say(texts.goal) },
        { head: reader.say(texts.portfolio) },
        { head: reader.say(texts.servicesCount) },
      ],
      rows: progress.map(({ goal, projects, closed, services }) => {
        const own = state.goals.find(({ identifier }) => identifier === goal)
        return {
          id: `goal-${goal}`,
          cells: [
            reader.words(own?.title),
            projects === 0
              ? html`<strong>${reader.say(texts.goalWithoutProject)}</strong>`
              : html`${own?.projects.map((one, i) => html`${i > 0 && ', '}${projectLink(page, one)}`)}
                  <small>(${reader.say(texts.goalProjects, { closed, all: projects })})</small>`,
            services.map((one, i) => html`${i > 0 && ', '}${reader.service(one)}`),
          ],
        }
      }),
    })}
  </section>`
}
