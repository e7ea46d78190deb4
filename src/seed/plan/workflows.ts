import type { Sources } from '../sources.ts'
import type { Planned } from './planned.ts'

/** How submissions of the forms are handled: first versions, in force. */
export const planWorkflows = ({ workflows }: Sources): Planned[] =>
  workflows.map(({ value: { key, title, definition }, origin }) => ({
    collection: 'workflows',
    identifier: key,
    origin,
    document: () => ({ title, key, version: 1, state: 'active', definition }),
  }))
