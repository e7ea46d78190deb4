import type { Submission } from '../../../src/generated/payload-types.ts'
import { aClient, codeOf } from '../../support/delivery-clients.ts'
import { formAnswers } from '../../support/form-answers.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'
import { caseOf } from '../../support/submissions.ts'

let test: TestDelivery

beforeAll(async () => {
  test = await startDelivery('seeded', { desk: 'public', trustProxy: 1 })
})

afterAll(() => test.stop())

const sursee = 1103

const extension = {
  lastName: 'Muster',
  firstName: 'Mia',
  ahvNumber: '756.9217.0769.85',
  municipality: sursee,
  homeStreet: 'Beispielweg 1',
  homeZip: '6210',
  homeTown: 'Sursee',
  taxYear: new Date().getUTCFullYear() - 1,
  until: `${String(new Date().getUTCFullYear() + 1)}-12-31`,
  reason: 'Unterlagen fehlen noch.',
  email: 'mia@schaltwerk.example',
}

const send = (body: object) =>
  test.post('/v1/submissions', body, {
    ...aClient(),
    'idempotency-key': crypto.randomUUID(),
  })

const submission = (more: object = {}) => ({
  form: 'steuer-fristerstreckung',
  bfs: sursee,
  locale: 'de',
  answers: extension,
  ...more,
})

const received = async (body: object): Promise<Submission> => {
  const answer = await send(body)
  expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)])
  const { number } = (await answer.json()) as { number: string }
  return caseOf(test.payload, number)
}

describe('a form that is public', () => {
  it('is handed in at the authority that the catalogue names for the place, with what it says at that moment', async () => {
    const service = 'frist-fuer-die-steuererklaerung-verlaengern'
    const { authority } = await test.json<{ authority: { identifier: string } }>(
      `/v1/services/${service}/responsibility?bfs=${String(sursee)}`,
    )
    const found = await received(submission())
    expect(found).toMatchObject({
      form: 'steuer-fristerstreckung',
      formVersion: 1,
      formTitle: 'Frist für die Steuererklärung verlängern',
      service,
      state: 'receipt',
    })
    const { identifier } = await test.payload.findByID({
      collection: 'authorities',
      id: found.owner as number,
    })
    expect(identifier).toBe(authority.identifier)
    const area = await test.payload.find({
      collection: 'jurisdictions',
      where: { identifier: { equals: found.jurisdiction } },
    })
    expect(area.docs[0]).toMatchObject({ bfsNumber: sursee })
  })

  it('keeps sensitive answers and the address of the sender out of what is stored in clear', async () => {
    const { answers } = await received(submission())
    expect(answers).toMatchObject({ lastName: 'Muster' })
    expect(JSON.stringify(answers)).not.toMatch(/756|@/)
  })

  it('names every wrong answer in the language of the sender', async () => {
    const answers = { ...extension, ahvNumber: '756.1', homeZip: 'x', until: '2020-01-01' }
    const answer = await send(submission({ answers, locale: 'fr' }))
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { pointer: string; detail: string }[] }
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/answers/ahvNumber',
      '/answers/homeZip',
      '/answers/until',
    ])
    expect(errors[0]?.detail).toMatch(/numéro AVS/i)
  })

  it('names what is wrong with the place and with the answers at once', async () => {
    const answers = { ...extension, ahvNumber: '756.1', reason: 'a\0b' }
    const refused = async (more: object) => {
      const answer = await send(submission({ bfs: 9999, locale: 'it', ...more }))
      return (await answer.json()) as { detail: string; errors: { pointer: string }[] }
    }
    const { detail, errors } = await refused({ answers: { ...extension, ahvNumber: '756.1' } })
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/bfs', '/answers/ahvNumber'])
    expect(detail).toMatch(/^Alcune indicazioni/)
    const unstorable = await refused({ answers })
    expect(unstorable.errors.map(({ pointer }) => pointer)).toEqual(['/answers/reason'])
  })

  it('names a file that is not there beside every other answer that is wrong, in the language of whoever sends', async () => {
    const form = 'adressauskunft'
    const answers = { ...formAnswers[form], proof: ['x'.repeat(43)], email: 'keine' }
    const answer = await test.post(
      '/v1/submissions',
      { form, bfs: sursee, answers },
      { 'idempotency-key': crypto.randomUUID(), 'accept-language': 'fr', ...aClient() },
    )
    const { detail, errors } = (await answer.json()) as {
      detail: string
      errors: { pointer: string; detail: string }[]
    }
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/answers/email', '/answers/proof/0'])
    expect(detail).toMatch(/^Certaines indications/)
    expect(errors[1]?.detail).toMatch(/^Ce fichier n’est plus là/)
  })

  it('says the same as the check without handing in', async () => {
    const checked = await test.post('/v1/forms/steuer-fristerstreckung/validate?locale=de', {
      answers: { ...extension, reason: '' },
    })
    const sent = await send(submission({ answers: { ...extension, reason: '' } }))
    const errorsOf = async (answer: Response) =>
      ((await answer.json()) as { errors: unknown[] }).errors
    expect(await errorsOf(sent)).toEqual(await errorsOf(checked))
  })

  it.each([
    ['without a place', { bfs: undefined }, 'PARAMETER_INVALID'],
    ['at a place that does not exist', { bfs: 9999 }, 'PLACE_UNKNOWN'],
  ])('is not taken %s', async (_, more, code) => {
    const answer = await send(submission(more))
    expect(await answer.json()).toMatchObject({
      code: 'BODY_INVALID',
      errors: [{ pointer: '/bfs', code }],
    })
  })

  it('is not taken in a version that never was, nor where there is no such form', async () => {
    const version = await send(submission({ formVersion: 7 }))
    expect([version.status, await codeOf(version)]).toEqual([404, 'FORM_VERSION_UNKNOWN'])
    const form = await send(submission({ form: 'gibt-es-nicht' }))
    expect([form.status, await codeOf(form)]).toEqual([404, 'RECORD_NOT_FOUND'])
  })
})

describe('a form that was published again while somebody filled it in', () => {
  it('is taken in the version that person began with, and in the new one from others', async () => {
    const { docs } = await test.payload.find({
      collection: 'forms',
      where: { identifier: { equals: 'steuer-fristerstreckung' } },
      depth: 0,
    })
    const [form] = docs
    if (!form) throw new Error('The form is not there.')
    await test.payload.update({
      collection: 'forms',
      id: form.id,
      data: {
        _status: 'published',
        sections: [
          ...(form.sections ?? []),
          {
            title: 'Neu',
            fields: [{ name: 'why', type: 'text', label: 'Weshalb', required: true }],
          },
        ],
      },
    })
    await test.upToDate()
    expect(await received(submission({ formVersion: 1 }))).toMatchObject({ formVersion: 1 })
    const newest = await send(submission())
    expect(await newest.json()).toMatchObject({ errors: [{ pointer: '/answers/why' }] })
    const answers = { ...extension, why: 'Weil.' }
    expect(await received(submission({ answers }))).toMatchObject({ formVersion: 2 })
  })
})
