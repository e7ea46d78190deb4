import type { NumberField } from 'payload'

import { finding } from '../domain/finding.ts'
import { numberFollowing } from './validators.ts'

const wholeNumber = (value: number) =>
  Number.isSafeInteger(value) ? undefined : finding('AMOUNT_NOT_WHOLE')

/** Money: whole Rappen, not negative. */
export const rappenField = (name: string): NumberField => ({
  name,
  type: 'number',
  min: 0,
  admin: { step: 1, components: { Cell: '/admin/rappen-cell/index.tsx#RappenCell' } },
  validate: numberFollowing(wholeNumber),
})
