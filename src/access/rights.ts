import type { Locale } from '../domain/locale.ts'
import { grantsOf, hasRole, holdsFor, type Owner, type Reader, type Role } from './roles.ts'

/**
 * Content by who writes it: `canonical` lists count for the whole canton; `services` are canonical too, but one that a
 * municipality alone has is its own; `local` content says what differs in a place; `forms` have modellers besides, and
 * `newsletters` the programme office.
 */
export type ContentKind = 'canonical' | 'services' | 'local' | 'forms' | 'newsletters'

/** What of a document decides who may change it. */
export interface Owned {
  owner?: Owner
  /** Of services: who regulates them. */
  level?: string | null
}

/** Roles that write content of every kind. */
const catalogueEditors = ['admin', 'canonical-editor'] as const

/** Roles that make content public and take it back. */
export const publishers = [...catalogueEditors, 'reviewer'] as const

/** Roles that begin new content, beside those that do so for municipalities. */
export const creators = {
  canonical: catalogueEditors,
  services: catalogueEditors,
  local: [...catalogueEditors, 'local-editor'],
  forms: [...catalogueEditors, 'process-modeller'],
  newsletters: [...catalogueEditors, 'programme-office'],
} as const satisfies Record<ContentKind, readonly Role[]>

/** Roles that change content: those who begin it, and those who release it. */
export const editors = {
  canonical: publishers,
  services: publishers,
  local: [...publishers, 'local-editor'],
  forms: [...publishers, 'process-modeller'],
  newsletters: [...publishers, 'programme-office'],
} as const satisfies Record<ContentKind, readonly Role[]>

/** Roles that read unpublished content and its history. */
export const draftReaders = {
  canonical: [...publishers, 'local-editor', 'translator', 'auditor'],
  services: [...publishers, 'local-editor', 'translator', 'auditor'],
  local: [...publishers, 'local-editor', 'translator', 'auditor'],
  forms: [
    ...publishers,
    'local-editor',
    'translator',
    'auditor',
    'process-modeller',
    'data-protection-officer',
  ],
  newsletters: [...publishers, 'local-editor', 'translator', 'auditor', 'programme-office'],
} as const satisfies Record<ContentKind, readonly Role[]>

/** The level of services that a municipality writes itself. */
export const localLevel = 'gemeinde'

/** Whether somebody may begin a document. */
export const mayCreate = (user: Reader, document: Owned, kind: ContentKind): boolean =>
  holdsFor(user, document.owner, ...creators[kind]) || isOwnLocalService(user, document, kind)

/** Whether somebody may change a document. */
export const mayChange = (user: Reader, document: Owned, kind: ContentKind): boolean =>
  holdsFor(user, document.owner, ...editors[kind]) || isOwnLocalService(user, document, kind)

const isOwnLocalService = (user: Reader, { owner, level }: Owned, kind: ContentKind): boolean =>
  kind === 'services' && level === localLevel && holdsFor(user, owner, 'local-editor')

/** Whether somebody may make public, change in public, or take back what this authority owns. */
export const mayPublish = (user: Reader, owner: Owner): boolean =>
  holdsFor(user, owner, ...publishers)

/** Whether somebody may read what this authority notes for itself: contact persons, sedex id, internal notes. */
export const mayReadInternals = (user: Reader, owner: Owner): boolean =>
  holdsFor(user, owner, ...editors.local, 'auditor')

/** Whether nothing of the catalogue is hidden from somebody. */
export const readsEverything = (user: Reader): boolean =>
  holdsFor(user, null, ...catalogueEditors, 'reviewer', 'auditor')

/** The locales into which somebody may translate what this authority owns. */
export const translatesInto = (user: Reader, owner: Owner): Locale[] =>
  grantsOf(user).flatMap((grant) => {
    const counts = user && holdsFor({ ...user, grants: [grant] }, owner, 'translator')
    return counts && grant.locale ? [grant.locale] : []
  })

/** Whether somebody may add pictures and documents: whoever writes content, for whatever authority. */
export const mayUpload = (user: Reader): boolean =>
  hasRole(user, ...editors.local, 'process-modeller')
