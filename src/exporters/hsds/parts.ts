import type { Address } from '../../domain/authority/authority.ts'
import type { Locale } from '../../domain/locale.ts'
import { inLocale, type Localized } from '../../domain/localized-text.ts'
import { type Weekday, weeklyHours } from '../../domain/weekly-hours.ts'
import { present } from '../said.ts'
import { uuidOf } from '../uuid.ts'

/** In which locale, and how things are named. */
export interface HsdsAt {
  locale: Locale
  /** Beginning of the names. */
  base: string
}

/** A text in the locale, else in German, else as it is told here. */
export const textOf = (
  text: Localized<string> | undefined,
  locale: Locale,
  otherwise: string,
): string => inLocale(text, locale)?.value ?? otherwise

const days: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}

/** Opening hours in OpenStreetMap syntax as schedules that return every week; as words alone where they do not. */
export const schedulesOf = (owner: string, openingHours: string | undefined) => {
  if (openingHours === undefined) return []
  const weeks = weeklyHours(openingHours)
  if (!weeks) return [{ id: uuidOf(owner, 'schedule'), description: openingHours }]
  return weeks.map((hours) => ({
    id: uuidOf(owner, 'schedule', ...hours.days, hours.opens),
    freq: 'WEEKLY',
    wkst: 'MO',
    byday: hours.days.map((day) => days[day]).join(','),
    opens_at: hours.opens,
    closes_at: hours.closes,
    description: openingHours,
  }))
}

/** A telephone number. */
export const phonesOf = (owner: string, number: string | undefined) =>
  number === undefined ? [] : [{ id: uuidOf(owner, 'phone', number), number, type: 'voice' }]

/** An address people come to. */
export const locationOf = (
  owner: string,
  { street, houseNumber, postalCode, town, kind, latitude, longitude }: Address,
  canton: string,
) => {
  const line = [street, houseNumber].filter(Boolean).join(' ')
  const type = kind === 'visit' ? 'physical' : 'postal'
  const id = uuidOf(owner, 'location', type, postalCode, line)
  return present({
    id,
    location_type: type,
    latitude,
    longitude,
    addresses: [
      {
        id: uuidOf(id, 'address'),
        address_1: line === '' ? town : line,
        city: town,
        state_province: canton,
        postal_code: postalCode,
        country: 'CH',
        address_type: type,
      },
    ],
  })
}
