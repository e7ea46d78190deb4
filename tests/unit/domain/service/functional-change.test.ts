import fc from 'fast-check'

import type { Fee } from '../../../../src/domain/service/building-blocks.ts'
import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import {
  additiveGroups,
  type FieldGroup,
  overridableGroups,
} from '../../../../src/domain/service/field-group.ts'
import {
  changedGroups,
  fieldGroups,
  functionalAmong,
  normalisedGroups,
  touchedGroups,
} from '../../../../src/domain/service/functional-change.ts'
import { aCanonicalService, aRichText, aVariant } from '../../../support/records.ts'
import { thorough } from '../../thorough.ts'

const aFee = (values: Partial<Fee> = {}): Fee => ({
  identifier: 'steuer',
  key: 'steuer',
  title: { de: 'Hundesteuer' },
  kind: 'fixed',
  amountRappen: 12_000,
  currency: 'CHF',
  vatIncluded: true,
  updatedAt: '2026-01-01T00:00:00.000Z',
  sources: [],
  isDemo: false,
  ...values,
})

const groupsOf = (service: Partial<CanonicalService>, fee: Partial<Fee> = {}) =>
  normalisedGroups({
    service: aCanonicalService({ fees: ['steuer'], ...service }),
    fees: new Map([['steuer', aFee(fee)]]),
  })

const changed = (
  before: Partial<CanonicalService>,
  after: Partial<CanonicalService>,
  fee: Partial<Fee> = {},
) => changedGroups(groupsOf(before), groupsOf(after, fee))

const a = { key: 'a', title: { de: 'A' } }
const b = { key: 'b', title: { de: 'B' } }

describe('a change of a canonical service', () => {
  it.each([
    ['description', { description: { de: aRichText('Anders.') } }],
    ['procedure', { procedureSteps: [{ ...a, actor: 'person' as const }] }],
    ['time', { processingTime: { typical: 'P3D' } }],
    ['remedy', { remedy: { deadline: 'P30D' } }],
    ['contact', { contact: { phone: '+41412288111' } }],
    ['synonyms', { synonyms: { de: ['welpe'] } }],
    ['conditions', { conditions: [a] }],
    ['evidences', { evidences: [{ evidence: 'ausweis', required: 'always' as const }] }],
    ['channels', { channels: ['schalter'] }],
    ['fees', { feeRule: 'free' as const }],
    ['legalBases', { legalBases: ['srl-848'] }],
    ['faqs', { faqs: ['frage'] }],
    ['identity', { title: { de: 'Anders' } }],
    ['outputs', { outputs: ['marke'] }],
    ['forms', { forms: ['hund'] }],
    ['relations', { related: ['hundesteuer-bezahlen'] }],
  ])('is seen in %s, and nowhere else', (group, after) => {
    expect(changed({}, after)).toEqual([group])
  })

  it('of a deadline concerns whoever says how long it takes', () => {
    const deadlines = [{ kind: 'report' as const, duration: 'P10D' }]
    expect(changed({}, { deadlines })).toEqual(['time', 'deadlines'])
  })

  it('is an amount that changed in a fee the service names', () => {
    expect(changed({}, {}, { amountRappen: 13_000 })).toEqual(['fees'])
  })

  it('is not the wording of a fee, nor the evidence for it', () => {
    const fee = { title: { de: 'Steuer' }, sources: [{ field: 'amountRappen' }] }
    expect(changed({}, {}, fee)).toEqual([])
  })

  it('is not a date, an owner or a source', () => {
    expect(
      changed({}, { updatedAt: '2030-01-01T00:00:00.000Z', owner: 'x', reviewDue: '2030-01-01' }),
    ).toEqual([])
  })

  it('is the order of steps, but not that of conditions', () => {
    const steps = [
      { ...a, actor: 'person' as const },
      { ...b, actor: 'person' as const },
    ]
    expect(changed({ procedureSteps: steps }, { procedureSteps: steps.toReversed() })).toEqual([
      'procedure',
    ])
    expect(changed({ conditions: [a, b] }, { conditions: [b, a] })).toEqual([])
  })

  it('is never white space, in whatever text', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\t ', '\u00a0')
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,8}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(words, space, space, (text, one, other) => {
        const joined = (between: string) => ({
          conditions: [{ ...a, text: { de: text.join(between) } }],
        })
        expect(changed(joined(one), joined(` ${other}`))).toEqual([])
      }),
      thorough,
    )
  })

  it('is not the order of what has none', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 6 })
    const sets = ['channels', 'legalBases', 'faqs', 'outputs', 'forms', 'audiences', 'topics']
    fc.assert(
      fc.property(names, fc.constantFrom(...sets), (list, field) => {
        expect(changed({ [field]: list }, { [field]: list.toReversed() })).toEqual([])
      }),
      thorough,
    )
  })
})

it('what people must do, bring, pay or keep is never an editorial change', () => {
  expect(functionalAmong(fieldGroups)).toEqual(['conditions', 'evidences', 'fees', 'deadlines'])
})

describe('a variant touches', () => {
  it('what it overrides and adds to or excludes from, but no synonyms and nothing locked', () => {
    const overridden = fc.subarray([...overridableGroups])
    const listed = fc.subarray(additiveGroups.filter((group) => group !== 'synonyms'))
    fc.assert(
      fc.property(overridden, listed, listed, (overrides, added, excluded) => {
        const lists = (groups: readonly string[]) =>
          Object.fromEntries(groups.map((group) => [group, ['x']]))
        const variant = aVariant({
          overrides,
          additions: { ...lists(added), synonyms: { de: ['x'] } },
          exclusions: lists(excluded),
        })
        const expected = new Set<FieldGroup>([...overrides, ...added, ...excluded])
        expect(new Set(touchedGroups(variant))).toEqual(expected)
      }),
      thorough,
    )
  })
})
