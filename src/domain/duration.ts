import { defaultLocale, type Locale, plainLanguage } from './locale.ts'
import { finding, type Verdict } from './finding.ts'

/** Source: ISO 8601-1:2019 5.5.2.2, whole numbers only; weeks stand alone. */
const pattern =
  /^P(?!$)(?:(\d+)W|(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/

/** A length of time as ISO 8601, for example `P14D` or `PT1M`. */
export const checkDuration = (value: string): Verdict =>
  pattern.test(value) ? undefined : finding('DURATION_INVALID')

/** Minutes in week, year, month, day, hour, minute, second; a year counts 365, a month a twelfth of it. */
const minutes = [7 * 1440, 365 * 1440, (365 * 1440) / 12, 1440, 60, 1, 1 / 60]

/** Rough length in minutes, to compare two durations with each other. NaN when it is none. */
export const durationInMinutes = (value: string): number => {
  const parts: (string | undefined)[] | undefined = pattern.exec(value)?.slice(1)
  if (!parts) return Number.NaN
  return parts.reduce((total, part, i) => total + Number(part ?? 0) * (minutes[i] ?? 0), 0)
}

/** What is usual must not take longer than what the law allows. */
export const checkDurationOrder = (typical: string, statutory: string): Verdict =>
  durationInMinutes(typical) > durationInMinutes(statutory)
    ? finding('DURATION_ORDER', { typical, statutory })
    : undefined

const units = ['week', 'year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** A duration as people say it: `P1Y6M` is «1 Jahr, 6 Monate». What is none stays as it is. */
export const durationInWords = (value: string, locale: Locale): string => {
  const parts: (string | undefined)[] | undefined = pattern.exec(value)?.slice(1)
  if (!parts) return value
  const language = locale === plainLanguage ? defaultLocale : locale
  return units
    .flatMap((unit, i) => {
      const count = parts[i]
      const words = { style: 'unit', unit, unitDisplay: 'long' } as const
      return count === undefined
        ? []
        : [new Intl.NumberFormat(language, words).format(Number(count))]
    })
    .join(', ')
}
