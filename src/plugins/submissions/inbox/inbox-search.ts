import { z } from 'zod'

import { progresses } from '../../../domain/submission/submission.ts'

const word = z.string().max(200).catch('')
const id = z.coerce.number().int().positive()

/** What somebody looks for in the inbox; what makes no sense counts as not said. */
const inboxSearch = z.object({
  /** Where the cases stand; `open` is whatever is not at its end. */
  progress: z.enum(['open', ...progresses]).catch('open'),
  due: z.enum(['', 'overdue', 'soon']).catch(''),
  /** Identifier of a form. */
  form: word,
  assignee: z.union([z.enum(['', 'me', 'nobody']), id]).catch(''),
  /** Database id of an authority. */
  authority: z.union([z.literal(''), id]).catch(''),
  /** Part of a number. */
  number: word,
  sort: z.enum(['due', 'received']).catch('due'),
  page: id.catch(1),
})

export type InboxSearch = z.output<typeof inboxSearch>

/** Parses the query of the inbox. */
export const parseInboxSearch = (query: unknown): InboxSearch => inboxSearch.parse(query ?? {})
