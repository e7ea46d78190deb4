import fc from 'fast-check'

import { checkRecord } from '../../../../src/domain/exchange/check-record.ts'
import type { ExchangeField } from '../../../../src/domain/exchange/exchange-field.ts'
import { deletesTooMuch } from '../../../../src/domain/exchange/import-report.ts'
import { changedPaths, overlaid } from '../../../../src/domain/exchange/normal-form.ts'
import { keyOf } from '../../../../src/domain/exchange/record-key.ts'
import { writeOrder } from '../../../../src/domain/exchange/write-order.ts'
import { thorough } from '../../thorough.ts'

const base = { isLocalized: false, isList: false }
const fields: ExchangeField[] = [
  { ...base, path: 'title', kind: 'text', isLocalized: true },
  { ...base, path: 'level', kind: 'choice', options: ['bund', 'kanton'] },
  { ...base, path: 'topics', kind: 'relation', isList: true, relationTo: 'topics' },
  { ...base, path: 'validFrom', kind: 'date' },
  {
    ...base,
    path: 'rows',
    kind: 'rows',
    isList: true,
    fields: [{ ...base, path: 'n', kind: 'number' }],
  },
]

describe('a record of a file', () => {
  it('is told everything that is wrong with it at once', () => {
    const wrong = checkRecord(
      {
        title: { de: 1, xx: 'a' },
        level: 'gemeinde',
        validFrom: '2026-02-30',
        rows: [{ n: 'x' }],
        other: 1,
      },
      fields,
    )
    expect(wrong.map(({ path, finding }) => `${path} ${finding.code}`)).toEqual([
      'title.de IMPORT_VALUE_INVALID',
      'title.xx IMPORT_FIELD_UNKNOWN',
      'level IMPORT_CHOICE_UNKNOWN',
      'validFrom IMPORT_VALUE_INVALID',
      'rows.0.n IMPORT_VALUE_INVALID',
      'other IMPORT_FIELD_UNKNOWN',
    ])
  })

  it('changes what it says, and leaves what it does not say', () => {
    const before = { title: { de: 'Hund', fr: 'Chien' }, topics: ['a'], level: 'bund' }
    const after = overlaid(before, { title: { fr: null, it: 'Cane' }, topics: null }, fields)
    expect(after).toEqual({
      title: { de: 'Hund', fr: null, it: 'Cane' },
      topics: null,
      level: 'bund',
    })
    expect(changedPaths(before, after, fields)).toEqual(['title.fr', 'title.it', 'topics'])
  })

  it('changes nothing where it says the same with other empty values', () => {
    const before = { title: { de: 'Hund' }, topics: [] }
    const after = overlaid(before, { title: { de: 'Hund', fr: '' }, level: null }, fields)
    expect(changedPaths(before, after, fields)).toEqual([])
  })

  it('is named by the fields that stand for an identifier, the last of which may be empty', () => {
    const key = { fields: ['service', 'area', 'from'], optional: ['from'] }
    expect(keyOf({ service: 'hund', area: 'sursee' }, key)).toBe('hund@sursee@')
    expect(keyOf({ service: 'hund', from: '2026-01-01' }, key)).toBeUndefined()
  })
})

describe('the order of writing', () => {
  it('puts what is named first, and what names each other together', () => {
    const order = writeOrder([
      { key: 'a', needs: ['b'] },
      { key: 'b', needs: ['c', 'elsewhere'] },
      { key: 'c', needs: ['b'] },
      { key: 'd', needs: [] },
    ])
    expect(order.map((group) => group.toSorted())).toEqual([['b', 'c'], ['a'], ['d']])
  })

  it('names each record once, after all it needs outside its group', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f']
    const needs = fc.tuple(...keys.map(() => fc.subarray(keys)))
    fc.assert(
      fc.property(needs, (lists) => {
        const records = keys.map((key, at) => ({ key, needs: lists[at] ?? [] }))
        const groups = writeOrder(records)
        expect(groups.flat().toSorted()).toEqual(keys)
        const seen = new Set<string>()
        for (const group of groups) {
          for (const key of group) seen.add(key)
          const needed = records
            .filter(({ key }) => group.includes(key))
            .flatMap((one) => one.needs)
          expect(needed.filter((key) => !seen.has(key))).toEqual([])
        }
      }),
      thorough,
    )
  })
})

describe('the share of documents a file may delete', () => {
  it.each([
    [0, 0, false],
    [1, 10, false],
    [2, 10, true],
    [1, 9, true],
  ])('%i of %i: refused %s', (missing, existing, isRefused) => {
    expect(deletesTooMuch(missing, existing, 0.1)).toBe(isRefused)
  })
})
