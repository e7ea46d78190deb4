import { isValidOn } from '../validity.ts'
import type { BuildingBlocks, Faq, LegalBasis } from './building-blocks.ts'
import type { CanonicalService } from './canonical-service.ts'
import type { PlaceAndDay } from './chain.ts'
import { channelStatus } from './channel-availability.ts'
import type { AdditiveGroup } from './field-group.ts'
import { type MergedEntries, mergeEntries } from './merge-entries.ts'
import { mergeFees } from './merge-fees.ts'
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

const noChanges: ListChanges = { additions: empty, exclusions: empty }

/** The lists a variant may add to and exclude from, as far as their building blocks count at the place and on the day. */
export const mergeLists = (
  service: CanonicalService,
  blocks: BuildingBlocks,
  { chain, date }: PlaceAndDay,
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
  const usable = channels.entries.flatMap((channel): UsableChannel[] => {
    const status = channelStatus(channel, chain, date)
    return status ? [{ ...channel, status }] : []
  })
  const { fees: feesNamed } = blocks
  const choice = named('fees')
  const fees = mergeFees(
    {
      canonical: found(choice.canonical, feesNamed),
      added: found(choice.added, feesNamed),
      excluded: choice.excluded,
    },
    { chain, date, channels: new Set(usable.map(({ identifier }) => identifier)) },
  )
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
      legalBases: laws.entries.filter((law) => isValidOn(law, date)),
      faqs: faqs.entries.filter((faq) => isForReaders(faq, chain)),
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
