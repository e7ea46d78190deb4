import type { Authority } from './authority/authority.ts'
import type { Jurisdiction } from './jurisdiction/jurisdiction.ts'
import type { Responsibility, ResponsibilityTemplate } from './responsibility/responsibility.ts'
import type { BuildingBlocks } from './service/building-blocks.ts'
import type { CanonicalService } from './service/canonical-service.ts'
import type { ServiceVariant } from './service/service-variant.ts'

/** Documents by identifier. */
type ByIdentifier<T> = ReadonlyMap<string, T>

/** What the rules of the catalogue work on: all of it, or as much as the services in it need. */
export interface Catalogue extends BuildingBlocks {
  services: ByIdentifier<CanonicalService>
  /** By identifier of the service; a service without variants is absent. */
  variants: ByIdentifier<readonly ServiceVariant[]>
  authorities: ByIdentifier<Authority>
  jurisdictions: ByIdentifier<Jurisdiction>
  responsibilities: readonly Responsibility[]
  responsibilityTemplates: readonly ResponsibilityTemplate[]
}
