/** A column with sealed texts, and what each was sealed for. */
export interface SealedPlace {
  table: string
  column: string
  /** What names a row: a text of its own in each. SQL over `part`, the table, and `submissions`, its case. */
  id: string
  /** What a text was sealed for. SQL as well. */
  purpose: string
  /** Column that names the case, where the purpose needs it. */
  submission?: string
}

/** Everything the key ring seals; a place that is missing here keeps its old key, and cannot be read once that is gone. */
export const sealedPlaces: readonly SealedPlace[] = [
  { table: 'submissions', column: 'sealed_answers', id: 'part.id::text', purpose: 'part.number' },
  {
    table: 'submission_documents',
    column: 'sealed_content',
    id: 'part.id::text',
    purpose: 'submissions.number',
    submission: 'submission_id',
  },
  {
    table: 'submission_deliveries',
    column: 'sealed_result',
    id: 'part.id::text',
    purpose: 'submissions.number',
    submission: 'submission_id',
  },
  {
    table: 'intake.message',
    column: 'sealed',
    id: 'part.id::text',
    purpose: `'message/' || part.id`,
  },
  {
    table: 'intake.upload',
    column: 'sealed_about',
    id: 'part.id::text',
    purpose: `'upload/' || part.id`,
  },
  {
    table: 'intake.upload',
    column: 'sealed_key',
    id: 'part.id::text',
    purpose: `'upload/' || part.id`,
  },
  { table: 'intake.draft', column: 'sealed', id: 'part.id::text', purpose: `'draft/' || part.id` },
  {
    table: 'newsletter_subscribers',
    column: 'sealed_address',
    id: 'part.id::text',
    purpose: `'subscriber/' || part.key`,
  },
  {
    table: 'intake.prefill',
    column: 'sealed',
    id: `part.person || ' ' || part.form`,
    purpose: `'prefill/' || part.person`,
  },
]
