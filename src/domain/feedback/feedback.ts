import type { Locale } from '../locale.ts'

/** Whether a page helped. */
export const feedbackRatings = ['helpful', 'not-helpful'] as const

/** What editors made of it; nothing of it is public in any state. */
export const feedbackStates = ['new', 'in-progress', 'done', 'spam'] as const

/** What somebody said of a page. */
export interface FeedbackSent {
  /** Identifier of a service. */
  service: string
  /** Identifier of the area the page was for. */
  jurisdiction?: string
  locale: Locale
  rating: (typeof feedbackRatings)[number]
  /** May hold personal data. */
  comment?: string
}

/** Takes what somebody said to where editors read it. */
export type StoreFeedback = (feedback: FeedbackSent) => Promise<void>
