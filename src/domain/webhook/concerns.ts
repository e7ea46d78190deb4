import { variantParts, type WatchedChange } from './message.ts'
import type { WatchableCollection } from './webhook.ts'

/** What a webhook is to be told of; an empty list leaves nothing out. */
export interface Subscription {
  collections: readonly WatchableCollection[]
  /** Identifiers of topics. */
  topics: readonly string[]
  /** Identifiers of areas. */
  jurisdictions: readonly string[]
}

/** What a change is about. `unknown` where the record is gone that would say it. */
interface Subject {
  /** Absent: documents of this kind have no topics. */
  topics?: readonly string[] | 'unknown'
  /** Empty: it counts everywhere. */
  areas: readonly string[] | 'unknown'
}

/** What has to be looked up beside the change. */
export interface Surroundings {
  /** Parent of each topic that has one. */
  topicParents: ReadonlyMap<string, string>
  areas: readonly { identifier: string; parent?: string | undefined; members: readonly string[] }[]
  /** Topics of a service; undefined where it is public no more. */
  topicsOfService: (service: string) => readonly string[] | undefined
}

/**
 * Whether a webhook is told of a change. With topics: services, variants and questions of these topics and of those below
 * them, and other collections only where they were chosen by name. With areas: what counts in one of them, which is also
 * what counts in an area above or everywhere. Where a removal does not say any more what it was about, it is told: who
 * never had the record ignores it.
 */
export const concerns = (
  subscription: Subscription,
  change: WatchedChange,
  surroundings: Surroundings,
): boolean => {
  const { collections, topics, jurisdictions } = subscription
  if (collections.length > 0 && !collections.includes(change.collection)) return false
  const subject = subjectOf(change, surroundings)
  return (
    (topics.length === 0 || isOfTopics(subject, subscription, surroundings)) &&
    (jurisdictions.length === 0 || countsIn(subject, jurisdictions, surroundings))
  )
}

const isOfTopics = (
  { topics: own }: Subject,
  { collections, topics }: Subscription,
  { topicParents }: Surroundings,
): boolean => {
  if (own === undefined) return collections.length > 0
  if (own === 'unknown') return true
  return own.some((topic) => withAbove(topic, topicParents).some((one) => topics.includes(one)))
}

const withAbove = (topic: string, parents: ReadonlyMap<string, string>): string[] => {
  const chain = [topic]
  for (let next = parents.get(topic); next && !chain.includes(next); next = parents.get(next)) {
    chain.push(next)
  }
  return chain
}

const countsIn = (
  { areas: own }: Subject,
  jurisdictions: readonly string[],
  { areas }: Surroundings,
): boolean => {
  if (own === 'unknown' || own.length === 0) return true
  const counting = withAreasAbove(jurisdictions, areas)
  return own.some((area) => counting.has(area))
}

/** The areas, the circles they are members of and whatever lies above, on whatever day. */
const withAreasAbove = (
  jurisdictions: readonly string[],
  areas: Surroundings['areas'],
): ReadonlySet<string> => {
  const found = new Set(jurisdictions)
  // A set goes on with what is added to it meanwhile.
  for (const name of found) {
    for (const { identifier, parent, members } of areas) {
      if (members.includes(name)) found.add(identifier)
      if (identifier === name && parent !== undefined) found.add(parent)
    }
  }
  return found
}

/** What a record says of its topics and areas: identifiers, one or several, under these names. */
interface AreaAndTopics {
  topics?: string[]
  services?: string[]
  spatial?: string[]
  jurisdiction?: string
  jurisdictions?: string[]
  availability?: { jurisdiction: string }[]
}

const subjectOf = (
  { collection, identifier, record }: WatchedChange,
  { topicsOfService }: Surroundings,
): Subject => {
  if (collection === 'service-variants') {
    const { service, jurisdiction } = variantParts(identifier)
    return { topics: topicsOfService(service) ?? 'unknown', areas: [jurisdiction] }
  }
  if (collection === 'jurisdictions') return { areas: [identifier] }
  const hasTopics = collection === 'services' || collection === 'faqs'
  if (record === null) {
    return {
      ...(hasTopics && { topics: 'unknown' }),
      areas: isOfAreas.has(collection) ? 'unknown' : [],
    }
  }
  const said: AreaAndTopics = record
  const throughServices = (said.services ?? []).flatMap((name) => topicsOfService(name) ?? [])
  return {
    ...(hasTopics && { topics: [...(said.topics ?? []), ...throughServices] }),
    areas: [
      ...(said.spatial ?? []),
      ...(said.jurisdictions ?? []),
      ...(said.jurisdiction === undefined ? [] : [said.jurisdiction]),
      ...(said.availability ?? []).map(({ jurisdiction }) => jurisdiction),
    ],
  }
}

/** Collections whose records may count in some areas alone. */
const isOfAreas: ReadonlySet<WatchableCollection> = new Set<WatchableCollection>([
  'services',
  'faqs',
  'authorities',
  'responsibilities',
  'announcements',
  'fees',
  'channels',
])
