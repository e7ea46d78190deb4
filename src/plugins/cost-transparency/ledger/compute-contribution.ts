import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { contributionsOf } from '../../../domain/cost/contribution/contribution.ts'
import { inhabitantsIn } from '../../../domain/cost/contribution/inhabitants.ts'
import type { Jurisdiction } from '../../../domain/jurisdiction/jurisdiction.ts'
import type { Contribution } from '../../../generated/payload-types.ts'
import { createDocumentReader } from '../../../publication/read-documents.ts'
import { createLookup } from '../../../publication/records/lookup.ts'
import { toJurisdiction } from '../../../publication/records/to-jurisdiction.ts'
import { readRelated } from '../facts/read-facts.ts'
import { toRates } from '../facts/to-programme.ts'

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

const readAreas = async (req: PayloadRequest): Promise<Map<number, Jurisdiction>> => {
  const reader = createDocumentReader(req.payload, req, { status: 'latest' })
  const docs = await reader.documents('jurisdictions', { kind: { equals: 'municipality' } })
  const names = new Map(docs.map(({ id, identifier }) => [id, identifier]))
  const lookup = createLookup({ jurisdictions: names })
  return new Map(docs.map((doc) => [doc.id, toJurisdiction(doc, lookup)]))
}
