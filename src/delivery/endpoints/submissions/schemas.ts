import { z } from 'zod'

import { paymentStates } from '../../../domain/submission/payment.ts'
import { isStorable, unstorable } from '../../../domain/submission/storable.ts'
import { channels, progresses } from '../../../domain/submission/submission.ts'
import { money } from '../../schemas/base.ts'
import * as parameters from '../../schemas/parameters.ts'

/** A token that opens what somebody left here. */
export const secretToken = z
  .string()
  .regex(/^[\w-]{20,200}$/, 'is no token')
  .meta({ description: 'As it was answered' })

/** Answers by name of the field, as far as they can be kept at all; each part that cannot is named. */
export const answersPart = z
  .record(z.string(), z.unknown(), 'is no object of answers')
  .superRefine((answers, context) => {
    for (const path of unstorable(answers)) {
      const message = 'holds what cannot be stored, or nests deeper than any form asks'
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })

/** What is handed in. Answers are checked against the form, by the code that `/v1/forms` describes. */
export const submissionSent = z
  .strictObject({
    form: parameters.identifier,
    formVersion: z
      .int('is no version')
      .min(1, 'is no version')
      .optional()
      .meta({ description: 'The version that was filled in; default: the newest' }),
    bfs: z
      .int('is no BFS number')
      .min(1, 'is no BFS number')
      .max(9999, 'is no BFS number')
      .optional()
      .meta({ description: 'BFS number of the municipality', examples: [1103] }),
    locale: parameters.locale
      .optional()
      .meta({ description: 'Locale of the answers; default: the best of `Accept-Language`' }),
    channel: parameters.choice(channels, 'How it came in').optional(),
    answers: answersPart.meta({
      description: 'By name of the field; of a file the tokens its uploads were answered with',
    }),
    proof: z
      .string()
      .max(4000, 'is no proof')
      .optional()
      .meta({ description: 'The solved challenge of `/v1/challenge`, in Base64' }),
    draft: secretToken.optional().meta({ description: 'The draft it was written in: is erased' }),
    onBehalfOf: z
      .uuid('is no id')
      .optional()
      .meta({ description: 'Consent of somebody else it is handed in for; with a sign-in alone' }),
  })
  .meta({ id: 'Submission' })

/** What a sender says to the office. */
export const messageSent = z
  .strictObject({
    text: z
      .string('is no text')
      .trim()
      .min(1, 'is empty')
      .max(5000, 'has more than 5000 letters')
      .refine((text) => isStorable(text), 'holds what is no text'),
    files: z
      .array(secretToken)
      .max(20, 'are more than 20')
      .optional()
      .meta({ description: 'Tokens of files that were sent for this submission' }),
    documents: z
      .array(z.string().regex(/^[\w-]{1,60}$/, 'is no document'))
      .max(20, 'are more than 20')
      .optional()
      .meta({ description: 'Names of documents the office asked for, that are among the files' }),
  })
  .meta({ id: 'SubmissionMessage' })

/** Work for a browser. Source: altcha.org, version 2. */
export const challengeSchema = z
  .strictObject({
    isNeeded: z.boolean().meta({
      description:
        'Whether a submission needs the solution, where its form does not say otherwise (`proofNeeded`)',
    }),
    parameters: z.record(z.string(), z.unknown()),
    signature: z.string(),
  })
  .meta({ id: 'Challenge' })

/** The name of a document of a case. */
export const documentId = z.uuid('is no document').meta({ description: 'Of the list `documents`' })

/** What comes back. */
export const submissionReceipt = z
  .strictObject({
    number: z.string().meta({ examples: ['2026-000042'] }),
    statusToken: z
      .string()
      .meta({ description: 'Asks after the case; shown once, to be kept like a password' }),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'SubmissionReceipt' })

/** A document of a case. */
export const caseDocument = z
  .strictObject({
    id: z.uuid(),
    name: z.string().meta({ description: 'Of its file' }),
    type: z.string(),
    bytes: z.int(),
    state: z
      .enum(['clean', 'failed', 'infected', 'pending'])
      .meta({ description: 'Whether it can be had; `pending` until the scanner saw it' }),
    from: z
      .enum(['office', 'sender'])
      .meta({ description: 'Who made it: what was sent along, or a receipt, a decision, a bill' }),
    title: z.string().optional().meta({ description: 'What the office calls it' }),
    at: z.iso.datetime().optional().meta({ description: 'When the office made it' }),
  })
  .meta({ id: 'SubmissionDocument' })

/** A fee of a case. */
export const casePayment = z
  .strictObject({
    state: z.enum(paymentStates).meta({
      description: '`unpaid`: it can be paid no more, since its time is over or the case ended',
    }),
    amount: money,
    dueOn: z.iso.date().meta({ description: 'The last day on which it can be paid' }),
    reference: z.string().optional().meta({ description: 'Of the QR bill' }),
    payUrl: z.url().optional().meta({ description: 'Where it is paid online, while it is open' }),
  })
  .meta({ id: 'SubmissionPayment' })

/** How far a case is. */
export const submissionStatus = z
  .strictObject({
    number: z.string(),
    service: z.string(),
    progress: z.enum(progresses),
    state: z.strictObject({ name: z.string(), label: z.string() }),
    receivedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().optional(),
    events: z.array(z.strictObject({ at: z.iso.datetime(), action: z.string(), text: z.string() })),
    documents: z
      .array(caseDocument)
      .meta({ description: 'What was sent along, and what the office made for the sender' }),
    payment: casePayment.optional(),
    messages: z.array(
      z.strictObject({
        at: z.iso.datetime(),
        from: z.enum(['office', 'sender']),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'SubmissionStatus' })
