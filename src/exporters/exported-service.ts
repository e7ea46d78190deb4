import type { Authority } from '../domain/authority/authority.ts'
import type { Jurisdiction } from '../domain/jurisdiction/jurisdiction.ts'
import type { MergedService } from '../domain/service/merged-service.ts'
import type { Situation } from '../domain/situation.ts'
import type { Topic } from '../domain/topic.ts'

/** A service with everything that is said of it, in all locales. */
export interface ExportedService {
  service: MergedService
  /** Who is competent; at least one, or there is nothing to export. */
  authorities: readonly Authority[]
  /** The place it was resolved for; absent: as it is for everybody. */
  place?: Jurisdiction
  /** Areas by identifier, as far as they are named. */
  areas: ReadonlyMap<string, Jurisdiction>
  topics: readonly Topic[]
  lifeEvents: readonly Situation[]
  businessEvents: readonly Situation[]
  /** Identifiers of services that are in the same graph, and may be named. */
  others: ReadonlySet<string>
}
