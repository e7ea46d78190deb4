import type {
  Availability,
  Channel as ChannelRecord,
} from '../../domain/service/building-blocks.ts'
import type { Channel } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toDay } from './to-day.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** Stands for an area that was not read, so that its row keeps a channel from being offered everywhere. */
const unknownArea = ''

/** A channel, read with `locale: 'all'` and `depth: 0`, as a record. */
export const toChannel = (doc: Channel, lookup: Lookup): ChannelRecord =>
  compact<ChannelRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    title: toText(doc.title),
    kind: doc.kind,
    url: doc.url,
    authority: lookup.identifier('authorities', doc.authority),
    form: lookup.identifier('forms', doc.form),
    phone: doc.phone,
    email: doc.email,
    openingHours: doc.openingHours,
    auth: doc.auth ?? 'none',
    processingTime: doc.processingTime,
    conditions: toOptionalText(doc.conditions),
    availability: (doc.availability ?? []).map(({ jurisdiction, from, to, status }) =>
      compact<Availability>({
        jurisdiction: lookup.identifier('jurisdictions', jurisdiction) ?? unknownArea,
        from: toDay(from),
        to: toDay(to),
        status,
      }),
    ),
    replaces: lookup.identifiers('channels', doc.replaces),
  })
