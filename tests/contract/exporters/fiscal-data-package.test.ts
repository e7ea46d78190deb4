import {
  type FiscalPackage,
  toFiscalDataPackage,
} from '../../../src/exporters/fiscal-data-package/index.ts'
import { createFiscalCheck } from '../../support/fiscal-profile.ts'

const file = (path: string) => ({ path, bytes: 10, sha256: 'a'.repeat(64) })

const content: FiscalPackage = {
  name: 'digitaler-kanton-kosten',
  title: 'Kosten des Programms',
  version: 's-2022-01-31',
  asOf: '2022-01-31T23:00:00.000Z',
  homepage: 'https://example.ch/transparency',
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'CC BY 4.0',
  },
  sources: ['Finanzbuchhaltung'],
  fiscalPeriod: { start: '2021-01-01', end: '2021-12-31' },
  expenses: file('expenses.csv'),
  funding: file('funding.csv'),
}

const check = createFiscalCheck()

describe('the fiscal data package', () => {
  it('conforms to the profile of the standard', () => {
    expect(check(toFiscalDataPackage(content))).toEqual([])
  })

  it('would not, without its model, its resources or a period that begins', () => {
    const { model: _, ...withoutModel } = toFiscalDataPackage(content)
    expect(check(withoutModel)).not.toEqual([])
    expect(check({ ...toFiscalDataPackage(content), resources: [] })).not.toEqual([])
    expect(
      check({ ...toFiscalDataPackage(content), fiscalPeriod: { end: '2021-12-31' } }),
    ).not.toEqual([])
  })

  it('describes its files so that they can be checked', () => {
    expect(
      toFiscalDataPackage(content).resources.map(({ path, bytes, hash }) => [path, bytes, hash]),
    ).toEqual([
      ['expenses.csv', 10, `sha256:${'a'.repeat(64)}`],
      ['funding.csv', 10, `sha256:${'a'.repeat(64)}`],
    ])
  })

  it('measures and dimensions name columns its files have', () => {
    const { model, resources } = toFiscalDataPackage(content)
    const columns = new Set(
      resources.flatMap(({ name, schema }) =>
        schema.fields.map((field) => `${name}.${field.name}`),
      ),
    )
    const named = [
      ...Object.values(model.measures).map(({ resource, source }) => `${resource}.${source}`),
      ...Object.values(model.dimensions).flatMap(({ attributes }) =>
        Object.values(attributes).map(({ resource, source }) => `${resource}.${source}`),
      ),
    ]
    expect(named.filter((column) => !columns.has(column))).toEqual([])
  })
})
