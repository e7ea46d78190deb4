import type { ExportSettings } from '../../domain/export-settings.ts'
import type { Locale } from '../../domain/locale.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'

/** Whose feed it is, and where it was asked for. */
export interface FeedFrame {
  settings: ExportSettings
  locale: Locale
  /** Address of the server. */
  server: string
  /** Address the feed was asked at. */
  self: string
}

/** Something a feed tells, in one locale. */
export interface FeedEntry {
  /** The same for as long as it is the same thing. */
  id: string
  address: string
  title: string
  /** Empty where nobody wrote a text. */
  html: string
  text: string
  /** RFC 3339, UTC. */
  publishedAt: string
  updatedAt: string
  /** The first of them is what kind of thing it is. */
  tags: readonly string[]
}

/** What a feed is made of. */
export interface Feed extends FeedFrame {
  title: LocalizedText
  /** The newest first. */
  entries: readonly FeedEntry[]
}
