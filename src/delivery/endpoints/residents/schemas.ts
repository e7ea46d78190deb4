import { z } from 'zod'

import { caseDocument, casePayment } from '../submissions/schemas.ts'

/** The cases of a resident. */
export const ownCasesSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        statusToken: z
          .string()
          .meta({ description: 'Opens the case at `/v1/submissions/{number}`' }),
        service: z.string(),
        progress: z.string(),
        receivedAt: z.iso.datetime(),
        closedAt: z.iso.datetime().optional(),
        isForOther: z.boolean(),
        documents: z.array(caseDocument).meta({ description: 'What the office made for her' }),
        payment: casePayment.optional(),
      }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'OwnSubmissions' })

/** What is known of a resident for a form. */
export const prefilledSchema = z
  .strictObject({
    values: z.array(
      z.strictObject({
        field: z.string(),
        value: z.unknown(),
        origin: z.string().meta({ description: '`oidc`, or the key of a register' }),
      }),
    ),
    unavailable: z.array(
      z.strictObject({
        origin: z.string(),
        policy: z.enum(['ask-a-person', 'go-on', 'wait']).meta({
          description: 'What becomes of the case: somebody looks it up, it goes on, it waits',
        }),
      }),
    ),
  })
  .meta({ id: 'Prefilled' })

const fields = {
  id: z.uuid(),
  role: z.enum(['represented', 'representative']),
  state: z.enum(['given', 'accepted', 'revoked', 'ended']),
  givenAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime().optional(),
  endsAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
}

/** The consent of a resident that somebody acts for her. */
export const representation = z.strictObject(fields).meta({ id: 'Representation' })

/** All of them, from both sides. */
export const representations = z
  .strictObject({ items: z.array(representation) })
  .meta({ id: 'Representations' })

/** A consent, and the code for who is to act. */
export const consentGiven = z
  .strictObject({ ...fields, code: z.string().meta({ description: 'Shown once' }) })
  .meta({ id: 'ConsentGiven' })
