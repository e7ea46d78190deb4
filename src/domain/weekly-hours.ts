import OpeningHours from 'opening_hours'

import { checkOpeningHours, openingHoursPlace, openingHoursSettings } from './opening-hours.ts'

/** Days of the week, Monday first. Source: ISO 8601. */
const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type Weekday = (typeof weekdays)[number]

/** From when to when somebody is there, on the same days of every week. Times `HH:MM`, local; midnight is `23:59`. */
export interface WeeklyHours {
  days: Weekday[]
  opens: string
  closes: string
}

/** A week without a change of the clock anywhere in Europe, Monday first: 5 January 2026. */
const dayOfWeek = (index: number): Date => new Date(2026, 0, 5 + index)

/**
 * Opening hours in OpenStreetMap syntax as a week that returns; what they say of holidays is left out. Undefined where
 * they are not the same every week.
 */
export const weeklyHours = (openingHours: string): WeeklyHours[] | undefined => {
  const parsed = parse(openingHours)
  if (!parsed?.isWeekStable()) return undefined
  const found = new Map<string, WeeklyHours>()
  for (const [i, day] of weekdays.entries()) {
    for (const [from, to, isUncertain] of parsed.getOpenIntervals(dayOfWeek(i), dayOfWeek(i + 1))) {
      if (isUncertain) continue
      const opens = time(from)
      const closes = to.getTime() === dayOfWeek(i + 1).getTime() ? '23:59' : time(to)
      const known = found.get(`${opens} ${closes}`) ?? { days: [], opens, closes }
      known.days.push(day)
      found.set(`${opens} ${closes}`, known)
    }
  }
  return [...found.values()]
}

const parse = (openingHours: string): OpeningHours | undefined => {
  if (checkOpeningHours(openingHours)) return undefined
  const rules = openingHours
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '' && !/^(PH|SH)\b/.test(rule))
  return rules.length === 0
    ? undefined
    : new OpeningHours(rules.join('; '), openingHoursPlace, openingHoursSettings)
}

const time = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
