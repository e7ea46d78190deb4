import type pg from 'pg'
import { type Counter, Gauge, type Registry } from 'prom-client'

/** Something the database knows, the same in every process. */
export interface Measured {
  name: string
  help: string
  labels: readonly string[]
  /** Columns: the labels, and `value`. */
  statement: string
}

interface Means {
  /** Nothing while the process starts. */
  pool: () => pg.Pool | undefined
  /** Counts what could not be read. */
  failures: Counter
}

/** Adds what is measured in the database each time it is asked for. */
export const addDatabaseGauges = (
  register: Registry,
  measured: readonly Measured[],
  means: Means,
): void => {
  for (const one of measured) addGauge(register, one, means)
}

const addGauge = (
  register: Registry,
  { name, help, labels, statement }: Measured,
  { pool, failures }: Means,
): void => {
  const gauge = new Gauge({
    name,
    help,
    labelNames: [...labels],
    registers: [register],
    collect: async () => {
      const database = pool()
      gauge.reset()
      if (!database) return
      try {
        const { rows } = await database.query<Record<string, string> & { value: number }>(statement)
        for (const { value, ...values } of rows) gauge.set(values, value)
      } catch {
        // The other measures are told all the same.
        failures.inc()
      }
    },
  })
}
