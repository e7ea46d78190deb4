import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { checkRecord, type RecordProblem } from '../domain/exchange/check-record.ts'
import {
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  valueAt,
  withValue,
} from '../domain/exchange/exchange-field.ts'
import type { ImportReason, RecordReport } from '../domain/exchange/import-report.ts'
import { changedPaths, overlaid } from '../domain/exchange/normal-form.ts'
import { keyOf } from '../domain/exchange/record-key.ts'
import { finding } from '../domain/finding.ts'
import { messageFor } from '../i18n/messages.ts'
import { locales } from '../i18n/locales.ts'
import type { BoundField } from './bound-field.ts'
import { checkFields } from './check-fields.ts'
import { recordKeyOf } from './exchangeable.ts'
import type { FiledRecord } from './file.ts'
import type { OpenCollection } from './open-collection.ts'

/** A record of a file that is to be written. */
export interface PlannedRecord {
  line: number
  key: string
  /** Nothing for a document that is not there yet. */
  before?: { id: number; record: ExchangeRecord }
  after: ExchangeRecord
  changed: readonly string[]
  /** Names of documents of the same collection that this file brings. */
  needs: readonly string[]
}

/** What a file means for a collection. */
export interface ImportPlan {
  toWrite: readonly PlannedRecord[]
  /** Records there is nothing to write for. */
  settled: readonly RecordReport[]
  /** Documents the file does not name. */
  missing: readonly { id: number; key: string }[]
}

/** Compares a file with a collection; writes nothing. */
export const planImport = async (
  req: PayloadRequest,
  open: OpenCollection,
  filed: readonly FiledRecord[],
): Promise<ImportPlan> => {
  const key = recordKeyOf(open.slug)
  const keyed = filed.map((one) => ({ ...one, key: keyOf(one.record, key) }))
  const existing = Map.groupBy(open.documents, ({ record }) => keyOf(record, key) ?? '')
  const inFile = Map.groupBy(keyed, (one) => one.key ?? '')
  const arriving = new Set([...inFile.keys()].filter((name) => !existing.has(name)))
  const toWrite: PlannedRecord[] = []
  const settled: RecordReport[] = []
  for (const { line, record: given, key: name } of keyed) {
    const report = (outcome: RecordReport['outcome'], reasons: ImportReason[] = []) => {
      settled.push({ line, key: name ?? '', outcome, fields: [], reasons })
    }
    const said = withNormalRichText(given, open.fields, open)
    const problems: RecordProblem[] = checkRecord(said, open.fields)
    if (name === undefined) {
      const fields = key.fields.join(', ')
      problems.push({
        path: key.fields[0] ?? '',
        finding: finding('IMPORT_KEY_MISSING', { fields }),
      })
    } else if ((inFile.get(name) ?? []).length > 1 || (existing.get(name) ?? []).length > 1) {
      problems.push({ path: '', finding: finding('IMPORT_KEY_TWICE', { key: name }) })
    }
    const relations = relationsIn(said, open.fields)
    problems.push(...relations.flatMap((one) => checkRelation(req, open, one, arriving)))
    const reasons = problems.map(({ path, finding: found }) => ({
      path,
      message: messageFor(found, req.i18n.language),
    }))
    if (problems.length === 0) reasons.push(...(await checkFields(said, open.fields, req)))
    const [before] = existing.get(name ?? '') ?? []
    if (name === undefined || reasons.length > 0) {
      report('refused', reasons)
      continue
    }
    const after = overlaid(before?.record ?? {}, said, open.fields)
    const changed = changedPaths(before?.record ?? {}, after, open.fields)
    if (before && changed.length === 0) {
      report('unchanged')
      continue
    }
    const needs = relations
      .filter(({ slug, value }) => slug === open.slug && arriving.has(value))
      .map(({ value }) => value)
    toWrite.push({ line, key: name, ...(before && { before }), after, changed, needs })
  }
  const missing = open.documents.flatMap(({ id, record }) => {
    const name = keyOf(record, key) ?? ''
    return inFile.has(name) ? [] : [{ id, key: name }]
  })
  return { toWrite, settled, missing }
}

interface Relation {
  path: string
  slug: CollectionSlug
  value: string
}

const relationsIn = (
  record: ExchangeRecord,
  fields: readonly BoundField[],
  parent = '',
): Relation[] =>
  fields.flatMap(({ path, kind, relationTo, fields: inside }) => {
    const value = valueAt(record, path)
    const values = (Array.isArray(value) ? value : [value]) as (ExchangeValue | undefined)[]
    if (kind === 'rows') {
      return values.flatMap((row, at) =>
        isExchangeRecord(row)
          ? relationsIn(row, inside ?? [], `${parent}${path}.${String(at)}.`)
          : [],
      )
    }
    return values.flatMap((one) =>
      relationTo && typeof one === 'string' && one !== ''
        ? [{ path: `${parent}${path}`, slug: relationTo, value: one }]
        : [],
    )
  })

const checkRelation = (
  { payload, i18n }: PayloadRequest,
  { slug: own, names }: OpenCollection,
  { path, slug, value }: Relation,
  arriving: ReadonlySet<string>,
): RecordProblem[] => {
  const id = names.idOf(slug, value)
  if (id === 'ambiguous') return [{ path, finding: finding('IMPORT_KEY_TWICE', { key: value }) }]
  if (id !== undefined || (slug === own && arriving.has(value))) return []
  const collection = getTranslation(payload.collections[slug].config.labels.plural, i18n)
  return [{ path, finding: finding('IMPORT_REFERENCE_UNKNOWN', { value, collection }) }]
}

/** The record with its rich text as an export would write it: `*` and `-` begin the same list. */
const withNormalRichText = (
  record: ExchangeRecord,
  fields: readonly BoundField[],
  { richTexts }: OpenCollection,
): ExchangeRecord =>
  fields
    .filter(({ kind }) => kind === 'rich-text')
    .flatMap(({ path, isLocalized }) =>
      isLocalized ? locales.map((locale) => `${path}.${locale}`) : [path],
    )
    .reduce((so, path) => {
      const text = valueAt(so, path)
      return typeof text === 'string' && text.trim() !== ''
        ? withValue(so, path, richTexts.toText(richTexts.toState(text)))
        : so
    }, record)
