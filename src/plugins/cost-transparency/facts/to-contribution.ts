import type { Contribution as DueContribution } from '../../../domain/cost/contribution/contribution.ts'
import type { Contribution } from '../../../generated/payload-types.ts'
import { compact } from '../../../publication/records/compact.ts'

/** A contribution, read with its municipality; none where that has no number. */
export const toContribution = (doc: Contribution): DueContribution[] => {
  const { jurisdiction } = doc
  const payer = typeof jurisdiction === 'object' ? jurisdiction.bfsNumber : undefined
  if (payer === undefined || payer === null) return []
  return [
    compact<DueContribution>({
      year: doc.year,
      payer,
      inhabitants: doc.inhabitants,
      populationYear: doc.populationYear,
      populationSource: doc.populationSource ?? '',
      rappenPerInhabitant: doc.rappenPerInhabitant,
      amountRappen: doc.amountRappen,
      consent: doc.consent,
    }),
  ]
}
