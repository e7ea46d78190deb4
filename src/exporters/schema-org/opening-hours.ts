import type { SpecialHours } from '../../domain/authority/authority.ts'
import { type Weekday, weeklyHours } from '../../domain/weekly-hours.ts'

const days: Readonly<Record<Weekday, string>> = {
  monday: 'https://schema.org/Monday',
  tuesday: 'https://schema.org/Tuesday',
  wednesday: 'https://schema.org/Wednesday',
  thursday: 'https://schema.org/Thursday',
  friday: 'https://schema.org/Friday',
  saturday: 'https://schema.org/Saturday',
  sunday: 'https://schema.org/Sunday',
}

/** Opening hours in OpenStreetMap syntax; none where they are not the same every week. Source: schema:OpeningHoursSpecification. */
export const openingHoursSpecifications = (openingHours: string | undefined) =>
  (openingHours === undefined ? [] : (weeklyHours(openingHours) ?? [])).map((hours) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: hours.days.map((day) => days[day]),
    opens: hours.opens,
    closes: hours.closes,
  }))

/** Days on which the usual hours do not count; closed is from midnight to midnight. */
export const specialSpecifications = (special: readonly SpecialHours[]) =>
  special.flatMap(({ from, to, closed, hours }) => {
    const period = { '@type': 'OpeningHoursSpecification', validFrom: from, validThrough: to }
    if (closed) return [{ ...period, opens: '00:00', closes: '00:00' }]
    return openingHoursSpecifications(hours).map((specification) => ({
      ...specification,
      ...period,
    }))
  })
