import {
  type LedgerFile,
  type MappingDraft,
  payerNamed,
} from '../../domain/cost/import/suggest-mapping.ts'
import type { Municipality } from './municipality.ts'

/** A mapping with everybody in the column of payers whose name is a municipality's; what somebody chose stays. */
export const withKnownPayers = (
  draft: MappingDraft,
  { values }: LedgerFile,
  municipalities: readonly Municipality[],
): MappingDraft => {
  const names = values[draft.columns.payer ?? ''] ?? []
  const known = names.flatMap((name) => {
    const bfsNumber = payerNamed(name, municipalities)
    return bfsNumber === undefined ? [] : [[name, bfsNumber] as const]
  })
  return { ...draft, payers: { ...Object.fromEntries(known), ...draft.payers } }
}
