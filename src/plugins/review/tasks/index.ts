import { brokenLinks } from './broken-links.ts'
import { changedTexts } from './changed-texts.ts'
import { reviewsDue } from './reviews-due.ts'
import type { Task } from './task.ts'
import { untranslated } from './untranslated.ts'

/** Every kind of work the dashboard and the digest tell of, in their order. */
export const tasks: readonly Task[] = [reviewsDue, changedTexts, brokenLinks, untranslated]
