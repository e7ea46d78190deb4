import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, Forbidden, NotFound, UnauthorizedError } from 'payload'
import { z } from 'zod'

import { isPerson } from '../../../access/api-key.ts'
import { worksOn } from '../../../access/submissions.ts'
import { shownAnswers, type ShownPage } from '../../../domain/form/shown-answers.ts'
import { idFrom, inTransaction } from '../../../editorial/endpoint-request.ts'
import { adminLanguageOf } from '../../../i18n/locales.ts'
import { execute } from '../../../publication/execute.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { openPart } from '../answers/sealed-part.ts'
import { namelessForm, readFormOf } from '../case-view/read-sealed-case.ts'
import { withPlaces } from '../case-view/with-places.ts'
import { noteProtection } from '../protection/note-protection.ts'

const sealedCase = z.object({
  owner: z.int().nullable(),
  number: z.string(),
  form: z.string(),
  formVersion: z.int(),
  answers: z.record(z.string(), z.unknown()).nullable(),
  sealed: z.string().nullable(),
})

/** What comes back: the whole form with every answer, and the answers by name. */
export interface OpenedAnswers {
  pages: ShownPage[]
  answers: Record<string, unknown>
}

/** `POST /api/submissions/<id>/answers`: opens what is encrypted of a case; the log of data protection knows who did. */
export const openAnswers = (keyRing: KeyRing): Endpoint => ({
  path: '/:id/answers',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async (): Promise<OpenedAnswers> => {
      const { user } = req
      if (!user) throw new UnauthorizedError(req.t)
      const id = idFrom(req)
      const [found] = await execute(
        req.payload,
        req,
        sql`
          select owner_id as owner, number, form, form_version::int as "formVersion", answers,
            sealed_answers as sealed
          from submissions where id = ${id}`,
      )
      const row = found && sealedCase.parse(found)
      if (!isPerson(user) || !worksOn(user, row?.owner)) throw new Forbidden(req.t)
      if (!row) throw new NotFound(req.t)
      const opened = openPart(keyRing, row.sealed, row.number).answers
      await noteProtection(
        req,
        { ...row, id },
        {
          at: new Date(),
          action: 'viewed',
          fields: ['sealedAnswers', ...Object.keys(opened).map((name) => `answers.${name}`)],
        },
      )
      const answers = { ...row.answers, ...opened }
      const form = (await readFormOf(req, row)) ?? namelessForm(answers)
      const locale = adminLanguageOf(req.i18n.language)
      const pages = await withPlaces(req, shownAnswers(form, answers, { locale }))
      return { pages, answers }
    }),
})
