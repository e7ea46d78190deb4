import { codeOf } from '../../support/delivery-clients.ts'
import { formAnswers } from '../../support/form-answers.ts'
import { signInResident } from '../../support/resident.ts'
import { as, startResidents, type TestResidents } from '../../support/start-residents.ts'
import { aDesk, aForm, anAuthority, aSubmission } from '../../support/submissions.ts'

let residents: TestResidents

beforeAll(async () => {
  residents = await startResidents()
})

afterAll(() => residents.stop())

const slug = 'hund-anmelden'

const formId = async (): Promise<number> => {
  const { docs } = await residents.test.payload.find({
    collection: 'forms',
    where: { identifier: { equals: slug } },
    depth: 0,
  })
  return docs[0]?.id ?? 0
}

/** Publishes the form with these settings. */
const publish = async (data: object): Promise<void> => {
  await residents.test.payload.update({
    collection: 'forms',
    id: await formId(),
    data: { ...data, _status: 'published' },
    depth: 0,
  })
  await residents.test.upToDate()
}

const served = (query = '') =>
  residents.test.json<{
    version: number
    acrValues?: string[]
    proofNeeded: boolean
    uiSchema: { pages: { fields: { faqs?: Faq[] }[]; faqs?: Faq[] }[] }
    _locale?: Record<string, string>
  }>(`/v1/forms/${slug}${query}`)

interface Faq {
  identifier: string
  question: string
  answer: { text: string; html: string }
}

describe('a form that asks for a level of the sign-in', () => {
  const level = 'aq400'

  it('says so, and takes nothing from a weaker sign-in or from nobody', async () => {
    await publish({ auth: 'strong', acrValues: [level] })
    expect((await served()).acrValues).toEqual([level])
    const weak = await residents.submit(residents.noah)
    expect([weak.status, await codeOf(weak)]).toEqual([401, 'SIGN_IN_TOO_WEAK'])
    const nobody = await residents.submit({})
    expect([nobody.status, await codeOf(nobody)]).toEqual([401, 'SESSION_NEEDED'])
  })

  it('takes what comes from a sign-in the provider confirms that level of', async () => {
    await publish({ auth: 'strong', acrValues: ['aq300', level] })
    const strong = await signInResident(residents.provider, { sub: 'lea', acr: level })
    expect((await residents.submit(strong)).status).toBe(201)
  })

  it('takes nothing past it in an older version, which asked for no sign-in', async () => {
    await publish({ auth: 'none', acrValues: [] })
    const { version } = await served()
    await publish({ auth: 'strong', acrValues: [level] })
    const nobody = await residents.submit({}, { formVersion: version })
    expect([nobody.status, await codeOf(nobody)]).toEqual([401, 'SESSION_NEEDED'])
    expect((await served(`?version=${String(version)}`)).acrValues).toEqual([level])
  })

  it('is a form that nobody can hand in where no provider is set, in production', async () => {
    const { parseEnv } = await import('../../../src/env.ts')
    const { intakeRules } = await import('../../../src/server/intake-rules.ts')
    const { test } = residents
    const env = { ...parseEnv({ NODE_ENV: 'test' }), isProduction: true }
    const owner = await anAuthority(test.payload)
    const form = { ...aForm({ owner, workflow: 'none' }), needsResident: true }
    const desk = await aDesk(test, () => form, intakeRules(env, test.payload))
    const sent = desk.submit(aSubmission(), crypto.randomUUID())
    await expect(sent).rejects.toMatchObject({ code: 'SESSION_NEEDED' })
  })

  it('asks for no level where nobody has to sign in', async () => {
    await publish({ auth: 'none', acrValues: [level] })
    expect((await served()).acrValues).toBeUndefined()
    expect((await residents.submit({})).status).toBe(201)
  })
})

describe('the protection of a form against robots', () => {
  const submit = (more: object = {}) =>
    residents.test.post(
      '/v1/submissions',
      { form: slug, bfs: 1103, answers: formAnswers[slug], ...more },
      { 'idempotency-key': crypto.randomUUID(), ...as({}) },
    )

  it('can be on where the installation asks for none, and is for those who are not signed in', async () => {
    await publish({ auth: 'none', acrValues: [], botProtection: 'on' })
    expect((await served()).proofNeeded).toBe(true)
    const refused = await submit()
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'PROOF_INVALID'])
    const older = await submit({ formVersion: (await served()).version - 1 })
    expect([older.status, await codeOf(older)]).toEqual([403, 'PROOF_INVALID'])
    expect((await residents.submit(residents.mia)).status).toBe(201)
  })

  it('is as the installation says where the form leaves it to that', async () => {
    await publish({ auth: 'none', botProtection: 'setting' })
    expect((await served()).proofNeeded).toBe(false)
    expect((await submit()).status).toBe(201)
  })
})

describe('frequent questions of a form', () => {
  const faqsOf = async (query: string) => {
    const { uiSchema } = await served(query)
    const [page] = uiSchema.pages
    return { ofPage: page?.faqs, ofField: page?.fields[0]?.faqs }
  }

  it('come with the page and with the field, in the language asked for, published ones alone', async () => {
    const { payload } = residents.test
    const { docs } = await payload.find({ collection: 'faqs', limit: 2, depth: 0, sort: 'id' })
    const [first, second] = docs
    const hidden = await payload.create({
      collection: 'faqs',
      data: { question: 'Noch nicht öffentlich?', _status: 'draft' } as never,
      draft: true,
    })
    const form = await payload.findByID({ collection: 'forms', id: await formId(), depth: 0 })
    const sections = (form.sections ?? []).map((section, page) =>
      page > 0
        ? section
        : {
            ...section,
            faqs: [second?.id ?? 0, hidden.id],
            fields: (section.fields ?? []).map((field, i) =>
              i > 0 ? field : { ...field, faqs: [first?.id ?? 0] },
            ),
          },
    )
    await publish({ sections })
    const german = await faqsOf('?locale=de')
    expect(german.ofPage?.map(({ identifier }) => identifier)).toEqual([second?.identifier])
    expect(german.ofField).toMatchObject([
      { identifier: first?.identifier, question: first?.question },
    ])
    expect(german.ofField?.[0]?.answer.text).not.toBe('')
    const simple = await faqsOf('?locale=de-simple')
    expect(simple.ofField).toBeUndefined()
    await payload.update({
      collection: 'faqs',
      id: second?.id ?? 0,
      data: { _status: 'draft' },
      depth: 0,
    })
    await residents.test.upToDate()
    expect((await faqsOf('?locale=de')).ofPage).toBeUndefined()
  })
})
