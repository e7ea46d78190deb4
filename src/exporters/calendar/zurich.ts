/** The zone of all offices here, as calendars name it. */
export const zone = 'Europe/Zurich'

/** What the zone means, for programs that do not know it. Source: RFC 5545, 3.6.5; Swiss law since 1996: SR 941.299.1. */
export const zoneLines = [
  { name: 'BEGIN', value: 'VTIMEZONE' },
  { name: 'TZID', value: zone },
  { name: 'BEGIN', value: 'DAYLIGHT' },
  { name: 'TZNAME', value: 'CEST' },
  { name: 'TZOFFSETFROM', value: '+0100' },
  { name: 'TZOFFSETTO', value: '+0200' },
  { name: 'DTSTART', value: '19960331T020000' },
  { name: 'RRULE', value: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU' },
  { name: 'END', value: 'DAYLIGHT' },
  { name: 'BEGIN', value: 'STANDARD' },
  { name: 'TZNAME', value: 'CET' },
  { name: 'TZOFFSETFROM', value: '+0200' },
  { name: 'TZOFFSETTO', value: '+0100' },
  { name: 'DTSTART', value: '19961027T030000' },
  { name: 'RRULE', value: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU' },
  { name: 'END', value: 'STANDARD' },
  { name: 'END', value: 'VTIMEZONE' },
] as const

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What clocks here show at a moment: `20260503T180000`. */
export const localMoment = (time: string): string =>
  clock.format(new Date(time)).replace(' ', 'T').replace(/[-:]/g, '')

/** The day here at a moment: `20260503`. */
export const localDay = (time: string): string => localMoment(time).slice(0, 8)

const dayMs = 86_400_000

/** The day after one: `20260503` gives `20260504`. */
export const dayAfter = (day: string): string => {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number)
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, date) + dayMs
  return new Date(at).toISOString().slice(0, 10).replaceAll('-', '')
}
