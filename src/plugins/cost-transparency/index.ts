import type { Plugin } from 'payload'

import { Contributions } from './collections/contributions/index.ts'
import { CostSnapshots } from './collections/cost-snapshots/index.ts'
import { Inquiries } from './collections/inquiries/index.ts'
import { LedgerEntries } from './collections/ledger-entries/index.ts'
import { ProgrammeDecisions } from './collections/programme-decisions/index.ts'
import { Programmes } from './collections/programmes/index.ts'
import { Projects } from './collections/projects/index.ts'

export { readFacts } from './facts/read-facts.ts'
export type { ToldRow } from './import/told-row.ts'
export { contributionsOfYear } from './ledger/contributions-of-year.ts'
export { insertContributions } from './ledger/insert-contributions.ts'
export { insertEntries } from './ledger/insert-entries.ts'
export { readAreas } from './ledger/read-areas.ts'
export { createEmbargoWork } from './snapshots/open-embargoes.ts'
export { stateName } from './snapshots/state-name.ts'

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
  ],
})
