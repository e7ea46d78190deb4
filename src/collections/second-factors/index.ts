import { nobody } from '../../access/content.ts'
import { plainCollection } from '../plain-collection.ts'
import { secondFactorFields } from './fields.ts'
import { secondFactorTexts } from './texts.ts'

/**
 * Second factors, apart from the accounts: Payload writes whole accounts back, and a code would become new again.
 * Nobody reads or writes here through any surface; `sign-in/second-factor` does.
 */
export const SecondFactors = plainCollection({
  slug: 'second-factors',
  kind: 'closed',
  texts: secondFactorTexts,
  group: 'system',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: secondFactorFields,
})
