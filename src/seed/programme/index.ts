import type { Payload, PayloadRequest } from 'payload'

import { record } from '../../audit/record.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import {
  contributionsOfYear,
  insertContributions,
  insertEntries,
  readAreas,
} from '../../plugins/cost-transparency/index.ts'
import { touch } from '../../publication/published/index.ts'
import { demoProgrammeOffice, demoTreasurer } from '../demo-logins.ts'
import { refuseProblems } from '../origin.ts'
import { SeedReader } from '../read.ts'
import { contributionEntries, ledgerEntries } from './ledger.ts'
import { readNamedIds } from './named-ids.ts'
import { portfolioProject } from './portfolio-project.ts'
import { type ProgrammeSource, type ProgrammeSources, readProgramme } from './read-programme.ts'
import { withToldFigures } from './told-figures.ts'
import { writeDocuments } from './write-documents.ts'
import { writeStates } from './write-states.ts'

/**
 * Writes the demo programme 2021 to 2024 with its books and two published states, all or nothing, where there is no
 * programme yet and the demo municipalities are.
 * @param folder of the seed files. Default: the ones shipped
 * @returns how many documents were written
 * @throws CatalogueError SEED_ROW_INVALID naming everything that is wrong
 */
export const seedProgramme = async (
  payload: Payload,
  folder: string | undefined,
): Promise<number> => {
  if (!(await isWanted(payload))) return 0
  const reader = new SeedReader(folder)
  const sources = readProgramme(reader)
  refuseProblems(reader.problems)
  return inTransaction(payload, async (req, transactionID) => {
    let written = 0
    for (const { value } of sources.programmes) {
      const { counts, states } = await write(req, value, sources)
      const names = Object.entries(counts).map(([name, count]) => `${name}:${String(count)}`)
      await record(req, { action: 'seed', changedFields: names.sort() })
      touch(payload.db, transactionID, 'cost-snapshots', states)
      written += Object.values(counts).reduce((sum, count) => sum + count, 0)
    }
    return written
  })
}

/** Whether the demo municipalities are there, and nobody has written a programme. */
const isWanted = async (payload: Payload): Promise<boolean> => {
  const { totalDocs: programmes } = await payload.count({ collection: 'programmes' })
  if (programmes > 0) return false
  const { totalDocs: demo } = await payload.count({
    collection: 'authorities',
    where: { and: [{ identifier: { equals: 'vlg' } }, { isDemo: { equals: true } }] },
  })
  return demo > 0
}

const write = async (
  req: PayloadRequest,
  source: ProgrammeSource,
  sources: ProgrammeSources,
): Promise<{ counts: Record<string, number>; states: number[] }> => {
  const { populationYear, rates, closings } = source
  const areas = await readAreas(req)
  const computed = source.payments.flatMap(({ year }) =>
    contributionsOfYear({ year, populationYear }, areas, rates),
  )
  const ledger = ledgerEntries(sources.ledger, closings)
  refuseProblems(ledger.problems)
  const confirmed = computed.map((one) => ({
    ...one,
    contribution: { ...one.contribution, consent: 'confirmed' as const },
  }))
  const entries = [
    ...contributionEntries(
      source,
      confirmed.map(({ contribution }) => contribution),
    ),
    ...ledger.entries,
  ]
  const projects = [
    ...sources.projects.map(({ value }) => value),
    ...sources.portfolio.map(({ value }) => portfolioProject(value)),
  ]
  const decisions = sources.decisions.map(({ value }) => value)
  const inquiries = sources.inquiries.map(({ value }) => withToldFigures(value, entries))
  const ids = await readNamedIds(req, {
    projects: projects.map(({ identifier }) => identifier),
    'programme-decisions': decisions.map(({ identifier }) => identifier),
  })
  const documents = { programme: source, projects, decisions, inquiries }
  const programme = await writeDocuments(req, documents, ids)
  await insertContributions(req, programme, confirmed)
  await insertEntries(req, programme, entries)
  const states = await writeStates(req, {
    programme,
    source,
    entries,
    ...(await demoPublishers(req)),
  })
  return {
    counts: {
      programmes: 1,
      projects: projects.length,
      'programme-decisions': decisions.length,
      inquiries: inquiries.length,
      contributions: confirmed.length,
      'ledger-entries': entries.length,
      'cost-snapshots': states.length,
    },
    states,
  }
}

/** The demo accounts of finance and of the programme office, where they are. */
const demoPublishers = async (req: PayloadRequest) => {
  const idOf = async (email: string): Promise<number | undefined> => {
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { and: [{ email: { equals: email } }, { isDemo: { equals: true } }] },
      depth: 0,
      limit: 1,
      req,
    })
    return docs[0]?.id
  }
  const preparedBy = await idOf(demoTreasurer)
  const publishedBy = await idOf(demoProgrammeOffice)
  return {
    ...(preparedBy !== undefined && { preparedBy }),
    ...(publishedBy !== undefined && { publishedBy }),
  }
}
