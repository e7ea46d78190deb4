import fc from 'fast-check'

import type { Locale } from '../../../../src/domain/locale.ts'
import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import {
  decidingVariant,
  variantsByPlace,
} from '../../../../src/domain/service/deciding-variant.ts'
import {
  additiveGroups,
  type FieldGroup,
  lockedGroups,
} from '../../../../src/domain/service/field-group.ts'
import { effectivePolicy, fieldGroups } from '../../../../src/domain/service/field-policy.ts'
import { mergeService } from '../../../../src/domain/service/merge-service.ts'
import type { MergedService } from '../../../../src/domain/service/merged-service.ts'
import { resolve } from '../../../../src/domain/service/resolve.ts'
import type { ServiceRecord } from '../../../../src/domain/service/service-record.ts'
import { type Case, cases } from '../../../support/record-arbitraries.ts'
import { aVariant } from '../../../support/records.ts'
import { thorough } from '../../thorough.ts'

const merged = ({ service, variants, blocks, asked }: Case) =>
  mergeService(service, { variants, blocks }, asked)

const resolved = ({ service, variants, blocks, asked }: Case) =>
  resolve(service, { variants, blocks }, asked)

/** The fields of a merged service, by group. */
const groupOf = (group: FieldGroup, service: MergedService): unknown => {
  switch (group) {
    case 'identity': {
      const { identifier, title, summary, level, audiences, topics, lifeEvents } = service
      return [identifier, title, summary, level, audiences, topics, lifeEvents]
    }
    case 'outputs':
      return [service.outputs, service.resultText]
    case 'relations':
      return [service.requires, service.related, service.replacedBy]
    case 'procedure':
      return service.procedureSteps
    case 'time':
      return service.processingTime
    default:
      return service[group]
  }
}

const groupsOf = (service: MergedService) =>
  Object.fromEntries(fieldGroups.map((group) => [group, groupOf(group, service)]))

const keysIn = ({ conditions, evidences, ...lists }: MergedService) => ({
  conditions: conditions.map(({ key }) => key),
  evidences: evidences.map(({ evidence }) => evidence),
  channels: lists.channels.map(({ identifier }) => identifier),
  fees: lists.fees.map(({ identifier }) => identifier),
  faqs: lists.faqs.map(({ identifier }) => identifier),
  legalBases: lists.legalBases
    .filter(({ level }) => level === 'kommunal')
    .map(({ identifier }) => identifier),
})

const decides = ({ service, variants, asked }: Case) =>
  decidingVariant(variantsByPlace(service, variants), asked.chain)

describe('a resolved service, whatever the catalogue holds', () => {
  it('says in locked groups what the canonical service says', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const policy = effectivePolicy(given.service)
        const locked = fieldGroups.filter((group) => policy[group] === 'locked')
        expect(locked).toEqual(expect.arrayContaining([...lockedGroups]))
        const [here, canonical] = [merged(given), merged({ ...given, variants: [] })]
        for (const group of locked) {
          expect(groupOf(group, here)).toEqual(groupOf(group, canonical))
          expect(here.sourceOf[group]).toBe('canonical')
        }
        expect(here.title).toEqual(given.service.title)
        expect(here.deadlines).toEqual(given.service.deadlines)
      }),
      thorough,
    )
  })

  it('is the canonical service where the variant says nothing', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [place = 'gemeinde'] = given.asked.chain
        const { overrides = [] } = given.variants[0] ?? {}
        const empty = aVariant({ jurisdiction: place, overrides })
        const here = merged({ ...given, variants: [empty] })
        const canonical = merged({ ...given, variants: [] })
        expect(groupsOf(here)).toEqual(groupsOf(canonical))
        expect(here.sourceOf).toEqual(canonical.sourceOf)
      }),
      thorough,
    )
  })

  it('never holds what the variant excludes, except law it cannot exclude', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const variant = decides(given)
        const policy = effectivePolicy(given.service)
        const here = merged(given)
        for (const group of additiveGroups) {
          if (!variant || policy[group] === 'locked') continue
          const { synonyms, ...excluded } = variant.exclusions
          const found =
            group === 'synonyms'
              ? Object.entries(synonyms).flatMap(([locale, words]) =>
                  words.filter((word) => here.synonyms[locale as Locale]?.includes(word)),
                )
              : keysIn(here)[group].filter((key) => excluded[group].includes(key))
          expect({ group, found }).toEqual({ group, found: [] })
        }
      }),
      thorough,
    )
  })

  it('stays the same when it is resolved again', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const once = merged(given)
        const twice = merged({ ...given, service: asCanonical(once, given.service) })
        expect(groupsOf(twice)).toEqual(groupsOf(once))
      }),
      thorough,
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(resolved(turned(given))).toEqual(resolved(given))
      }),
      thorough,
    )
  })

  it('is decided by the nearest variant alone', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const variant = decides(given)
        const heard = given.variants.filter(
          ({ jurisdiction }) =>
            jurisdiction === variant?.jurisdiction || jurisdiction === variant?.coveredBy,
        )
        expect(merged({ ...given, variants: heard })).toEqual(merged(given))
      }),
      thorough,
    )
  })

  it('says of each group that a variant wrote it exactly where the group differs from the canonical one', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const here = merged(given)
        const canonical = groupsOf(merged({ ...given, variants: [] }))
        for (const group of fieldGroups) {
          if (here.sourceOf[group] === 'canonical') {
            expect(groupOf(group, here)).toEqual(canonical[group])
          }
        }
      }),
      thorough,
    )
  })

  it('serves no text in a locale it was not written in', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { locale } = given.asked
        const written = wordsIn(given)
        for (const [group, served] of textsByGroup(resolved(given))) {
          for (const word of served) {
            const [claimed] = word.split('#')
            expect(written).toContain(word)
            const fallback = resolved(given)._locale[group]
            expect([locale, fallback]).toContain(claimed)
            expect(claimed === 'de-simple' || locale === 'de-simple').toBe(locale === 'de-simple')
          }
        }
      }),
      thorough,
    )
  })

  it('names a fallback for a group exactly where one of its texts is not in the asked locale', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const record = resolved(given)
        for (const [group, served] of textsByGroup(record)) {
          const strangers = served.filter((word) => !word.startsWith(`${given.asked.locale}#`))
          expect(record._locale[group]).toBe(strangers.length > 0 ? 'de' : undefined)
        }
      }),
      thorough,
    )
  })
})

const asCanonical = (once: MergedService, service: CanonicalService): CanonicalService => ({
  ...service,
  description: once.description,
  procedureSteps: once.procedureSteps,
  processingTime: once.processingTime,
  remedy: once.remedy,
  contact: once.contact,
  synonyms: once.synonyms,
  conditions: once.conditions,
  evidences: once.evidences.map(({ document: _, ...use }) => use),
  channels: once.channels.map(({ identifier }) => identifier),
  fees: once.fees.map(({ identifier }) => identifier),
  legalBases: once.legalBases.map(({ identifier }) => identifier),
  faqs: once.faqs.map(({ identifier }) => identifier),
})

const turnedMap = <T>(documents: ReadonlyMap<string, T>) => new Map([...documents].reverse())

/** The same catalogue, every list whose order means nothing the other way round. */
const turned = ({ blocks, ...given }: Case): Case => ({
  ...given,
  variants: given.variants.toReversed(),
  service: { ...given.service, spatial: given.service.spatial.toReversed() },
  blocks: {
    channels: turnedMap(
      new Map(
        [...blocks.channels].map(([key, channel]) => [
          key,
          { ...channel, availability: channel.availability.toReversed() },
        ]),
      ),
    ),
    fees: turnedMap(blocks.fees),
    evidences: turnedMap(blocks.evidences),
    outputs: turnedMap(blocks.outputs),
    legalBases: turnedMap(blocks.legalBases),
    faqs: turnedMap(blocks.faqs),
  },
})

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^(?:<p>)?[a-z-]+#\d+/.test(value) ? [plain(value)] : []
  if (value instanceof Map) return [...value.values()].flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const plain = (word: string) => word.replace(/<\/?p>/g, '')

const textsByGroup = (record: ServiceRecord) =>
  (
    [
      ['identity', [record.title, record.summary]],
      ['localName', record.localName],
      ['offeredReason', record.offeredReason],
      ['description', record.description],
      ['procedure', record.procedureSteps],
      ['time', record.processingTime],
      ['remedy', record.remedy],
      ['contact', record.contact],
      ['synonyms', record.synonyms],
      ['conditions', record.conditions],
      ['evidences', record.evidences],
      ['outputs', [record.outputs, record.resultText]],
      ['deadlines', record.deadlines],
      ['channels', record.channels],
      ['fees', record.fees],
      ['legalBases', record.legalBases],
      ['faqs', record.faqs],
    ] as const
  ).map(([group, texts]) => [group, wordsIn(texts)] as const)
