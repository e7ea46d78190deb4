const dayMs = 86_400_000
const minuteMs = 60_000

/** Days in which somebody confirms; after that nothing is left of the wish. */
const confirmWithinDays = 7

/** Since when a wish must have been there that can still be confirmed. */
export const oldestWish = (now: Date): Date => new Date(now.getTime() - confirmWithinDays * dayMs)

/** Since when an address must have heard nothing that may be asked again: who types a foreign one fills no mailbox. */
export const quietSince = (now: Date): Date => new Date(now.getTime() - 60 * minuteMs)

/** An address as one and the same mailbox is written by most servers: the domain never minds upper case, mailboxes hardly. */
export const sameAddress = (address: string): string =>
  address.trim().normalize('NFC').toLowerCase()

/** Recipients that one job serves. */
export const batchSize = 50

/** When a batch is due, so that no more mails go out in a minute than the mail server wants. @param batch counted from 0 */
export const batchDueAt = (
  batch: number,
  { now, perMinute }: { now: Date; perMinute: number },
): Date => new Date(now.getTime() + Math.floor((batch * batchSize * minuteMs) / perMinute))
