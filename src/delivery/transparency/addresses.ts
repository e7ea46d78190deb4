import type { FigurePlace } from '../../domain/cost/ledger/figure.ts'
import { figureKey } from '../../domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../domain/cost/ledger/formulas.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'

/** What a reader takes along from page to page. */
interface Along {
  language: AdminLanguage
  asOf: string | undefined
  isEmbedded: boolean
}

type Query = Record<string, number | string | undefined>

const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const asked = new URLSearchParams(given).toString()
  return asked === '' ? path : `${path}?${asked}`
}

/** Addresses of the pages and files of a programme, for somebody who reads it in a language and as of a moment. */
export const createAddresses = (programme: string, { language, asOf, isEmbedded }: Along) => {
  const along = { locale: language, asOf, view: isEmbedded ? 'embedded' : undefined }
  const page = (path: string, query: Query = {}): string =>
    withQuery(`/transparency/${programme}${path}`, { ...along, ...query })
  return {
    /** A page of the programme, by its path below it. */
    page,
    /** What a form has to carry along that asks for the same page again. */
    along,
    /** The entries a figure is the sum of; of a project, those of its own. */
    entries: (formula: FormulaName, place: FigurePlace, project?: string): string =>
      page('/entries', { figure: figureKey(formula, place), project }),
    /** A file or answer of the same state. */
    file: (name: string, state: { publicSince: string }, query: Query = {}): string =>
      withQuery(`/v1/programmes/${programme}${name}`, { ...query, asOf: state.publicSince }),
    /** All programmes. */
    programmes: withQuery('/transparency', { locale: language }),
  }
}

/** Addresses for a reader. */
export type Addresses = ReturnType<typeof createAddresses>
