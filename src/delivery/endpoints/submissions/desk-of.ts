import { CatalogueError } from '../../../domain/errors.ts'
import type { SubmissionDesk } from '../../../domain/submission/desk.ts'
import type { Intake, Resident } from '../../../domain/submission/intake.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** Where forms are handed in. @throws CatalogueError UNAVAILABLE */
export const deskOf = ({ submissionDesk }: LiveCatalogue): SubmissionDesk => {
  if (submissionDesk) return submissionDesk
  throw new CatalogueError('UNAVAILABLE', 'Forms cannot be handed in here.')
}

/** What residents do around a submission. @throws CatalogueError UNAVAILABLE */
export const intakeOf = (live: LiveCatalogue): Intake => deskOf(live).intake

/** Who asks, where somebody says so. @throws CatalogueError TOKEN_INVALID, PROVIDER_UNAVAILABLE */
export const residentOf = async (
  live: LiveCatalogue,
  { bearer }: { bearer?: string },
): Promise<Resident | undefined> =>
  bearer === undefined ? undefined : intakeOf(live).residents.residentOf(bearer)

/** Who asks. @throws CatalogueError TOKEN_INVALID, PROVIDER_UNAVAILABLE, SESSION_NEEDED */
export const signedIn = async (
  live: LiveCatalogue,
  question: { bearer?: string },
): Promise<Resident> => {
  const resident = await residentOf(live, question)
  if (resident) return resident
  throw new CatalogueError('SESSION_NEEDED', 'Who asks this is signed in.')
}
