import type { Provenance, Source } from '../../domain/service/parts.ts'
import type { Service } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toDay } from './to-day.ts'

type Editorial = Pick<Service, 'updatedAt' | 'isDemo' | 'owner' | 'review' | 'evidence'>

/** Who answers for a document, when it was checked, what it rests on. */
export const toProvenance = (doc: Editorial, lookup: Lookup): Provenance =>
  compact<Provenance>({
    updatedAt: doc.updatedAt,
    verifiedOn: toDay(doc.review?.lastVerifiedOn),
    reviewDue: toDay(doc.review?.nextReviewDue),
    owner: lookup.identifier('authorities', doc.owner),
    sources: (doc.evidence ?? []).map(({ field, sourceUrl, quote, retrievedAt }) =>
      compact<Source>({ field, sourceUrl, quote, retrievedAt: toDay(retrievedAt) }),
    ),
    isDemo: doc.isDemo ?? false,
  })
