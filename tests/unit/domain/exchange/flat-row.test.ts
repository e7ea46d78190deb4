import fc from 'fast-check'

import { checkRecord } from '../../../../src/domain/exchange/check-record.ts'
import type {
  ExchangeField,
  ExchangeRecord,
  ExchangeValue,
} from '../../../../src/domain/exchange/exchange-field.ts'
import { withValue } from '../../../../src/domain/exchange/exchange-field.ts'
import { columnsOf, fromRow, toRow } from '../../../../src/domain/exchange/flat-row.ts'
import { normalForm } from '../../../../src/domain/exchange/normal-form.ts'
import { locales } from '../../../../src/domain/locale.ts'
import { readCsv, writeCsv } from '../../../../src/exchange/csv.ts'
import { thorough } from '../../thorough.ts'

const aField = (
  path: string,
  kind: ExchangeField['kind'],
  extra: Partial<ExchangeField> = {},
): ExchangeField => ({ path, kind, isLocalized: false, isList: false, ...extra })

const rowFields = [
  aField('key', 'text'),
  aField('title', 'text', { isLocalized: true }),
  aField('days', 'number'),
]

/** One field of each kind a collection has. */
const fields: ExchangeField[] = [
  aField('identifier', 'text'),
  aField('title', 'text', { isLocalized: true }),
  aField('description', 'rich-text', { isLocalized: true }),
  aField('synonyms', 'text', { isLocalized: true, isList: true }),
  aField('processingTime.typical', 'text'),
  aField('processingTime.note', 'text', { isLocalized: true }),
  aField('topics', 'relation', { isList: true, relationTo: 'topics' }),
  aField('level', 'choice', { options: ['bund', 'kanton'] }),
  aField('order', 'number'),
  aField('isFree', 'boolean'),
  aField('validFrom', 'date'),
  aField('conditions', 'rows', { isList: true, fields: rowFields }),
]

/** Texts with everything that spreadsheets, CSV and our own marks stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '\t',
        '\r',
        '\n',
        '"',
        ';',
        ',',
        '|',
        '\\',
        'ä',
        '＝',
        ' ',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((signs) => signs.join('')),
)
const word = text.map((one) => one.trim()).filter((one) => one !== '')
const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/)
const date = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const localized = (value: fc.Arbitrary<ExchangeValue>) =>
  fc.dictionary(fc.constantFrom(...locales), value, { noNullPrototype: true })

const row = fc.record<ExchangeRecord>(
  { key: word, title: localized(text), days: fc.integer() },
  { requiredKeys: [], noNullPrototype: true },
)

const valueOf: Record<string, fc.Arbitrary<ExchangeValue>> = {
  identifier: name,
  title: localized(text),
  description: localized(text),
  synonyms: localized(fc.array(word)),
  'processingTime.typical': text,
  'processingTime.note': localized(text),
  topics: fc.array(name),
  level: fc.constantFrom('bund', 'kanton'),
  order: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  isFree: fc.boolean(),
  validFrom: date,
  conditions: fc.array(row),
}

const record = fc
  .record(valueOf, { requiredKeys: [], noNullPrototype: true })
  .map((values) =>
    normalForm(
      Object.entries(values).reduce<ExchangeRecord>(
        (all, [path, value]) => withValue(all, path, value as ExchangeValue),
        {},
      ),
    ),
  )

describe('a record in a table', () => {
  it('comes back from a CSV file as it went in, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (records) => {
        const file = writeCsv(
          columnsOf(fields),
          records.map((one) => toRow(one, fields)),
        )
        const { rows } = readCsv(file)
        const back = rows.map(({ cells }) => normalForm(fromRow(cells, fields)))
        expect(back).toEqual(records)
        expect(back.flatMap((one) => checkRecord(one, fields))).toEqual([])
      }),
      thorough,
    )
  })

  it('never starts a cell like a formula', () => {
    fc.assert(
      fc.property(record, (one) => {
        const cells = Object.values(toRow(one, fields))
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
      thorough,
    )
  })

  it('may come back from Excel with its dates, numbers and boxes as Excel writes them', () => {
    expect(
      fromRow(
        { validFrom: '1.2.2026', order: "1'750,5", isFree: 'WAHR', topics: ' a | b ' },
        fields,
      ),
    ).toEqual({ validFrom: '2026-02-01', order: 1750.5, isFree: true, topics: ['a', 'b'] })
  })

  it('says nothing about a column that is not there, and that a field is empty by an empty cell', () => {
    expect(fromRow({ 'title.fr': '' }, fields)).toEqual({ title: { fr: null } })
  })
})
