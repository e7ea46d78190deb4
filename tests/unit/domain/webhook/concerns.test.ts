import {
  concerns,
  type Subscription,
  type Surroundings,
} from '../../../../src/domain/webhook/concerns.ts'
import type { WatchableCollection } from '../../../../src/domain/webhook/webhook.ts'

const surroundings: Surroundings = {
  topicParents: new Map([
    ['hunde', 'tiere'],
    ['katzen', 'tiere'],
  ]),
  areas: [
    { identifier: 'luzern', members: [] },
    { identifier: 'sursee', parent: 'luzern', members: [] },
    { identifier: 'kriens', parent: 'luzern', members: [] },
    { identifier: 'zivilstandskreis-sursee', parent: 'luzern', members: ['sursee'] },
  ],
  topicsOfService: (service) => (service === 'hund-anmelden' ? ['hunde'] : undefined),
}

const isTold = (
  subscription: Partial<Subscription>,
  collection: WatchableCollection,
  record: object | null = {},
  identifier = 'x',
) =>
  concerns(
    { collections: [], topics: [], jurisdictions: [], ...subscription },
    { collection, identifier, record, sequence: 1, changedAt: '2026-03-01T08:00:00.000Z' },
    surroundings,
  )

describe('a webhook without a choice', () => {
  it('is told of everything', () => {
    expect([isTold({}, 'services'), isTold({}, 'fees', null)]).toEqual([true, true])
  })
})

describe('a webhook for some collections', () => {
  it('is told of these alone', () => {
    const faqs: Partial<Subscription> = { collections: ['faqs'] }
    expect([isTold(faqs, 'faqs'), isTold(faqs, 'services')]).toEqual([true, false])
  })
})

describe('a webhook for a topic', () => {
  const animals: Partial<Subscription> = { topics: ['tiere'] }

  it('is told of services of the topic and of the topics below', () => {
    expect(isTold(animals, 'services', { topics: ['tiere'] })).toBe(true)
    expect(isTold(animals, 'services', { topics: ['bauen', 'katzen'] })).toBe(true)
    expect(isTold(animals, 'services', { topics: ['bauen'] })).toBe(false)
  })

  it('is not told of the topic above', () => {
    expect(isTold({ topics: ['hunde'] }, 'services', { topics: ['tiere'] })).toBe(false)
  })

  it('is told of variants of these services', () => {
    expect(isTold(animals, 'service-variants', {}, 'hund-anmelden@sursee')).toBe(true)
    expect(isTold({ topics: ['bauen'] }, 'service-variants', {}, 'hund-anmelden@sursee')).toBe(
      false,
    )
  })

  it('is told of questions of the topic and of its services', () => {
    expect(isTold(animals, 'faqs', { topics: ['hunde'], services: [] })).toBe(true)
    expect(isTold(animals, 'faqs', { topics: [], services: ['hund-anmelden'] })).toBe(true)
    expect(isTold(animals, 'faqs', { topics: [], services: [] })).toBe(false)
  })

  it('is told of what has no topic only where that was chosen by name', () => {
    expect(isTold(animals, 'authorities')).toBe(false)
    expect(isTold({ ...animals, collections: ['authorities'] }, 'authorities')).toBe(true)
  })

  it('is told of every removal that does not say any more what it was about', () => {
    expect(isTold(animals, 'services', null)).toBe(true)
    expect(isTold({ topics: ['bauen'] }, 'service-variants', null, 'weg@sursee')).toBe(true)
    expect(isTold(animals, 'authorities', null)).toBe(false)
  })
})

describe('a webhook for an area', () => {
  const sursee: Partial<Subscription> = { jurisdictions: ['sursee'] }

  it('is told of its variants, not of those of others', () => {
    expect(isTold(sursee, 'service-variants', {}, 'hund-anmelden@sursee')).toBe(true)
    expect(isTold(sursee, 'service-variants', {}, 'hund-anmelden@kriens')).toBe(false)
    expect(isTold(sursee, 'service-variants', null, 'hund-anmelden@kriens')).toBe(false)
  })

  it('is told of its authorities, announcements, responsibilities and questions', () => {
    expect(isTold(sursee, 'authorities', { jurisdiction: 'sursee' })).toBe(true)
    expect(isTold(sursee, 'authorities', { jurisdiction: 'kriens' })).toBe(false)
    expect(isTold(sursee, 'announcements', { jurisdictions: ['kriens', 'sursee'] })).toBe(true)
    expect(isTold(sursee, 'announcements', { jurisdictions: ['kriens'] })).toBe(false)
    expect(isTold(sursee, 'responsibilities', { jurisdiction: 'kriens' })).toBe(false)
    expect(isTold(sursee, 'faqs', { jurisdiction: 'kriens' })).toBe(false)
    expect(isTold(sursee, 'fees', { jurisdiction: 'kriens' })).toBe(false)
    expect(isTold(sursee, 'channels', { availability: [{ jurisdiction: 'kriens' }] })).toBe(false)
  })

  it('is told of what counts in a circle around it and in the canton', () => {
    expect(isTold(sursee, 'authorities', { jurisdiction: 'zivilstandskreis-sursee' })).toBe(true)
    expect(isTold(sursee, 'jurisdictions', {}, 'luzern')).toBe(true)
    expect(isTold(sursee, 'jurisdictions', {}, 'kriens')).toBe(false)
  })

  it('is told of what counts everywhere', () => {
    expect(isTold(sursee, 'services', { topics: [], spatial: [] })).toBe(true)
    expect(isTold(sursee, 'announcements', { jurisdictions: [] })).toBe(true)
    expect(isTold(sursee, 'topics')).toBe(true)
  })

  it('of the canton is not told what counts in one municipality', () => {
    expect(isTold({ jurisdictions: ['luzern'] }, 'authorities', { jurisdiction: 'sursee' })).toBe(
      false,
    )
  })

  it('does not go round in circles where areas do', () => {
    const areas = [
      { identifier: 'a', parent: 'b', members: [] },
      { identifier: 'b', parent: 'a', members: [] },
    ]
    const subscription: Subscription = { collections: [], topics: [], jurisdictions: ['a'] }
    const change = {
      collection: 'jurisdictions',
      identifier: 'b',
      record: {},
      sequence: 1,
      changedAt: '2026-03-01T08:00:00.000Z',
    } as const
    expect(concerns(subscription, change, { ...surroundings, areas })).toBe(true)
  })
})

describe('a webhook for a topic in an area', () => {
  it('is told of what is both', () => {
    const both: Partial<Subscription> = { topics: ['tiere'], jurisdictions: ['sursee'] }
    expect(isTold(both, 'service-variants', {}, 'hund-anmelden@sursee')).toBe(true)
    expect(isTold(both, 'service-variants', {}, 'hund-anmelden@kriens')).toBe(false)
    expect(isTold(both, 'services', { topics: ['bauen'], spatial: [] })).toBe(false)
  })
})
