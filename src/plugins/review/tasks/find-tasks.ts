import type { PayloadRequest, TypedUser } from 'payload'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import { countOwn } from '../count-own.ts'
import { tasks } from './index.ts'
import type { Task, TaskContext, TaskEntry } from './task.ts'

/** What waits under one heading, or that nobody could find out. */
export interface FoundTask {
  task: Task
  entries: TaskEntry[]
  /** Why it could not be found out. */
  failure?: unknown
}

/** What waits for a person. One kind of work that cannot be counted keeps none of the others from being told. */
export const findTasks = (
  req: PayloadRequest,
  user: TypedUser,
  now: Date,
  kinds: readonly Task[] = tasks,
): Promise<FoundTask[]> => {
  const context = contextFor(req, user, now)
  return Promise.all(
    kinds
      .filter(({ isFor }) => isFor?.(user) ?? true)
      .map(async (task) => {
        try {
          return { task, entries: await task.find(context) }
        } catch (failure) {
          return { task, entries: [], failure }
        }
      }),
  )
}

const contextFor = (req: PayloadRequest, user: TypedUser, now: Date): TaskContext => ({
  req,
  user,
  today: calendarDateOf(now),
  contentSlugs: req.payload.config.collections
    .filter(({ versions }) => versions?.drafts)
    .map(({ slug }) => slug),
  countOwn: (collection, where) => countOwn(req, user, collection, where),
})
