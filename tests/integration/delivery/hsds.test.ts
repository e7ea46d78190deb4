import { hasStandards } from '../../support/shacl.ts'
import { createPartCheck, createSchemaCheck } from '../../support/json-schema.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded')
})

afterAll(() => test.stop())

interface Service {
  id: string
  name: string
  status: string
  organization?: { id: string }
  [property: string]: unknown
}

interface Page {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Service[]
}

const everyPage = async (path: string): Promise<Service[]> => {
  const found: Service[] = []
  for (let page = 1; ; page += 1) {
    const answer = await test.json<Page>(`${path}&page=${String(page)}`)
    found.push(...answer.contents)
    if (answer.last_page) return found
  }
}

const file = 'hsds/service.compiled.json'
const whenThere = hasStandards ? describe : describe.skip

whenThere('HSDS 3.0, by its JSON schema', () => {
  const wrong = hasStandards ? createSchemaCheck(file) : () => ['no standards']
  const wrongOffice = hasStandards ? createPartCheck(file, 'organization') : () => ['no standards']

  it('is what every service of the catalogue conforms to, in a list and whole', async () => {
    const listed = await everyPage('/v1/export/hsds/services?per_page=40')
    const whole = await everyPage('/v1/export/hsds/services?per_page=40&full=true')
    expect(listed).toHaveLength(98)
    expect(whole.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
    expect(new Set(whole.map(({ id }) => id)).size).toBe(98)
    for (const service of [...listed, ...whole])
      expect([service.name, wrong(service)]).toEqual([service.name, []])
    for (const part of [
      'cost_options',
      'required_documents',
      'service_areas',
      'attributes',
      'languages',
    ]) {
      expect(whole.some((service) => part in service)).toBe(true)
    }
  })

  it('is what every office conforms to', async () => {
    const offices = await everyPage('/v1/export/hsds/organizations?per_page=100&full=true')
    expect(offices.length).toBeGreaterThan(80)
    for (const office of offices)
      expect([office.name, wrongOffice(office)]).toEqual([office.name, []])
  })

  it('has of a service all that the answer for people has', async () => {
    const found = (await everyPage('/v1/export/hsds/services?per_page=100')).find(
      ({ name }) => name === 'Betreibungsauszug bestellen',
    )
    const service = await test.json<Service>(`/v1/export/hsds/services/${found?.id ?? ''}`)
    expect(wrong(service)).toEqual([])
    const people = await test.json<{ fees: { amount?: { amountRappen: number } }[] }>(
      '/v1/services/betreibungsauszug-bestellen',
    )
    expect((service.cost_options as { amount?: number }[]).map(({ amount }) => amount)).toEqual(
      people.fees.map(({ amount }) => amount && amount.amountRappen / 100),
    )
  })

  it.each([
    ['a name that is no UUID', { id: 'hund-anmelden' }],
    ['a service without a name', { name: undefined }],
    ['a state it does not know', { status: 'open' }],
    ['a moment that is none', { last_modified: 'gestern' }],
    ['a cost without a name', { cost_options: [{ amount: 18 }] }],
    ['an amount that is a text', { cost_options: [{ id: crypto.randomUUID(), amount: '18.00' }] }],
    ['an office without a description', { organization: { id: crypto.randomUUID(), name: 'x' } }],
    ['a day it does not know', { schedules: [{ id: crypto.randomUUID(), wkst: 'Montag' }] }],
  ])('does not admit %s', async (_, mutation) => {
    const { contents } = await test.json<Page>('/v1/export/hsds/services?per_page=1&full=true')
    const changed = JSON.parse(JSON.stringify({ ...contents[0], ...mutation })) as unknown
    expect(wrong(contents[0])).toEqual([])
    expect(wrong(changed).length).toBeGreaterThan(0)
  })
})

describe('the pages of HSDS', () => {
  it('say where in the list they are', async () => {
    const { contents: first, ...page } = await test.json<Page>(
      '/v1/export/hsds/services?per_page=40',
    )
    expect(first).toHaveLength(40)
    expect(page).toEqual({
      total_items: 98,
      total_pages: 3,
      page_number: 1,
      size: 40,
      first_page: true,
      last_page: false,
      empty: false,
    })
    expect(await test.json('/v1/export/hsds/services?per_page=40&page=3')).toMatchObject({
      size: 18,
      last_page: true,
    })
    expect(await test.json('/v1/export/hsds/services?per_page=40&page=4')).toMatchObject({
      empty: true,
      contents: [],
    })
  })

  it('hold what changed since a moment alone', async () => {
    expect(
      await test.json('/v1/export/hsds/services?modified_after=2099-01-01T00:00:00Z'),
    ).toMatchObject({ total_items: 0, empty: true })
  })

  it('are in the locale that is asked for', async () => {
    const french = await everyPage('/v1/export/hsds/services?per_page=100&locale=fr')
    expect(french.some(({ name }) => name.includes('chien'))).toBe(true)
  })

  it('lead to the office of a service', async () => {
    const [service] = await everyPage('/v1/export/hsds/services?per_page=100')
    const office = await test.json(
      `/v1/export/hsds/organizations/${service?.organization?.id ?? ''}`,
    )
    expect(office).toMatchObject({ id: service?.organization?.id })
    expect(office.name).toMatch(/\p{L}{2}/u)
  })

  it('refuse what is no UUID, and do not know what is none of ours', async () => {
    expect((await test.get('/v1/export/hsds/services/hund-anmelden')).status).toBe(400)
    const unknown = await test.get(`/v1/export/hsds/services/${crypto.randomUUID()}`)
    expect(unknown.status).toBe(404)
  })

  it('follow what is published', async () => {
    const {
      docs: [document],
    } = await test.payload.find({
      collection: 'services',
      where: { identifier: { equals: 'hund-anmelden' } },
    })
    const before = await everyPage('/v1/export/hsds/services?per_page=100')
    await test.payload.update({
      collection: 'services',
      id: document?.id ?? 0,
      data: { title: 'Hund anmelden (neu)', _status: 'published' },
    })
    await test.upToDate()
    const after = await everyPage('/v1/export/hsds/services?per_page=100')
    const changed = after.find(({ name }) => name === 'Hund anmelden (neu)')
    expect(before.find(({ id }) => id === changed?.id)?.name).toBe('Hund anmelden')
  })
})
