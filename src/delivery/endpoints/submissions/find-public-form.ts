import { CatalogueError } from '../../../domain/errors.ts'
import type { AnswerError } from '../../../domain/form/answer-error.ts'
import type { FormDefinition } from '../../../domain/form/form-definition.ts'
import { fileFields, replyToField, sensitiveFields } from '../../../domain/form/form-handling.ts'
import { validateAnswers } from '../../../domain/form/validate-answers.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { Locale } from '../../../domain/locale.ts'
import { inLocale } from '../../../domain/localized-text.ts'
import type { FindPublicForm, OpenForm, PublicForm } from '../../../domain/submission/desk.ts'
import { refusedSubmission } from '../../../domain/submission/refused-submission.ts'
import { messageFor } from '../../../i18n/messages.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { askedVersion, type FormGuards, guardsNow } from '../forms/asked-version.ts'
import { type Recipient, recipientOf } from './recipient-of.ts'

/** Finds forms as they were published, and who receives what is sent in with them. */
export const publicFormFinder =
  (live: Pick<LiveCatalogue, 'findForm' | 'findService' | 'reference'>): FindPublicForm =>
  async ({ form, formVersion, bfs, locale, today, answers, receivedAt }) => {
    const found = await askedVersion(live, form, formVersion)
    const { version, definition } = found
    const handling = handlingOf(definition)
    const check = checkOf(definition)
    const reference = await live.reference()
    const recipient = orEverythingWrong(
      () => recipientOf(reference, { service: handling.service, bfs, date: today }),
      () => check(answers, { locale, receivedAt }),
      locale,
    )
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
      ...protectionOf(await guardsNow(live, found)),
      check,
    }
  }

/** Who receives it; what is wrong with the place is told with what is wrong with the answers. @throws CatalogueError as `recipientOf` does */
const orEverythingWrong = (
  find: () => Recipient,
  check: () => ReturnType<OpenForm['check']>,
  locale: Locale,
): Recipient => {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof CatalogueError) || error.code !== 'BODY_INVALID') throw error
    const checked = check()
    if (checked.isRight) throw error
    const detail = messageFor({ code: 'ANSWERS_INVALID' }, locale)
    throw refusedSubmission({ detail, answers: checked.errors, others: error.errors })
  }
}

const protectionOf = ({ auth, acrValues, botProtection }: FormGuards) => ({
  needsResident: auth !== 'none',
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
    const counting = verdict.answers
    return verdict.valid
      ? { isRight: true, answers: counting }
      : {
          isRight: false,
          answers: counting,
          errors: verdict.errors.map((error) => toldIn(locale, error)),
        }
  }

const toldIn = (locale: Locale, error: AnswerError) => ({
  pointer: error.pointer,
  code: error.code,
  detail: messageFor(error, locale),
})
