import fc from 'fast-check'

import type { BuildingBlocks } from '../../src/domain/service/building-blocks.ts'
import type { CanonicalService } from '../../src/domain/service/canonical-service.ts'
import { overridableGroups } from '../../src/domain/service/field-group.ts'
import { fieldGroups } from '../../src/domain/service/field-policy.ts'
import type { Asked } from '../../src/domain/service/resolve.ts'
import type { ServiceVariant } from '../../src/domain/service/service-variant.ts'
import { type Locale, locales } from '../../src/domain/locale.ts'
import type { Localized } from '../../src/domain/localized-text.ts'
import {
  aCanonicalService,
  aChannel,
  aDocumentType,
  aFaq,
  aFee,
  aLegalBasis,
  aRichText,
  aVariant,
  someBlocks,
} from './records.ts'

/** A question to the catalogue, and everything the answer may rest on. */
export interface Case {
  service: CanonicalService
  variants: ServiceVariant[]
  blocks: BuildingBlocks
  asked: Asked
}

/** Days of January 2026, few enough for periods to begin and end on the day that is asked about. */
export const days = Array.from({ length: 6 }, (_, i) => `2026-01-0${String(i + 1)}`)

/** Areas of the chain that is asked with, nearest first, and two that lie elsewhere. */
const chain = ['gemeinde', 'kreis', 'kanton', 'bund']
const areas = [...chain, 'anderswo', 'sonstwo']

const keys = ['a', 'b', 'c', 'd', 'e']
const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values])
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Locales somebody may have written in: every case that matters to a fallback, none with a locale twice. */
const writtenIn: Locale[][] = [
  [],
  ['de'],
  ['fr'],
  ['de-simple'],
  ['de', 'fr'],
  ['de', 'de-simple'],
  ['fr', 'de-simple'],
  ['de', 'it', 'rm'],
  [...locales],
]

/** A value in some locales, made of a word that says which: `fr#7`. */
const localized = <T>(make: (word: string) => T): fc.Arbitrary<Localized<T>> =>
  fc
    .nat(writtenIn.length * 20 - 1)
    .map((number) =>
      Object.fromEntries(
        (writtenIn[number % writtenIn.length] ?? []).map(
          (locale) => [locale, make(`${locale}#${String(number)}`)] as const,
        ),
      ),
    )

const text = localized((word) => word)
const richText = localized(aRichText)
const words = fc
  .array(
    localized((word) => word),
    { maxLength: 3 },
  )
  .map((texts) =>
    Object.fromEntries(
      locales.flatMap((locale) => {
        const found = [...new Set(texts.flatMap((one) => one[locale] ?? []))]
        return found.length > 0 ? [[locale, found]] : []
      }),
    ),
  )
const validity = fc.record({
  validFrom: maybe(fc.constantFrom(...days)),
  validTo: maybe(fc.constantFrom(...days)),
})

const condition = fc.record({ key: fc.constantFrom(...keys), title: text, text: maybe(text) })
const step = fc.record({
  key: fc.constantFrom(...keys),
  title: text,
  actor: fc.constantFrom('person' as const, 'authority' as const),
})
const evidence = fc.record({
  evidence: fc.constantFrom(...keys),
  required: fc.constantFrom('always' as const, 'conditional' as const),
  conditionText: maybe(text),
})
const conditions = fc.array(condition, { maxLength: 3 })
const steps = fc.array(step, { maxLength: 2 })
const evidences = fc.array(evidence, { maxLength: 3 })
const time = fc.record({ note: text })
const remedy = fc.record({ text })
const contact = fc.record({ note: text })

const references = {
  channels: some(keys),
  fees: some(keys),
  legalBases: some(keys),
  faqs: some(keys),
}

/** A canonical service that says something in every group. */
const services: fc.Arbitrary<CanonicalService> = fc
  .record({
    title: text,
    summary: text,
    description: richText,
    resultText: maybe(text),
    synonyms: words,
    fieldPolicy: fc.dictionary(
      fc.constantFrom(...fieldGroups),
      fc.constantFrom('locked' as const, 'overridable' as const, 'additive' as const),
      { maxKeys: 6 },
    ),
    variantPolicy: fc.constantFrom('none' as const, 'allowed' as const, 'expected' as const),
    status: fc.constantFrom('active' as const, 'suspended' as const, 'retired' as const),
    spatial: some(areas),
    conditions,
    procedureSteps: steps,
    evidences,
    outputs: some(keys),
    processingTime: maybe(time),
    deadlines: fc.array(
      fc.record({ kind: fc.constant('report' as const), duration: fc.constant('P1D'), from: text }),
      { maxLength: 2 },
    ),
    remedy: maybe(remedy),
    contact: maybe(contact),
    ...references,
  })
  .map(aCanonicalService)

const variantIn = (jurisdiction: string): fc.Arbitrary<ServiceVariant> =>
  fc
    .record({
      status: fc.constantFrom('active' as const, 'active' as const, 'retired' as const),
      offered: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      offeredReason: maybe(text),
      coveredBy: maybe(fc.constantFrom(...areas)),
      localName: maybe(text),
      overrides: some(overridableGroups),
      description: maybe(richText),
      procedureSteps: maybe(steps),
      processingTime: maybe(time),
      remedy: maybe(remedy),
      contact: maybe(contact),
      additions: fc.record({ synonyms: words, conditions, evidences, ...references }),
      exclusions: fc.record({
        synonyms: words,
        conditions: some(keys),
        evidences: some(keys),
        ...references,
      }),
    })
    .map((fields) => aVariant({ ...fields, jurisdiction }))

/** Of each area one variant at most. */
const variants = some(areas).chain((places) => fc.tuple(...places.map(variantIn)))

const availability = fc.array(
  fc.record({
    jurisdiction: fc.constantFrom(...areas),
    from: maybe(fc.constantFrom(...days)),
    to: maybe(fc.constantFrom(...days)),
    status: fc.constantFrom(
      'available' as const,
      'pilot' as const,
      'planned' as const,
      'not-available' as const,
    ),
  }),
  { maxLength: 4 },
)

const among = <T>(make: (identifier: string) => fc.Arbitrary<T>) =>
  some(keys).chain((found) => fc.tuple(...found.map(make)))

const blocks: fc.Arbitrary<BuildingBlocks> = fc
  .record({
    channels: among((identifier) =>
      fc
        .record({ title: text, conditions: maybe(text), availability })
        .map((fields) => aChannel({ ...fields, identifier })),
    ),
    fees: among((identifier) =>
      fc
        .record({
          key: fc.constantFrom('k', 'l', 'm'),
          title: text,
          unit: maybe(text),
          jurisdiction: maybe(fc.constantFrom(...areas)),
          channel: maybe(fc.constantFrom(...keys)),
        })
        .chain((fields) => validity.map((period) => aFee({ ...fields, ...period, identifier }))),
    ),
    evidences: among((identifier) =>
      text.map((title) => aDocumentType({ identifier, title, description: title })),
    ),
    outputs: among((identifier) => text.map((title) => aDocumentType({ identifier, title }))),
    legalBases: among((identifier) =>
      fc
        .record({ title: text, level: fc.constantFrom('sr' as const, 'kommunal' as const) })
        .chain((fields) =>
          validity.map((period) => aLegalBasis({ ...fields, ...period, identifier })),
        ),
    ),
    faqs: among((identifier) =>
      fc
        .record({
          question: text,
          answer: richText,
          audience: fc.constantFrom('public' as const, 'editors' as const),
          jurisdiction: maybe(fc.constantFrom(...areas)),
        })
        .map((fields) => aFaq({ ...fields, identifier })),
    ),
  })
  .map(someBlocks)

/** Any question to any catalogue. */
export const cases: fc.Arbitrary<Case> = fc.record({
  service: services,
  variants,
  blocks,
  asked: fc.record({
    chain: fc.constantFrom(chain, chain, chain, chain.slice(1), []),
    date: fc.constantFrom(...days),
    locale: fc.constantFrom<Locale>(...locales),
  }),
})
