import type { PayloadRequest } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import { type Locale, locales } from '../domain/locale.ts'
import { inLocale } from '../domain/localized-text.ts'

/** One processing of personal data, as the register of processing activities lists it. Source: DSG (SR 235.1) art. 12. */
export interface Processing {
  kind: 'form' | 'register'
  identifier: string
  title: string
  /** Who answers for it. */
  controller: string
  purpose: string
  legalBasis: string
  dataCategories: readonly string[]
  sensitiveData: readonly string[]
  recipients: readonly string[]
  retention: string
}

const words = z.partialRecord(z.enum(locales), z.string())

const formRow = z.object({
  identifier: z.string(),
  data: z.object({
    title: words,
    owner: z.string().optional(),
    sections: z.array(
      z.object({
        fields: z.array(z.object({ label: words, sensitive: z.boolean().optional() })),
      }),
    ),
    privacy: z.object({
      purpose: words.optional(),
      legalBasis: z.string().optional(),
      recipients: z.array(z.string()).default([]),
      retentionDays: z.number().optional(),
      withdrawnRetentionDays: z.number().optional(),
      afterRetention: z.string().optional(),
    }),
  }),
})

type FormRow = z.output<typeof formRow>

const namedRow = z.object({ identifier: z.string(), name: words })

/** Everything that processes personal data: forms as they are public, then registers that hold such data. */
export const readProcessing = async (
  req: PayloadRequest,
  locale: Locale,
): Promise<Processing[]> => {
  const pool = req.payload.db.pool as unknown as pg.Pool
  const say = (text: z.output<typeof words> | undefined) =>
    (text && (inLocale(text, locale)?.value ?? text.de)) ?? ''
  const { rows } = await pool.query(
    `select identifier, data from publication.record
     where collection = 'forms' and data is not null order by identifier`,
  )
  const names = await namesOf(pool)
  const nameOf = (identifier: string) => say(names.get(identifier)) || identifier
  const forms = z.array(formRow).parse(rows)
  return [...forms.map((form) => ofForm(form, { say, nameOf })), ...(await registers(req))]
}

/** Authorities and laws by identifier. */
const namesOf = async (pool: pg.Pool) => {
  const { rows } = await pool.query(
    `select identifier, coalesce(data->'name', data->'title') as name from publication.record
     where collection in ('authorities', 'legal-bases') and data is not null`,
  )
  return new Map(
    z
      .array(namedRow)
      .parse(rows)
      .map(({ identifier, name }) => [identifier, name]),
  )
}

interface Said {
  say: (text: z.output<typeof words> | undefined) => string
  nameOf: (identifier: string) => string
}

const ofForm = ({ identifier, data }: FormRow, { say, nameOf }: Said): Processing => {
  const fields = data.sections.flatMap((section) => section.fields)
  const { purpose, legalBasis, recipients } = data.privacy
  return {
    kind: 'form',
    identifier,
    title: say(data.title),
    controller: data.owner ? nameOf(data.owner) : '',
    purpose: say(purpose),
    legalBasis: legalBasis ? nameOf(legalBasis) : '',
    dataCategories: fields.map(({ label }) => say(label)),
    sensitiveData: fields.filter(({ sensitive }) => sensitive).map(({ label }) => say(label)),
    recipients: recipients.map(nameOf),
    retention: retentionOf(data.privacy),
  }
}

const retentionOf = ({
  retentionDays: days,
  withdrawnRetentionDays: withdrawn,
  afterRetention: then = 'delete',
}: FormRow['data']['privacy']): string => {
  if (days === undefined) return ''
  const earlier = withdrawn === undefined ? '' : `, withdrawn: P${String(withdrawn)}D`
  return `P${String(days)}D${earlier}, then ${then}`
}

/** Registers keep what they hold by their own law; here is what is asked of them. */
const registers = async (req: PayloadRequest): Promise<Processing[]> => {
  const { docs } = await req.payload.find({
    collection: 'registries',
    sort: 'key',
    depth: 1,
    pagination: false,
    req,
  })
  return docs.map(({ key, name, owner, dataCategories, legalBasis }) => ({
    kind: 'register',
    identifier: key,
    title: name,
    controller: typeof owner === 'object' ? (owner?.name ?? '') : '',
    purpose: '',
    legalBasis: typeof legalBasis === 'object' ? (legalBasis?.title ?? '') : '',
    dataCategories,
    sensitiveData: [],
    recipients: [],
    retention: '',
  }))
}
