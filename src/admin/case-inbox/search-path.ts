import type { InboxSearch } from '../../plugins/submissions/index.ts'

/** Address of the inbox with a search; what is not said is left out. */
export const searchPath = (base: string, search: Partial<InboxSearch>): string => {
  const entries = Object.entries(search).filter(([, value]) => value !== '')
  const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))
  return entries.length === 0 ? base : `${base}?${query.toString()}`
}
