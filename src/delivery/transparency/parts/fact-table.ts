import type { FactChange, FactDifference } from '../../../domain/cost/snapshot/fact-differences.ts'
import type { MilestoneStatus } from '../../../domain/cost/project/milestone.ts'
import type { ProjectState } from '../../../domain/cost/project/project-state.ts'
import {
  factAspectNames,
  milestoneStatusNames,
  projectStateNames,
  publicationNames,
} from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { francs } from './amount.ts'
import { dataTable } from './data-table.ts'
import { milestoneName } from './milestone-name.ts'

const named = <T extends { identifier: string }>(
  list: readonly T[],
  identifier: string,
  name: (one: T) => Html | string,
): Html | string => {
  const one = list.find((member) => member.identifier === identifier)
  return one ? name(one) : identifier
}

/** What a fact is called in the later state, with its kind. */
const nameOf = (page: Page, { kind, identifier }: FactDifference): Html | string => {
  const { reader, state } = page
  switch (kind) {
    case 'project':
      return named(state.projects, identifier, ({ name }) => reader.words(name))
    case 'milestone':
      return named(state.milestones, identifier, (one) => milestoneName(page, one))
    case 'decision':
      return named(state.decisions, identifier, ({ subject }) => reader.words(subject))
    case 'contract':
      return named(state.contracts, identifier, (one) =>
        one.isPublished ? reader.words(one.title) : reader.say(texts[one.kind]),
      )
    case 'condition':
      return named(state.conditions, identifier, ({ text }) => reader.words(text))
    case 'question': {
      const [inquiry = '', number] = identifier.split('/')
      return html`${named(state.inquiries, inquiry, ({ title }) => reader.words(title))}, ${number}`
    }
  }
}

const valueOf = (
  { reader }: Page,
  aspect: FactChange['aspect'],
  value: number | string | undefined,
): Html | string => {
  if (value === undefined) return '–'
  if (typeof value === 'number') return francs(value)
  if (aspect === 'state') return reader.say(projectStateNames[value as ProjectState])
  if (aspect === 'status') return reader.say(milestoneStatusNames[value as MilestoneStatus])
  if (aspect === 'publication') return reader.say(publicationNames[value as 'public' | 'withheld'])
  return reader.day(value)
}

/** What two states tell differently beside their figures, a line for each thing. */
export const factTable = (page: Page, differences: readonly FactDifference[]): Html => {
  const { reader } = page
  return dataTable({
    id: 'facts',
    caption: reader.say(texts.factsCaption),
    columns: [
      { head: reader.say(texts.entryText) },
      { head: reader.say(texts.remarks) },
      { head: reader.say(texts.before) },
      { head: reader.say(texts.after) },
    ],
    rows: differences.flatMap((difference) =>
      difference.changes.map(({ aspect, before, after }) => ({
        cells: [
          html`${nameOf(page, difference)}${difference.isNew && html` <small>(${reader.say(texts.isNew)})</small>`}`,
          reader.say(factAspectNames[aspect]),
          valueOf(page, aspect, before),
          valueOf(page, aspect, after),
        ],
      })),
    ),
  })
}
