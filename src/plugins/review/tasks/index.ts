import { brokenLinks } from './broken-links.ts'
import { broken } from './broken.ts'
import { changedTexts } from './changed-texts.ts'
import { following } from './following.ts'
import { newFeedback } from './new-feedback.ts'
import { openCases } from './open-cases.ts'
import { responsibilityGaps } from './responsibility-gaps.ts'
import { reviewsDue } from './reviews-due.ts'
import type { Task } from './task.ts'
import { untranslated } from './untranslated.ts'
import { waitingForMe } from './waiting-for-me.ts'

/** Every kind of work the dashboard and the digest tell of, in their order. */
export const tasks: readonly Task[] = [
  broken,
  openCases,
  waitingForMe,
  reviewsDue,
  changedTexts,
  newFeedback,
  following,
  brokenLinks,
  responsibilityGaps,
  untranslated,
]
