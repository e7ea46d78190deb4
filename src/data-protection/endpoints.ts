import { type Endpoint, Forbidden, type PayloadRequest, UnauthorizedError } from 'payload'
import type pg from 'pg'
import { z } from 'zod'

import type { Reader } from '../access/roles.ts'
import { mayReadProcessing, mayReadStatistics } from '../access/tables.ts'
import { joinList } from '../domain/exchange/cell.ts'
import { publishedCount } from '../domain/submission/statistics.ts'
import { adminLanguageOf } from '../i18n/locales.ts'
import { readProcessing } from './read-processing.ts'
import { sendCsv } from './send-csv.ts'

/** @throws UnauthorizedError (401), Forbidden (403) */
const requireOneWho = (may: (user: Reader) => boolean, { user, t }: PayloadRequest): void => {
  if (!user) throw new UnauthorizedError(t)
  if (!may(user)) throw new Forbidden(t)
}

const columns = [
  'kind',
  'identifier',
  'title',
  'controller',
  'purpose',
  'legalBasis',
  'dataCategories',
  'sensitiveData',
  'recipients',
  'retention',
] as const

/** `GET /api/processing-register`: what is processed of people, why, by what law, for whom and how long. */
const processingRegister: Endpoint = {
  path: '/processing-register',
  method: 'get',
  handler: async (req) => {
    requireOneWho(mayReadProcessing, req)
    const processings = await readProcessing(req, adminLanguageOf(req.i18n.language))
    const rows = processings.map(({ dataCategories, sensitiveData, recipients, ...one }) => ({
      ...one,
      dataCategories: joinList(dataCategories),
      sensitiveData: joinList(sensitiveData),
      recipients: joinList(recipients),
    }))
    return sendCsv('processing-register.csv', columns, rows)
  },
}

const monthRow = z.object({
  month: z.string(),
  form: z.string(),
  authority: z.string(),
  count: z.number(),
})

/** `GET /api/submission-statistics`: submissions by month, form and authority, also those deleted since; small numbers are hidden. */
const submissionStatistics: Endpoint = {
  path: '/submission-statistics',
  method: 'get',
  handler: async (req) => {
    requireOneWho(mayReadStatistics, req)
    const pool = req.payload.db.pool as unknown as pg.Pool
    const { rows } = await pool.query(
      `select month, form, coalesce(authorities.identifier, '') as authority, sum(count)::float8 as count
       from (
         select to_char(received_at at time zone 'Europe/Zurich', 'YYYY-MM') as month, form,
           coalesce(owner_id, 0) as owner_id, count(*) as count
         from submissions group by 1, 2, 3
         union all select month, form, owner_id, count from forgotten_submissions) as each
       left join authorities on authorities.id = each.owner_id
       group by 1, 2, 3 order by 1, 2, 3`,
    )
    return sendCsv(
      'submission-statistics.csv',
      ['month', 'form', 'authority', 'submissions'],
      z
        .array(monthRow)
        .parse(rows)
        .map(({ count, ...row }) => ({ ...row, submissions: publishedCount(count) })),
    )
  },
}

/** What data protection and the programme office take out as tables; nothing of it is about a single person. */
export const dataProtectionEndpoints: Endpoint[] = [processingRegister, submissionStatistics]
