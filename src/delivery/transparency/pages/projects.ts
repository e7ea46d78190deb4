import { z } from 'zod'

import { inDependencyOrder } from '../../../domain/cost/project/dependencies.ts'
import { projectStates, stateOn } from '../../../domain/cost/project/project-state.ts'
import { figureKey } from '../../../domain/cost/ledger/figure.ts'
import { projectFigures } from '../../../domain/cost/report/overview.ts'
import type { ProjectFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import { folded } from '../../../domain/folded.ts'
import { formulaTexts, projectStateNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { definePage } from '../define-page.ts'
import { html, type Child, type Html } from '../html.ts'
import { chosen, type Page, pageQuery, programmeParams } from '../page.ts'
import { projectAmount } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { downloads } from '../parts/downloads.ts'
import { filterForm } from '../parts/filter-form.ts'
import { goalSection } from '../parts/goal-section.ts'
import { projectLink } from '../parts/project-link.ts'

const portfolioQuery = pageQuery.extend({
  state: chosen(z.enum(projectStates)),
  authority: chosen(z.string().max(100)),
  goal: chosen(z.string().max(100)),
  q: chosen(z.string().max(200)),
})

type Asked = z.output<typeof portfolioQuery>

/** Projects that were asked for, each after those it waits for. */
const portfolioOf = (
  { state, day, reader }: Pick<Page, 'day' | 'reader' | 'state'>,
  { state: stage, authority, goal, q }: Partial<Asked>,
): ProjectFacts[] => {
  const byId = new Map(state.projects.map((project) => [project.identifier, project]))
  const goalProjects = state.goals.find(({ identifier }) => identifier === goal)?.projects
  const words = q === undefined ? undefined : folded(q)
  return inDependencyOrder(state.projects)
    .flatMap((identifier) => byId.get(identifier) ?? [])
    .filter(
      ({ identifier, stateHistory, lead, partners, name, summary }) =>
        (stage === undefined || stateOn(stateHistory, day) === stage) &&
        (authority === undefined ||
          lead === authority ||
          partners.some((partner) => partner.authority === authority)) &&
        (goal === undefined || goalProjects?.includes(identifier)) &&
        (words === undefined ||
          folded(`${identifier} ${reader.plain(name)} ${reader.plain(summary)}`).includes(words)),
    )
}

const rowOf = (
  page: Page,
  { identifier, stateHistory, lead, dependsOn, services }: ProjectFacts,
) => {
  const { reader, state, day } = page
  const figures = projectFigures(state.entries, identifier)
  const stage = stateOn(stateHistory, day)
  return {
    id: identifier,
    cells: [
      projectLink(page, identifier),
      html`<span class="project-state ${stage}">${reader.say(projectStateNames[stage])}</span>`,
      lead === undefined ? undefined : reader.authority(lead),
      dependsOn.map((other, i): Child => html`${i > 0 && ', '}${projectLink(page, other)}`),
      services.length,
      ...(['budget', 'actual'] as const).map((formula) =>
        projectAmount(page, identifier, {
          formula,
          total: figures.get(figureKey(formula, {}))?.total,
        }),
      ),
    ],
  }
}

const filters = (page: Page<unknown, Asked>): Html => {
  const { reader, state, query } = page
  const authorities = [
    ...new Set(
      state.projects.flatMap(({ lead, partners }) => [
        ...(lead === undefined ? [] : [lead]),
        ...partners.map(({ authority }) => authority),
      ]),
    ),
  ]
  return filterForm(page, '/projects', {
    choices: [
      {
        name: 'state',
        label: reader.say(texts.status),
        none: reader.say(texts.all),
        chosen: query.state,
        options: projectStates.map((one) => ({
          value: one,
          text: reader.say(projectStateNames[one]),
        })),
      },
      {
        name: 'authority',
        label: reader.say(texts.takesPart),
        none: reader.say(texts.all),
        chosen: query.authority,
        options: authorities
          .map((one) => ({ value: one, text: reader.authority(one) }))
          .toSorted((a, b) => a.text.localeCompare(b.text, reader.language)),
      },
      {
        name: 'goal',
        label: reader.say(texts.goal),
        none: reader.say(texts.all),
        chosen: query.goal,
        options: state.goals.map(({ identifier, title }) => ({
          value: identifier,
          text: reader.plain(title),
        })),
      },
    ],
    more: html`<label
      >${reader.say(texts.wordInName)}
      <input type="search" name="q" value="${query.q}" maxlength="200"
    /></label> `,
  })
}

/** `/transparency/{identifier}/projects`: the portfolio, in the order in which projects wait for each other. */
export const projectsPage = definePage({
  path: '/projects',
  operation: 'pageProjects',
  title: texts.portfolio,
  params: programmeParams,
  query: portfolioQuery,
  write: (page) => {
    const { reader, state, query, to } = page
    const projects = portfolioOf(page, query)
    return {
      body: html`<p class="lead">${reader.say(texts.portfolioLead)}</p>
        ${filters(page)}
        <p role="status">
          ${reader.say(texts.projectsFound, { found: projects.length, all: state.projects.length })}
        </p>
        ${
          projects.length > 0 &&
          dataTable({
            id: 'projects',
            caption: reader.say(texts.projectsCaption),
            columns: [
              { head: reader.say(texts.project) },
              { head: reader.say(texts.status) },
              { head: reader.say(texts.lead) },
              { head: reader.say(texts.waitsFor) },
              { head: reader.say(texts.servicesCount), kind: 'number' },
              { head: reader.say(formulaTexts.budget.name), kind: 'number' },
              { head: reader.say(formulaTexts.actual.name), kind: 'number' },
            ],
            rows: projects.map((project) => rowOf(page, project)),
          })
        }
        ${downloads(reader, [
          { name: 'CSV', href: to.file('/projects.csv', state, { locale: reader.language }) },
          { name: 'JSON', href: to.file('/projects', state, { locale: reader.language }) },
        ])}
        ${goalSection(page)}`,
    }
  },
})
