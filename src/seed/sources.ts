import { z } from 'zod'

import { checkDuration } from '../domain/duration.ts'
import { checkHttpsUrl } from '../domain/https-url.ts'
import { checkIdentifier } from '../domain/identifier.ts'
import { checkPostalCode } from '../domain/postal-code.ts'
import { completeServiceSchema, lawSchema } from './complete-service.ts'
import { formBlockSchema, formSchema } from './form-schema.ts'
import { following } from './following.ts'
import { workflowDefinition } from '../domain/submission/workflow-definition.ts'
import type { SeedReader } from './read.ts'
import { faqSchema, glossarySchema, serviceTextSchema, thesaurusSchema } from './short-texts.ts'

const identifier = following(checkIdentifier)
const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const whole = z.coerce.number().int().min(0)
const yes = z.enum(['true', 'false']).transform((value) => value === 'true')
const bfs = z.coerce.number().int().min(1).max(9999)

const municipality = z.object({
  bfs_number: bfs,
  name: z.string().min(1).max(60),
  canton: z.literal('LU'),
  district_2013plus: optional(z.string()),
  district_before_2013: optional(z.string()),
  active_2026: yes,
  first_seen_year: z.string(),
  abolished_on: optional(z.iso.date()),
  successor_bfs: optional(bfs),
  inhabitants_2020: optional(whole),
  inhabitants_2021: optional(whole),
  inhabitants_2022: optional(whole),
  inhabitants_2023: optional(whole),
  inhabitants_2024: optional(whole),
  inhabitants_source: z.string(),
})

const postalCode = z.object({
  plz: following(checkPostalCode),
  bfs_number: optional(bfs),
  municipality: z.string().min(1),
  address_share_percent: z.coerce.number().min(0).max(100),
})

const circle = z.object({
  circle_kind: z.enum(['zivilstandskreis', 'betreibungskreis', 'friedensrichterkreis']),
  authority: z.string().min(1),
  bfs_number: bfs,
  source: z.string(),
})

const authority = z.object({
  slug: identifier,
  name_de: z.string().min(1),
  kind: z.enum(['bund', 'kanton', 'gericht', 'gemeinde', 'gemeindeverband']),
  street: z.string(),
  zip: optional(following(checkPostalCode)),
  town: z.string(),
  url: optional(following(checkHttpsUrl)),
  jurisdiction: z.string(),
})

const topic = z.object({
  catalogue: z.enum(['privat', 'unternehmen']),
  level: z.enum(['1', '2']),
  order: whole,
  slug_ours: z.string().min(1),
  parent_slug_ours: optional(z.string()),
  title_de: z.string().min(1),
})

const service = z.object({
  slug: identifier,
  title_de: z.string().min(1).max(120),
  level: z.enum(['bund', 'kanton', 'gemeinde', 'verband']),
  responsibility_pattern: z.string().min(1),
  ech0049_topic_slug: z.string().min(1),
  life_event: optional(z.string()),
  target_groups: z
    .string()
    .transform((list) => list.split(';'))
    .pipe(z.array(z.enum(['bevoelkerung', 'wirtschaft', 'behoerden', 'verein'])).min(1)),
  online_channel: z.enum([
    'eumzug',
    'formular',
    'nein',
    'termin',
    'my.lu',
    'extern',
    'efiling',
    'easygov',
  ]),
  fee_chf: optional(z.string().regex(/^\d+(\.\d{2})?$/)),
  typical_processing_time: optional(following(checkDuration)),
  note_de: z.string(),
})

const event = z.object({
  identifier,
  catalogue: z.enum(['life', 'business']),
  order: whole,
  title_de: z.string().min(1),
  title_fr: z.string().min(1),
  title_it: z.string().min(1),
  title_en: z.string().min(1),
  description_de: z.string().max(300),
})

const fee = z.object({
  identifier,
  service: identifier,
  key: identifier,
  kind: z.literal('fixed'),
  amountRappen: whole,
  title_de: z.string().min(1),
  title_fr: z.string().min(1),
  title_it: z.string().min(1),
  title_en: z.string().min(1),
  condition_de: optional(z.string()),
  validFrom: z.iso.date(),
  legalBasis: identifier,
  /** Where the amount can be read by anybody. */
  sourceUrl: optional(following(checkHttpsUrl)),
})

const adoption = z.object({
  municipality: z.string().min(1),
  status: z.enum(['available', 'not available']),
  first_reported: z.string().regex(/^\d{4}-\d{2}$/),
  source: z.string(),
})

const workflowSchema = z.strictObject({
  key: identifier,
  title: z.string().min(1).max(120),
  definition: workflowDefinition,
})

/** Everything the seed reads, checked row by row. */
export const readSources = (reader: SeedReader) => ({
  municipalities: reader.csv('municipalities.csv', municipality),
  postalCodes: reader.csv('postal-codes.csv', postalCode),
  circles: reader.csv('responsibility-circles.csv', circle),
  authorities: reader.csv('authorities.csv', authority),
  topics: reader.csv('topics.csv', topic),
  services: reader.csv('services.csv', service),
  serviceTexts: reader.list('service-texts.json', serviceTextSchema),
  completeServices: reader.folder('services', completeServiceSchema),
  events: reader.csv('life-events.csv', event),
  fees: reader.csv('fees.csv', fee),
  laws: reader.list('legal-bases.json', lawSchema),
  forms: reader.list('forms.json', formSchema),
  formBlocks: reader.list('form-blocks.json', formBlockSchema),
  workflows: reader.folder('workflows', workflowSchema),
  adoption: reader.csv('eumzug-adoption.csv', adoption),
  faqs: [
    ...reader.list('faqs/programme.json', faqSchema),
    ...reader.list('faqs/services.json', faqSchema),
  ],
  glossary: reader.list('glossary.json', glossarySchema),
  thesaurus: reader.list('thesaurus.json', thesaurusSchema),
})

export type Sources = ReturnType<typeof readSources>
