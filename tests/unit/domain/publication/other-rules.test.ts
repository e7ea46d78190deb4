import fc from 'fast-check'

import { publicationRules } from '../../../../src/domain/publication/rules.ts'
import type { Faq } from '../../../../src/domain/service/building-blocks.ts'
import { overlaps } from '../../../../src/domain/validity.ts'
import { thorough } from '../../thorough.ts'
import {
  aGoodAuthority,
  aGoodChannel,
  aGoodFee,
  aGoodService,
  aGoodVariant,
  anArea,
  formatted,
  found,
} from './records.ts'

it('complete records of every kind pass without a word', () => {
  expect(found('service-variants', aGoodVariant())).toEqual([])
  expect(found('channels', aGoodChannel())).toEqual([])
  expect(found('fees', aGoodFee())).toEqual([])
  expect(found('authorities', aGoodAuthority())).toEqual([])
})

it('every kind with a public name is asked for its German texts and its name', () => {
  const named = Object.entries(publicationRules).filter(([slug]) => slug !== 'service-variants')
  const asForm = { privacy: { recipients: [] }, sections: [], calculated: [] }
  const nameless = { title: {}, name: {}, question: {}, identifier: 'ä', sources: [], ...asForm }
  for (const [slug] of named) {
    const record = { ...aGoodService(), ...aGoodChannel(), ...aGoodFee(), ...nameless }
    const findings = found(slug as 'channels', record as never)
    expect(findings.filter((line) => line.startsWith('E1_'))).not.toEqual([])
    expect(findings).toContain('E2_IDENTIFIER_INVALID /identifier')
  }
})

describe('E9: fees for the same thing', () => {
  const days = fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31')
  const period = fc
    .record({ validFrom: days, validTo: fc.option(days, { nil: undefined }) })
    .filter(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo)

  it('share no day', () => {
    fc.assert(
      fc.property(period, period, (ours, theirs) => {
        const other = aGoodFee({ identifier: 'alt', ...theirs })
        const findings = found('fees', aGoodFee(ours), {
          catalogue: { fees: new Map([['alt', other]]) },
        })
        expect(findings.includes('E9_VALIDITY_OVERLAP /validFrom')).toBe(overlaps(ours, theirs))
      }),
      thorough,
    )
  })

  it.each([
    ['another place', { jurisdiction: 'gemeinde-1103' }],
    ['another channel', { channel: 'online' }],
    ['another condition', { condition: { de: 'Hofhund' } }],
    ['another key', { key: 'zuschlag' }],
    ['another service', { service: 'hundesteuer-bezahlen' }],
  ])('may share days for %s', (_, values) => {
    const fees = new Map([['alt', aGoodFee({ identifier: 'alt', ...values })]])
    expect(found('fees', aGoodFee(), { catalogue: { fees } })).toEqual([])
  })

  it('a fee does not stand in its own way', () => {
    expect(found('fees', aGoodFee({ amountRappen: 13_000 }))).toEqual([])
  })
})

it('E11: the form of a channel is public first', () => {
  expect(found('channels', aGoodChannel({ form: 'hund' }))).toEqual([])
  expect(found('channels', aGoodChannel({ form: 'entwurf' }))).toEqual([
    'E11_FORM_UNPUBLISHED /form',
  ])
})

it('E6: lengths of time of variants and channels are ISO 8601', () => {
  const processingTime = { typical: '3 Tage' }
  expect(found('service-variants', aGoodVariant({ overrides: ['time'], processingTime }))).toEqual([
    'E6_DURATION_INVALID /processingTime/typical',
  ])
  expect(found('channels', aGoodChannel({ processingTime: '3 Tage' }))).toEqual([
    'E6_DURATION_INVALID /processingTime',
  ])
})

describe('E14: authorities that do not exist today', () => {
  const authority = (values: Parameters<typeof aGoodAuthority>[0]) => ({
    catalogue: { authorities: new Map([['sursee', aGoodAuthority(values)]]) },
    document: {},
  })

  it.each([
    ['was closed', { validTo: '2026-11-24' }, 1],
    ['closes tonight', { validTo: '2026-11-25' }, 0],
    ['opens tomorrow', { validFrom: '2026-11-26' }, 1],
    ['opens today', { validFrom: '2026-11-25' }, 0],
  ])('an authority that %s', (_, values, expected) => {
    expect(found('channels', aGoodChannel(), authority(values))).toHaveLength(expected)
  })

  it('are found wherever a record sends people', () => {
    expect(
      found(
        'services',
        aGoodService({ contact: { authority: 'weg' }, remedy: { instance: 'weg' } }),
      ),
    ).toEqual([
      'E14_AUTHORITY_INACTIVE /contact/authority',
      'E14_AUTHORITY_INACTIVE /remedy/instance',
    ])
    expect(
      found(
        'service-variants',
        aGoodVariant({ overrides: ['contact'], contact: { authority: 'weg' } }),
      ),
    ).toEqual(['E14_AUTHORITY_INACTIVE /contact/authority'])
    expect(
      found('services', aGoodService(), {
        document: { competence: { authorities: ['weg'], gaps: 0 } },
      }),
    ).toContain('E14_AUTHORITY_INACTIVE /responsibilities')
  })
})

describe('E15: areas that do not exist today', () => {
  it('are refused where something counts for them now', () => {
    expect(found('service-variants', aGoodVariant({ jurisdiction: 'gemeinde-1057' }))).toEqual([
      'E15_AREA_EXPIRED /jurisdiction',
    ])
    expect(found('services', aGoodService({ spatial: ['kanton-lu', 'gemeinde-1057'] }))).toEqual([
      'E15_AREA_EXPIRED /spatial/1',
    ])
  })

  it('are fine in what is history', () => {
    const fee = aGoodFee({ jurisdiction: 'gemeinde-1057', validTo: '2024-12-31' })
    expect(found('fees', fee)).toEqual([])
    expect(found('fees', { ...fee, validTo: undefined })).toEqual([
      'E15_AREA_EXPIRED /jurisdiction',
    ])
    const row = { jurisdiction: 'gemeinde-1057', status: 'available' } as const
    expect(
      found('channels', aGoodChannel({ availability: [{ ...row, to: '2024-12-31' }, row] })),
    ).toEqual(['E15_AREA_EXPIRED /availability/1/jurisdiction'])
    expect(
      found('service-variants', aGoodVariant({ jurisdiction: 'gemeinde-1057', status: 'retired' })),
    ).toEqual([])
  })

  it('are refused in the answer to a question', () => {
    const faq: Faq = {
      ...aGoodChannel(),
      question: { de: 'Muss ich meinen Hund anmelden?' },
      answer: formatted('<p>Ja.</p>'),
      audience: 'public',
      order: 0,
      services: [],
      topics: [],
      jurisdiction: 'gemeinde-1103',
    }
    expect(found('faqs', faq)).toEqual([])
    expect(found('faqs', { ...faq, jurisdiction: 'gemeinde-1057' })).toEqual([
      'E15_AREA_EXPIRED /jurisdiction',
    ])
  })

  it('are those nobody published, too', () => {
    expect(
      found('service-variants', aGoodVariant(), {
        catalogue: { jurisdictions: new Map([['x', anArea({ identifier: 'x' })]]) },
      }),
    ).toEqual(['E15_AREA_EXPIRED /jurisdiction'])
  })
})

it('W5: an authority says when it is open', () => {
  expect(found('authorities', aGoodAuthority({ openingHours: undefined }))).toEqual([
    'W5_OPENING_HOURS_MISSING /openingHours',
  ])
})

describe('W9: the evidence of a fee', () => {
  const read = (...days: string[]) =>
    found(
      'fees',
      aGoodFee({ sources: days.map((retrievedAt) => ({ field: 'amount', retrievedAt })) }),
    )
  const old = ['W9_FEE_EVIDENCE_OLD /sources']

  it('is at most twelve months old', () => {
    expect(read('2025-11-25')).toEqual([])
    expect(read('2025-11-24')).toEqual(old)
    expect(read()).toEqual(old)
  })

  it('is as fresh as the newest that was read', () => {
    expect(read('2026-02-01', '2019-01-01')).toEqual([])
  })

  it('is not asked of an amount that no longer counts', () => {
    expect(found('fees', aGoodFee({ sources: [], validTo: '2026-11-24' }))).toEqual([])
  })

  it('of the last day of a month falls on the last day of a shorter one', () => {
    const sources = [{ field: 'amount', retrievedAt: '2027-02-28' }]
    expect(found('fees', aGoodFee({ sources }), { today: '2028-02-29' })).toEqual([])
    expect(found('fees', aGoodFee({ sources }), { today: '2028-03-01' })).toEqual(old)
  })
})

describe('a variant', () => {
  it('W10: is told that nobody compared it, as long as it counts', () => {
    const document = { reviewState: 'canonical-changed' } as const
    expect(found('service-variants', aGoodVariant(), { document })).toEqual([
      'W10_VARIANT_NOT_REVIEWED /reviewState',
    ])
    expect(found('service-variants', aGoodVariant({ status: 'retired' }), { document })).toEqual([])
    expect(found('service-variants', aGoodVariant(), { document: { reviewState: 'ok' } })).toEqual(
      [],
    )
  })

  it('is asked nothing about values of groups it does not override', () => {
    const contact = { authority: 'weg', url: 'http://alt.example.ch' }
    expect(found('service-variants', aGoodVariant({ contact }))).toEqual([])
    expect(
      found('service-variants', aGoodVariant({ contact, overrides: ['contact'] })),
    ).toHaveLength(2)
  })
})
