import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Urgency } from '../../domain/submission/case-deadline.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { urgencyTexts } from './texts.ts'

/** A day as people here write it: 25.11.2026. */
export const shownDay = (day: CalendarDate): string => day.split('-').reverse().join('.')

/** A deadline in words; the colour says the same once more. */
export const DueBadge = ({
  due,
  urgency,
  language,
}: {
  due: CalendarDate | undefined
  urgency: Urgency
  language: AdminLanguage
}) => (
  <span className={`due-badge due-badge--${urgency}`}>
    {say(urgencyTexts[urgency], language, { day: due ? shownDay(due) : '' })}
  </span>
)
