import type { Sources } from '../sources.ts'
import { planAnnouncements } from './announcements.ts'
import { planAuthorities } from './authorities.ts'
import { planFaqs } from './faqs.ts'
import { planFormBlocks } from './form-blocks.ts'
import { planForms } from './forms.ts'
import { planJurisdictions } from './jurisdictions.ts'
import { planChannels, planFees, planOwnDocuments } from './own-documents.ts'
import type { Planned } from './planned.ts'
import {
  planEvents,
  planGlossary,
  planPostalCodes,
  planThesaurus,
  planTopics,
} from './reference-lists.ts'
import { planNewsletters } from './newsletters.ts'
import { planRegistries } from './registries.ts'
import { planResponsibilities, planResponsibilityTemplates } from './responsibilities.ts'
import { planServices, planServiceVariants } from './services.ts'
import { planWorkflows } from './workflows.ts'

/** Every document of the seed: one line per kind. Order does not matter, ids are known before anything is written. */
export const planSeed = (sources: Sources): Planned[] => [
  ...planJurisdictions(sources),
  ...planAuthorities(sources),
  ...planTopics(sources),
  ...planEvents(sources),
  ...planPostalCodes(sources),
  ...planOwnDocuments(sources),
  ...planChannels(sources),
  ...planFees(sources),
  ...planServices(sources),
  ...planServiceVariants(sources),
  ...planFormBlocks(sources),
  ...planForms(sources),
  ...planWorkflows(sources),
  ...planRegistries(),
  ...planResponsibilityTemplates(sources),
  ...planResponsibilities(sources),
  ...planFaqs(sources),
  ...planGlossary(sources),
  ...planThesaurus(sources),
  ...planAnnouncements(),
  ...planNewsletters(),
]
