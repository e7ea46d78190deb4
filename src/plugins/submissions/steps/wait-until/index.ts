import { z } from 'zod'

import { calendarDateOf } from '../../../../domain/calendar-date.ts'
import { workingDaysAfter } from '../../../../domain/submission/working-days.ts'
import { defineStep } from '../../contract.ts'
import { endOfDay } from '../../engine/end-of-day.ts'
import { waitUntilTexts } from './texts.ts'

/** Goes on after so many working days of the canton. */
export const waitUntil = defineStep({
  key: 'wait-until',
  texts: waitUntilTexts,
  options: z.strictObject({ workingDays: z.int().min(1).max(1000) }),
  run: ({ now, enteredAt, isHoliday }, { workingDays }) => {
    const until = endOfDay(workingDaysAfter(calendarDateOf(enteredAt), workingDays, isHoliday))
    return now >= until ? { kind: 'done' } : { kind: 'wait', until }
  },
})
