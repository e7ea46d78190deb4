import type { EmailField, NumberField, TextField } from 'payload'

import { checkBfsNumber } from '../domain/bfs-number.ts'
import { checkDuration } from '../domain/duration.ts'
import type { Verdict } from '../domain/finding.ts'
import { checkHttpsUrl } from '../domain/https-url.ts'
import { checkOpeningHours } from '../domain/opening-hours.ts'
import { checkPhone, toE164 } from '../domain/phone.ts'
import { checkPostalCode } from '../domain/postal-code.ts'
import { checkUid } from '../domain/uid.ts'
import { numberFollowing, textFollowing } from './validators.ts'

type Extra = Partial<Pick<TextField, 'admin' | 'index' | 'required' | 'unique'>>

const checkedText =
  (rule: (value: string) => Verdict) =>
  (name: string, extra: Extra = {}) =>
    ({ name, type: 'text', ...extra, validate: textFollowing(rule) }) as TextField

/** An address on the web: https only. */
export const httpsUrlField = checkedText(checkHttpsUrl)

/** A length of time, ISO 8601: `P14D`. */
export const durationField = checkedText(checkDuration)

/** Opening hours in OpenStreetMap syntax. */
export const openingHoursField = checkedText(checkOpeningHours)

/** A Swiss postal code. */
export const postalCodeField = checkedText(checkPostalCode)

/** A Swiss business identification number. */
export const uidField = checkedText(checkUid)

/** A phone number; what an editor types the Swiss way is stored as E.164. */
export const phoneField = (name = 'phone'): TextField => ({
  ...checkedText(checkPhone)(name),
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) =>
        typeof value === 'string' ? (toE164(value) ?? value) : value,
    ],
  },
})

/** An e-mail address of an office, never of a person. */
export const emailField = (name = 'email'): EmailField => ({ name, type: 'email' })

/** BFS number of a municipality. */
export const bfsNumberField = (name: string, extra: Pick<NumberField, 'index'> = {}) =>
  ({ name, type: 'number', ...extra, validate: numberFollowing(checkBfsNumber) }) as NumberField
