/** Whether a page helped. */
export const feedbackRatings = ['helpful', 'not-helpful'] as const

/** What editors made of it; nothing of it is public in any state. */
export const feedbackStates = ['new', 'in-progress', 'done', 'spam'] as const
