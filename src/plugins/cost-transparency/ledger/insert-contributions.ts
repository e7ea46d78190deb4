import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { execute } from '../../../publication/execute.ts'
import type { ComputedContribution } from './contributions-of-year.ts'

/**
 * Writes contributions, in the transaction of the request. Who calls it books what they make due, and tells the audit
 * log of them.
 * @returns their database ids
 */
export const insertContributions = async (
  req: PayloadRequest,
  programme: number,
  contributions: readonly ComputedContribution[],
): Promise<number[]> => {
  const rows = await execute(
    req.payload,
    req,
    sql`
      insert into contributions (display_name, programme_id, year, jurisdiction_id, population_year, consent,
        inhabitants, population_source, rappen_per_inhabitant, amount_rappen, updated_at, created_at)
      select given."displayName", ${programme}, given.year, given.jurisdiction, given."populationYear",
        given.consent::enum_contributions_consent, given.inhabitants, given."populationSource",
        given."rappenPerInhabitant", given."amountRappen", now(), now()
      from jsonb_to_recordset(${rowsOf(contributions)}::jsonb) as given ("displayName" text, year numeric,
        jurisdiction int, "populationYear" numeric, consent text, inhabitants numeric,
        "populationSource" text, "rappenPerInhabitant" numeric, "amountRappen" numeric)
      returning id`,
  )
  return rows.map(({ id }) => Number(id))
}

const rowsOf = (contributions: readonly ComputedContribution[]): string =>
  JSON.stringify(contributions.map(({ contribution, ...own }) => ({ ...own, ...contribution })))
