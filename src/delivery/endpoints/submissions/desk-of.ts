import { CatalogueError } from '../../../domain/errors.ts'
import type { SubmissionDesk } from '../../../domain/submission/desk.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** Where forms are handed in. @throws CatalogueError UNAVAILABLE */
export const deskOf = ({
  submissionDesk,
}: Pick<LiveCatalogue, 'submissionDesk'>): SubmissionDesk => {
  if (submissionDesk) return submissionDesk
  throw new CatalogueError('UNAVAILABLE', 'Forms cannot be handed in here.')
}
