import { z } from 'zod'

import { creditLeft } from '../../../domain/cost/project/decision.ts'
import { openQuestions } from '../../../domain/cost/project/inquiry.ts'
import type { Endpoint } from '../../endpoint.ts'
import { textsIn, withLocale } from '../served.ts'
import { toldList } from './told-list.ts'

const text = z.string()
const day = z.iso.date()
const _locale = z.record(z.string(), text).optional()

const decisions = toldList({
  name: 'decisions',
  operation: 'getProgrammeDecisions',
  summary: 'What bodies decided, with votes, credits and what is left of them',
  id: 'ProgrammeDecisions',
  item: z.strictObject({
    identifier: text,
    body: text,
    date: day,
    subject: text.optional(),
    text: text.optional(),
    outcome: z.enum(['accepted', 'rejected']),
    affects: z.array(text),
    votes: z
      .strictObject({ for: z.int(), against: z.int(), abstentions: z.int().optional() })
      .optional(),
    credit: z
      .strictObject({
        amountRappen: z.int(),
        fromYear: z.int(),
        toYear: z.int(),
        leftRappen: z.int(),
        drawdowns: z.array(z.strictObject({ year: z.int(), amountRappen: z.int() })),
      })
      .optional(),
    source: text.optional(),
    _locale,
  }),
  toItems: ({ decisions: all, drawdowns }, locale) =>
    all.map(({ subject, text: words, credit, affects, ...decision }) => {
      const { text: serve, fellBack } = textsIn(locale)
      const own = drawdowns.filter((drawn) => drawn.decision === decision.identifier)
      return {
        ...decision,
        affects: [...affects],
        ...serve('subject', subject),
        ...serve('text', words),
        ...(credit && {
          credit: {
            ...credit,
            leftRappen: creditLeft({ ...decision, subject, affects, credit }, own) ?? 0,
            drawdowns: own.map(({ year, amountRappen }) => ({ year, amountRappen })),
          },
        }),
        ...withLocale(fellBack),
      }
    }),
})

const inquiries = toldList({
  name: 'inquiries',
  operation: 'getProgrammeInquiries',
  summary: 'What parliaments asked, question by question, with answers and what they rest on',
  id: 'ProgrammeInquiries',
  item: z.strictObject({
    identifier: text,
    title: text.optional(),
    kind: text,
    body: text,
    submittedOn: day,
    isUrgent: z.boolean(),
    open: z.int().meta({ description: 'Questions nobody has answered' }),
    questions: z.array(
      z.strictObject({
        number: z.int(),
        text: text.optional(),
        answer: text.optional(),
        answeredOn: day.optional(),
        evidence: z.array(text),
      }),
    ),
    _locale,
  }),
  toItems: (state, locale) =>
    state.inquiries.map((inquiry) => {
      const { title, questions, ...facts } = inquiry
      const { text: serve, fellBack } = textsIn(locale)
      return {
        ...facts,
        ...serve('title', title),
        open: openQuestions(inquiry).length,
        questions: questions.map(({ text: asked, answer, evidence, ...question }) => ({
          ...question,
          ...serve('text', asked),
          ...serve('answer', answer),
          evidence: [...evidence],
        })),
        ...withLocale(fellBack),
      }
    }),
})

/** `/v1/programmes/{identifier}/decisions` and `/inquiries`. */
export const decidedEndpoints: Endpoint[] = [decisions, inquiries]
