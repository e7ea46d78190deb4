import type { CaseExport } from '../../../domain/submission/case-export.ts'

/** Names of what is handed out, as the log of data protection tells them. */
export const fieldsOfExport = (
  { answers, replyTo, files, documents }: CaseExport,
  { withFiles = false }: { withFiles?: boolean } = {},
): string[] => [
  ...answers.map(({ field }) => `answers.${field}`),
  ...(replyTo === undefined ? [] : ['replyTo']),
  ...(withFiles && files.length > 0 ? ['files'] : []),
  ...(withFiles && documents.length > 0 ? ['documents'] : []),
  'events',
]
