import fc from 'fast-check'

import {
  completeness,
  type CompletenessItem,
  completenessItems,
} from '../../../../src/domain/review/completeness.ts'
import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import { aCanonicalService, aRichText } from '../../../support/records.ts'

const everything = { hasAuthority: true, faqs: 1 }

/** What answers each point; authority and questions stand outside of the service. */
const answers: Partial<Record<CompletenessItem, Partial<CanonicalService>>> = {
  ech0070Id: { ech0070Id: '12345' },
  title: { title: { de: 'Hund anmelden' } },
  summary: { summary: { de: 'Wer einen Hund hält, meldet ihn an.' } },
  description: { description: { de: aRichText('Wer einen Hund hält …') } },
  result: { outputs: ['hundemarke'] },
  synonyms: { synonyms: { de: ['hundesteuer'] } },
  audiences: { audiences: ['bevoelkerung'] },
  topics: { topics: ['haustiere'] },
  events: { lifeEvents: ['tier-halten'] },
  conditions: { conditions: [{ key: 'chip', title: { de: 'Der Hund trägt einen Chip.' } }] },
  procedure: {
    procedureSteps: [{ key: 'melden', title: { de: 'Melden' }, actor: 'person' }],
  },
  evidences: { evidences: [{ evidence: 'heimtierausweis', required: 'always' }] },
  access: { channels: ['schalter'] },
  forms: { forms: ['hund'] },
  fees: { feeRule: 'fees', fees: ['hundesteuer'] },
  time: { processingTime: { typical: 'P7D' } },
  deadlines: { deadlines: [{ kind: 'report', duration: 'P10D' }] },
  legalBases: { legalBases: ['hundegesetz'] },
  remedy: { remedy: { kind: 'none' } },
  verified: { verifiedOn: '2026-01-15' },
}

const nothing = aCanonicalService({
  title: {},
  summary: {},
  description: {},
  synonyms: {},
  audiences: [],
  topics: [],
  lifeEvents: [],
  businessEvents: [],
  conditions: [],
  procedureSteps: [],
  evidences: [],
  outputs: [],
  channels: [],
  forms: [],
  fees: [],
  deadlines: [],
  legalBases: [],
  feeRule: 'unknown',
  status: 'active',
  digitalMaturity: 0,
})

const answering = (points: readonly CompletenessItem[]): CanonicalService =>
  points.reduce((service, point) => ({ ...service, ...answers[point] }), nothing)

describe('the completeness of a description', () => {
  it('is nothing where no point is answered, and all where every point is', () => {
    expect(completeness(nothing, { hasAuthority: false, faqs: 0 })).toEqual({
      percent: 0,
      missing: completenessItems,
    })
    expect(completeness(answering(completenessItems), everything)).toEqual({
      percent: 100,
      missing: [],
    })
  })

  it('names exactly the points that are left open, whatever others are answered', () => {
    fc.assert(
      fc.property(fc.subarray(completenessItems), (points) => {
        const outside = {
          hasAuthority: points.includes('authority'),
          faqs: points.includes('faqs') ? 2 : 0,
        }
        const open = completenessItems.filter((point) => !points.includes(point))
        expect(completeness(answering(points), outside).missing).toEqual(open)
      }),
      { numRuns: 1000 },
    )
  })

  it('is never rounded up to all', () => {
    const points = completenessItems.filter((point) => point !== 'remedy')
    expect(completeness(answering(points), everything).percent).toBeLessThan(100)
  })

  it('knows a service without fee by what it says, not by an empty list', () => {
    const open = (service: Partial<CanonicalService>) =>
      completeness({ ...nothing, ...service }, everything).missing.includes('fees')
    expect([
      open({ feeRule: 'free' }),
      open({ feeRule: 'unknown' }),
      open({ feeRule: 'fees' }),
    ]).toEqual([false, true, true])
  })

  it('asks for no way and no form where a service only informs', () => {
    const { missing } = completeness({ ...nothing, status: 'info-only' }, everything)
    expect([missing.includes('access'), missing.includes('forms')]).toEqual([false, false])
  })
})
