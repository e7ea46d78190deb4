import { expenseColumns, type FiscalColumn, fundingColumns } from './columns.ts'

/** A file of the package, as it lies beside the descriptor. */
export interface PackagedFile {
  path: string
  bytes: number
  /** SHA-256, hexadecimal. */
  sha256: string
}

/** What a package says of itself. */
export interface FiscalPackage {
  /** Lower case, for URLs. */
  name: string
  title: string
  /** Version of the content: the snapshot. */
  version: string
  /** Moment of the snapshot, RFC 3339. */
  asOf: string
  homepage: string
  license: { name: string; path: string; title: string }
  sources: readonly string[]
  fiscalPeriod: { start: string; end: string }
  expenses: PackagedFile
  funding: PackagedFile
}

const resource = (
  name: string,
  { path, bytes, sha256 }: PackagedFile,
  columns: readonly FiscalColumn[],
) => ({
  name,
  path,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  schema: {
    fields: columns.map(({ name: field, type, columnType }) => ({
      name: field,
      type,
      ...(type === 'number' && { bareNumber: true, decimalChar: '.' }),
      ...(columnType && { columnType }),
    })),
    // An amount nobody has valued is empty, which is not zero.
    missingValues: [''],
  },
})

const dimension = (
  dimensionType: 'activity' | 'classification' | 'datetime' | 'entity',
  source: string,
  file: { resource: string; classificationType?: 'administrative' | 'functional' },
) => ({
  dimensionType,
  ...(file.classificationType && { classificationType: file.classificationType }),
  primaryKey: source,
  attributes: { [source]: { source, resource: file.resource } },
})

const measure = (file: string) => ({ source: 'amount', resource: file, currency: 'CHF' })

/** The measures and dimensions that the profile of the standard asks for beside the types of columns. */
const model = {
  measures: { expense: measure('expenses'), funding: measure('funding') },
  dimensions: {
    year: dimension('datetime', 'year', { resource: 'expenses' }),
    category: dimension('classification', 'category', {
      resource: 'expenses',
      classificationType: 'functional',
    }),
    project: dimension('activity', 'project', { resource: 'expenses' }),
    supplier: dimension('entity', 'supplier', { resource: 'expenses' }),
    payer: dimension('classification', 'payer', {
      resource: 'funding',
      classificationType: 'administrative',
    }),
  },
}

/** The descriptor of the package, `datapackage.json`. Source: Fiscal Data Package 1.0, profile `fiscal-data-package`. */
export const toFiscalDataPackage = (content: FiscalPackage) => ({
  // So the profile of fiscal packages demands it: it is that of tabular ones, with a model.
  profile: 'tabular-data-package',
  name: content.name,
  title: content.title,
  version: content.version,
  created: content.asOf,
  homepage: content.homepage,
  licenses: [content.license],
  sources: content.sources.map((title) => ({ title })),
  countryCode: 'CH',
  granularity: 'transactional',
  fiscalPeriod: content.fiscalPeriod,
  resources: [
    resource('expenses', content.expenses, expenseColumns),
    resource('funding', content.funding, fundingColumns),
  ],
  model,
})
