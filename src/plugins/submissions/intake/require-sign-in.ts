import { CatalogueError } from '../../../domain/errors.ts'
import type { OpenForm } from '../../../domain/submission/desk.ts'
import type { Resident } from '../../../domain/submission/intake.ts'

/** Whoever hands in a form is signed in as it asks. @throws CatalogueError SESSION_NEEDED, SIGN_IN_TOO_WEAK */
export const requireSignIn = (
  { needsResident = false, acrValues = [] }: Pick<OpenForm, 'acrValues' | 'needsResident'>,
  resident: Resident | undefined,
): void => {
  if (!needsResident) return
  if (!resident) {
    throw new CatalogueError(
      'SESSION_NEEDED',
      'This form is handed in by people who are signed in.',
    )
  }
  const { acr } = resident.claims
  if (acrValues.length === 0 || acrValues.some((level) => level === acr)) return
  throw new CatalogueError(
    'SIGN_IN_TOO_WEAK',
    `This form asks for a sign-in with one of these levels (acr): ${acrValues.join(', ')}.`,
  )
}
