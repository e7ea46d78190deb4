import { asJunit, asTable } from '../../../src/domain/publication/content-report.ts'
import { lintCatalogue } from '../../../src/publication/gate/index.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('seeded')
})

/** Services of the demo data for which nobody has collected who is competent: the reports show them on purpose. */
const nobodyKnown = [
  'abfallkalender-und-entsorgungsstellen',
  'arbeitslosigkeit-anmelden',
  'beistandschaft-oder-vorsorgeauftrag-melden',
  'dienstverschiebung-im-zivilschutz-beantragen',
  'gruengut-oder-containermarke-bestellen',
  'grundbuchauszug-bestellen',
  'handlungsfaehigkeitszeugnis-bestellen',
  'kirchenaustritt-bestaetigen',
]

describe('the publish gate on the demo data', () => {
  it('finds no error but the authorities nobody knows', async () => {
    const { checked, findings } = await lintCatalogue(test.payload, undefined, 'de')
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, document }) => `${code} ${document}`).sort()).toEqual(
      nobodyKnown.map((document) => `E3_AUTHORITY_UNRESOLVED ${document}`),
    )
    expect(checked).toMatchObject({ services: 98, 'service-variants': 60 })
  })

  it('reads the catalogue once, however many documents it holds', async () => {
    let statements = 0
    const query = test.pool.query.bind(test.pool)
    Reflect.set(test.pool, 'query', (...args: unknown[]): unknown => {
      statements += 1
      return Reflect.apply(query, test.pool, args) as unknown
    })
    await lintCatalogue(test.payload, undefined, 'de')
    Reflect.set(test.pool, 'query', query)
    expect(statements).toBeGreaterThan(0)
    expect(statements).toBeLessThan(100)
  })

  it('reports for people and for build servers', async () => {
    const report = await lintCatalogue(test.payload, undefined, 'fr')
    expect(asTable(report)).toContain('E3_AUTHORITY_UNRESOLVED          8')
    expect(asTable(report)).toContain('Aucune autorité n’est compétente')
    expect(asJunit(report)).toContain('<testsuite name="services" tests="98" failures="8">')
  })
})
