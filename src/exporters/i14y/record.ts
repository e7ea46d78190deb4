import type { Locale } from '../../domain/locale.ts'

/** Languages I14Y knows; plain language is not among them. */
export const i14yLocales = ['de', 'fr', 'it', 'rm', 'en'] as const satisfies readonly Locale[]

type I14yText = Partial<Record<(typeof i14yLocales)[number], string>>

interface Code {
  code: string
}

/** A way to use a service there. Source: I14Y handbook, ChannelInputModel. */
export interface I14yChannel {
  identifier: string
  /** Absent where the list of I14Y has none for it. */
  type?: Code
  description: I14yText
  url?: string
  email?: string
  phone?: string
  openingHours?: string
  ownedBy: { identifier: string }[]
}

/** A service as I14Y takes it. Source: I14Y handbook, PublicServiceInputModel. */
export interface I14yService {
  name: I14yText
  description: I14yText
  /** Exactly one: who answers for the content. */
  publisher: { identifier: string }
  /** The first one is fixed once it was published. */
  identifiers: string[]
  languages: Code[]
  thematicAreas: Code[]
  sectors: Code[]
  keywords: { label: I14yText }[]
  spatial: string[]
  /** Numbers of areas: 8100 for the country, of cantons, of municipalities. */
  spatialCH: Code[]
  requires: { id: string }[]
  relations: { id: string }[]
  isDescribedAt: { id: string }[]
  lifeEvents: Code[]
  businessEvents: Code[]
  channels: I14yChannel[]
}
