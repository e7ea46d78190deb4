import { isValidOn } from '../validity.ts'
import type { BuildingBlocks, Channel, Faq, LegalBasis } from './building-blocks.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { PlaceAndDay } from './chain.ts'
import { channelStatus } from './channel-availability.ts'
import type { AdditiveGroup } from './field-group.ts'
import { type MergedEntries, mergeEntries } from './merge-entries.ts'
import { type FeeChoice, type FeeScope, mergeFees } from './merge-fees.ts'
import { mergeWords } from './merge-words.ts'
import type { GroupSource, MergedService, UsableChannel } from './merged-service.ts'
import type { ServiceVariant } from './service-variant.ts'

/** What a variant does to the lists; where there is none: nothing. */
export type ListChanges = Pick<ServiceVariant, 'additions' | 'exclusions'>

const empty = {
  synonyms: {},
  conditions: [],
  evidences: [],
  channels: [],
  fees: [],
  legalBases: [],
  faqs: [],
}

/** Where and when the lists are asked for. */
export interface ListScope extends PlaceAndDay {
  /** Whether the fees stay as they are, even that of a channel the variant excludes. */
  areFeesLocked: boolean
}

const noChanges: ListChanges = { additions: empty, exclusions: empty }

/** The lists a variant may add to and exclude from, as far as their building blocks count at the place and on the day. */
export const mergeLists = (
  service: CanonicalService,
  blocks: BuildingBlocks,
  { areFeesLocked, ...at }: ListScope,
  { additions, exclusions }: ListChanges = noChanges,
): { groups: Pick<MergedService, AdditiveGroup>; sourceOf: Record<AdditiveGroup, GroupSource> } => {
  const named = (group: 'channels' | 'faqs' | 'fees' | 'legalBases') => ({
    canonical: service[group],
    added: additions[group],
    excluded: exclusions[group],
  })
  const words = mergeWords(service.synonyms, additions.synonyms, exclusions.synonyms)
  const conditions = mergeEntries(service.conditions, {
    keyOf: ({ key }) => key,
    added: additions.conditions,
    excluded: exclusions.conditions,
  })
  const evidences = mergeEntries(service.evidences, {
    keyOf: ({ evidence }) => evidence,
    added: additions.evidences,
    excluded: exclusions.evidences,
  })
  const channels = mergeNamed(named('channels'), blocks.channels)
  const usable = usableOf(channels.entries, at)
  const fees = mergeFees(feeChoice(named('fees'), blocks), {
    ...at,
    ...(areFeesLocked
      ? channelsOfFees(service, blocks, at)
      : {
          channels: identifiersOf(usable),
          canonicalChannels: identifiersOf(
            channels.isChanged ? usableOf(found(service.channels, blocks.channels), at) : usable,
          ),
        }),
  })
  const laws = mergeNamed(named('legalBases'), blocks.legalBases, isHigherLaw)
  const faqs = mergeNamed(named('faqs'), blocks.faqs)
  return {
    groups: {
      synonyms: words.words,
      conditions: [...conditions.entries],
      evidences: evidences.entries.flatMap((use) => {
        const document = blocks.evidences.get(use.evidence)
        return document ? [{ ...use, document }] : []
      }),
      channels: usable,
      fees: fees.entries,
      legalBases: laws.entries.filter((law) => isValidOn(law, at.date)),
      faqs: faqs.entries.filter((faq) => isForReaders(faq, at.chain)),
    },
    sourceOf: {
      synonyms: sourceOf(words),
      conditions: sourceOf(conditions),
      evidences: sourceOf(evidences),
      channels: sourceOf(channels),
      fees: sourceOf(fees),
      legalBases: sourceOf(laws),
      faqs: sourceOf(faqs),
    },
  }
}

const feeChoice = ({ canonical, added, excluded }: Named, { fees }: BuildingBlocks): FeeChoice => ({
  canonical: found(canonical, fees),
  added: found(added, fees),
  excluded,
})

/** Locked fees count wherever their channel can be used at all, whoever lists it. */
const channelsOfFees = (
  { fees }: CanonicalService,
  blocks: BuildingBlocks,
  at: PlaceAndDay,
): Pick<FeeScope, 'canonicalChannels' | 'channels'> => {
  const named = found(fees, blocks.fees).flatMap(({ channel }) => channel ?? [])
  const channels = identifiersOf(usableOf(found(named, blocks.channels), at))
  return { channels, canonicalChannels: channels }
}

const usableOf = (channels: readonly Channel[], { chain, date }: PlaceAndDay): UsableChannel[] =>
  channels.flatMap((channel) => {
    const status = channelStatus(channel, chain, date)
    return status ? [{ ...channel, status }] : []
  })

const identifiersOf = (documents: readonly { identifier: string }[]): ReadonlySet<string> =>
  new Set(documents.map(({ identifier }) => identifier))

const sourceOf = ({ isChanged }: { isChanged: boolean }): GroupSource =>
  isChanged ? 'variant' : 'canonical'

/** A municipality cannot put law of the canton or of the Confederation out of force. */
const isHigherLaw = ({ level }: LegalBasis): boolean => level !== 'kommunal'

const isForReaders = ({ audience, jurisdiction }: Faq, chain: readonly string[]): boolean =>
  audience === 'public' && (jurisdiction === undefined || chain.includes(jurisdiction))

interface Named {
  canonical: readonly string[]
  added: readonly string[]
  excluded: readonly string[]
}

const found = <T>(identifiers: readonly string[], documents: ReadonlyMap<string, T>): T[] =>
  identifiers.flatMap((identifier) => documents.get(identifier) ?? [])

const mergeNamed = <T extends { identifier: string }>(
  { canonical, added, excluded }: Named,
  documents: ReadonlyMap<string, T>,
  isKept?: (document: T) => boolean,
): MergedEntries<T> =>
  mergeEntries(found(canonical, documents), {
    keyOf: ({ identifier }) => identifier,
    added: found(added, documents),
    excluded,
    ...(isKept && { isKept }),
  })
