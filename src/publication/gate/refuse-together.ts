import {
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

import { errorsAmong, type PublicationFinding } from '../../domain/publication/finding.ts'
import { findingMessageFor } from '../../i18n/finding-messages.ts'
import { defaultLocale, localeNames } from '../../i18n/locales.ts'
import { type Check, examine } from './examine.ts'
import { fieldOfPath } from './field-of-path.ts'
import { placeOfFinding } from './place-of-finding.ts'

/** Key of `req.context` by which the system itself, never a person, publishes past the gate: a merger moves what is there. */
export const pastTheGate = 'pastTheGate'

/**
 * Runs the checks of a collection and, for people, the publish gate, and names everything that is wrong at once.
 * @throws ValidationError (HTTP 400), each message at its field, in the reader's language
 */
export const refuseTogether =
  (checks: readonly Check[]): CollectionBeforeChangeHook =>
  async (write) => {
    const { collection, req } = write
    const withGate = Boolean(req.user) && req.context[pastTheGate] !== true
    const { data, refused, findings } = await examine(write, checks, { withGate })
    const errors = onePerPath(
      errorsAmong(findings).map((finding) => asFieldError(finding, collection.fields, req)),
      refused,
    )
    if (errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return data as typeof write.data
  }

const asFieldError = (
  finding: PublicationFinding,
  fields: Parameters<typeof fieldOfPath>[0],
  { i18n: { language } }: PayloadRequest,
): ValidationFieldError => {
  const { path } = placeOfFinding(finding.pointer)
  return {
    path,
    label: fieldOfPath(fields, path, language).label,
    message: sentenceFor(finding, language),
  }
}

/** What an editor reads: the name of the locale before what is about a translation. */
export const sentenceFor = (finding: PublicationFinding, language: string): string => {
  const { locale } = placeOfFinding(finding.pointer)
  const sentence = findingMessageFor(finding, language)
  return locale && locale !== defaultLocale ? `${localeNames[locale]}: ${sentence}` : sentence
}

/** The admin shows one message beside a field: those of the rules together, and where they say nothing the first of the others. */
const onePerPath = (
  ofRules: readonly ValidationFieldError[],
  others: readonly ValidationFieldError[],
): ValidationFieldError[] => {
  const byPath = new Map<string, ValidationFieldError>()
  for (const error of ofRules) {
    const before = byPath.get(error.path)
    const message = before ? `${before.message} ${error.message}` : error.message
    byPath.set(error.path, { ...error, message })
  }
  for (const error of others) if (!byPath.has(error.path)) byPath.set(error.path, error)
  return [...byPath.values()]
}
