import type { Payload } from 'payload'

import { recomputeVariants } from '../publication/canonical-change/index.ts'
import { seedDemoLogins } from './demo-logins.ts'
import { lockKeys } from '../database/lock-keys.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { oneProcess } from '../database/one-process.ts'
import { refuseProblems } from './origin.ts'
import { planSeed } from './plan/index.ts'
import { seedProgramme } from './programme/index.ts'
import { readProgramme } from './programme/read-programme.ts'
import { SeedReader } from './read.ts'
import { readSources } from './sources.ts'
import { writeSeed } from './write.ts'

export { demoLogins } from './demo-logins.ts'

interface SeedOptions {
  databaseUrl: string
  /** Whether to create the demo accounts. */
  logins: boolean
  /** Folder of the seed files. Default: the ones shipped. */
  folder?: string
}

/**
 * Fills an empty catalogue with the Luzern demo data; does nothing where there is content already. One process at a
 * time, all or nothing; the programme with its books follows in a step of its own, after those who publish its states.
 * @returns how many documents were written
 * @throws CatalogueError SEED_ROW_INVALID naming every bad row
 */
export const seedDemo = (
  payload: Payload,
  { databaseUrl, logins, folder }: SeedOptions,
): Promise<number> =>
  oneProcess(databaseUrl, lockKeys.seed, async () => {
    const written = (await isEmpty(payload)) ? await seedCatalogue(payload, folder) : 0
    const users = await payload.count({ collection: 'users' })
    if (logins && users.totalDocs === 0) {
      await inTransaction(payload, (req) => seedDemoLogins(payload, req))
    }
    return written + (await seedProgramme(payload, folder))
  })

/** Whether nobody has written any content yet: demo data somebody removed do not come back. */
const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of ['services', 'jurisdictions', 'topics', 'authorities'] as const) {
    const { totalDocs } = await payload.count({ collection, trash: true })
    if (totalDocs > 0) return false
  }
  return true
}

const seedCatalogue = async (payload: Payload, folder: string | undefined): Promise<number> => {
  const reader = new SeedReader(folder)
  const sources = readSources(reader)
  // What is wrong with the programme is told before anything is written, too.
  readProgramme(reader)
  refuseProblems(reader.problems)
  const written = await writeSeed(payload, planSeed(sources))
  // The local variants were written against these very services.
  await recomputeVariants(payload, undefined, { compared: true })
  return written
}
