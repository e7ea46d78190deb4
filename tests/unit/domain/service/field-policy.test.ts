import fc from 'fast-check'

import {
  additiveGroups,
  lockedGroups,
  overridableGroups,
} from '../../../../src/domain/service/field-group.ts'
import { effectivePolicy, fieldGroups } from '../../../../src/domain/service/field-policy.ts'
import { withinPolicy } from '../../../../src/domain/service/within-policy.ts'
import { aCanonicalService, aVariant, german } from '../../../support/records.ts'
import { thorough } from '../../thorough.ts'

const policies = fc.dictionary(
  fc.constantFrom(...fieldGroups),
  fc.constantFrom('locked' as const, 'overridable' as const, 'additive' as const),
)

describe('the field policy of a service', () => {
  it('is the default where the service says nothing', () => {
    const policy = effectivePolicy(aCanonicalService())
    expect(lockedGroups.map((group) => policy[group])).toEqual(lockedGroups.map(() => 'locked'))
    expect(new Set(overridableGroups.map((group) => policy[group]))).toEqual(
      new Set(['overridable']),
    )
    expect(new Set(additiveGroups.map((group) => policy[group]))).toEqual(new Set(['additive']))
  })

  it('may lock what is open by default', () => {
    const policy = effectivePolicy(
      aCanonicalService({ fieldPolicy: { fees: 'locked', remedy: 'locked' } }),
    )
    expect([policy.fees, policy.remedy, policy.contact]).toEqual([
      'locked',
      'locked',
      'overridable',
    ])
  })

  it.each([
    ['open what is locked', 'deadlines', 'overridable', 'locked'],
    ['let a list be replaced as a whole', 'fees', 'overridable', 'additive'],
    ['let a text be added to', 'description', 'additive', 'overridable'],
  ] as const)('cannot %s', (_, group, mode, counts) => {
    expect(effectivePolicy({ fieldPolicy: { [group]: mode } })[group]).toBe(counts)
  })

  it('never lets a variant do more than the default does', () => {
    fc.assert(
      fc.property(policies, (fieldPolicy) => {
        const [own, byDefault] = [
          effectivePolicy({ fieldPolicy }),
          effectivePolicy({ fieldPolicy: {} }),
        ]
        return fieldGroups.every(
          (group) => own[group] === byDefault[group] || own[group] === 'locked',
        )
      }),
      thorough,
    )
  })
})

describe('a variant within the policy', () => {
  it('loses overrides, additions and exclusions of locked groups, and keeps the others', () => {
    const variant = aVariant({
      overrides: ['contact', 'remedy'],
      additions: { fees: ['eigene'], channels: ['schalter-sursee'] },
      exclusions: { fees: ['gebuehr'], conditions: ['alter'] },
    })
    const policy = effectivePolicy({ fieldPolicy: { remedy: 'locked', fees: 'locked' } })
    expect(withinPolicy(variant, policy)).toEqual({
      ...variant,
      overrides: ['contact'],
      additions: { ...variant.additions, fees: [] },
      exclusions: { ...variant.exclusions, fees: [] },
    })
  })

  it('keeps its local name, which is an alias and no override', () => {
    const variant = aVariant({ localName: german('Hund registrieren') })
    expect(withinPolicy(variant, effectivePolicy({ fieldPolicy: {} })).localName).toEqual({
      de: 'Hund registrieren',
    })
  })
})
