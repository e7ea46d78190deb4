export { hsdsPage, onPage } from './page.ts'
export type { HsdsAt } from './parts.ts'
export { organizationId, toListedOrganization, toOrganization } from './to-organization.ts'
export { serviceId, toListedService, toService } from './to-service.ts'
