import {
  partOfRoadmap,
  type RoadmapEntry,
  roadmapOf,
} from '../../../domain/cost/project/roadmap.ts'
import {
  channelStepNames,
  milestoneStatusNames,
  projectStateNames,
} from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { downloads } from './downloads.ts'
import { filterForm } from './filter-form.ts'
import { milestoneName } from './milestone-name.ts'

interface Asked {
  bfs?: number | undefined
  project?: string | undefined
}

/** Municipalities the programme has to do with: those that contribute, and those in which something goes online. */
const municipalitiesOf = ({ state, reader }: Page) =>
  [
    ...new Set([
      ...state.contributions.flatMap(({ payer }) => (payer === 'canton' ? [] : [payer])),
      ...(state.channels ?? []).flatMap(({ municipalities }) => municipalities),
    ]),
  ]
    .map((bfs) => ({ value: bfs, text: reader.payer(bfs) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, reader.language))

const filters = (page: Page, { bfs, project }: Asked): Html => {
  const { reader, state } = page
  return filterForm(page, '/milestones', {
    part: 'roadmap',
    choices: [
      {
        name: 'bfs',
        label: reader.say(texts.municipality),
        none: reader.say(texts.all),
        chosen: bfs,
        options: municipalitiesOf(page),
      },
      {
        name: 'project',
        label: reader.say(texts.project),
        none: reader.say(texts.all),
        chosen: project,
        options: state.projects.map(({ identifier, name }) => ({
          value: identifier,
          text: reader.plain(name),
        })),
      },
    ],
  })
}

/** Where a channel opens: every municipality by its name, also on paper. */
const placesOf = ({ reader }: Page, municipalities: readonly number[]): string => {
  if (municipalities.length === 0) return reader.say(texts.everywhere)
  const names = municipalities
    .map((bfs) => reader.payer(bfs))
    .toSorted((a, b) => a.localeCompare(b, reader.language))
    .join(', ')
  return municipalities.length === 1
    ? names
    : reader.say(texts.inMunicipalities, { count: municipalities.length, names })
}

const titleOf = (page: Page, entry: RoadmapEntry): Html => {
  const { reader, state } = page
  if (entry.kind === 'channel') {
    const project = state.projects.find(({ identifier }) => identifier === entry.project)
    return html`<strong>${reader.service(entry.service)}</strong>: ${reader.words(entry.title)} ·
      ${reader.words(project?.name)} (${reader.say(channelStepNames[entry.availability])}) –
      ${placesOf(page, entry.municipalities)}`
  }
  const milestone = state.milestones.find(
    ({ identifier, project }) => identifier === entry.identifier && project === entry.project,
  )
  return html`<a href="#${entry.identifier}"
      >${milestone ? milestoneName(page, milestone) : entry.identifier}</a
    >
    <span>(${reader.say(milestoneStatusNames[entry.status])})</span>`
}

const item = (page: Page, entry: RoadmapEntry): Html => {
  const { reader } = page
  const { day, earlierPlans, halted, isDone } = entry
  return html`<li class="${isDone ? 'done' : 'coming'}">
    <span class="when">${day === undefined ? reader.say(texts.noDay) : reader.day(day)}</span>
    ${titleOf(page, entry)}
    ${entry.kind === 'channel' && entry.until !== undefined && html`<span>${reader.say(texts.untilDay)} ${reader.day(entry.until)}</span>`}
    ${halted && html`<span class="project-state ${halted}">${reader.say(texts.projectIs, { state: reader.say(projectStateNames[halted]) })}</span>`}
    ${
      earlierPlans.length > 0 &&
      html`<small
        >${reader.say(texts.earlierPlans)}
        ${earlierPlans.map((one, i) => html`${i > 0 && ', '}${reader.day(one)}`)}</small
      >`
    }
  </li>`
}

/** What is coming and what came: for everybody, or for a municipality or a project. */
export const roadmapSection = (page: Page, asked: Asked): Html => {
  const { reader, state, day, to } = page
  const all = roadmapOf(state, day)
  const entries = partOfRoadmap(all, asked)
  return html`<section id="roadmap">
    <h2>${reader.say(texts.roadmap)}</h2>
    <p>${reader.say(texts.roadmapLead)}</p>
    ${!state.channels && html`<p>${reader.say(texts.channelsNotNoted)}</p>`} ${filters(page, asked)}
    <p role="status">
      ${reader.say(texts.roadmapFound, { found: entries.length, all: all.length })}
    </p>
    <ol class="roadmap">
      ${entries.map((entry) => item(page, entry))}
    </ol>
    ${downloads(reader, [
      { name: 'JSON', href: to.file('/roadmap', state, { ...asked, locale: reader.language }) },
    ])}
  </section>`
}
