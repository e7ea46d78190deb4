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

const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as never)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))

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
