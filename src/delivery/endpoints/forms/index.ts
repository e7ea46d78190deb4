import { z } from 'zod'

import { allOf, record } from '../../changes/record-change.ts'
import { defineEndpoint } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { listEndpoints } from '../lists/list-endpoint.ts'
import { dayAsked } from '../moments.ts'
import { sortedAs } from '../page.ts'
import { placeAsked } from '../place-asked.ts'
import { askedVersion, guardsNow, versionParameter } from './asked-version.ts'
import { formSchema, formSummarySchema, servedForm, servedSummary } from './served-form.ts'
import { validateEndpoint } from './validate-form.ts'

const [list] = listEndpoints({
  name: 'forms',
  tag: 'Forms',
  singular: 'FormSummary',
  plural: 'Forms',
  summary: 'Forms people fill in, sorted by title',
  schema: formSummarySchema,
  query: { service: parameters.identifier.optional() },
  all: async (live) => [...(await live.recordsOf('forms')).values()],
  fits: ({ service }, { query: { service: asked } }) => asked === undefined || service === asked,
  nameOf: ({ title, identifier }, locale) => sortedAs(title, locale, identifier),
  serve: servedSummary,
  tags: [allOf('forms')],
})

const one = defineEndpoint({
  path: '/v1/forms/{identifier}',
  operation: 'getForm',
  summary: 'A form, as whoever shows it needs it',
  description:
    'JSON Schema 2020-12 of the answers, and a UI schema: pages, order, widgets, help, conditions. Each publication that changes what is asked is a version of its own, which stays: who began with one can finish it, also when the form is public no more.',
  tag: 'Forms',
  params: z.strictObject({ identifier: parameters.identifier }),
  query: z.strictObject({
    bfs: parameters.bfs.optional(),
    locale: parameters.locale.optional(),
    version: versionParameter.optional(),
  }),
  answers: { 'application/json': formSchema },
  reply: async ({ params: { identifier }, query: { bfs, version }, locale, url }, live) => {
    const reference = await live.reference()
    const { day, expiresAt } = dayAsked(undefined, new Date())
    const place = bfs === undefined ? undefined : placeAsked(reference, { bfs, date: day, url })
    if (place && 'kind' in place) return place
    const form = await askedVersion(live, identifier, version)
    const laws = await live.recordsOf('legal-bases')
    const faqs = await live.recordsOf('faqs')
    const served = servedForm(form, {
      locale,
      guards: await guardsNow(live, form),
      place: place?.area,
      lawOf: (law) => laws.get(law)?.title,
      officeOf: (office) => reference.authorities.get(office)?.name,
      faqOf: (faq) => faqs.get(faq),
      proofNeeded: live.submissionDesk?.intake.proofs.isNeeded ?? false,
    })
    return {
      kind: 'content',
      content: json(served, { contentLanguage: locale, surrogateKeys: [`forms/${identifier}`] }),
      tags: [
        record('forms', identifier),
        allOf('legal-bases'),
        allOf('authorities'),
        allOf('faqs'),
        ...(place ? [allOf('jurisdictions')] : []),
      ],
      ...(place && expiresAt !== undefined && { expiresAt }),
    }
  },
})

/** `/v1/forms`: the list, a form, and the check of answers. */
export const formEndpoints = [...(list ? [list] : []), one, validateEndpoint]
