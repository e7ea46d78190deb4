import type { NumberField } from 'payload'

import { checkAmountRange } from '../../domain/money.ts'
import { rappenField } from '../../fields/rappen-field.ts'
import { messageFor } from '../../i18n/messages.ts'

const field = rappenField('maxRappen')

/** Upper end of a range of fees; not below its lower end. */
export const maxRappenField = {
  ...field,
  validate: (value: unknown, options: never) => {
    const { siblingData, req } = options as {
      siblingData: { minRappen?: number | null }
      req: { i18n: { language: string } }
    }
    const verdict =
      typeof value === 'number' && typeof siblingData.minRappen === 'number'
        ? checkAmountRange(siblingData.minRappen, value)
        : undefined
    return verdict
      ? messageFor(verdict, req.i18n.language)
      : field.validate?.(value as never, options)
  },
} as NumberField
