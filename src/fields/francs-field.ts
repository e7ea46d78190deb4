import type { NumberField } from 'payload'

import { finding } from '../domain/finding.ts'
import { numberFollowing } from './validators.ts'

const wholeNumber = (value: number) =>
  Number.isSafeInteger(value) ? undefined : finding('AMOUNT_NOT_WHOLE')

/** Money, typed and shown in francs and kept in whole Rappen; below zero where something is taken back. */
export const francsField = (
  name: string,
  extra: Partial<Pick<NumberField, 'access' | 'required'>> & { admin?: NumberField['admin'] } = {},
): NumberField => ({
  name,
  type: 'number',
  ...extra,
  admin: {
    ...extra.admin,
    components: {
      Cell: '/admin/rappen-cell/index.tsx#RappenCell',
      Field: '/admin/francs-field/index.tsx#FrancsField',
    },
  },
  validate: numberFollowing(wholeNumber),
})
