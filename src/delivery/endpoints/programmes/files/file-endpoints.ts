import { z } from 'zod'

import {
  type ProgrammeFile,
  type ProgrammeFileName,
  programmeFiles,
} from '../../../../exporters/programme-files.ts'
import { defineEndpoint, type Endpoint } from '../../../endpoint.ts'
import * as parameters from '../../../schemas/parameters.ts'
import { exportSettingsTag } from '../../exports/export-settings.ts'
import { asOfParameter, statesTag, yearParameter } from '../asked-state.ts'
import { type FileSource, sourceOf } from './file-source.ts'
import { makeFile } from './make-file.ts'

/** The others are answers, with endpoints of their own. */
type OwnFile = Exclude<ProgrammeFileName, 'contributions' | 'costs' | 'entries'>

const operations: Record<OwnFile, { operation: string; summary: string }> = {
  'costs.csv': {
    operation: 'getProgrammeCostsCsv',
    summary: 'Every posting of an expense, planned to spent, as CSV',
  },
  'costs.xlsx': {
    operation: 'getProgrammeCostsXlsx',
    summary: 'The table of costs and every posting of an expense, as a workbook',
  },
  'contributions.csv': {
    operation: 'getProgrammeContributionsCsv',
    summary: 'Every posting that has a payer, as CSV',
  },
  'contributions.xlsx': {
    operation: 'getProgrammeContributionsXlsx',
    summary: 'The table of payers and every posting that has one, as a workbook',
  },
  'projects.csv': {
    operation: 'getProgrammeProjectsCsv',
    summary: 'The portfolio with budget and expenses of each project, as CSV',
  },
  'datapackage.json': {
    operation: 'getProgrammeDataPackage',
    summary: 'The figures as a Fiscal Data Package, with checksums of its files',
  },
  'ocds.json': {
    operation: 'getProgrammeReleases',
    summary: 'The contracts as releases of the Open Contracting Data Standard',
  },
}

const isOwn = (name: ProgrammeFileName): name is OwnFile => name in operations

const asOf = asOfParameter.optional()
const year = yearParameter.optional()
const bfs = parameters.bfs.optional()
const locale = parameters.locale.optional()

const queries = {
  'costs.csv': z.strictObject({ asOf, year }),
  'costs.xlsx': z.strictObject({ asOf, year, locale }),
  'contributions.csv': z.strictObject({ asOf, year, bfs }),
  'contributions.xlsx': z.strictObject({ asOf, year, bfs, locale }),
  'projects.csv': z.strictObject({ asOf, locale }),
  'datapackage.json': z.strictObject({ asOf }),
  'ocds.json': z.strictObject({ asOf, locale }),
} satisfies Record<OwnFile, z.ZodObject>

const schemas: Partial<Record<OwnFile, z.ZodType>> = {
  'datapackage.json': z.looseObject({}).meta({ id: 'FiscalDataPackage' }),
  'ocds.json': z.looseObject({}).meta({ id: 'OcdsReleasePackage' }),
}

const endpointOf = ({
  name,
  mediaType,
  format,
  isLocalized,
}: ProgrammeFile & { name: OwnFile }): Endpoint =>
  defineEndpoint({
    path: `/v1/programmes/{identifier}/${name}`,
    ...operations[name],
    tag: 'Programmes',
    params: z.strictObject({ identifier: parameters.identifier }),
    query: queries[name],
    localized: isLocalized,
    answers: { [mediaType]: schemas[name] ?? z.string() },
    reply: async ({ params: { identifier }, query, locale: language }, live) => {
      const source = await sourceOf(live, { ...query, identifier, locale: language })
      return {
        kind: 'content',
        content: {
          body: await makeFile(name, source),
          contentType: format === 'XLSX' ? mediaType : `${mediaType}; charset=utf-8`,
          ...(isLocalized && { contentLanguage: language }),
          isDigested: true,
          disposition: `inline; filename="${filenameOf(name, source)}"`,
          surrogateKeys: [`programmes/${identifier}`],
        },
        tags: [statesTag, exportSettingsTag],
      }
    },
  })

/** Two states of one programme do not get the same name when both are saved. */
const filenameOf = (name: string, { state }: FileSource): string =>
  `${state.programme}-${state.identifier}-${name}`

/** `GET /v1/programmes/{identifier}/…`: the files of a state, beside the answers of the same numbers. */
export const fileEndpoints: Endpoint[] = programmeFiles.flatMap((file) =>
  isOwn(file.name) ? [endpointOf({ ...file, name: file.name })] : [],
)
