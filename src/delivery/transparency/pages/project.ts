import { CatalogueError } from '../../../domain/errors.ts'
import type { ProjectFacts } from '../../../domain/cost/snapshot/programme-facts.ts'
import { costTable } from '../../../domain/cost/report/cost-table.ts'
import { projectFigures } from '../../../domain/cost/report/overview.ts'
import { stateOn } from '../../../domain/cost/project/project-state.ts'
import { formulaTexts, projectStateNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import * as parameters from '../../schemas/parameters.ts'
import { definePage } from '../define-page.ts'
import { html, type Child, type Html } from '../html.ts'
import { type Page, pageQuery, programmeParams } from '../page.ts'
import { projectAmount } from '../parts/amount.ts'
import { dataTable } from '../parts/data-table.ts'
import { milestoneTable } from '../parts/milestone-table.ts'
import { projectLink } from '../parts/project-link.ts'

const history = (page: Page, { stateHistory }: ProjectFacts): Html => {
  const { reader, to } = page
  return dataTable({
    id: 'history',
    caption: reader.say(texts.historyCaption),
    columns: [
      { head: reader.say(texts.bookedOn) },
      { head: reader.say(texts.status) },
      { head: reader.say(texts.remarks) },
    ],
    rows: stateHistory.map(({ date, to: state, decision, until, continuing = [] }) => ({
      cells: [
        reader.day(date),
        reader.say(projectStateNames[state]),
        html`${until !== undefined && html`${reader.say(texts.until, { day: reader.plainDay(until) })}. `}${continuing.length > 0 && html`${reader.say(texts.goOn)} ${continuing.map((one) => reader.authority(one)).join(', ')}. `}${decision !== undefined && html`<a href="${to.page('/decisions')}#${decision}">${reader.say(texts.decidedBy)}</a>`}`,
      ],
    })),
  })
}

const partners = ({ reader }: Page, project: ProjectFacts): Html =>
  dataTable({
    id: 'partners',
    caption: reader.say(texts.partnersCaption),
    columns: [
      { head: reader.say(texts.organisation) },
      { head: reader.say(texts.role) },
      { head: reader.say(texts.since) },
      { head: reader.say(texts.untilHead) },
      { head: reader.say(texts.effect) },
    ],
    rows: project.partners.map(({ authority, role, since, until, effect }) => ({
      cells: [
        reader.authority(authority),
        role,
        reader.day(since),
        until && reader.day(until),
        reader.words(effect),
      ],
    })),
  })

const shown = ['budget', 'commitment', 'actual', 'forecast'] as const

const money = (page: Page, project: ProjectFacts): Html => {
  const { reader, state, years } = page
  const figures = projectFigures(state.entries, project.identifier)
  const rows = costTable(figures, years).filter(({ category }) => category === undefined)
  return dataTable({
    id: 'money',
    caption: reader.say(texts.projectMoneyCaption),
    columns: [
      { head: reader.say(texts.year) },
      ...shown.map((formula) => ({
        head: reader.say(formulaTexts[formula].name),
        kind: 'number' as const,
      })),
    ],
    rows: rows.map(({ year, amounts }) => ({
      isTotal: year === undefined,
      cells: [
        year ?? reader.say(texts.allYears),
        ...shown.map((formula) =>
          projectAmount(page, project.identifier, {
            formula,
            ...(year !== undefined && { year }),
            total: amounts[formula],
          }),
        ),
      ],
    })),
  })
}

const listed = (parts: readonly Child[]): Child =>
  parts.map((part, i): Child => html`${i > 0 && ', '}${part}`)

const factsOf = (page: Page, project: ProjectFacts): Html => {
  const { reader, state, day } = page
  const { identifier, lead, stateHistory, dependsOn, services, systems } = project
  const waiting = state.projects.filter((other) => other.dependsOn.includes(identifier))
  const facts: [string, Child][] = [
    [reader.say(texts.status), reader.say(projectStateNames[stateOn(stateHistory, day)])],
    [reader.say(texts.lead), lead === undefined ? undefined : reader.authority(lead)],
    [reader.say(texts.waitsFor), listed(dependsOn.map((other) => projectLink(page, other)))],
    [
      reader.say(texts.isWaitedFor),
      listed(waiting.map((other) => projectLink(page, other.identifier))),
    ],
    [
      reader.say(texts.servicesCount),
      listed(services.map((service) => reader.service(service.identifier))),
    ],
    [reader.say(texts.systems), systems.join(', ')],
  ]
  const isSaid = (said: Child) =>
    said !== undefined && said !== '' && !(Array.isArray(said) && said.length === 0)
  return html`<dl class="facts">
    ${facts
      .filter(([, said]) => isSaid(said))
      .map(
        ([name, said]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${said}</dd>
          </div>`,
      )}
  </dl>`
}

/** `/transparency/{identifier}/projects/{project}`: one of them, with its history, partners, milestones and money. */
export const projectPage = definePage({
  path: '/projects/{project}',
  operation: 'pageProject',
  title: texts.project,
  params: programmeParams.extend({ project: parameters.identifier }),
  query: pageQuery,
  write: (page) => {
    const { reader, state, params, to } = page
    const project = state.projects.find(({ identifier }) => identifier === params.project)
    if (!project) throw new CatalogueError('RECORD_NOT_FOUND', 'There is no such project.')
    const milestones = state.milestones.filter((one) => one.project === project.identifier)
    return {
      heading: reader.plain(project.name),
      body: html`<p class="lead">${reader.words(project.summary)}</p>
        ${factsOf(page, project)} ${project.stateHistory.length > 0 && history(page, project)}
        ${project.partners.length > 0 && partners(page, project)}
        ${milestones.length > 0 && milestoneTable(page, milestones)} ${money(page, project)}
        <p><a href="${to.page('/projects')}">${reader.say(texts.backToProjects)}</a></p>`,
    }
  },
})
