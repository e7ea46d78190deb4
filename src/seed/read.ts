import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { parse } from 'csv-parse/sync'
import { z } from 'zod'

import type { Origin, SeedProblem } from './origin.ts'

/** A checked row or document, and where it stands. */
export interface Sourced<T> {
  value: T
  origin: Origin
}

const rowsSchema = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
)

/** Reads seed files, collecting what is wrong instead of stopping at the first. */
export class SeedReader {
  readonly problems: SeedProblem[] = []
  readonly #folder: string

  constructor(folder = fileURLToPath(new URL('data', import.meta.url))) {
    this.#folder = folder
  }

  /** Rows of a CSV file with a header line. */
  csv<T>(file: string, schema: z.ZodType<T>): Sourced<T>[] {
    const text = this.#text(file)
    const rows: unknown = parse(text, {
      columns: true,
      bom: true,
      info: true,
      relax_column_count: false,
    })
    return rowsSchema
      .parse(rows)
      .flatMap(({ record, info }) => this.#check(schema, record, { file, line: info.lines }))
  }

  /** Entries of a JSON file that holds a list. */
  list<T>(file: string, schema: z.ZodType<T>): Sourced<T>[] {
    const entries = JSON.parse(this.#text(file)) as { identifier?: string; slug?: string }[]
    return entries.flatMap((entry) =>
      this.#check(schema, entry, { file, identifier: entry.identifier ?? entry.slug ?? '?' }),
    )
  }

  /** One document a file, for every file of a folder. */
  folder<T>(folder: string, schema: z.ZodType<T>): Sourced<T>[] {
    return readdirSync(path.join(this.#folder, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const file = path.join(folder, name)
        return this.#check(schema, JSON.parse(this.#text(file)), { file })
      })
  }

  #text(file: string): string {
    return readFileSync(path.join(this.#folder, file), 'utf8')
  }

  #check<T>(schema: z.ZodType<T>, value: unknown, origin: Origin): Sourced<T>[] {
    const parsed = schema.safeParse(value)
    if (parsed.success) return [{ value: parsed.data, origin }]
    for (const { path: at, message } of parsed.error.issues) {
      this.problems.push({ origin, message: `${at.join('.')}: ${message}` })
    }
    return []
  }
}
