import type { Payload, TypedUser } from 'payload'

import { calendarDateOf, type CalendarDate } from '../../domain/calendar-date.ts'
import { type DayOfUse, daysOfUse } from '../../domain/limits/days-of-use.ts'

/** Days that are shown. */
const days = 30

interface Asked {
  keyId: number | string
  user: TypedUser | null
  now: Date
}

/** How often a key was used of late; undefined for whoever may not see the key. */
export const readUsage = async (
  payload: Payload,
  { keyId, user, now }: Asked,
): Promise<DayOfUse[] | undefined> => {
  const key = await payload.findByID({
    collection: 'api-keys',
    id: keyId,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!key) return undefined
  const today: CalendarDate = calendarDateOf(now)
  const { docs } = await payload.find({
    collection: 'api-key-usage',
    where: { apiKey: { equals: keyId } },
    sort: '-day',
    limit: days,
    depth: 0,
    pagination: false,
  })
  return daysOfUse(docs, { today, days })
}
