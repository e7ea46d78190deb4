import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import { type Asked, resolve } from '../../../../src/domain/service/resolve.ts'
import type { ServiceVariant } from '../../../../src/domain/service/service-variant.ts'
import {
  aCanonicalService,
  aChannel,
  aDocumentType,
  aFaq,
  aFee,
  aLegalBasis,
  aRichText,
  aVariant,
  german,
  someBlocks,
} from '../../../support/records.ts'

const blocks = someBlocks({
  channels: [
    aChannel({ identifier: 'hund-schalter' }),
    aChannel({ identifier: 'hund-schalter-sursee', title: german('Schalter Sursee') }),
    aChannel({ identifier: 'online', kind: 'online' }),
  ],
  fees: [
    aFee({ identifier: 'am-schalter', key: 'schalter', channel: 'hund-schalter' }),
    aFee({ identifier: 'online', key: 'online', channel: 'online', amountRappen: 1800 }),
    aFee({ identifier: 'gratis', key: 'gratis', kind: 'free', amountRappen: 0 }),
  ],
  evidences: [aDocumentType({ identifier: 'ausweis' }), aDocumentType({ identifier: 'hofhund' })],
  legalBases: [
    aLegalBasis({ identifier: 'srl-848', level: 'srl' }),
    aLegalBasis({ identifier: 'reglement', level: 'kommunal' }),
    aLegalBasis({ identifier: 'aufgehoben', level: 'kommunal', validTo: '2025-12-31' }),
  ],
  faqs: [
    aFaq({ identifier: 'fuer-alle' }),
    aFaq({ identifier: 'intern', audience: 'editors' }),
    aFaq({ identifier: 'in-emmen', jurisdiction: 'gemeinde-1024' }),
  ],
})

const sursee: Asked = {
  chain: ['gemeinde-1103', 'kreis-sursee', 'kanton-lu'],
  date: '2026-03-01',
  locale: 'de',
}

const answer = (
  service: Partial<CanonicalService>,
  variants: ServiceVariant[] = [],
  asked: Partial<Asked> = {},
) => resolve(aCanonicalService(service), { variants, blocks }, { ...sursee, ...asked })

const identifiers = (documents: readonly { identifier: string }[]) =>
  documents.map(({ identifier }) => identifier)

describe('«Hund anmelden» in Sursee', () => {
  const contact = { phone: '+41419261111', note: german('Am Schalter der Stadtverwaltung.') }
  const variant = aVariant({
    overrides: ['contact'],
    contact,
    localName: german('Hundekontrolle'),
    url: 'https://www.sursee.ch',
    additions: { channels: ['hund-schalter-sursee'], synonyms: { de: ['hund sursee'] } },
    exclusions: { channels: ['hund-schalter'] },
  })
  const here = answer(
    { channels: ['hund-schalter', 'online'], contact: { email: 'auskunft@demo.example' } },
    [variant],
  )

  it('is described by the canton, and Sursee is asked about it', () => {
    expect(here).toMatchObject({
      title: 'Hund anmelden',
      description: aRichText('Für alle Hunde.'),
      contact: { phone: '+41419261111', note: 'Am Schalter der Stadtverwaltung.' },
      jurisdiction: 'gemeinde-1103',
      variantOf: 'gemeinde-1103',
      _source: { description: 'canonical', contact: 'variant', channels: 'variant' },
    })
    expect(here.contact).not.toHaveProperty('email')
  })

  it('has Sursee’s own counter instead of the common one', () => {
    expect(identifiers(here.channels)).toEqual(['online', 'hund-schalter-sursee'])
  })

  it('keeps its title and has the local name as an alias', () => {
    expect([here.title, here.localName, here.url]).toEqual([
      'Hund anmelden',
      'Hundekontrolle',
      'https://www.sursee.ch',
    ])
    expect(here.synonyms).toEqual(['hund', 'hund sursee'])
  })

  it('leaves a neighbour alone', () => {
    const there = answer({ channels: ['hund-schalter'] }, [variant], { chain: ['gemeinde-1024'] })
    expect(identifiers(there.channels)).toEqual(['hund-schalter'])
    expect(there).not.toHaveProperty('variantOf')
  })
})

describe('a text that a place wrote itself', () => {
  const variant = aVariant({
    overrides: ['description'],
    description: { de: aRichText('Nur in Sursee.') },
  })

  it('is served in the place’s German rather than in the canton’s French', () => {
    const here = answer({}, [variant], { locale: 'fr' })
    expect(here.description?.text).toBe('Nur in Sursee.')
    expect(here.title).toBe('Annoncer un chien')
    expect(here._locale).toEqual({ description: 'de' })
  })

  it('is absent in plain language, even where the canton has one: it would be wrong here', () => {
    const plain = { 'de-simple': aRichText('Für jeden Hund.') }
    expect(answer({ description: plain }, [], { locale: 'de-simple' }).description?.text).toBe(
      'Für jeden Hund.',
    )
    const here = answer({ description: plain }, [variant], { locale: 'de-simple' })
    expect(here.description).toBeUndefined()
  })

  it('does not count while the place has not said that it replaces the group', () => {
    expect(answer({}, [{ ...variant, overrides: [] }]).description?.text).toBe('Für alle Hunde.')
  })

  it('does not count where it is empty', () => {
    const { description: _, ...empty } = variant
    expect(answer({}, [empty]).description?.text).toBe('Für alle Hunde.')
  })

  it('does not count where the service locks the group', () => {
    const here = answer({ fieldPolicy: { description: 'locked' } }, [variant])
    expect(here.description?.text).toBe('Für alle Hunde.')
  })
})

describe('a service nobody put into plain language', () => {
  it('has no texts there, and its numbers all the same', () => {
    const here = answer({ channels: ['online'], fees: ['online'] }, [], { locale: 'de-simple' })
    expect(here.title).toBeUndefined()
    expect(here.summary).toBeUndefined()
    expect(here.fees[0]?.amount).toEqual({ amountRappen: 1800, currency: 'CHF' })
    expect([here.locales, here._locale, here.synonyms]).toEqual([['de', 'fr'], {}, []])
  })
})

describe('the fee of a Betreibungsauszug', () => {
  const service = { channels: ['hund-schalter', 'online'], fees: ['am-schalter', 'online'] }

  it('depends on the channel', () => {
    const amounts = answer(service).fees.map(({ channel, amount }) => [
      channel,
      amount?.amountRappen,
    ])
    expect(amounts).toEqual([
      ['hund-schalter', 1700],
      ['online', 1800],
    ])
  })

  it('is not named for a channel the place does not have', () => {
    const variant = aVariant({ exclusions: { channels: ['hund-schalter'] } })
    expect(identifiers(answer(service, [variant]).fees)).toEqual(['online'])
  })

  it('stays as the Confederation says where fees are locked, whatever channels the place leaves out', () => {
    const variant = aVariant({ exclusions: { channels: ['hund-schalter'] } })
    const locked = { ...service, fieldPolicy: { fees: 'locked' as const } }
    expect(identifiers(answer(locked, [variant]).fees)).toEqual(['am-schalter', 'online'])
  })
})

describe('the rule about fees', () => {
  const tariff = { feeRule: 'tariff-per-municipality' as const }

  it('is the canonical one until the place has said what it charges', () => {
    expect(answer(tariff, [aVariant()]).feeRule).toBe('tariff-per-municipality')
    expect(answer(tariff, [aVariant({ additions: { fees: ['gratis'] } })]).feeRule).toBe('free')
    const online = aVariant({ additions: { fees: ['online'], channels: ['online'] } })
    expect(answer(tariff, [online]).feeRule).toBe('fees')
  })
})

describe('lists a place adds to', () => {
  const conditions = [
    { key: 'alter', title: german('Ab 18 Jahren') },
    { key: 'chip', title: german('Mit Chip') },
  ]

  it('take an added entry in place of the one with the same key', () => {
    const own = { key: 'alter', title: german('Ab 16 Jahren') }
    const here = answer({ conditions }, [aVariant({ additions: { conditions: [own] } })])
    expect(here.conditions.map(({ title }) => title)).toEqual(['Ab 16 Jahren', 'Mit Chip'])
  })

  it('take it once, even where the canonical service has the key twice', () => {
    const [first = { key: 'alter', title: {} }] = conditions
    const own = { key: 'alter', title: german('Ab 16 Jahren') }
    const twice = [first, ...conditions]
    const here = answer({ conditions: twice }, [aVariant({ additions: { conditions: [own] } })])
    expect(here.conditions.map(({ key }) => key)).toEqual(['alter', 'chip'])
  })

  it('lose what is excluded, even if it is added as well', () => {
    const variant = aVariant({ additions: { conditions }, exclusions: { conditions: ['chip'] } })
    expect(answer({ conditions }, [variant]).conditions.map(({ key }) => key)).toEqual(['alter'])
  })

  it('keep law of the canton that a municipality excludes, not its own', () => {
    const legalBases = ['srl-848', 'reglement']
    const variant = aVariant({ exclusions: { legalBases } })
    expect(identifiers(answer({ legalBases }, [variant]).legalBases)).toEqual(['srl-848'])
  })

  it('hold law as long as it is in force', () => {
    const legalBases = ['aufgehoben']
    const on = (date: string) => answer({ legalBases }, [], { date }).legalBases.length
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual([1, 0])
  })

  it('hold questions of readers, asked everywhere or here', () => {
    const faqs = ['fuer-alle', 'intern', 'in-emmen']
    expect(identifiers(answer({ faqs }).faqs)).toEqual(['fuer-alle'])
    const inEmmen = answer({ faqs }, [], { chain: ['gemeinde-1024'] })
    expect(identifiers(inEmmen.faqs)).toEqual(['fuer-alle', 'in-emmen'])
  })

  it('leave out a building block that is not published', () => {
    const evidences = [
      { evidence: 'ausweis', required: 'always' as const },
      { evidence: 'entwurf', required: 'always' as const },
    ]
    const here = answer({ evidences, channels: ['entwurf', 'online'] })
    expect([identifiers(here.evidences), identifiers(here.channels)]).toEqual([
      ['ausweis'],
      ['online'],
    ])
  })
})
