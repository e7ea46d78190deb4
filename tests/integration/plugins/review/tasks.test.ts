import { createLocalReq, type TypedUser } from 'payload'

import { tasks } from '../../../../src/plugins/review/tasks/index.ts'
import { findTasks } from '../../../../src/plugins/review/tasks/find-tasks.ts'
import type { Task } from '../../../../src/plugins/review/tasks/task.ts'
import { aDocument } from '../../../support/builders.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'

const now = new Date('2026-06-15T10:00:00Z')

let test: TestPayload
let sursee: number
let emmen: number

const somebody = (grants: object[]) =>
  ({ id: 1, collection: 'users', email: 'redaktion@test.example', grants }) as unknown as TypedUser

const ofSursee = () => somebody([{ role: 'local-editor', authority: sursee }])
const ofTheCanton = () => somebody([{ role: 'canonical-editor' }])

const find = async (user: TypedUser, kinds?: readonly Task[]) =>
  findTasks(await createLocalReq({ user }, test.payload), user, now, kinds)

/** Counts of a kind of work by the German name of the list. */
const counts = async (user: TypedUser, key: string) => {
  const found = (await find(user)).find(({ task }) => task.key === key)
  return Object.fromEntries((found?.entries ?? []).map(({ label, count }) => [label.de, count]))
}

beforeAll(async () => {
  test = await startPayload('empty')
  sursee = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  emmen = (await aDocument(test.payload, 'authorities', 'Emmen')).id
})

describe('what is due for review', () => {
  it('counts published documents from the day on that they are due', async () => {
    const due = (nextReviewDue: string, owner: number) =>
      aDocument(test.payload, 'faqs', `Frage ${nextReviewDue} ${String(owner)}`, {
        data: { owner, review: { nextReviewDue } },
      })
    await due('2026-06-15', sursee)
    await due('2026-06-16', sursee)
    await due('2026-06-01', emmen)
    await aDocument(test.payload, 'faqs', 'Entwurf', {
      status: 'draft',
      data: { owner: sursee, review: { nextReviewDue: '2026-06-01' } },
    })
    expect(await counts(ofSursee(), 'reviews-due')).toEqual({ 'Häufige Fragen': 1 })
    expect(await counts(ofTheCanton(), 'reviews-due')).toEqual({ 'Häufige Fragen': 2 })
  })
})

describe('broken links', () => {
  it('are told to those who own the documents that lead there, and to the canton', async () => {
    const link = (url: string, status: 'broken' | 'doubtful', owners: number[]) =>
      test.payload.create({ collection: 'link-checks', data: { url, status, owners } })
    await link('https://a.lu.ch/', 'broken', [sursee])
    await link('https://b.lu.ch/', 'broken', [emmen])
    await link('https://c.lu.ch/', 'doubtful', [sursee])
    expect(await counts(ofSursee(), 'broken-links')).toEqual({ 'Defekte Links': 1 })
    expect(await counts(ofTheCanton(), 'broken-links')).toEqual({ 'Defekte Links': 2 })
  })
})

describe('missing translations', () => {
  it('count what is missing or outdated in a national language or English', async () => {
    const state = (fr: 'missing' | 'outdated' | 'reviewed') => ({ fr, it: 'reviewed', en: 'draft' })
    for (const fr of ['missing', 'outdated', 'reviewed'] as const) {
      await aDocument(test.payload, 'life-events', `Lage ${fr}`, {
        data: { owner: sursee, translationState: state(fr) },
      })
    }
    expect(await counts(ofTheCanton(), 'untranslated')).toMatchObject({ Lebenslagen: 2 })
  })
})

it('every number leads to the list that shows exactly that', async () => {
  const found = await find(ofTheCanton())
  for (const { entries } of found) {
    for (const { href } of entries) expect(href).toMatch(/^\/admin\/collections\/[a-z-]+\?where/)
  }
})

it('a kind of work that cannot be counted keeps none of the others from being told', async () => {
  const failing: Task = {
    key: 'failing',
    label: { de: '', fr: '', it: '', en: '' },
    none: { de: '', fr: '', it: '', en: '' },
    find: () => Promise.reject(new Error('no')),
  }
  const found = await find(ofTheCanton(), [failing, ...tasks])
  expect(found.map(({ failure }) => failure !== undefined)).toEqual([
    true,
    // What is broken in operation is told to operators alone, what waits of cases to case workers.
    ...tasks.filter(({ key }) => !['broken', 'open-cases'].includes(key)).map(() => false),
  ])
})

describe('new feedback', () => {
  it('is told to those who answer for the page, until somebody has looked at it', async () => {
    const feedback = (owner: number, state: 'done' | 'new' | 'spam') =>
      test.payload.create({
        collection: 'feedback',
        data: { identifier: 'hund-anmelden', locale: 'de', rating: 'helpful', state, owner },
      })
    await feedback(sursee, 'new')
    await feedback(sursee, 'done')
    await feedback(sursee, 'spam')
    await feedback(emmen, 'new')
    expect(await counts(ofSursee(), 'new-feedback')).toEqual({ Rückmeldungen: 1 })
    expect(await counts(ofTheCanton(), 'new-feedback')).toEqual({ Rückmeldungen: 2 })
  })
})
