import { z } from 'zod'

import { figuresOf } from '../../domain/cost/ledger/figure.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { allOf } from '../changes/record-change.ts'
import { defineEndpoint, type Endpoint } from '../endpoint.ts'
import { askedState, dayOf, statesTag } from '../endpoints/programmes/asked-state.ts'
import { yearsOf } from '../endpoints/programmes/costs.ts'
import { categoriesChart } from './charts/categories.ts'
import type { Chart } from './charts/chart.ts'
import { punctualityChart } from './charts/punctuality.ts'
import { scheduleChart } from './charts/schedule.ts'
import { sourcesChart } from './charts/sources.ts'
import { yearsChart } from './charts/years.ts'
import type { Page } from './page.ts'
import { pageQuery, programmeParams } from './page.ts'
import { createReader } from './reader.ts'

type Drawn = Pick<Page, 'day' | 'figures' | 'reader' | 'state' | 'years'>

const chartFile = (name: string, draw: (told: Drawn) => Chart): Endpoint =>
  defineEndpoint({
    path: `/transparency/{identifier}/charts/${name}.svg`,
    operation: `chart-${name}`,
    summary: `The picture ${name} by itself`,
    tag: 'Transparency',
    params: programmeParams,
    query: pageQuery.omit({ view: true }),
    answers: { 'image/svg+xml': z.string() },
    reply: async ({ params: { identifier }, query: { asOf }, locale }, live) => {
      const state = await askedState(live, identifier, asOf)
      const language = adminLanguageOf(locale)
      const reader = createReader(language, await live.reference(), dayOf(state))
      const chart = draw({
        state,
        reader,
        day: dayOf(state),
        figures: figuresOf(state.entries),
        years: yearsOf(state),
      })
      return {
        kind: 'content',
        content: {
          body: chart.svg({ label: reader.plain(state.name) }).html,
          contentType: 'image/svg+xml; charset=utf-8',
          contentLanguage: language,
          surrogateKeys: ['transparency'],
        },
        tags: [statesTag, allOf('jurisdictions'), allOf('authorities'), allOf('services')],
      }
    },
  })

/** Every picture of the pages as a file of its own. */
export const chartFiles: Endpoint[] = [
  chartFile('years', yearsChart),
  chartFile('sources', sourcesChart),
  chartFile('categories', categoriesChart),
  chartFile('punctuality', punctualityChart),
  chartFile('schedule', scheduleChart),
]
