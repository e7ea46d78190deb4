import type { PayloadRequest } from 'payload'

import { idOf } from '../../../access/roles.ts'
import type { Payer } from '../../../domain/cost/payer.ts'
import { findGerman } from '../../../hooks/find-german.ts'

type Related = number | { id: number } | null | undefined

/** The public name of a document of the programme. */
export const nameOf = async (
  req: PayloadRequest,
  collection: 'programme-decisions' | 'projects',
  related: Related,
): Promise<string | undefined> => {
  if (related === null || related === undefined) return undefined
  const { identifier } = await findGerman(req, collection, idOf(related), ['identifier'])
  return typeof identifier === 'string' ? identifier : undefined
}

/** The payer a jurisdiction stands for: the canton, or a municipality by its number; none where it is neither. */
export const payerOf = async (
  req: PayloadRequest,
  related: Related,
): Promise<Payer | undefined> => {
  if (related === null || related === undefined) return undefined
  const area = await findGerman(req, 'jurisdictions', idOf(related), ['kind', 'bfsNumber'])
  if (area.kind === 'canton') return 'canton'
  return typeof area.bfsNumber === 'number' ? area.bfsNumber : undefined
}
