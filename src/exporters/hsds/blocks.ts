import { decimalFrancs } from '../../domain/money.ts'
import type { MergedService } from '../../domain/service/merged-service.ts'
import type { ExportedService } from '../exported-service.ts'
import { present, said } from '../said.ts'
import { uuidOf } from '../uuid.ts'
import { type HsdsAt, textOf } from './parts.ts'

/** What a service costs; an amount in francs where there is one. */
export const costsOf = (owner: string, { fees }: MergedService, { locale }: HsdsAt) =>
  fees.map((fee) => {
    const { identifier, kind, amountRappen, minRappen, maxRappen, currency } = fee
    const rappen = kind === 'free' ? 0 : amountRappen
    const range = [minRappen, maxRappen].filter((bound) => bound !== undefined).map(decimalFrancs)
    return present({
      id: uuidOf(owner, 'cost', identifier),
      ...said('option', fee.title, locale),
      currency,
      amount: rappen === undefined ? undefined : rappen / 100,
      ...(rappen === undefined && range.length > 0
        ? { amount_description: `${currency} ${range.join('–')}` }
        : said('amount_description', fee.condition, locale)),
      valid_from: fee.validFrom ?? undefined,
      valid_to: fee.validTo ?? undefined,
    })
  })

/** What somebody has to bring. */
export const documentsOf = (
  owner: string,
  { evidences }: MergedService,
  { locale, base }: HsdsAt,
) =>
  evidences.map(({ document: { identifier, title } }) => ({
    id: uuidOf(owner, 'document', identifier),
    document: textOf(title, locale, identifier),
    uri: `${base}/id/evidences/${identifier}`,
  }))

/** Under which subjects and in which situations the service is looked for. */
export const termsOf = (owner: string, exported: ExportedService, { locale, base }: HsdsAt) => {
  const taxonomies = {
    topics: exported.topics,
    'life-events': exported.lifeEvents,
    'business-events': exported.businessEvents,
  }
  return Object.entries(taxonomies).flatMap(([taxonomy, terms]) =>
    terms.map(({ identifier, title }) => ({
      id: uuidOf(owner, taxonomy, identifier),
      link_id: owner,
      link_type: 'taxonomy_term',
      link_entity: 'service',
      taxonomy_term: {
        id: uuidOf(taxonomy, identifier),
        code: identifier,
        name: textOf(title, locale, identifier),
        description: textOf(title, locale, identifier),
        taxonomy,
        term_uri: `${base}/v1/${taxonomy}/${identifier}`,
      },
    })),
  )
}
