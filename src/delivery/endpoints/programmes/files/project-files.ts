import { figureKey } from '../../../../domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../../../domain/cost/ledger/formulas.ts'
import { inDependencyOrder } from '../../../../domain/cost/project/dependencies.ts'
import { stateOn } from '../../../../domain/cost/project/project-state.ts'
import { projectFigures } from '../../../../domain/cost/report/overview.ts'
import type { ProjectFacts } from '../../../../domain/cost/snapshot/programme-facts.ts'
import { inLocale } from '../../../../domain/localized-text.ts'
import { decimalFrancs } from '../../../../domain/money.ts'
import { dayOf } from '../asked-state.ts'
import type { FileSource } from './file-source.ts'
import { toCsv } from './to-csv.ts'

const formulas = ['budget', 'commitment', 'actual', 'forecast'] as const satisfies FormulaName[]

const columns = [
  'project',
  'name',
  'state',
  'lead',
  'partners',
  'depends_on',
  'services',
  ...formulas.flatMap((formula) => [formula, `${formula}_unknown_parts`]),
].map((name) => ({ name }))

/** Sums of a project; what nobody booked anything for is empty, and so is a sum of which nothing is known. */
const sumsOf = ({ state }: FileSource, project: string): Record<string, string> => {
  const figures = projectFigures(state.entries, project)
  return Object.fromEntries(
    formulas.flatMap((formula) => {
      const total = figures.get(figureKey(formula, {}))?.total
      if (!total) return []
      const isKnown = total.rappen !== 0 || total.unknown === 0
      return [
        [formula, isKnown ? decimalFrancs(total.rappen) : ''],
        [`${formula}_unknown_parts`, String(total.unknown)],
      ]
    }),
  )
}

const rowOf = (source: FileSource, project: ProjectFacts): Record<string, string> => {
  const { identifier, name, stateHistory, lead = '', partners, dependsOn, services } = project
  return {
    project: identifier,
    name: inLocale(name, source.locale)?.value ?? '',
    state: stateOn(stateHistory, dayOf(source.state)),
    lead,
    partners: partners
      .filter(({ until }) => until === undefined || until >= dayOf(source.state))
      .map(({ authority }) => authority)
      .join(' '),
    depends_on: dependsOn.join(' '),
    services: services.map((service) => service.identifier).join(' '),
    ...sumsOf(source, identifier),
  }
}

/** The portfolio as CSV, each project after those it waits for. */
export const projectsCsv = (source: FileSource): string => {
  const byId = new Map(source.state.projects.map((project) => [project.identifier, project]))
  const rows = inDependencyOrder(source.state.projects).flatMap((identifier) => {
    const project = byId.get(identifier)
    return project ? [rowOf(source, project)] : []
  })
  return toCsv(rows, columns)
}
