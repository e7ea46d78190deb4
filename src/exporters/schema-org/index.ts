import type { Authority } from '../../domain/authority/authority.ts'
import { type InLocale, toOrganization } from './to-organization.ts'

export { embeddable } from './embeddable.ts'
export { toFaqPage } from './to-faq-page.ts'
export { toService } from './to-service.ts'

/** An office as a document of its own. */
export const toOrganizationPage = (authority: Authority, at: InLocale) => ({
  '@context': 'https://schema.org',
  ...toOrganization(authority, at),
})
