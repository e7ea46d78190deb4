import type { ProgrammeFileName } from '../../../../exporters/programme-files.ts'
import { toContributions } from '../contributions.ts'
import { toCosts } from '../costs.ts'
import { toEntries } from '../entries.ts'
import { contributionsCsv, contributionsWorkbook } from './contribution-files.ts'
import { costsCsv, costsWorkbook } from './cost-files.ts'
import { dataPackage } from './data-package.ts'
import type { FileSource } from './file-source.ts'
import { projectsCsv } from './project-files.ts'
import { releases } from './releases.ts'

const makers: Record<ProgrammeFileName, (source: FileSource) => Promise<Buffer> | string> = {
  costs: ({ state, year }) => JSON.stringify(toCosts(state, year)),
  'costs.csv': costsCsv,
  'costs.xlsx': costsWorkbook,
  contributions: ({ state, ...narrowed }) => JSON.stringify(toContributions(state, narrowed)),
  'contributions.csv': contributionsCsv,
  'contributions.xlsx': contributionsWorkbook,
  'projects.csv': projectsCsv,
  entries: ({ state }) => JSON.stringify(toEntries(state)),
  'datapackage.json': dataPackage,
  'ocds.json': releases,
}

/** A form of the figures of a state, as it is handed out. */
export const makeFile = async (
  name: ProgrammeFileName,
  source: FileSource,
): Promise<Buffer | string> => makers[name](source)
