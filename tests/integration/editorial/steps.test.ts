import request from 'supertest'

import { workflowStates } from '../../../src/domain/editorial/change.ts'
import { transitions, workflowActions } from '../../../src/domain/editorial/transitions.ts'
import { type Newsroom, startNewsroom } from '../../support/newsroom.ts'

let test: Newsroom['test']
let step: Newsroom['step']
let stateOf: Newsroom['stateOf']
let inState: Newsroom['inState']
let fourEyes: Newsroom['fourEyes']

beforeAll(async () => {
  ;({ test, step, stateOf, inState, fourEyes } = await startNewsroom())
})

beforeEach(async () => {
  await fourEyes(false)
})

const mayTake: Record<'editor' | 'publisher', readonly string[]> = {
  editor: ['admin', 'canton', 'editor', 'reviewer'],
  publisher: ['admin', 'canton', 'reviewer'],
}
/** What is not public does not exist for those who work for others. */
const seesDraft = (name: string, state: string) => name !== 'foreign' || state === 'published'

const everybody = ['admin', 'canton', 'editor', 'reviewer', 'foreign', 'auditor']

describe.each(workflowActions)('%s', (action) => {
  const [from = 'draft'] = transitions[action].from.filter(
    (state) => action !== 'retire' || state === 'published',
  )

  it.each(everybody)('is decided by the role: %s', async (name) => {
    const id = await inState(from)
    const answer = await step(name, id, action, { comment: 'Bitte' })
    const allowed = mayTake[transitions[action].by].includes(name)
    expect([answer.status, await stateOf(id)]).toEqual(
      allowed ? [200, transitions[action].to] : [seesDraft(name, from) ? 403 : 404, from],
    )
  })

  it('is refused from every other state', async () => {
    for (const state of workflowStates.filter((s) => !transitions[action].from.includes(s))) {
      const id = await inState(state)
      const answer = await step('canton', id, action, { comment: 'Bitte' })
      expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([
        409,
        'TRANSITION_NOT_POSSIBLE',
      ])
    }
  })

  it('is nothing for people who are not signed in', async () => {
    const id = await inState(from)
    const answer = await request(test.app)
      .post(`/api/faqs/${String(id)}/transition`)
      .send({ action })
    expect(answer.status).toBe(401)
  })
})
