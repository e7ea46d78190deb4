import type { Entry } from '../../../../../src/domain/cost/ledger/entry.ts'
import { type Snapshot, takeSnapshot } from '../../../../../src/domain/cost/snapshot/snapshot.ts'

/** A snapshot of a ledger as of a moment, prepared by person 1. */
export const snapshotOf = (
  ledger: readonly Entry[],
  asOf = '2022-01-31T23:00:00.000Z',
  more: Partial<Snapshot> = {},
): Snapshot => ({
  ...takeSnapshot(ledger, {
    identifier: `s-${asOf.slice(0, 10)}`,
    programme: 'digitaler-kanton',
    asOf,
    sources: ['Finanzbuchhaltung'],
    preparedBy: 1,
  }),
  ...more,
})
