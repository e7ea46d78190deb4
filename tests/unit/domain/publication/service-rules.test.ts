import fc from 'fast-check'

import { aGoodAuthority, aGoodChannel, aGoodService, found } from './records.ts'
import { thorough } from '../../thorough.ts'

const ofService = (
  values: Parameters<typeof aGoodService>[0],
  around?: Parameters<typeof found>[2],
) => found('services', aGoodService(values), around)

it('a complete service passes without a word', () => {
  expect(ofService({})).toEqual([])
})

it('a service with many faults hears of all of them at once, errors first', () => {
  const findings = ofService(
    { title: {}, channels: [], feeRule: 'unknown', ech0070Id: undefined, legalBases: [] },
    { document: { competence: { authorities: [], gaps: 3 } } },
  )
  expect(findings).toEqual([
    'E1_GERMAN_TEXT_MISSING /title/de',
    'E3_AUTHORITY_UNRESOLVED /responsibilities',
    'E4_CHANNEL_MISSING /channels',
    'E5_FEE_UNKNOWN /feeRule',
    'E7_LEGAL_BASIS_MISSING /legalBases',
    'W6_ECH0070_UNMAPPED /ech0070Id',
    'W8_RESPONSIBILITY_GAP /responsibilities',
  ])
})

describe('E1: German texts', () => {
  it.each(['title', 'summary'])('%s must be written in German', (field) => {
    expect(ofService({ [field]: { fr: 'Annoncer un chien', de: '  ' } })).toEqual([
      `E1_GERMAN_TEXT_MISSING /${field}/de`,
    ])
  })

  it('so must the description', () => {
    const description = { fr: { text: 'Un chien', html: '<p>Un chien</p>' } }
    expect(ofService({ description, variantPolicy: 'none' })).toEqual([
      'E1_GERMAN_TEXT_MISSING /description/de',
    ])
  })
})

describe('E2: the identifier', () => {
  it('has the right shape', () => {
    expect(ofService({ identifier: 'Hünd anmelden' })).toEqual([
      'E2_IDENTIFIER_INVALID /identifier',
    ])
  })

  it('is nobody else’s', () => {
    expect(ofService({}, { document: { ...competent, identifierTaken: true } })).toEqual([
      'E2_IDENTIFIER_TAKEN /identifier',
    ])
  })

  it('is still the one it first became public under', () => {
    expect(ofService({}, { document: { ...competent, publishedAs: 'hunde' } })).toEqual([
      'E2_IDENTIFIER_CHANGED /identifier',
    ])
    expect(ofService({}, { document: { ...competent, publishedAs: 'hund-anmelden' } })).toEqual([])
  })
})

const competent = { competence: { authorities: ['sursee'], gaps: 0 } }
const nobody = { competence: { authorities: [], gaps: 79 } }

describe('E3, W8: who is competent', () => {
  it('somebody is, somewhere', () => {
    expect(ofService({ variantPolicy: 'none' }, { document: nobody })).toEqual([
      'E3_AUTHORITY_UNRESOLVED /responsibilities',
    ])
  })

  it('a retired service needs nobody any more', () => {
    expect(ofService({ status: 'retired' }, { document: nobody })).toEqual([])
  })

  it('gaps are told where municipalities have variants', () => {
    const document = { competence: { authorities: ['sursee'], gaps: 1 } }
    expect(ofService({}, { document })).toEqual(['W8_RESPONSIBILITY_GAP /responsibilities'])
    expect(ofService({ variantPolicy: 'none' }, { document })).toEqual([])
  })
})

describe('E4, E5, E7: what a service needs that can be used', () => {
  it('a channel that is published', () => {
    expect(ofService({ channels: ['entwurf'] })).toEqual(['E4_CHANNEL_MISSING /channels'])
    expect(ofService({ channels: ['entwurf', 'schalter'] })).toEqual([])
  })

  it('a word about costs', () => {
    expect(ofService({ feeRule: 'unknown' })).toEqual(['E5_FEE_UNKNOWN /feeRule'])
    expect(ofService({ fees: ['entwurf'] })).toEqual(['E5_FEE_MISSING /fees'])
    expect(ofService({ feeRule: 'free', fees: [] })).toEqual([])
    expect(ofService({ feeRule: 'tariff-per-municipality', fees: [] })).toEqual([])
  })

  it.each([
    ['bund', 1],
    ['kanton', 1],
    ['gemeinde', 0],
    ['verband', 0],
    ['privat', 0],
  ] as const)('a law, where the level is %s', (level, expected) => {
    expect(ofService({ level, legalBases: [] })).toHaveLength(expected)
  })

  it('nothing of this where it only informs, or is retired', () => {
    const bare = { channels: [], feeRule: 'unknown', legalBases: [] } as const
    expect(ofService({ ...bare, channels: [], legalBases: [], status: 'info-only' })).toEqual([])
    expect(ofService({ ...bare, channels: [], legalBases: [], status: 'retired' })).toEqual([])
    expect(ofService({ ...bare, channels: [], legalBases: [], status: 'suspended' })).toHaveLength(
      3,
    )
  })
})

describe('E6: lengths of time', () => {
  const malformed = fc.constantFrom('14 Tage', 'P', '14', 'P1.5D', 'PT', 'p14d', '')
  const fine = fc.constantFrom('P14D', 'P3M', 'PT30M', 'P2W', 'P1Y')

  it('are ISO 8601, in every field that holds one', () => {
    fc.assert(
      fc.property(malformed, fine, fc.nat(3), (wrong, right, place) => {
        const at = (i: number) => (i === place ? wrong : right)
        const findings = ofService({
          procedureSteps: [{ key: 'a', title: { de: 'A' }, actor: 'person', duration: at(0) }],
          deadlines: [{ kind: 'report', duration: at(1) }],
          remedy: { deadline: at(2) },
          processingTime: { statutory: at(3) },
        })
        const pointers = [
          '/procedureSteps/0/duration',
          '/deadlines/0/duration',
          '/remedy/deadline',
          '/processingTime/statutory',
        ]
        expect(findings).toEqual([`E6_DURATION_INVALID ${pointers[place] ?? ''}`])
      }),
      thorough,
    )
  })

  it('what is usual takes no longer than the law allows', () => {
    expect(ofService({ processingTime: { typical: 'P11D', statutory: 'P10D' } })).toEqual([
      'E6_DURATION_ORDER /processingTime/typical',
    ])
  })
})

describe('E10: the minimum of CPSV-AP', () => {
  const withSursee = (values: Parameters<typeof aGoodAuthority>[0]) => ({
    catalogue: {
      authorities: new Map([
        ['sursee', aGoodAuthority(values)],
        ['kanton', aGoodAuthority({ identifier: 'kanton' })],
      ]),
    },
  })

  it('the competent authority has an area', () => {
    expect(ofService({}, withSursee({ jurisdiction: undefined }))).toEqual([
      'E10_NOT_CONFORMING /responsibilities',
    ])
  })

  it('and a name', () => {
    expect(ofService({}, withSursee({ name: {} }))).toEqual([
      'E10_NOT_CONFORMING /responsibilities',
    ])
  })

  it('conditions and steps have a title', () => {
    const conditions = [
      { key: 'a', title: { de: 'A' } },
      { key: 'b', title: {} },
    ]
    const procedureSteps = [{ key: 's', title: {}, actor: 'person' as const }]
    expect(ofService({ conditions, procedureSteps })).toEqual([
      'E10_NOT_CONFORMING /conditions/1/title',
      'E10_NOT_CONFORMING /procedureSteps/0/title',
    ])
  })
})

describe('E11: forms', () => {
  it('of a channel of the service are public', () => {
    const channels = new Map([['schalter', aGoodChannel({ form: 'entwurf' })]])
    expect(ofService({}, { catalogue: { channels } })).toEqual(['E11_FORM_UNPUBLISHED /channels'])
  })

  it('named by the service are public', () => {
    expect(ofService({ forms: ['hund', 'entwurf'] })).toEqual(['E11_FORM_UNPUBLISHED /forms'])
  })
})

describe('W2, W6: what is expected of a service', () => {
  const description = { de: { text: 'Text', html: '<p>Text</p>' } }

  it('plain language, where every municipality answers for it', () => {
    expect(ofService({ description })).toEqual(['W2_PLAIN_LANGUAGE_MISSING /description/de-simple'])
    expect(ofService({ description, variantPolicy: 'allowed' })).toEqual([])
  })

  it('a number of the inventory', () => {
    expect(ofService({ ech0070Id: undefined })).toEqual(['W6_ECH0070_UNMAPPED /ech0070Id'])
  })
})
