import { createLocalReq, type PayloadRequest } from 'payload'

import type { ExchangeableSlug } from '../../../src/exchange/exchangeable.ts'
import { exportCollection } from '../../../src/exchange/export-collection.ts'
import { readCsv } from '../../../src/exchange/csv.ts'
import { type ImportOptions, importFile } from '../../../src/exchange/import-file.ts'
import { recordedBy } from '../../support/audit-log.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let req: PayloadRequest

beforeAll(async () => {
  test = await startPayload('seeded')
  req = await createLocalReq({}, test.payload)
})

const bring = (slug: ExchangeableSlug, records: unknown, options: Partial<ImportOptions> = {}) =>
  importFile(req, slug, Buffer.from(JSON.stringify(records)), { format: 'json', ...options })

const table = (slug: ExchangeableSlug, text: string, options: Partial<ImportOptions> = {}) =>
  importFile(req, slug, Buffer.from(text), { format: 'csv', ...options })

const records = async (slug: ExchangeableSlug) =>
  JSON.parse((await exportCollection(req, slug, 'json')).text) as Record<string, unknown>[]

const recordOf = async (slug: ExchangeableSlug, identifier: string) =>
  (await records(slug)).find((record) => record.identifier === identifier)

describe('a file', () => {
  it('changes what it says in each language, as a draft beside what is published', async () => {
    const report = await table(
      'services',
      'identifier;summary.fr;processingTime.note.it\r\nhund-anmelden;Annoncer son chien.;Subito\r\n',
    )
    expect(report.records).toEqual([
      {
        line: 2,
        key: 'hund-anmelden',
        outcome: 'changed',
        fields: expect.arrayContaining(['summary.fr', 'processingTime.note.it']),
        reasons: [],
      },
    ])
    const after = await recordOf('services', 'hund-anmelden')
    expect(after).toMatchObject({
      summary: { fr: 'Annoncer son chien.', de: expect.stringMatching(/\w/) },
      processingTime: { note: { it: 'Subito' } },
    })
    const { docs } = await test.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
      locale: 'fr',
    })
    expect(docs[0]?.summary).not.toBe('Annoncer son chien.')
  })

  it('says in a dry run what it would do, and does nothing', async () => {
    const before = await records('faqs')
    const report = await bring(
      'faqs',
      [
        { identifier: 'ganz-neu', question: { de: 'Neu?' }, audience: 'public' },
        { identifier: before[0]?.identifier, question: { fr: 'Changé ?' } },
      ],
      { dryRun: true },
    )
    expect(report.counts).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 0, deleted: 0 })
    expect(await records('faqs')).toEqual(before)
  })

  it('puts a bad record aside with all reasons, and writes the others', async () => {
    const report = await bring('fees', [
      { identifier: 'gebuehr-a', title: { de: 'A' }, kind: 'fixed', amountRappen: 100 },
      {
        identifier: 'gebuehr-b',
        title: { de: 'B' },
        kind: 'gratis',
        amountRappen: 'viel',
        service: 'gibt-es-nicht',
      },
      { identifier: 'gebuehr c', title: { de: 'C' }, amountRappen: 1.5 },
      { title: { de: 'D' } },
      { identifier: 'gebuehr-e', title: { de: 'E' }, kind: 'free' },
    ])
    const told = report.records.map(({ line, outcome, reasons }) => [
      line,
      outcome,
      ...reasons.map(({ path }) => path),
    ])
    expect(told).toEqual([
      [1, 'new'],
      [2, 'refused', 'kind', 'amountRappen', 'service'],
      [3, 'refused', 'identifier', 'amountRappen'],
      [4, 'refused', 'identifier'],
      [5, 'new'],
    ])
    const { totalDocs } = await test.payload.count({
      collection: 'fees',
      where: { identifier: { in: ['gebuehr-a', 'gebuehr-b', 'gebuehr c', 'gebuehr-e'] } },
    })
    expect(totalDocs).toBe(2)
  })

  it('never half-writes a record: what fails in the second language takes back the first', async () => {
    const { payload } = test
    const before = await recordOf('evidences', String((await records('evidences'))[0]?.identifier))
    const hooks = payload.collections.evidences.config.hooks.beforeChange
    hooks.push(({ data, req: { locale } }) => {
      if (locale === 'it') throw new Error('only in this test')
      return data as Record<string, unknown>
    })
    try {
      const report = await bring('evidences', [
        { identifier: before?.identifier, title: { de: 'Halb', it: 'Mezzo' } },
      ])
      expect(report.counts.refused).toBe(1)
    } finally {
      hooks.pop()
    }
    expect(await recordOf('evidences', String(before?.identifier))).toEqual(before)
  })

  it('is refused where it would delete more than the share that is allowed', async () => {
    const all = await records('outputs')
    const most = all.slice(0, Math.floor(all.length * 0.8))
    await expect(bring('outputs', most, { deleteMissing: true })).rejects.toMatchObject({
      code: 'IMPORT_DELETES_TOO_MUCH',
    })
    expect(await records('outputs')).toHaveLength(all.length)
    const report = await bring('outputs', most, { deleteMissing: true, maxDeletedShare: 0.5 })
    expect(report.counts.deleted).toBe(all.length - most.length)
    expect(await records('outputs')).toHaveLength(most.length)
  })

  it('deletes nothing where one of its records is refused', async () => {
    const [first, ...rest] = await records('evidences')
    const report = await bring(
      'evidences',
      [{ ...first, dataset: 'kein-link' }, ...rest.slice(1)],
      {
        deleteMissing: true,
        maxDeletedShare: 1,
      },
    )
    expect(report.counts).toMatchObject({ refused: 1, deleted: 0 })
  })

  it('may bring documents that name each other', async () => {
    const report = await bring('topics', [
      { identifier: 'kind', title: { de: 'Kind' }, catalogue: 'privat', parent: 'mutter' },
      { identifier: 'mutter', title: { de: 'Mutter' }, catalogue: 'privat' },
      { identifier: 'waise', title: { de: 'Waise' }, catalogue: 'privat', parent: 'nirgends' },
    ])
    expect(report.records.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'refused'])
    expect(await recordOf('topics', 'kind')).toMatchObject({ parent: 'mutter' })
  })

  it('keeps formulas as text on the way to a spreadsheet and back', async () => {
    const formula = '=HYPERLINK("https://boese.example";"Hier")'
    await bring('glossary-terms', [
      { identifier: 'formel', term: { de: 'Formel' }, definition: { de: formula } },
    ])
    const { text } = await exportCollection(req, 'glossary-terms', 'csv')
    const { rows } = readCsv(text)
    const row = rows.find(({ cells }) => cells.identifier === 'formel')
    expect(row?.cells['definition.de']).toBe(`'${formula}`)
    const report = await table('glossary-terms', text)
    expect(report.counts).toMatchObject({ changed: 0, new: 0, refused: 0 })
  })

  it('is refused as a whole where a column is no field, or the text is not UTF-8', async () => {
    await expect(table('faqs', 'identifier;titel\r\na;b\r\n')).rejects.toMatchObject({
      code: 'IMPORT_FIELD_UNKNOWN',
      message: expect.stringContaining('titel'),
    })
    const latin = Buffer.from('identifier;question.de\r\na;für\r\n', 'latin1')
    await expect(importFile(req, 'faqs', latin, { format: 'csv' })).rejects.toMatchObject({
      code: 'IMPORT_FILE_INVALID',
    })
  })

  it('carries rich text as Markdown, with links to documents by name', async () => {
    const markdown = 'Siehe [Hund](schaltwerk:services/hund-anmelden) und **sofort**:\n\n- a\n- b'
    await bring('faqs', [
      { identifier: 'mit-link', question: { de: 'Wo?' }, answer: { de: markdown } },
    ])
    expect(await recordOf('faqs', 'mit-link')).toMatchObject({ answer: { de: markdown } })
    const { docs } = await test.payload.find({
      collection: 'faqs',
      where: { identifier: { equals: 'mit-link' } },
      draft: true,
      depth: 0,
    })
    expect(JSON.stringify(docs[0]?.answer)).toContain('"linkType":"internal"')
  })

  it('publishes what it brings where that is asked', async () => {
    const report = await bring(
      'legal-bases',
      [{ identifier: 'srl-1', title: { de: 'Gesetz', fr: 'Loi' }, level: 'srl' }],
      { publish: true },
    )
    expect(report.counts.new).toBe(1)
    const { docs } = await test.payload.find({
      collection: 'legal-bases',
      where: { identifier: { equals: 'srl-1' }, _status: { equals: 'published' } },
      locale: 'fr',
    })
    expect(docs[0]?.title).toBe('Loi')
  })

  it('leaves an entry in the audit log', async () => {
    const entries = await recordedBy(test.pool, () => bring('faqs', []))
    expect(entries).toMatchObject([{ action: 'import', actor: 'system', collectionSlug: 'faqs' }])
  })
})
