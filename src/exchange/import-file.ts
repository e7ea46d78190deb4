import { APIError, type PayloadRequest } from 'payload'

import { actorOf } from '../audit/actor-of.ts'
import { recordNow } from '../audit/record.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { CatalogueError } from '../domain/errors.ts'
import {
  deletesTooMuch,
  importReport,
  type ImportReason,
  type ImportReport,
  type RecordReport,
} from '../domain/exchange/import-report.ts'
import { writeOrder } from '../domain/exchange/write-order.ts'
import { finding } from '../domain/finding.ts'
import { asCatalogueError } from '../hooks/name-errors.ts'
import { messageFor } from '../i18n/messages.ts'
import type { ExchangeableSlug } from './exchangeable.ts'
import { type FileFormat, readFile } from './file.ts'
import { type OpenCollection, openCollection } from './open-collection.ts'
import { type ImportPlan, planImport, type PlannedRecord } from './plan-import.ts'
import { asAsked } from './read-names.ts'
import { writeRecord, writeStub } from './write-record.ts'

/** How a file is imported. */
export interface ImportOptions {
  format: FileFormat
  /** Tries everything, keeps nothing. Default: false. */
  dryRun?: boolean
  /** Publishes what is new or changed, where the person may. Default: false, it becomes a draft. */
  publish?: boolean
  /** Puts documents the file does not name into the trash. Default: false. */
  deleteMissing?: boolean
  /** The share of documents that may go into the trash, 0 to 1. Default: 0.1. */
  maxDeletedShare?: number
}

/** Rolls back what was only tried. */
class OnlyTried extends Error {}

/**
 * Writes the records of a file into a collection, each in a transaction of its own: what is refused is told with all
 * reasons and leaves nothing behind, the others are written. With the rights of the person behind the request; without
 * one, with all.
 * @throws CatalogueError IMPORT_FILE_INVALID, IMPORT_FIELD_UNKNOWN; IMPORT_DELETES_TOO_MUCH before anything is written
 */
export const importFile = async (
  req: PayloadRequest,
  slug: ExchangeableSlug,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> => {
  const isDryRun = options.dryRun ?? false
  const open = await openCollection(req, slug)
  const plan = await planImport(req, open, readFile(bytes, open.fields, options.format))
  const missing = options.deleteMissing ? plan.missing : []
  refuseTooManyDeletions(req, missing.length, open.documents.length, options.maxDeletedShare ?? 0.1)
  const written = await writeAll(req, open, plan, options)
  const soFar = [...plan.settled, ...written]
  // A record that could not be read may be one that seems to be missing.
  const isWhole = soFar.every(({ outcome }) => outcome !== 'refused')
  const deleted = isWhole ? await trashAll(req, slug, missing, isDryRun) : []
  const report = importReport(slug, isDryRun, [...soFar, ...deleted])
  if (!isDryRun) {
    await recordNow(req.payload, {
      actor: actorOf(req),
      action: 'import',
      collectionSlug: slug,
      changedFields: Object.entries(report.counts).map(
        ([name, count]) => `${name}:${String(count)}`,
      ),
    })
  }
  return report
}

const refuseTooManyDeletions = (
  req: PayloadRequest,
  missing: number,
  existing: number,
  share: number,
): void => {
  if (!deletesTooMuch(missing, existing, share)) return
  const found = finding('IMPORT_DELETES_TOO_MUCH', { missing, existing, percent: share * 100 })
  throw new CatalogueError(found.code, messageFor(found, req.i18n.language))
}

/** Does something to one group of records in a transaction, and tells why where it is refused. */
const attempt = async (
  callers: PayloadRequest,
  isDryRun: boolean,
  act: (req: PayloadRequest) => Promise<void>,
): Promise<ImportReason[]> => {
  try {
    await inTransaction(
      callers.payload,
      async (req) => {
        Object.assign(req, { i18n: callers.i18n, t: callers.t })
        await act(req)
        if (isDryRun) throw new OnlyTried()
      },
      callers.user,
    )
    return []
  } catch (error) {
    return error instanceof OnlyTried ? [] : reasonsOf(error, callers)
  }
}

interface FieldErrors {
  errors?: { path: string; message: string }[]
}

const reasonsOf = (error: unknown, { payload }: PayloadRequest): ImportReason[] => {
  const named = asCatalogueError(error)
  if (named) return [{ path: '', message: `${named.code}: ${named.message}` }]
  if (!(error instanceof APIError)) {
    payload.logger.error({ err: error, msg: 'a record could not be imported' })
    return [{ path: '', message: 'UNEXPECTED' }]
  }
  const { errors = [] } = (error.data ?? {}) as FieldErrors
  return errors.length > 0
    ? errors.map(({ path, message }) => ({ path, message }))
    : [{ path: '', message: error.message }]
}

const writeAll = async (
  callers: PayloadRequest,
  open: OpenCollection,
  { toWrite }: ImportPlan,
  { dryRun = false, publish = false }: ImportOptions,
): Promise<RecordReport[]> => {
  const byKey = new Map(toWrite.map((planned) => [planned.key, planned]))
  const refused = new Set<string>()
  const reports: RecordReport[] = []
  for (const keys of writeOrder(toWrite)) {
    const group = keys.flatMap((key) => byKey.get(key) ?? [])
    const names = open.names.fork()
    const reasons =
      unmet(callers, open, group, { refused, byKey }) ??
      (await attempt(callers, dryRun, async (req) => {
        const writing = { req, open, names, publish }
        for (const stub of stubs(group, byKey, dryRun)) await writeStub(writing, stub)
        for (const planned of group) await writeRecord(writing, planned)
      }))
    for (const { key, line, before, changed } of group) {
      const isRefused = reasons.length > 0
      const id = names.idOf(open.slug, key)
      if (isRefused) refused.add(key)
      else if (!dryRun && typeof id === 'number') open.names.add(open.slug, key, id)
      const outcome = isRefused ? 'refused' : before ? 'changed' : 'new'
      reports.push({ line, key, outcome, fields: isRefused ? [] : changed, reasons })
    }
  }
  return reports
}

/** What must be there, empty, before a group can point at it: its own new members in a circle; in a dry run, all it needs. */
const stubs = (
  group: readonly PlannedRecord[],
  byKey: ReadonlyMap<string, PlannedRecord>,
  isDryRun: boolean,
): PlannedRecord[] => {
  const own = new Set(group.map(({ key }) => key))
  const wanted = new Set(group.flatMap(({ needs }) => needs))
  return [...wanted]
    .filter((key) => isDryRun || own.has(key))
    .flatMap((key) => byKey.get(key) ?? [])
}

/** Why a group cannot be written: it names a record of the file that was refused. */
const unmet = (
  req: PayloadRequest,
  { slug }: OpenCollection,
  group: readonly PlannedRecord[],
  { refused, byKey }: { refused: ReadonlySet<string>; byKey: ReadonlyMap<string, PlannedRecord> },
): ImportReason[] | undefined => {
  const lost = group
    .flatMap(({ needs }) => needs)
    .filter((key) => refused.has(key) || !byKey.has(key))
  if (lost.length === 0) return undefined
  return [...new Set(lost)].map((value) => ({
    path: '',
    message: messageFor(
      finding('IMPORT_REFERENCE_UNKNOWN', { value, collection: slug }),
      req.i18n.language,
    ),
  }))
}

const trashAll = async (
  callers: PayloadRequest,
  slug: ExchangeableSlug,
  missing: ImportPlan['missing'],
  isDryRun: boolean,
): Promise<RecordReport[]> => {
  const reports: RecordReport[] = []
  for (const { id, key } of missing) {
    const reasons = await attempt(callers, isDryRun, async (req) => {
      await req.payload.update({
        collection: slug,
        id,
        ...asAsked(req),
        data: { deletedAt: new Date().toISOString() },
        depth: 0,
        req,
      })
    })
    const outcome = reasons.length > 0 ? 'refused' : 'deleted'
    reports.push({ line: 0, key, outcome, fields: [], reasons })
  }
  return reports
}
