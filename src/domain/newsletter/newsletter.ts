import type { LocalizedRichText, LocalizedText } from '../localized-text.ts'
import type { Provenance } from '../service/parts.ts'

/** A part of an issue under a heading of its own. */
interface NewsletterSection {
  title: LocalizedText
  /** Identifiers, in the order in which they are told. */
  announcements: string[]
}

/** An issue of the newsletter. */
export interface Newsletter extends Provenance {
  identifier: string
  /** Issue and year, `4/2016`. */
  number: string
  title: LocalizedText
  introduction?: LocalizedRichText
  sections: NewsletterSection[]
  /** RFC 3339, UTC; absent as long as it was sent to nobody. */
  sentAt?: string
  /** RFC 3339, UTC; when it first was on the net. */
  publishedAt: string
}
