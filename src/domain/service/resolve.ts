import type { Locale } from '../locale.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { PlaceAndDay } from './chain.ts'
import { mergeService, type ServiceSources } from './merge-service.ts'
import type { ServiceRecord } from './service-record.ts'
import { toServiceRecord } from './to-service-record.ts'

/** For which place, which day and in which locale a service is asked for. */
export interface Asked extends PlaceAndDay {
  locale: Locale
}

/**
 * A service as somebody at a place reads it on a day, in a locale. The place must be valid on the day: of one that is
 * not the chain is empty, and the answer is the one for no place in particular. Where several locales are wanted, merge
 * once with `mergeService` and serve each with `toServiceRecord`. Source: domain model 4.1, "Resolution".
 */
export const resolve = (
  service: CanonicalService,
  sources: ServiceSources,
  { locale, ...at }: Asked,
): ServiceRecord => toServiceRecord(mergeService(service, sources, at), locale)
