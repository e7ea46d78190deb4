import type { CollectionConfig } from 'payload'

import { Announcements } from './announcements/index.ts'
import { ApiKeyUsage } from './api-key-usage/index.ts'
import { ApiKeys } from './api-keys/index.ts'
import { AuditEntries } from './audit-entries/index.ts'
import { Authorities } from './authorities/index.ts'
import { BusinessEvents } from './business-events/index.ts'
import { Channels } from './channels/index.ts'
import { Comments } from './comments/index.ts'
import { Evidences } from './evidences/index.ts'
import { Faqs } from './faqs/index.ts'
import { Feedback } from './feedback/index.ts'
import { Fees } from './fees/index.ts'
import { FormBlocks } from './form-blocks/index.ts'
import { Forms } from './forms/index.ts'
import { GlossaryTerms } from './glossary-terms/index.ts'
import { IdentifierTombstones } from './identifier-tombstones/index.ts'
import { Jurisdictions } from './jurisdictions/index.ts'
import { LegalBases } from './legal-bases/index.ts'
import { LifeEvents } from './life-events/index.ts'
import { Media } from './media/index.ts'
import { NewsletterSubscribers } from './newsletter-subscribers/index.ts'
import { Newsletters } from './newsletters/index.ts'
import { OutgoingMails } from './outgoing-mails/index.ts'
import { Outputs } from './outputs/index.ts'
import { PostalCodes } from './postal-codes/index.ts'
import { Redirects } from './redirects/index.ts'
import { Responsibilities } from './responsibilities/index.ts'
import { ResponsibilityTemplates } from './responsibility-templates/index.ts'
import { ServiceVariants } from './service-variants/index.ts'
import { SecondFactors } from './second-factors/index.ts'
import { Services } from './services/index.ts'
import { SubmissionFiles } from './submission-files/index.ts'
import { ThesaurusEntries } from './thesaurus-entries/index.ts'
import { Topics } from './topics/index.ts'
import { Users } from './users/index.ts'
import { WebhookDeliveries } from './webhook-deliveries/index.ts'
import { Webhooks } from './webhooks/index.ts'

/** Every collection, in the order the admin's menu shows them. */
export const collections: CollectionConfig[] = [
  Services,
  ServiceVariants,
  Faqs,
  ThesaurusEntries,
  Topics,
  LifeEvents,
  BusinessEvents,
  Authorities,
  Jurisdictions,
  Responsibilities,
  ResponsibilityTemplates,
  PostalCodes,
  Channels,
  Fees,
  LegalBases,
  Evidences,
  Outputs,
  Forms,
  FormBlocks,
  SubmissionFiles,
  Announcements,
  Feedback,
  Newsletters,
  NewsletterSubscribers,
  GlossaryTerms,
  Media,
  Redirects,
  Users,
  Comments,
  OutgoingMails,
  ApiKeys,
  ApiKeyUsage,
  Webhooks,
  WebhookDeliveries,
  SecondFactors,
  IdentifierTombstones,
  AuditEntries,
]
