import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { FormDefinition, FormVersion } from '../../../domain/form/form-definition.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'

/** The parameter that names a version. */
export const versionParameter = z.coerce
  .number({ error: 'is no version' })
  .int('is no version')
  .min(1, 'is no version')
  .max(1_000_000, 'is no version')
  .meta({ description: 'Version of the form; default: the latest', examples: [1] })

/**
 * The version of a form that is asked for, or the latest.
 * @throws CatalogueError RECORD_NOT_FOUND, RECORD_GONE, FORM_VERSION_UNKNOWN
 */
export const askedVersion = async (
  live: Pick<LiveCatalogue, 'findForm'>,
  identifier: string,
  asked: number | undefined,
): Promise<FormVersion> => {
  const { state, version } = await live.findForm(identifier, asked)
  if (version) return version
  if (state === 'never') {
    throw new CatalogueError('RECORD_NOT_FOUND', `There is no form ${identifier}.`)
  }
  if (asked !== undefined) {
    throw new CatalogueError(
      'FORM_VERSION_UNKNOWN',
      `The form ${identifier} has no version ${String(asked)}.`,
    )
  }
  throw new CatalogueError('RECORD_GONE', `The form ${identifier} is public no more.`)
}

/** Who may hand a form in, and whether browsers work for it. */
export type FormGuards = Pick<FormDefinition, 'acrValues' | 'auth' | 'botProtection'>

/**
 * What a form asks of whoever hands it in, as it is published now: naming an older version leads past none of it. What is
 * public no more asks what the version did.
 */
export const guardsNow = async (
  live: Pick<LiveCatalogue, 'findForm'>,
  { definition }: FormVersion,
): Promise<FormGuards> =>
  (await live.findForm(definition.identifier)).version?.definition ?? definition
