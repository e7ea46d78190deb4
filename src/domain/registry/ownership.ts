import { CatalogueError } from '../errors.ts'

/** On whose behalf a register is asked. */
export type Asker =
  /** Somebody signed in, by AHV number: sees nothing but what is about this person. */
  | { kind: 'person'; subject: string }
  /** An authority, for a reason that it answers for. */
  | { kind: 'authority'; reason: string }
  /** Nobody in particular: may know what everybody may know. */
  | { kind: 'anybody' }

/**
 * Refuses what is not the asker's own.
 * @param subject AHV number of the person it is about
 * @throws CatalogueError REGISTRY_NOT_OWN
 */
export const requireOwn = (asker: Asker, subject: string | undefined): void => {
  const isAllowed =
    (asker.kind === 'authority' && asker.reason.trim() !== '') ||
    (asker.kind === 'person' && subject !== undefined && isSame(subject, asker.subject))
  if (!isAllowed) {
    throw new CatalogueError('REGISTRY_NOT_OWN', 'A register tells people of themselves alone.')
  }
}

/** A text without digits is nobody's number, and not the same as another one. */
const isSame = (one: string, other: string): boolean =>
  digits(one) !== '' && digits(one) === digits(other)

const digits = (value: string): string => value.replaceAll(/\D/g, '')
