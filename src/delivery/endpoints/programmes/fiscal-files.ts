import { createHash } from 'node:crypto'

import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'

import type { ProgrammeSnapshot } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import { inLocale } from '../../../domain/localized-text.ts'
import { licenceIris } from '../../../exporters/dcat-ap-ch/index.ts'
import {
  expenseColumns,
  expenseRows,
  fundingColumns,
  fundingRows,
  toFiscalDataPackage,
} from '../../../exporters/fiscal-data-package/index.ts'
import { defineEndpoint, type Endpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { exportSettingsOf, exportSettingsTag } from '../exports/export-settings.ts'
import { askedState, asOfParameter, statesTag } from './asked-state.ts'
import { yearsOf } from './costs.ts'

/** A text that a spreadsheet would take for a formula is made plain; amounts below zero are none. */
const plainCell = (column: string, cell: string): string =>
  column !== 'amount' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell

/** A table as CSV, RFC 4180, with its header. */
const toCsv = (
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly { name: string }[],
): string => {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => names.map((name) => plainCell(name, row[name] ?? '')))
  return stringify([names, ...cells], { record_delimiter: 'windows' })
}

const expenses = ({ entries }: ProgrammeSnapshot) => toCsv(expenseRows(entries), expenseColumns)
const funding = ({ entries }: ProgrammeSnapshot) => toCsv(fundingRows(entries), fundingColumns)

const params = z.strictObject({ identifier: parameters.identifier })
const query = z.strictObject({ asOf: asOfParameter.optional() })

interface FiscalFile {
  name: 'contributions' | 'costs'
  operation: string
  summary: string
  toBody: (state: ProgrammeSnapshot) => string
}

const csvEndpoint = ({ name, operation, summary, toBody }: FiscalFile): Endpoint =>
  defineEndpoint({
    path: `/v1/programmes/{identifier}/${name}.csv`,
    operation,
    summary,
    tag: 'Programmes',
    params,
    query,
    localized: false,
    answers: { 'text/csv': z.string() },
    reply: async ({ params: { identifier }, query: { asOf } }, live) => {
      const state = await askedState(live, identifier, asOf)
      return {
        kind: 'content',
        content: {
          body: toBody(state),
          contentType: 'text/csv; charset=utf-8',
          surrogateKeys: [`programmes/${identifier}`],
        },
        tags: [statesTag],
      }
    },
  })

const packaged = (path: string, body: string) => ({
  path,
  bytes: Buffer.byteLength(body),
  sha256: createHash('sha256').update(body).digest('hex'),
})

/** `GET /v1/programmes/{identifier}/datapackage.json`, and the files it describes, which lie beside it. */
export const fiscalEndpoints: Endpoint[] = [
  csvEndpoint({
    name: 'costs',
    operation: 'getProgrammeCostsCsv',
    summary: 'Every posting of an expense, planned to spent, as CSV',
    toBody: expenses,
  }),
  csvEndpoint({
    name: 'contributions',
    operation: 'getProgrammeContributionsCsv',
    summary: 'Every posting that has a payer, as CSV',
    toBody: funding,
  }),
  defineEndpoint({
    path: '/v1/programmes/{identifier}/datapackage.json',
    operation: 'getProgrammeDataPackage',
    summary: 'The figures as a Fiscal Data Package, with checksums of its files',
    tag: 'Programmes',
    params,
    query,
    localized: false,
    answers: { 'application/json': z.looseObject({}).meta({ id: 'FiscalDataPackage' }) },
    reply: async ({ params: { identifier }, query: { asOf } }, live) => {
      const state = await askedState(live, identifier, asOf)
      const years = yearsOf(state)
      const { settings } = await exportSettingsOf(live)
      // Each file lies beside the package, and is of the same state.
      const suffix = `?asOf=${encodeURIComponent(state.publicSince)}`
      const descriptor = toFiscalDataPackage({
        name: identifier.toLowerCase(),
        title: inLocale(state.name, 'de')?.value ?? identifier,
        version: state.identifier,
        asOf: state.asOf,
        homepage: `${live.baseUrl}/v1/programmes/${identifier}`,
        license: {
          name: settings.licence,
          path: licenceIris[settings.licence],
          title: settings.licence,
        },
        sources: state.sources,
        fiscalPeriod: {
          start: `${String(years.at(0) ?? '')}-01-01`,
          end: `${String(years.at(-1) ?? '')}-12-31`,
        },
        expenses: packaged(`costs.csv${suffix}`, expenses(state)),
        funding: packaged(`contributions.csv${suffix}`, funding(state)),
      })
      return {
        kind: 'content',
        content: json(descriptor, { surrogateKeys: [`programmes/${identifier}`] }),
        tags: [statesTag, exportSettingsTag],
      }
    },
  }),
]
