import { costReaders, programmeOffice } from '../../../../access/costs.ts'
import { plainCollection } from '../../../../collections/plain-collection.ts'
import { inquiryFields } from './fields.ts'
import { checkInquiryDocument } from '../../rules/check-inquiry.ts'
import { inquiryTexts } from './texts.ts'

/** What parliaments asked about programmes. */
export const Inquiries = plainCollection({
  slug: 'inquiries',
  kind: 'programmes',
  texts: inquiryTexts,
  group: 'programme',
  access: {
    read: costReaders,
    create: programmeOffice,
    update: programmeOffice,
    delete: programmeOffice,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [checkInquiryDocument] },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'body', 'submittedOn'] },
  fields: inquiryFields,
})
