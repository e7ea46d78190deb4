import { administrators, nobody } from '../../access/content.ts'
import { answerOwnFeedback, ownFeedback } from '../../access/feedback.ts'
import { plainCollection } from '../plain-collection.ts'
import { feedbackFields } from './fields.ts'
import { feedbackTexts } from './texts.ts'

/** What residents say of a page: for editors, never public. */
export const Feedback = plainCollection({
  slug: 'feedback',
  kind: 'feedback',
  texts: feedbackTexts,
  group: 'communication',
  access: {
    read: ownFeedback,
    create: nobody,
    update: answerOwnFeedback,
    delete: administrators,
  },
  custom: { isPersonal: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: {
    useAsTitle: 'identifier',
    defaultColumns: ['identifier', 'rating', 'comment', 'state', 'jurisdiction', 'createdAt'],
    listSearchableFields: ['identifier', 'comment'],
  },
  fields: feedbackFields,
})
