import { sendDigests } from '../../../../src/plugins/review/digest/send-digests.ts'
import { tasks } from '../../../../src/plugins/review/tasks/index.ts'
import type { Task } from '../../../../src/plugins/review/tasks/task.ts'
import { aDocument } from '../../../support/builders.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'

const monday = new Date('2026-06-15T06:00:00Z')
const nextMonday = new Date('2026-06-22T06:00:00Z')
const baseUrl = 'https://katalog.example'

let test: TestPayload
let sursee: number

const aPerson = async (name: string, authority: number, weeklyDigest = true) =>
  test.payload.create({
    collection: 'users',
    data: {
      name,
      email: `${crypto.randomUUID()}@test.example`,
      password: 'nur-in-diesem-test-2026',
      grants: [{ role: 'local-editor', authority }],
      weeklyDigest,
    },
  })

const send = (now: Date, kinds?: readonly Task[]) =>
  sendDigests({ payload: test.payload, now, baseUrl, ...(kinds && { kinds }) })

const mailsTo = async (to: string) => {
  const { docs } = await test.payload.find({
    collection: 'outgoing-mails',
    where: { to: { equals: to } },
    sort: 'createdAt',
  })
  return docs
}

beforeAll(async () => {
  test = await startPayload('empty')
  sursee = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  await aDocument(test.payload, 'faqs', 'Fällig', {
    data: { owner: sursee, review: { nextReviewDue: '2026-06-01' } },
  })
  // The first account of all becomes an administrator.
  await aPerson('Erste', sursee, false)
})

describe('the weekly digest', () => {
  it('is sent once a week to a person for whom something waits, with a link to each list', async () => {
    const { id, email } = await aPerson('Redaktion Sursee', sursee)
    await send(monday)
    await send(new Date('2026-06-16T06:00:00Z'))
    const [mail, ...more] = await mailsTo(email)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ subject: 'Ihre Aufgaben im Leistungskatalog, Woche 2026-W25' })
    expect(mail?.text).toContain('Guten Tag Redaktion Sursee')
    expect(mail?.text).toMatch(
      /Zur Überprüfung fällig\n- 1 Häufige Fragen\n {2}https:\/\/katalog\.example\/admin\/collections\/faqs\?/,
    )
    await send(nextMonday)
    expect(await mailsTo(email)).toHaveLength(2)
    const { grants } = await test.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(grants).toEqual([expect.objectContaining({ role: 'local-editor', authority: sursee })])
  })

  it('is not sent to a person for whom nothing waits, nor to one who wants none', async () => {
    const other = await aDocument(test.payload, 'authorities', 'Emmen')
    const idle = await aPerson('Redaktion Emmen', other.id)
    const unwilling = await aPerson('Redaktion ohne Post', sursee, false)
    await send(monday)
    expect([await mailsTo(idle.email), await mailsTo(unwilling.email)]).toEqual([[], []])
  })

  it('says what could not be found out, and tells the rest all the same', async () => {
    const { email } = await aPerson('Redaktion', sursee)
    const failing: Task = {
      key: 'failing',
      label: { de: 'Streikt', fr: '', it: '', en: '' },
      none: { de: '', fr: '', it: '', en: '' },
      find: () => Promise.reject(new Error('no')),
    }
    await send(monday, [failing, ...tasks])
    const [mail] = await mailsTo(email)
    expect(mail?.text).toContain('Streikt\n- konnte diese Woche nicht ermittelt werden')
    expect(mail?.text).toContain('Zur Überprüfung fällig')
  })

  it('waits for Monday, 6 o’clock', async () => {
    await aPerson('Frühe Redaktion', sursee)
    expect(await send(new Date('2026-06-29T03:59:00Z'))).toBe(0)
  })

  it('shows a name as it is, in HTML too', async () => {
    const { email } = await aPerson('<b>Müller & Söhne</b>', sursee)
    await send(monday)
    const [mail] = await mailsTo(email)
    expect(mail?.html).toContain('&lt;b&gt;Müller &amp; Söhne&lt;/b&gt;')
  })
})
