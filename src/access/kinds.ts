import type { ContentKind } from './rights.ts'

/** Kinds of collections that are no content, by who reads and writes them. */
export type PlainKind =
  | 'reference'
  | 'media'
  | 'private-files'
  | 'system'
  | 'subscribers'
  | 'accounts'
  | 'personal'
  | 'locks'
  | 'closed'
  | 'audit'
  | 'comments'
  | 'keys'
  | 'mails'
  | 'findings'
  | 'connections'
  | 'feedback'
  | 'submissions'
  | 'workflows'
  | 'form-blocks'
  | 'protection'
  | 'programmes'
  | 'money'
  | 'ledger'
  | 'snapshots'

/** Every kind of collection there is. */
export type Kind = ContentKind | PlainKind

/** What Payload brings along for itself. */
const kindsOfPayload: Readonly<Record<string, PlainKind>> = {
  'payload-preferences': 'personal',
  'payload-locked-documents': 'locks',
  'payload-jobs': 'closed',
  'payload-kv': 'closed',
  'payload-migrations': 'closed',
}

/** The kind a collection says it is of; nothing where it says none, which a test refuses. */
export const kindOf = ({
  slug,
  custom,
}: {
  slug: string
  custom?: Record<string, unknown> | undefined
}): Kind | undefined => (custom?.kind as Kind | undefined) ?? kindsOfPayload[slug]
