import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { contributionsOf } from '../../../domain/cost/contribution/contribution.ts'
import { inhabitantsIn } from '../../../domain/cost/contribution/inhabitants.ts'
import type { Contribution } from '../../../generated/payload-types.ts'
import { readRelated } from '../facts/read-facts.ts'
import { toRates } from '../facts/to-programme.ts'
import { readAreas } from './read-areas.ts'

/** Computes what a municipality contributes, of its inhabitants and the rate of the year; nobody enters it. */
export const computeContribution: CollectionBeforeChangeHook<Contribution> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { programme, jurisdiction, year, populationYear } = { ...originalDoc, ...data }
  if (!programme || !jurisdiction || !year || !populationYear) return data
  const areas = await readAreas(req)
  const area = areas.get(idOf(jurisdiction))
  const [doc] = await readRelated(req, 'programmes', { id: { equals: idOf(programme) } })
  // What lived in what the municipality is on New Year of the contribution.
  const asOn = { all: [...areas.values()], day: `${String(year)}-01-01` }
  const inhabitants = area && inhabitantsIn(populationYear, area, asOn)
  const counted = area?.population.find((one) => one.year === populationYear)
  const basis = {
    payer: area?.bfsNumber ?? 'canton',
    year: populationYear,
    source: counted?.source ?? '',
    ...(inhabitants !== undefined && { inhabitants }),
  } as const
  const [computed] = contributionsOf(year, [basis], doc ? toRates(doc) : [])
  return {
    ...data,
    displayName: `${area?.longName ?? ''} ${String(year)}`,
    inhabitants: computed?.inhabitants ?? null,
    populationSource: basis.source,
    rappenPerInhabitant: computed?.rappenPerInhabitant ?? null,
    amountRappen: computed?.amountRappen ?? null,
  }
}
