import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'

import { type Locale, locales } from '../../../../src/domain/locale.ts'
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
import { type Case, cases } from '../../../support/record-arbitraries.ts'
import { aVariant } from '../../../support/records.ts'
import { textsByGroup, wordsIn } from './texts-by-group.ts'
import { thorough } from '../../thorough.ts'

const merged = ({ service, variants, blocks, asked }: Case) =>
  mergeService(service, { variants, blocks }, asked)

const resolved = ({ service, variants, blocks, asked }: Case) =>
  resolve(service, { variants, blocks }, asked)

/** The fields of each group, so that nothing of a group is forgotten where groups are compared. */
const fieldsOf: Record<FieldGroup, readonly (keyof MergedService)[]> = {
  identity: ['identifier', 'title', 'summary', 'level', 'audiences', 'topics', 'lifeEvents'],
  outputs: ['outputs', 'resultText'],
  deadlines: ['deadlines'],
  forms: ['forms'],
  relations: ['requires', 'related', 'replacedBy'],
  description: ['description'],
  procedure: ['procedureSteps'],
  time: ['processingTime'],
  remedy: ['remedy'],
  contact: ['contact'],
  synonyms: ['synonyms'],
  conditions: ['conditions'],
  evidences: ['evidences'],
  channels: ['channels'],
  fees: ['fees'],
  legalBases: ['legalBases'],
  faqs: ['faqs'],
}

const groupOf = (group: FieldGroup, service: MergedService) =>
  fieldsOf[group].map((field) => service[field])

const groupsOf = (service: MergedService) => fieldGroups.map((group) => groupOf(group, service))

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

const expectToHold = (rule: (given: Case) => boolean) => {
  fc.assert(fc.property(cases, rule), thorough)
}

describe('a resolved service, whatever the catalogue holds', () => {
  it('says in locked groups what the canonical service says', () => {
    expectToHold((given) => {
      const policy = effectivePolicy(given.service)
      const here = merged(given)
      const canonical = merged({ ...given, variants: [] })
      return fieldGroups
        .filter((group) => policy[group] === 'locked')
        .every(
          (group) =>
            here.sourceOf[group] === 'canonical' &&
            isDeepStrictEqual(groupOf(group, here), groupOf(group, canonical)),
        )
    })
  })

  it('keeps what no variant may ever touch as it was written', () => {
    expectToHold((given) => {
      const { service } = given
      const here = merged(given)
      return (
        lockedGroups.every((group) => here.sourceOf[group] === 'canonical') &&
        isDeepStrictEqual(
          [here.title, here.summary, here.deadlines, here.resultText],
          [service.title, service.summary, service.deadlines, service.resultText],
        )
      )
    })
  })

  it('is the canonical service where the variant says nothing', () => {
    expectToHold((given) => {
      const [place = 'gemeinde'] = given.asked.chain
      const { overrides = [] } = given.variants[0] ?? {}
      const here = merged({ ...given, variants: [aVariant({ jurisdiction: place, overrides })] })
      const canonical = merged({ ...given, variants: [] })
      return (
        isDeepStrictEqual(groupsOf(here), groupsOf(canonical)) &&
        isDeepStrictEqual(here.sourceOf, canonical.sourceOf)
      )
    })
  })

  it('never holds what the variant excludes, except law it cannot exclude', () => {
    expectToHold((given) => {
      const variant = decides(given)
      const policy = effectivePolicy(given.service)
      const here = merged(given)
      const { synonyms, ...excluded } = variant?.exclusions ?? aVariant().exclusions
      return additiveGroups
        .filter((group) => policy[group] === 'additive')
        .every((group) =>
          group === 'synonyms'
            ? locales.every((locale) =>
                (synonyms[locale] ?? []).every((word) => !here.synonyms[locale]?.includes(word)),
              )
            : keysIn(here)[group].every((key) => !excluded[group].includes(key)),
        )
    })
  })

  it('stays the same when it is resolved again', () => {
    expectToHold((given) => {
      const once = merged(given)
      const twice = merged({ ...given, service: asCanonical(once, given.service) })
      return isDeepStrictEqual(groupsOf(twice), groupsOf(once))
    })
  })

  it('does not depend on the order of rows', () => {
    expectToHold((given) => isDeepStrictEqual(resolved(turned(given)), resolved(given)))
  })

  it('is decided by the nearest variant alone', () => {
    expectToHold((given) => {
      const variant = decides(given)
      const heard = given.variants.filter(
        ({ jurisdiction }) =>
          jurisdiction === variant?.jurisdiction || jurisdiction === variant?.coveredBy,
      )
      return isDeepStrictEqual(merged({ ...given, variants: heard }), merged(given))
    })
  })

  it('credits the canonical service with those groups alone that are as it wrote them', () => {
    expectToHold((given) => {
      const here = merged(given)
      const canonical = merged({ ...given, variants: [] })
      return fieldGroups
        .filter((group) => here.sourceOf[group] === 'canonical')
        .every((group) => isDeepStrictEqual(groupOf(group, here), groupOf(group, canonical)))
    })
  })

  it('serves no text in a locale it was not written in', () => {
    expectToHold((given) => {
      const { locale } = given.asked
      const written = new Set(wordsIn(given))
      const record = resolved(given)
      return textsByGroup(record).every(([group, served]) =>
        served.every(
          (word) =>
            written.has(word) &&
            [locale, record._locale[group]].includes(word.split('#')[0] as Locale) &&
            word.startsWith('de-simple#') === (locale === 'de-simple'),
        ),
      )
    })
  })

  it('names a fallback for a group exactly where one of its texts is not in the asked locale', () => {
    expectToHold((given) => {
      const record = resolved(given)
      return textsByGroup(record).every(([group, served]) => {
        const isMixed = served.some((word) => !word.startsWith(`${given.asked.locale}#`))
        return record._locale[group] === (isMixed ? 'de' : undefined)
      })
    })
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
