const hourMs = 3_600_000

/** How long nothing is repeated that was told and has not changed. */
const repeatAfterMs = 24 * hourMs
/** New trouble is told at once, but no more often than this: a register that comes and goes would fill mailboxes. */
const apartMs = hourMs

/** What was told last. */
export interface LastNotice {
  /** Keys of what was broken, sorted, divided by spaces; empty: nothing was. */
  known: string
  sentAt: Date
}

/** Why people are told: something new is broken, it is still broken after a day, or all of it is over. */
export type NoticeReason = 'new' | 'repeated' | 'over'

/** What is broken, or cannot be found out, as it is compared with what was told last. */
export const troubleKeys = (keys: readonly string[]): string => [...new Set(keys)].sort().join(' ')

/** Whether people are told now, and why; undefined: not now. */
export const noticeDue = (
  last: LastNotice | undefined,
  { keys, now }: { keys: string; now: Date },
): NoticeReason | undefined => {
  const silentMs = last ? now.getTime() - last.sentAt.getTime() : Infinity
  const known = new Set((last?.known ?? '').split(' '))
  if (keys === '') return last && last.known !== '' && silentMs >= apartMs ? 'over' : undefined
  const isNew = keys.split(' ').some((key) => !known.has(key))
  if (isNew) return silentMs >= apartMs ? 'new' : undefined
  return silentMs >= repeatAfterMs ? 'repeated' : undefined
}
