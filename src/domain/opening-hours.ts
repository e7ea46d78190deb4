import OpeningHours from 'opening_hours'

import { finding, type Verdict } from './finding.ts'

/** What is absent the library takes from its own defaults; its types ask for all of it. */
export const openingHoursSettings = {
  locale: 'de',
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
} as const

/** Luzern: the library needs a place to know public and school holidays. */
export const openingHoursPlace = {
  lat: 47.05,
  lon: 8.3,
  address: { country_code: 'ch', state: 'Luzern' },
} as const

/**
 * Opening hours in OpenStreetMap syntax, for example `Mo-Fr 08:00-11:45,13:30-17:00; PH off`.
 * Source: I14Y handbook, channel.openingHours; wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 */
export const checkOpeningHours = (value: string): Verdict => {
  try {
    const warnings = new OpeningHours(value, openingHoursPlace, openingHoursSettings).getWarnings()
    return warnings.length === 0
      ? undefined
      : finding('OPENING_HOURS_INVALID', { reason: warnings.join(' ') })
  } catch (error) {
    return finding('OPENING_HOURS_INVALID', { reason: reasonOf(error) })
  }
}

/** The library throws strings. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
