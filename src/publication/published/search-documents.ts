import { sha256 } from '../../audit/sha256.ts'
import { folded } from '../../domain/folded.ts'
import { type Locale, locales } from '../../domain/locale.ts'
import { inLocale, type Localized, type LocalizedRichText } from '../../domain/localized-text.ts'
import type { Faq } from '../../domain/service/building-blocks.ts'
import type { CanonicalService } from '../../domain/service/canonical-service.ts'
import type { ServiceVariant } from '../../domain/service/service-variant.ts'

/** What a record is found by, in one language; folded texts. */
export interface SearchDocument {
  locale: Locale
  services: string[]
  /** Identifier of the area where it counts; absent: everywhere. */
  area?: string
  title: string
  synonyms: string[]
  summary: string
  body: string
  hash: string
}

type Content = Omit<SearchDocument, 'hash' | 'locale'>

/** What a record is found by, in every language it can be read in; nothing of most collections. */
export const searchDocumentsOf = (collection: string, record: object): SearchDocument[] => {
  const contentIn = contentOf(collection, record)
  if (!contentIn) return []
  return locales.flatMap((locale) => {
    const content = contentIn(locale)
    return content ? [{ ...content, locale, hash: sha256(JSON.stringify(content)) }] : []
  })
}

const contentOf = (
  collection: string,
  record: object,
): ((locale: Locale) => Content | undefined) | undefined => {
  switch (collection) {
    case 'services':
      return (locale) => ofService(record as CanonicalService, locale)
    case 'service-variants':
      return (locale) => ofVariant(record as ServiceVariant, locale)
    case 'faqs':
      return (locale) => ofFaq(record as Faq, locale)
    default:
      return undefined
  }
}

const value = <T>(localized: Localized<T> | undefined, locale: Locale): T | undefined =>
  inLocale(localized, locale)?.value

const textOf = (localized: LocalizedRichText | undefined, locale: Locale): string =>
  value(localized, locale)?.text ?? ''

const ofService = (service: CanonicalService, locale: Locale): Content | undefined => {
  const title = value(service.title, locale)
  if (title === undefined) return undefined
  return {
    services: [service.identifier],
    title: folded(title),
    synonyms: (value(service.synonyms, locale) ?? []).map(folded),
    summary: folded(value(service.summary, locale) ?? ''),
    body: folded(
      [
        textOf(service.description, locale),
        value(service.resultText, locale) ?? '',
        ...service.conditions.map(({ title: condition }) => value(condition, locale) ?? ''),
        ...service.procedureSteps.map(({ title: step }) => value(step, locale) ?? ''),
      ].join(' '),
    ),
  }
}

/** Most variants call the service what everybody calls it: then there is nothing else to find it by. */
const ofVariant = (variant: ServiceVariant, locale: Locale): Content | undefined => {
  const title = value(variant.localName, locale) ?? ''
  const synonyms = value(variant.additions.synonyms, locale) ?? []
  if (variant.status !== 'active' || (title === '' && synonyms.length === 0)) return undefined
  return {
    services: [variant.service],
    area: variant.jurisdiction,
    title: folded(title),
    synonyms: synonyms.map(folded),
    summary: '',
    body: '',
  }
}

const ofFaq = (faq: Faq, locale: Locale): Content | undefined => {
  const question = value(faq.question, locale)
  if (question === undefined || faq.audience !== 'public' || faq.services.length === 0) {
    return undefined
  }
  return {
    services: faq.services,
    ...(faq.jurisdiction !== undefined && { area: faq.jurisdiction }),
    title: '',
    synonyms: [],
    summary: folded(question),
    body: folded(textOf(faq.answer, locale)),
  }
}
