import type { CollectionConfig, Plugin } from 'payload'

import { Contributions } from './collections/contributions/index.ts'
import { CostSnapshots } from './collections/cost-snapshots/index.ts'
import { Inquiries } from './collections/inquiries/index.ts'
import { LedgerEntries } from './collections/ledger-entries/index.ts'
import { ProgrammeDecisions } from './collections/programme-decisions/index.ts'
import { Programmes } from './collections/programmes/index.ts'
import { Projects } from './collections/projects/index.ts'
import { isKept, keepNamed } from './rules/keep-named.ts'

export { readChannels } from './facts/read-channels.ts'
export { readFacts } from './facts/read-facts.ts'
export type { ToldRow } from './import/told-row.ts'
export { contributionsOfYear } from './ledger/contributions-of-year.ts'
export { insertContributions } from './ledger/insert-contributions.ts'
export { insertEntries } from './ledger/insert-entries.ts'
export { readAreas } from './ledger/read-areas.ts'
export { createEmbargoWork } from './snapshots/open-embargoes.ts'
export { stateName } from './snapshots/state-name.ts'

/** A collection of which nothing goes that a programme names. */
const keepingNamed = (collection: CollectionConfig): CollectionConfig =>
  isKept(collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepNamed],
        },
      }
    : collection

/** Programmes and what they cost: entered, booked twofold, published by two people as a state that never changes. */
export const costTransparencyPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []),
    Programmes,
    Projects,
    ProgrammeDecisions,
    Inquiries,
    Contributions,
    LedgerEntries,
    CostSnapshots,
  ].map(keepingNamed),
})
