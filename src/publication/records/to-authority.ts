import type {
  Address,
  Authority as AuthorityRecord,
  SpecialHours,
} from '../../domain/authority/authority.ts'
import type { Authority } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toDay, toValidity } from './to-day.ts'
import { toOptionalText, toText } from './to-localized.ts'
import { toProvenance } from './to-provenance.ts'

/** An authority, read with `locale: 'all'` and `depth: 0`, as a record; its internal contacts and sedex id stay behind. */
export const toAuthority = (doc: Authority, lookup: Lookup): AuthorityRecord =>
  compact<AuthorityRecord>({
    ...toProvenance(doc, lookup),
    identifier: doc.identifier,
    name: toText(doc.name),
    shortName: toOptionalText(doc.shortName),
    kind: doc.kind,
    parent: lookup.identifier('authorities', doc.parent),
    jurisdiction: lookup.identifier('jurisdictions', doc.jurisdiction),
    uid: doc.uid,
    addresses: (doc.addresses ?? []).map(({ id: _, ...address }) => compact<Address>(address)),
    phone: doc.phone,
    email: doc.email,
    website: doc.website,
    languages: doc.languages ?? [],
    openingHours: doc.openingHours,
    specialHours: (doc.specialHours ?? []).flatMap(toSpecialHours),
    successor: lookup.identifier('authorities', doc.successor),
    ...toValidity(doc),
  })

type Row = NonNullable<Authority['specialHours']>[number]

const toSpecialHours = ({ from, to, closed, hours, text }: Row): SpecialHours[] => {
  const [first, last] = [toDay(from), toDay(to)]
  if (!first || !last) return []
  return [
    compact<SpecialHours>({
      from: first,
      to: last,
      closed: closed ?? true,
      hours,
      text: toOptionalText(text),
    }),
  ]
}
