import type { SeedReader } from '../read.ts'
import {
  decisionSchema,
  inquirySchema,
  ledgerSchema,
  portfolioSchema,
  programmeSchema,
  projectSchema,
} from './schemas.ts'

/** What the seed of the programme is made of, checked row by row. */
export const readProgramme = (reader: SeedReader) => ({
  programmes: reader.list('programme/programme.json', programmeSchema),
  decisions: reader.list('programme/decisions.json', decisionSchema),
  projects: reader.list('programme/projects.json', projectSchema),
  portfolio: reader.csv('programme/portfolio.csv', portfolioSchema),
  inquiries: reader.list('programme/inquiries.json', inquirySchema),
  ledger: reader.csv('programme/ledger.csv', ledgerSchema),
})

/** The same, as it was read. */
export type ProgrammeSources = ReturnType<typeof readProgramme>

/** One programme of the seed. */
export type ProgrammeSource = ProgrammeSources['programmes'][number]['value']

/** One project of the seed. */
export type ProjectSource = ProgrammeSources['projects'][number]['value']

/** One row of the ledger of the seed. */
export type LedgerSource = ProgrammeSources['ledger'][number]['value']
