import { z } from 'zod'

import { CatalogueError, type FieldError } from '../../../domain/errors.ts'
import type { AnswerError } from '../../../domain/form/answer-error.ts'
import type { FormDefinition } from '../../../domain/form/form-definition.ts'
import { validateAnswers } from '../../../domain/form/validate-answers.ts'
import type { Locale } from '../../../domain/locale.ts'
import { messageFor } from '../../../i18n/messages.ts'
import { defineEndpoint } from '../../endpoint.ts'
import { invalidBody } from '../../problem.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { todayAt } from '../moments.ts'
import { answersPart } from '../submissions/schemas.ts'
import { askedVersion, versionParameter } from './asked-version.ts'

const sent = z
  .strictObject({
    answers: answersPart.meta({
      description: 'By name of the field, as the JSON Schema of the form says',
    }),
    page: z
      .int('is no page')
      .min(1, 'is no page')
      .optional()
      .meta({ description: 'Number of the page that is asked about; default: the whole form' }),
  })
  .meta({ id: 'AnswersToCheck' })

/** `POST /v1/forms/{identifier}/validate`: what a submission of the same answers would be told. */
export const validateEndpoint = defineEndpoint({
  method: 'POST',
  path: '/v1/forms/{identifier}/validate',
  operation: 'validateForm',
  summary: 'Checks answers to a form, and names every wrong field',
  description:
    'Stores nothing. Answers of hidden fields are left out, not checked. Refused with `ANSWERS_INVALID`; each of `errors` names a field below `/answers` with a code and a sentence in the locale (German where it is not de, fr, it or en).',
  tag: 'Forms',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    locale: parameters.locale.optional().meta({ description: 'Locale of the sentences' }),
    version: versionParameter
      .optional()
      .meta({ description: 'Version that was filled in; default: the latest' }),
  }),
  body: sent,
  answers: {
    'application/json': z
      .strictObject({
        valid: z.literal(true),
        version: z.int(),
        calculated: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Values that follow from the answers' }),
      })
      .meta({ id: 'AnswersValid' }),
  },
  reply: async ({ params: { identifier }, query, body: { answers, page }, locale }, live) => {
    const { version, definition } = await askedVersion(live, identifier, query.version)
    const now = new Date()
    const verdict = validateAnswers(definition, answers, {
      today: todayAt(now).day,
      now: `${now.toISOString().slice(0, 19)}Z`,
    })
    const errors = verdict.valid ? [] : verdict.errors.filter(onPage(definition, page))
    if (errors.length > 0) throw refusedAnswers(errors, locale)
    const calculated = verdict.valid ? verdict.calculated : {}
    return {
      kind: 'content',
      content: json(
        { valid: true, version, calculated },
        { contentLanguage: locale, cacheControl: 'no-store' },
      ),
      tags: [],
    }
  },
})

/** Whether an error is about the page asked for; what belongs to no page is about each. @throws CatalogueError BODY_INVALID */
const onPage = (
  { sections }: FormDefinition,
  page: number | undefined,
): ((error: AnswerError) => boolean) => {
  if (page === undefined) return () => true
  if (page > sections.length) {
    throw invalidBody([
      {
        pointer: '/page',
        code: 'PARAMETER_INVALID',
        detail: `is more than ${String(sections.length)}`,
      },
    ])
  }
  const pageOf = new Map(
    sections.flatMap(({ fields }, i) => fields.map(({ name }) => [name, i + 1])),
  )
  return ({ pointer }) => (pageOf.get(pointer.split('/')[1] ?? '') ?? page) === page
}

const refusedAnswers = (errors: readonly AnswerError[], locale: Locale): CatalogueError =>
  new CatalogueError('ANSWERS_INVALID', messageFor({ code: 'ANSWERS_INVALID' }, locale), {
    errors: errors.map((error): FieldError => ({
      pointer: `/answers${error.pointer}`,
      code: error.code,
      detail: messageFor(error, locale),
    })),
  })
