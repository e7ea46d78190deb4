/** A moment as people here write it: 25.11.2026, 14:30. */
export const moment = (at: string, language: string): string =>
  new Intl.DateTimeFormat(`${language}-CH`, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Zurich',
  }).format(new Date(at))
