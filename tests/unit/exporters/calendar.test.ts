import fc from 'fast-check'
import ICAL from 'ical.js'

import type { Announcement } from '../../../src/domain/announcement.ts'
import { toCalendar } from '../../../src/exporters/calendar/index.ts'
import { anAnnouncement } from './announcements.ts'

const to = '2026-12-06T05:00:00.000Z'

const calendarOf = (...announcements: Announcement[]): string =>
  toCalendar({
    announcements,
    locale: 'de',
    base: 'https://daten.example',
    server: 'https://katalog.example',
  })

/** As a program reads it that knows of the zone what the calendar says, and nothing else. */
const eventsIn = (calendar: string) => {
  const all = new ICAL.Component(ICAL.parse(calendar) as never)
  ICAL.TimezoneService.reset()
  for (const zone of all.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return all.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** Text as somebody may paste it. */
const pasted = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `x${text}`)

describe('announcements as a calendar', () => {
  it('have their time, and a name that stays', () => {
    const [event] = eventsIn(calendarOf(anAnnouncement({ to, place: { de: 'Sursee, Stadthaus' } })))
    expect(event).toMatchObject({
      uid: 'wartung@daten.example',
      summary: 'Wartung',
      description: 'Der Dienst steht still.',
      location: 'Sursee, Stadthaus',
    })
    expect(event?.startDate.toJSDate()).toEqual(new Date('2026-12-05T19:00:00Z'))
    expect(event?.endDate.toJSDate()).toEqual(new Date(to))
  })

  it('are told in the time of Luzern, in summer and in winter', () => {
    const summer = { from: '2026-07-01T16:00:00.000Z', to: '2026-07-01T18:00:00.000Z' }
    const calendar = calendarOf(
      anAnnouncement({ identifier: 'sommer', kind: 'event', ...summer }),
      anAnnouncement({ to }),
    )
    expect(calendar).toContain('DTSTART;TZID=Europe/Zurich:20260701T180000')
    expect(calendar).toContain('DTSTART;TZID=Europe/Zurich:20261205T200000')
    expect(eventsIn(calendar).map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      summer.from,
      '2026-12-05T19:00:00.000Z',
    ])
  })

  it('take the whole last day where they are deadlines, the day in Luzern', () => {
    const [event] = eventsIn(
      calendarOf(anAnnouncement({ kind: 'deadline', to: '2026-12-31T23:30:00.000Z' })),
    )
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-01-01')
    expect(event?.endDate.toString()).toBe('2027-01-02')
  })

  it('are a later revision of the same event once they were changed', () => {
    const revision = (updatedAt: string) => {
      const [event] = eventsIn(calendarOf(anAnnouncement({ to, updatedAt })))
      return [event?.uid, event?.sequence ?? 0] as const
    }
    const [uid, first] = revision('2026-12-01T08:00:00.000Z')
    const [same, second] = revision('2026-12-01T08:00:07.000Z')
    expect(same).toBe(uid)
    expect(second).toBe(first + 7)
  })

  it('leave out what has no end, unless it is an event or a deadline', () => {
    const events = eventsIn(
      calendarOf(
        anAnnouncement(),
        anAnnouncement({ identifier: 'frist', kind: 'deadline' }),
        anAnnouncement({ identifier: 'anlass', kind: 'event' }),
      ),
    )
    expect(events.map(({ uid }) => uid)).toEqual(['frist@daten.example', 'anlass@daten.example'])
  })

  it('give back every text as it was written, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const calendar = calendarOf(anAnnouncement({ to, title: { de: text } }))
        expect(calendar.endsWith('\r\n')).toBe(true)
        const lines = calendar.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const [event] = eventsIn(calendar)
        // What stands for nothing that can be read is a space; lone surrogates are no text.
        const read = text
          .replace(/\r\n?/g, '\n')
          // eslint-disable-next-line no-control-regex -- what calendars cannot hold
          .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
        expect(event?.summary).toBe(read)
      }),
      { numRuns: 500 },
    )
  })

  it('is a calendar without any announcement', () => {
    expect(eventsIn(calendarOf())).toEqual([])
  })
})
