import type { FlattenedField, PayloadRequest } from 'payload'

import {
  type ExchangeRecord,
  type ExchangeValue,
  isExchangeRecord,
  valueAt,
} from '../domain/exchange/exchange-field.ts'
import type { ImportReason } from '../domain/exchange/import-report.ts'
import { locales } from '../i18n/locales.ts'
import type { BoundField } from './bound-field.ts'

/** Kinds whose validation asks nothing but the value. */
const checked = new Set(['text', 'number'])

/**
 * What the rules of the fields say against the values of a record. Drafts are saved unchecked in the admin, where
 * somebody is still writing; a file is finished.
 */
export const checkFields = async (
  record: ExchangeRecord,
  fields: readonly BoundField[],
  req: PayloadRequest,
  parent = '',
): Promise<ImportReason[]> => {
  const reasons: ImportReason[] = []
  for (const field of fields) {
    const paths = field.isLocalized
      ? locales.map((locale) => `${field.path}.${locale}`)
      : [field.path]
    for (const path of paths) {
      const value = valueAt(record, path)
      if (value === undefined || value === null || value === '') continue
      if (field.kind === 'rows') {
        reasons.push(...(await checkRows(value, field, req, `${parent}${path}`)))
      } else if (checked.has(field.kind)) {
        const siblings = siblingsOf(record, field.path)
        const message = await verdictOf(field.source, value, { req, siblings, record })
        if (message !== undefined) reasons.push({ path: `${parent}${path}`, message })
      }
    }
  }
  return reasons
}

const checkRows = async (
  rows: ExchangeValue,
  { fields = [] }: BoundField,
  req: PayloadRequest,
  path: string,
): Promise<ImportReason[]> => {
  const reasons: ImportReason[] = []
  for (const [at, row] of (Array.isArray(rows) ? rows : []).entries()) {
    const record = isExchangeRecord(row) ? row : {}
    reasons.push(...(await checkFields(record, fields, req, `${path}.${String(at)}.`)))
  }
  return reasons
}

const siblingsOf = (record: ExchangeRecord, path: string): unknown => {
  const parent = path.split('.').slice(0, -1).join('.')
  return parent === '' ? record : (valueAt(record, parent) ?? {})
}

interface Around {
  req: PayloadRequest
  siblings: unknown
  record: ExchangeRecord
}

type Validate = (value: unknown, options: unknown) => Promise<string | true> | string | true

const verdictOf = async (
  source: FlattenedField,
  value: ExchangeValue,
  { req, siblings, record }: Around,
): Promise<string | undefined> => {
  const validate = 'validate' in source ? (source.validate as Validate | undefined) : undefined
  const verdict = await validate?.(value, {
    ...source,
    req,
    data: record,
    siblingData: siblings,
    operation: 'update',
    event: 'submit',
    path: [source.name],
    preferences: { fields: {} },
  })
  return typeof verdict === 'string' ? verdict : undefined
}
