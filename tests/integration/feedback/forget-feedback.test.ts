import { countFeedback } from '../../../src/admin/feedback-summary/count-feedback.ts'
import { forgetFeedback } from '../../../src/feedback/forget-feedback.ts'
import type { User } from '../../../src/generated/payload-types.ts'
import { aDocument } from '../../support/builders.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let service: number
let owner: number

beforeAll(async () => {
  test = await startPayload('empty')
  owner = (await aDocument(test.payload, 'authorities', 'Sursee')).id
  service = (await aDocument(test.payload, 'services', 'Hund', { status: 'draft' })).id
})

afterEach(() => test.pool.query('delete from feedback'))

type State = 'done' | 'in-progress' | 'new' | 'spam'

const feedback = async (state: State, data: object = {}) => {
  const { id } = await test.payload.create({
    collection: 'feedback',
    data: { identifier: 'hund', service, locale: 'de', rating: 'helpful', state, owner, ...data },
  })
  return id
}

const touchedAt = (id: number, moment: string) =>
  test.pool.query('update feedback set updated_at = $2 where id = $1', [id, moment])

describe('feedback that was dealt with', () => {
  const now = new Date('2027-03-01T10:00:00Z')

  it('is deleted after a year, spam too, and nothing else is', async () => {
    const old = '2026-03-01T09:59:00Z'
    for (const state of ['done', 'spam', 'new', 'in-progress'] as const) {
      await touchedAt(await feedback(state), old)
    }
    await touchedAt(await feedback('done'), '2026-03-01T10:01:00Z')
    expect(await forgetFeedback(test.payload, now)).toBe(2)
    const { docs } = await test.payload.find({ collection: 'feedback', sort: 'state' })
    expect(docs.map(({ state }) => state).sort()).toEqual(['done', 'in-progress', 'new'])
  })
})

describe('feedback in numbers', () => {
  const somebody = (authority: number) =>
    ({
      id: 1,
      collection: 'users',
      email: 'redaktion@test.example',
      grants: [{ role: 'local-editor', authority }],
    }) as unknown as User & { collection: 'users' }

  it('counts what helped and what is open, without spam', async () => {
    await feedback('new')
    await feedback('done', { rating: 'not-helpful' })
    await feedback('spam')
    const user = somebody(owner)
    expect(await countFeedback(test.payload, { service, user })).toEqual({
      all: 2,
      helpful: 1,
      open: 1,
    })
  })

  it('is told of pages of other authorities to nobody', async () => {
    await feedback('new')
    const user = somebody(owner + 1000)
    expect(await countFeedback(test.payload, { service, user })).toMatchObject({ all: 0 })
  })
})
