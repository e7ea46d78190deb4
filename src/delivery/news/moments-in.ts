import type { AdminLanguage } from '../../i18n/locales.ts'

const timeZone = 'Europe/Zurich'

/** Days and hours as people here write them in a language. */
export const momentsIn = (language: AdminLanguage) => {
  const days = new Intl.DateTimeFormat(`${language}-CH`, { dateStyle: 'long', timeZone })
  const hours = new Intl.DateTimeFormat(`${language}-CH`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  return {
    /** @param at RFC 3339 */
    day: (at: string): string => days.format(new Date(at)),
    span: (from: string, to: string | undefined): string =>
      to === undefined
        ? hours.format(new Date(from))
        : hours.formatRange(new Date(from), new Date(to)),
  }
}
