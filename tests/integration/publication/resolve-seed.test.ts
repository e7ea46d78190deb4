import type { Catalogue } from '../../../src/domain/catalogue.ts'
import { areaChain } from '../../../src/domain/jurisdiction/area-chain.ts'
import { placeOn } from '../../../src/domain/jurisdiction/place-on.ts'
import type { Locale } from '../../../src/domain/locale.ts'
import { resolve } from '../../../src/domain/service/resolve.ts'
import { readCatalogue } from '../../../src/publication/read-catalogue.ts'
import { startPayload } from '../../support/start-payload.ts'

let catalogue: Catalogue

beforeAll(async () => {
  const { payload } = await startPayload('seeded')
  catalogue = await readCatalogue(payload, undefined, { status: 'published' })
})

const at = (identifier: string, place: string, locale: Locale = 'de', date = '2026-06-15') => {
  const service = catalogue.services.get(identifier)
  if (!service) throw new Error(`There is no ${identifier}`)
  const areas = areaChain(place, date, [...catalogue.jurisdictions.values()])
  return resolve(
    service,
    { variants: catalogue.variants.get(identifier) ?? [], blocks: catalogue },
    { chain: areas.map(({ area }) => area.identifier), date, locale },
  )
}

describe('the demo catalogue', () => {
  it('tells residents of Sursee whom to ask about their dog', () => {
    const sursee = at('hund-anmelden', 'gemeinde-1103')
    expect(sursee).toMatchObject({ title: 'Hund anmelden', variantOf: 'gemeinde-1103' })
    expect(sursee._source.contact).toBe('variant')
    expect(sursee.contact).not.toEqual(at('hund-anmelden', 'gemeinde-1058').contact)
  })

  it('takes residents of Altwis to Hitzkirch, in their language', () => {
    const areas = [...catalogue.jurisdictions.values()]
    expect(placeOn('gemeinde-1022', '2026-06-15', areas)).toMatchObject({
      kind: 'moved',
      area: { identifier: 'gemeinde-1030' },
    })
    const [german, french] = [
      at('hund-anmelden', 'gemeinde-1030'),
      at('hund-anmelden', 'gemeinde-1030', 'fr'),
    ]
    expect(german.description?.text).toContain('Altwis gehört seit dem 1. Januar 2021')
    expect(french.description?.html).toContain('<li>le numéro de puce du chien</li>')
    expect(french.contact?.note).toBe('Compétente aussi pour Altwis (fusion de 2021).')
    expect([french._source.description, french._locale.description]).toEqual(['variant', undefined])
  })

  it('asks 100 francs for a dog in Nottwil and 120 elsewhere, and says so in French', () => {
    const feesIn = (place: string) =>
      at('hund-anmelden', place, 'fr').fees.map(({ key, amount, title }) => [
        key,
        amount?.amountRappen,
        title,
      ])
    expect(feesIn('gemeinde-1094')).toEqual([
      ['hundesteuer', 10000, 'Impôt sur les chiens, Nottwil (Demo)'],
      ['hundesteuer-hofhund', 4000, 'Impôt sur les chiens de ferme'],
    ])
    expect(feesIn('gemeinde-1103')[0]).toEqual(['hundesteuer', 12000, 'Impôt sur les chiens'])
    const { processingTime, _source } = at('hund-anmelden', 'gemeinde-1094')
    expect([processingTime?.typical, _source.time, _source.fees]).toEqual([
      'P3D',
      'variant',
      'variant',
    ])
  })

  it('answers in French, and in plain language where somebody wrote it', () => {
    expect(at('hund-anmelden', 'gemeinde-1103', 'fr').title).toMatch(/chien/i)
    expect(at('hund-anmelden', 'gemeinde-1103', 'de-simple').title).toBeDefined()
    expect(at('baugesuch-einreichen', 'gemeinde-1103', 'de-simple').title).toBeUndefined()
  })

  it('asks 17 francs at the counter and 18 by post for an extract of the debt register', () => {
    const { fees } = at('betreibungsauszug-bestellen', 'gemeinde-1061')
    const amounts = fees.map(({ amount }) => amount?.amountRappen)
    expect(amounts).toEqual(expect.arrayContaining([1700, 1800]))
    expect(new Set(fees.map(({ channel }) => channel)).size).toBeGreaterThan(1)
  })

  it('resolves every service in every municipality and language', () => {
    const municipalities = [...catalogue.jurisdictions.values()].filter(
      ({ kind, validTo }) => kind === 'municipality' && !validTo,
    )
    const answers = [...catalogue.services.keys()].flatMap((identifier) =>
      municipalities.slice(0, 10).map((place) => at(identifier, place.identifier, 'it')),
    )
    expect(answers.filter(({ title }) => !title)).toEqual([])
    expect(answers).toHaveLength(980)
  })
})
