import { connectors } from '../../../../src/plugins/registry/connectors/index.ts'
import { type RunningTwin, startTwin } from '../../../../src/plugins/registry/sandbox/start-twin.ts'
import { aDocument } from '../../../support/builders.ts'
import type { TestDelivery } from '../../../support/start-delivery.ts'
import {
  as,
  type Headers,
  startResidents,
  type TestResidents,
} from '../../../support/start-residents.ts'

const registerSecret = 'Zugang-4711'

let residents: TestResidents
let test: TestDelivery
let twin: RunningTwin
let mia: Headers
let noah: Headers

const startResidentsRegister = (port = 0): Promise<RunningTwin> => {
  const entry = connectors.get('residents-register')
  if (!entry) throw new Error('There is no such connector.')
  return startTwin(entry.twin, { auth: entry.connector.auth, secret: registerSecret, port })
}

beforeAll(async () => {
  process.env.REGISTRY_SECRET_TEST = registerSecret
  residents = await startResidents()
  ;({ test, mia, noah } = residents)
  twin = await startResidentsRegister()
})

afterAll(async () => {
  await residents.stop()
  await twin.stop()
})

describe('a form that is filled in beforehand', () => {
  beforeAll(async () => {
    const legalBasis = (await aDocument(test.payload, 'legal-bases', 'Registergesetz')).id
    await test.payload.create({
      collection: 'registries',
      data: {
        name: 'Einwohnerregister',
        key: 'einwohner-probe',
        kind: 'residents-register',
        mode: 'mock',
        baseUrl: twin.url,
        secretName: 'TEST',
        dataCategories: ['persons'],
        legalBasis,
        policyWhenDown: 'ask-by-hand',
        timeoutMs: 500,
      },
    })
    await test.pool.query(
      `insert into publication.form_version (form, version, definition, hash)
       select form, 77, jsonb_set(jsonb_set(definition::jsonb,
         '{sections,0,fields,0,prefillFrom}', '"oidc:family_name"'),
         '{sections,0,fields,1,prefillFrom}', '"einwohner-probe:street"'), 'x'
       from publication.form_version where form = 'hund-anmelden' order by version desc limit 1`,
    )
  })

  const prefill = async (who: Headers) =>
    (await (await test.post('/v1/forms/hund-anmelden/prefill?version=77', {}, as(who))).json()) as {
      values: { field: string; value: unknown; origin: string }[]
      unavailable: object[]
    }

  it('says what the provider and the register know of her, and from where', async () => {
    const { values } = await prefill(mia)
    expect(values).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, value: 'Muster', origin: 'oidc' },
        { field: expect.any(String) as string, value: 'Musterweg', origin: 'einwohner-probe' },
      ]),
    )
  })

  it('asks no register about who has no confirmed AHV number', async () => {
    const before = twin.count()
    const { values } = await prefill(noah)
    expect(values.map(({ origin }) => origin)).not.toContain('einwohner-probe')
    expect(twin.count()).toBe(before)
  })

  it('is noted with the case: which fields, and whether they were changed; the values are not', async () => {
    const { values } = await prefill(mia)
    const number = await residents.submitted(mia, { formVersion: 77 })
    const { rows } = await test.pool.query<{ prefilled: object[] }>(
      `select prefilled from intake.holder join submissions on submissions.id = submission
       where number = $1`,
      [number],
    )
    expect(rows[0]?.prefilled).toHaveLength(values.length)
    expect(rows[0]?.prefilled).toEqual(
      expect.arrayContaining([
        { field: expect.any(String) as string, origin: 'einwohner-probe', isChanged: true },
      ]),
    )
    expect(JSON.stringify(rows)).not.toContain('Musterweg')
  })

  it('says so where the register is down', async () => {
    await twin.stop()
    const { values, unavailable } = await prefill(mia)
    expect(unavailable).toEqual([{ origin: 'einwohner-probe', policy: 'ask-a-person' }])
    expect(values.length).toBeGreaterThan(0)
  })

  it('has the work on cases leave a register alone that was found to be down', async () => {
    // Three attempts each; after five failures in a row it is left alone.
    await prefill(mia)
    await prefill(mia)
    const port = Number(new URL(twin.url).port)
    twin = await startResidentsRegister(port)
    const { registersOf } = await import('../../../../src/server/registers.ts')
    const subject = '756.0000.0000.02'
    const asker = { kind: 'person', subject } as const
    const registers = registersOf(test.payload, { isProduction: false })
    const said = await registers.prefill('einwohner-probe', subject, asker)
    expect(said.kind).not.toBe('answered')
    expect(twin.count()).toBe(0)
  })
})
