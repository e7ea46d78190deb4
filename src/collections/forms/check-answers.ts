import { type Endpoint, NotFound } from 'payload'
import { z } from 'zod'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import type { CheckedAnswers } from '../../domain/form/checked-answers.ts'
import { validateAnswers } from '../../domain/form/validate-answers.ts'
import { idFrom, parsedBody, signedInRequest } from '../../editorial/endpoint-request.ts'
import { messageFor } from '../../i18n/messages.ts'
import { readFormDraft } from '../../publication/read-form-draft.ts'

const sent = z.strictObject({ answers: z.record(z.string(), z.unknown()) })

/** `POST /api/forms/<id>/check-answers`: what the draft as it was saved last would make of answers; nothing is stored. */
export const checkAnswers: Endpoint = {
  path: '/:id/check-answers',
  method: 'post',
  handler: async (req) => {
    signedInRequest(req)
    const { answers } = await parsedBody(req, sent)
    const form = await readFormDraft(req, idFrom(req))
    if (!form) throw new NotFound(req.t)
    const now = new Date()
    const verdict = validateAnswers(form, answers, {
      today: calendarDateOf(now),
      now: `${now.toISOString().slice(0, 19)}Z`,
    })
    const checked: CheckedAnswers = verdict.valid
      ? { errors: [], calculated: verdict.calculated }
      : {
          errors: verdict.errors.map(({ pointer, ...error }) => ({
            pointer,
            message: messageFor(error, req.i18n.language),
          })),
          calculated: {},
        }
    return Response.json(checked, { headers: { 'Cache-Control': 'no-store' } })
  },
}
