import type { Field } from 'payload'

import { checkDurationOrder } from '../domain/duration.ts'
import { checkIdentifier } from '../domain/identifier.ts'
import { messageFor } from '../i18n/messages.ts'
import {
  durationField,
  emailField,
  httpsUrlField,
  openingHoursField,
  phoneField,
} from './checked-fields.ts'
import { choiceField } from './choice-field.ts'
import { localizedText, localizedTextarea } from './localized-fields.ts'
import { relationField } from './relation-field.ts'
import { relatedRowTitles, rowTitles } from './row-titles.ts'
import { textFollowing } from './validators.ts'

/** Names a row, so that a local variant can replace or exclude exactly this one. */
const keyField: Field = {
  name: 'key',
  type: 'text',
  required: true,
  maxLength: 64,
  validate: textFollowing(checkIdentifier) as never,
}

/** What must be given before the service can be used. Source: CPSV-AP cv:Requirement. */
export const conditionsField: Field = {
  name: 'conditions',
  type: 'array',
  admin: rowTitles('title', 'key'),
  fields: [keyField, localizedText('title', { required: true }), localizedTextarea('text')],
}

/** The way from application to result, in order. Source: CPSV-AP cpsv:Rule. */
export const procedureStepsField: Field = {
  name: 'procedureSteps',
  type: 'array',
  admin: rowTitles('title', 'key'),
  fields: [
    keyField,
    localizedText('title', { required: true }),
    localizedTextarea('text'),
    choiceField('actor', ['person', 'authority'], { required: true, defaultValue: 'person' }),
    durationField('duration'),
  ],
}

/** What to bring or send in. Source: CPSV-AP cpsv:hasInput. */
export const evidencesField: Field = {
  name: 'evidences',
  type: 'array',
  admin: relatedRowTitles('evidence', 'evidences', 'title'),
  fields: [
    relationField('evidence', 'evidences', { required: true }),
    choiceField('required', ['always', 'conditional'], { required: true, defaultValue: 'always' }),
    localizedText('conditionText'),
  ],
}

/** How long it takes: by law, and usually. */
export const processingTimeField: Field = {
  name: 'processingTime',
  type: 'group',
  fields: [
    { type: 'row', fields: [typicalDuration(), durationField('statutory')] },
    localizedText('note'),
  ],
}

function typicalDuration(): Field {
  const field = durationField('typical')
  return {
    ...field,
    validate: (value: unknown, options: never) => {
      const { siblingData, req } = options as {
        siblingData: { statutory?: string | null }
        req: { i18n: { language: string } }
      }
      const order =
        typeof value === 'string' && siblingData.statutory
          ? checkDurationOrder(value, siblingData.statutory)
          : undefined
      return order
        ? messageFor(order, req.i18n.language)
        : field.validate?.(value as never, options)
    },
  } as Field
}

/** What can be done against a decision, until when and where. */
export const remedyField: Field = {
  name: 'remedy',
  type: 'group',
  fields: [
    choiceField('kind', ['objection', 'appeal', 'administrative-appeal', 'complaint', 'none']),
    durationField('deadline'),
    relationField('instance', 'authorities'),
    localizedTextarea('text'),
  ],
}

/** Whom to ask about this service; where empty, the competent authority's own contact counts. */
export const contactField: Field = {
  name: 'contact',
  type: 'group',
  fields: [
    relationField('authority', 'authorities'),
    { type: 'row', fields: [phoneField(), emailField()] },
    httpsUrlField('url'),
    openingHoursField('openingHours'),
    localizedText('note'),
  ],
}
