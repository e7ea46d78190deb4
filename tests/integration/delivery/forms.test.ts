import type { FormField } from '../../../src/domain/form/form-definition.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
beforeAll(async () => {
  test = await startDelivery('seeded')
})
afterAll(() => test.stop())

interface ServedField {
  name: string
  widget: FormField['type']
  options?: { value: string }[]
  itemFields?: ServedField[]
}

interface ServedForm {
  identifier: string
  title: string
  version: number
  jsonSchema: { properties: Record<string, Record<string, unknown>>; required: string[] }
  uiSchema: { pages: { number: number; fields: ServedField[] }[] }
  privacy: { purpose: string; retentionDays: number; legalBasis: { title: string } }
}

interface Problem {
  code: string
  errors: { pointer: string; code: string; detail: string }[]
}

const seeded = [
  'adressauskunft',
  'baugesuch',
  'betreibungsauszug',
  'eumzug-umzug',
  'eumzug-wegzug',
  'eumzug-zuzug',
  'geburtsurkunde',
  'hund-anmelden',
  'parkkarte',
  'raumreservation',
  'schulanmeldung',
  'steuer-fristerstreckung',
]

const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)

/** What somebody could answer, by kind of field; the days fit forms that ask for a past and for a coming one. */
const answerTo = (field: ServedField, schema: Record<string, unknown>): unknown => {
  const { widget, options = [], itemFields = [], name } = field
  const isPast = /birth|born|acquired/i.test(name)
  switch (widget) {
    case 'ahv':
      return '756.1234.5678.97'
    case 'boolean':
    case 'checkbox':
      return true
    case 'checkboxes':
      return options.slice(0, 1).map(({ value }) => value)
    case 'date':
      return isPast ? day(-4000) : day(20)
    case 'datetime':
      return `${day(20)}T08:00:00Z`
    case 'email':
      return 'muster@example.ch'
    case 'file':
      return ['abcdefghijklmnopqrstuvwx']
    case 'money':
      return 1850
    case 'municipality':
      return 1061
    case 'number':
      return schema.minimum ?? 1
    case 'phone':
      return '041 228 81 11'
    case 'radio':
    case 'select':
      return options[0]?.value ?? 'Zone A'
    case 'repeat': {
      const items = schema.items as ServedForm['jsonSchema']
      return [answersTo(itemFields, items.properties)]
    }
    case 'uid':
      return 'CHE-109.322.551'
    case 'zip':
      return '6003'
    case 'street':
    case 'text':
    case 'textarea':
      return textFor(schema)
  }
}

const textFor = ({ pattern, format }: Record<string, unknown>) =>
  format === 'egid'
    ? '190000001'
    : ['Muster', '123456789012345', '12345', 'CH123456789012', 'LU 12345', '1985'].find((text) =>
        new RegExp(String(pattern), 'u').test(text),
      )

const answersTo = (
  fields: readonly ServedField[],
  properties: Record<string, Record<string, unknown>>,
) =>
  Object.fromEntries(
    fields.map((field) => [field.name, answerTo(field, properties[field.name] ?? {})]),
  )

const rightAnswers = ({ uiSchema, jsonSchema }: ServedForm) =>
  answersTo(
    uiSchema.pages.flatMap(({ fields }) => fields),
    jsonSchema.properties,
  )

const refused = async (path: string, body: unknown): Promise<Problem> => {
  const response = await test.post(path, body)
  expect([path, response.status]).toEqual([path, 400])
  return (await response.json()) as Problem
}

describe('the forms of the demo', () => {
  it('are all public, each with its service', async () => {
    const { items } = await test.json<{ items: { identifier: string; service: string }[] }>(
      '/v1/forms?limit=100',
    )
    expect(items.map(({ identifier }) => identifier).sort()).toEqual(seeded)
    const [first] = items
    const { items: ofOne } = await test.json<{ items: unknown[] }>(
      `/v1/forms?service=${String(first?.service)}`,
    )
    expect(ofOne).toEqual([first])
  })

  it.each(seeded)('%s says what it asks, and what happens to the answers', async (identifier) => {
    const form = await test.json<ServedForm>(`/v1/forms/${identifier}`)
    expect(form).toMatchObject({ identifier, version: 1 })
    expect(form.uiSchema.pages.length).toBeGreaterThan(1)
    expect(form.privacy.retentionDays).toBeGreaterThan(0)
    expect(form.privacy.legalBasis.title).toMatch(/\w/)
  })

  it.each(seeded)('%s takes right answers, and names each wrong one', async (identifier) => {
    const form = await test.json<ServedForm>(`/v1/forms/${identifier}`)
    const path = `/v1/forms/${identifier}/validate?version=1`
    const answers = rightAnswers(form)
    const taken = await test.post(path, { answers })
    expect(await taken.json()).toEqual({ valid: true, version: 1, calculated: {} })

    const always = form.jsonSchema.required
    const { code, errors } = await refused(path, { answers: {} })
    expect(code).toBe('ANSWERS_INVALID')
    expect(errors.map((error) => error.pointer)).toEqual(
      expect.arrayContaining(always.map((name) => `/answers/${name}`)),
    )
    const spoiled = { ...answers, [always[0] ?? '']: { no: 'answer' }, more: 1 }
    const { errors: two } = await refused(path, { answers: spoiled })
    expect(two.map((error) => `${error.pointer} ${error.code}`)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`/answers/${String(always[0])} `),
        '/answers/more ANSWER_UNKNOWN',
      ]),
    )
  })
})

describe('the check of answers', () => {
  it('speaks the language of whoever asks', async () => {
    const sentence = async (locale: string) =>
      (await refused(`/v1/forms/hund-anmelden/validate?locale=${locale}`, { answers: {} }))
        .errors[0]?.detail
    expect([
      await sentence('de'),
      await sentence('fr'),
      await sentence('it'),
      await sentence('en'),
    ]).toEqual([
      'Bitte ausfüllen.',
      'Veuillez remplir ce champ.',
      'Compilare questo campo.',
      'Please fill this in.',
    ])
  })

  it('can be asked about one page', async () => {
    const form = await test.json<ServedForm>('/v1/forms/hund-anmelden')
    const [first] = form.uiSchema.pages
    const own = answersTo(first?.fields ?? [], form.jsonSchema.properties)
    const path = '/v1/forms/hund-anmelden/validate'
    expect((await test.post(path, { answers: own, page: 1 })).status).toBe(200)
    const { errors } = await refused(path, { answers: own, page: 2 })
    const second = form.uiSchema.pages[1]?.fields.map(({ name }) => `/answers/${name}`)
    expect(second).toEqual(expect.arrayContaining(errors.map(({ pointer }) => pointer)))
    expect((await refused(path, { answers: own, page: 99 })).code).toBe('BODY_INVALID')
  })

  it('answers what is no form, no version and no municipality with what is wrong', async () => {
    expect((await test.get('/v1/forms/none')).status).toBe(404)
    const unknown = await test.get('/v1/forms/hund-anmelden?version=7')
    expect([unknown.status, ((await unknown.json()) as Problem).code]).toEqual([
      404,
      'FORM_VERSION_UNKNOWN',
    ])
    expect((await test.get('/v1/forms/hund-anmelden?bfs=9998')).status).toBe(400)
    expect(await test.json('/v1/forms/hund-anmelden?bfs=1061')).toMatchObject({
      jurisdiction: { bfs: 1061 },
    })
  })
})
