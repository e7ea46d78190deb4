/** What becomes, or would become, of a record of a file. `deleted`: a document the file does not name goes to the trash. */
export type ImportOutcome = 'new' | 'changed' | 'unchanged' | 'refused' | 'deleted'

/** Why a record is refused: the field where one is to blame, and a sentence in the reader's language. */
export interface ImportReason {
  path: string
  message: string
}

/** What happened to one record. */
export interface RecordReport {
  /** Line of a CSV file, counted from 1 with the header; number of the record of a JSON file. 0 for what the file does not name. */
  line: number
  /** The name of the document in files; empty where the record has none. */
  key: string
  outcome: ImportOutcome
  /** Paths of the fields that change. */
  fields: readonly string[]
  reasons: readonly ImportReason[]
}

/** What an import did, or would do. */
export interface ImportReport {
  collection: string
  isDryRun: boolean
  counts: Record<ImportOutcome, number>
  /** By line. */
  records: readonly RecordReport[]
}

/** Puts the report of an import together. */
export const importReport = (
  collection: string,
  isDryRun: boolean,
  records: readonly RecordReport[],
): ImportReport => {
  const count = (outcome: ImportOutcome) =>
    records.filter((record) => record.outcome === outcome).length
  return {
    collection,
    isDryRun,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      deleted: count('deleted'),
    },
    records: records.toSorted((a, b) => a.line - b.line),
  }
}

/** Whether a file that leaves out so many documents would delete more than the share that is allowed. */
export const deletesTooMuch = (missing: number, existing: number, maxShare: number): boolean =>
  missing > 0 && missing > existing * maxShare
