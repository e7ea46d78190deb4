import type { CollectionSlug, PayloadRequest, TypedUser, Where } from 'payload'

import type { CalendarDate } from '../../../domain/calendar-date.ts'
import type { AdminText } from '../../../i18n/locales.ts'

/** What a task is counted with. */
export interface TaskContext {
  req: PayloadRequest
  user: TypedUser
  /** Today in Luzern. */
  today: CalendarDate
  /** Collections of content. */
  contentSlugs: readonly CollectionSlug[]
  /** How many documents of a collection meet a condition and are the person's to edit. */
  countOwn: (collection: CollectionSlug, where: Where) => Promise<number>
}

/** Something to do: a single document, or how many of a kind, and the page that shows exactly that. */
export interface TaskEntry {
  label: AdminText
  /** Absent: one document, which the label names. */
  count?: number
  href: string
}

/** A kind of work that waits for somebody: one heading of the dashboard and of the digest. */
export interface Task {
  key: string
  label: AdminText
  /** What a person reads where there is nothing to do. */
  none: AdminText
  /** Whether it is a person's business at all. Default: everybody's. */
  isFor?: (user: TypedUser) => boolean
  find: (context: TaskContext) => Promise<TaskEntry[]>
}
