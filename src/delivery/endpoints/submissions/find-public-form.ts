import { CatalogueError } from '../../../domain/errors.ts'
import type { AnswerError } from '../../../domain/form/answer-error.ts'
import type { FormDefinition } from '../../../domain/form/form-definition.ts'
import { fileFields, replyToField, sensitiveFields } from '../../../domain/form/form-handling.ts'
import { validateAnswers } from '../../../domain/form/validate-answers.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { Locale } from '../../../domain/locale.ts'
import { inLocale } from '../../../domain/localized-text.ts'
import type { FindPublicForm, OpenForm, PublicForm } from '../../../domain/submission/desk.ts'
import { messageFor } from '../../../i18n/messages.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { askedVersion } from '../forms/asked-version.ts'
import { recipientOf } from './recipient-of.ts'

/** Finds forms as they were published, and who receives what is sent in with them. */
export const publicFormFinder =
  (live: Pick<LiveCatalogue, 'findForm' | 'findService' | 'reference'>): FindPublicForm =>
  async ({ form, formVersion, bfs, locale, today }) => {
    const { version, definition } = await askedVersion(live, form, formVersion)
    const handling = handlingOf(definition)
    const reference = await live.reference()
    const recipient = recipientOf(reference, { service: handling.service, bfs, date: today })
    const title = inLocale(definition.title, locale)?.value
    const replyTo = replyToField(definition)
    const { canonical } = await live.findService(handling.service, [])
    const ech0070Id = canonical.parts.service?.ech0070Id
    return {
      version,
      ...handling,
      ...recipient,
      ...(title !== undefined && { title }),
      ...(ech0070Id !== undefined && { ech0070Id }),
      ...(replyTo !== undefined && { replyTo }),
      sensitive: sensitiveFields(definition),
      files: fileFields(definition),
      needsResident: definition.auth !== 'none',
      ...protectionOf(definition),
      check: checkOf(definition),
    }
  }

const protectionOf = ({ acrValues, botProtection }: FormDefinition) => ({
  ...(acrValues && { acrValues }),
  ...(botProtection && { needsProof: botProtection === 'on' }),
})

type Handling = Pick<
  PublicForm,
  'afterRetention' | 'retentionDays' | 'service' | 'withdrawnRetentionDays' | 'workflow'
>

/**
 * What a form says of the way its submissions go. Those published before there was a rule may say too little.
 * @throws CatalogueError WORKFLOW_MISSING
 */
const handlingOf = ({
  identifier,
  service,
  caseWorkflow: workflow,
  privacy,
}: FormDefinition): Handling => {
  const { retentionDays, withdrawnRetentionDays, afterRetention } = privacy
  if (service !== undefined && workflow !== undefined && retentionDays !== undefined) {
    return {
      service,
      workflow,
      retentionDays,
      ...(withdrawnRetentionDays !== undefined && { withdrawnRetentionDays }),
      ...(afterRetention !== undefined && { afterRetention }),
    }
  }
  throw new CatalogueError(
    'WORKFLOW_MISSING',
    `This version of the form ${identifier} does not say how submissions are handled and kept.`,
  )
}

const checkOf =
  (definition: FormDefinition): OpenForm['check'] =>
  (answers, { locale, receivedAt }) => {
    const verdict = validateAnswers(definition, answers, {
      today: calendarDateOf(receivedAt),
      now: `${receivedAt.toISOString().slice(0, 19)}Z`,
    })
    return verdict.valid
      ? { isRight: true, answers: verdict.answers }
      : { isRight: false, errors: verdict.errors.map((error) => toldIn(locale, error)) }
  }

const toldIn = (locale: Locale, error: AnswerError) => ({
  pointer: error.pointer,
  code: error.code,
  detail: messageFor(error, locale),
})
