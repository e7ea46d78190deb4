import type { Newsletter as NewsletterRecord } from '../../domain/newsletter/newsletter.ts'
import type { Newsletter } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'
import { toLocalizedRichText } from './to-rich-text.ts'

/** An issue of the newsletter, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toNewsletter = (doc: Newsletter, lookup: Lookup): NewsletterRecord => {
  const introduction = toLocalizedRichText(doc.introduction, lookup)
  return compact<NewsletterRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    number: doc.number,
    title: toText(doc.title),
    introduction: Object.keys(introduction).length === 0 ? undefined : introduction,
    sections: (doc.sections ?? []).map(({ title, announcements }) => ({
      title: toText(title),
      announcements: lookup.identifiers('announcements', announcements),
    })),
    sentAt: doc.sentAt,
    publishedAt: doc.firstPublishedAt ?? doc.updatedAt,
  })
}
