import type { CollectionBeforeChangeHook } from 'payload'

import { saveIn } from './remember-save.ts'

type Row = Record<string, unknown>

/** Bringing back a version leaves what the system alone writes as it is; Payload would empty it. */
export const keepSystemFields: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const row = data as Row
  if (!saveIn(context).isRestoring) return row
  const left = Object.entries((originalDoc ?? {}) as Row).filter(([key]) => row[key] === undefined)
  return { ...row, ...Object.fromEntries(left) }
}
