import type { CalendarDate } from '../../../domain/calendar-date.ts'
import { CatalogueError, type FieldError } from '../../../domain/errors.ts'
import { invalidBody } from '../../problem.ts'
import type { ReferenceData } from '../../records/reference-data.ts'
import { findResponsible } from '../services/find-responsible.ts'

interface Asked {
  service: string
  /** BFS number of the municipality. */
  bfs: number | undefined
  date: CalendarDate
}

/** Who receives a submission. */
export interface Recipient {
  /** Identifier of the competent authority. */
  authority: string
  /** Identifier of the area it was found for. */
  jurisdiction: string
}

/**
 * The authority that is competent for a service where the sender says; a municipality that merged stands for the one it
 * became part of.
 * @throws CatalogueError BODY_INVALID, RECIPIENT_MISSING
 */
export const recipientOf = (reference: ReferenceData, { service, bfs, date }: Asked): Recipient => {
  const place = placeOf(reference, bfs, date)
  const { answers } = findResponsible(reference, { service, place, date })
  const authority = answers.find(({ role }) => role === 'competent')?.authority
  if (authority !== undefined) return { authority, jurisdiction: place }
  throw new CatalogueError(
    'RECIPIENT_MISSING',
    `No authority is known that receives ${service} at ${place} on ${date}.`,
  )
}

const placeOf = ({ areas }: ReferenceData, bfs: number | undefined, date: CalendarDate): string => {
  if (bfs === undefined) {
    throw wrongPlace(
      'PARAMETER_INVALID',
      'is needed: the place decides who receives the submission',
    )
  }
  const meant = areas.byBfsNumber(bfs, date)
  const found = meant && areas.placeOn(meant.identifier, date)
  if (found?.kind === 'valid' || found?.kind === 'moved') return found.area.identifier
  if (found?.kind !== 'divided') {
    throw wrongPlace('PLACE_UNKNOWN', `names no municipality that exists: ${String(bfs)}`)
  }
  const successors = found.areas.map(
    ({ longName, bfsNumber }) => `${String(bfsNumber)}, ${longName}`,
  )
  throw wrongPlace('PLACE_DIVIDED', `is one of: ${successors.join('; ')}`)
}

const wrongPlace = (code: FieldError['code'], detail: string): CatalogueError =>
  invalidBody([{ pointer: '/bfs', code, detail }])
