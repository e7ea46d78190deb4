import { createLocalReq } from 'payload'

import { responsible } from '../../../src/domain/responsibility/responsible.ts'
import { mergeMunicipalities } from '../../../src/merger/merge-municipalities.ts'
import { readResponsibilityCatalogue } from '../../../src/responsibility/read-responsibility-data.ts'
import { idOf } from '../../support/honau.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
/** A variant of Dierikon that nobody has published yet. */
let draft: number

beforeAll(async () => {
  test = await startPayload('seeded')
  const variant = await test.payload.create({
    collection: 'service-variants',
    data: {
      service: await idOf(test.payload, 'services', 'hund-anmelden'),
      jurisdiction: await idOf(test.payload, 'jurisdictions', 'gemeinde-1053'),
      offered: 'unknown',
      status: 'active',
    },
    draft: true,
  })
  draft = variant.id
  const merger = { from: [1052, 1053], into: 1200, on: '2027-01-01', newName: 'Rontal' }
  await mergeMunicipalities(test.payload, merger, {})
})

const competentFor = async (place: string, date: string) => {
  const { data } = await readResponsibilityCatalogue(await createLocalReq({}, test.payload))
  const service = 'zuzug-aus-der-schweiz-anmelden'
  return responsible({ service, place, date }, data).answers[0]?.authority
}

describe('a municipality founded by a merger', () => {
  it('is there from its first day, with those it was made of before it', async () => {
    const id = await idOf(test.payload, 'jurisdictions', 'gemeinde-1200')
    const area = await test.payload.findByID({ collection: 'jurisdictions', id, depth: 1 })
    expect(area).toMatchObject({
      longName: 'Rontal',
      bfsNumber: 1200,
      validFrom: '2027-01-01T12:00:00.000Z',
      admissionMode: '21',
      predecessors: [{ longName: 'Buchrain' }, { longName: 'Dierikon' }],
      parent: { longName: 'Wahlkreis Luzern-Land' },
      _status: 'published',
    })
  })

  it('has an administration that the default rule finds', async () => {
    expect(await competentFor('gemeinde-1200', '2027-01-01')).toBe('gemeinde-1200')
    expect(await competentFor('gemeinde-1053', '2027-01-01')).toBe('gemeinde-1200')
    expect(await competentFor('gemeinde-1053', '2026-12-31')).toBe('gemeinde-1053')
  })

  it('is in the circle of those it was made of', async () => {
    const { data } = await readResponsibilityCatalogue(await createLocalReq({}, test.payload))
    const service = 'schlichtungsgesuch-einreichen'
    const { answers } = responsible({ service, place: 'gemeinde-1200', date: '2027-01-01' }, data)
    expect(answers).toMatchObject([{ authority: 'friedensrichteramt-hochdorf' }])
  })

  it('takes over drafts, which stay drafts', async () => {
    const find = { collection: 'service-variants', id: draft, depth: 0 } as const
    expect(await test.payload.findByID({ ...find, draft: true })).toMatchObject({
      jurisdiction: await idOf(test.payload, 'jurisdictions', 'gemeinde-1200'),
      _status: 'draft',
    })
    expect(await test.payload.findByID(find)).toMatchObject({ _status: 'draft' })
  })
})
