import { z } from 'zod'

import { figuresOf } from '../../domain/cost/ledger/figure.ts'
import type { ProgrammeSnapshot } from '../../domain/cost/snapshot/programme-snapshot.ts'
import { CatalogueError } from '../../domain/errors.ts'
import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'
import { allOf } from '../changes/record-change.ts'
import { defineEndpoint, type Endpoint } from '../endpoint.ts'
import { askedState, dayOf, publicStates, statesTag } from '../endpoints/programmes/asked-state.ts'
import { yearsOf } from '../endpoints/programmes/costs.ts'
import type { StateHead } from '../records/programme-states.ts'
import { createAddresses } from './addresses.ts'
import type { Html } from './html.ts'
import { type Page, pageQuery, programmeParams } from './page.ts'
import { createReader } from './reader.ts'
import { notFoundPage, refusalPage, shell, toContent } from './shell.ts'

/** What a page says. */
export interface PageDefinition<P extends z.ZodObject, Q extends z.ZodObject> {
  /** Below the programme; empty for its first page. */
  path: string
  operation: string
  params: P
  query: Q
  title: AdminText
  /** Collections beside the states that it is made of. Default: areas and authorities, whose names it tells. */
  madeOf?: readonly string[]
  /** The heading, where it is another one than the title, and what stands below it. */
  write: (
    page: Page<z.output<P>, z.output<Q>>,
  ) => { heading?: string; body: Html } | Promise<{ heading?: string; body: Html }>
}

const named = ['jurisdictions', 'authorities', 'services']

/** A page of a programme. What was asked for and is not there is said on a page, too. */
export const definePage = <P extends z.ZodObject, Q extends z.ZodObject>({
  path,
  operation,
  params: paramsSchema,
  query: querySchema,
  title,
  madeOf = [],
  write,
}: PageDefinition<P, Q>): Endpoint =>
  defineEndpoint({
    path: `/transparency/{identifier}${path}`,
    operation,
    summary: title.en,
    tag: 'Transparency',
    params: paramsSchema,
    query: querySchema,
    answers: { 'text/html': z.string() },
    refusal: refusalPage,
    reply: async ({ params, query, locale }, live) => {
      const { identifier } = z.object(programmeParams.shape).parse(params)
      const { asOf, view } = z.object(pageQuery.shape).parse(query)
      const language = adminLanguageOf(locale)
      const tags = [statesTag, ...[...named, ...madeOf].map(allOf)]
      const isEmbedded = view === 'embedded'
      try {
        const state = await askedState(live, identifier, asOf)
        const reference = await live.reference()
        const page: Page<z.output<P>, z.output<Q>> = {
          ...pageOf(state, await publicStates(live)),
          isAsOf: asOf !== undefined,
          isEmbedded,
          params,
          query,
          reader: createReader(language, reference, dayOf(state)),
          to: createAddresses(identifier, { language, asOf, isEmbedded }),
          reference,
          live,
        }
        const { heading = title[language], body } = await write(page)
        return {
          kind: 'content',
          content: toContent(shell(page, { path, heading, body }), language, live),
          tags,
        }
      } catch (error) {
        if (!(error instanceof CatalogueError) || error.code !== 'RECORD_NOT_FOUND') throw error
        const content = { ...toContent(notFoundPage(language), language, live), status: 404 }
        return { kind: 'content', content, tags }
      }
    },
  })

/** What follows from a state alone. */
const pageOf = (state: ProgrammeSnapshot, all: readonly StateHead[]) => ({
  state,
  states: all
    .filter(
      ({ programme, publicSince }) =>
        programme === state.programme && publicSince <= state.publicSince,
    )
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1)),
  figures: figuresOf(state.entries),
  years: yearsOf(state),
  day: dayOf(state),
})

const orderOf = ({ publicSince, asOf }: StateHead): string => `${publicSince} ${asOf}`
