import { randomBytes } from 'node:crypto'

/** Fields that hold JSON as it is. */
const rawKeys = ['definition', 'usedBlocks', 'validation', 'visibleWhen']

/** Rows of arrays carry an id of their own, which Payload's hooks would have given them. Rich text has none. */
export const withRowIds = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map((row: unknown) =>
      isRecord(row) ? { id: randomBytes(12).toString('hex'), ...(withRowIds(row) as object) } : row,
    )
  }
  if (!isRecord(value) || 'root' in value) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, rawKeys.includes(key) ? inner : withRowIds(inner)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
